import { compile } from "../../model/compile.ts";
import { fingerprintOf } from "../../model/model-fingerprint.ts";
import type { Model } from "../../model/model.ts";
import { placesOf } from "../../model/place.ts";
import { withNumbers } from "../../run/play.ts";
import type { Problem } from "../../base/problem.ts";
import type { ReadFiles } from "../../scenario/files.ts";
import { cellLoader, type CellLoader } from "../../scenario/load-sweep-cell.ts";
import type { Loaded } from "../../scenario/load.ts";
import type { Change } from "../../scenario/set.ts";
import type { ChainLink, SweepItem } from "../../scenario/sweep-item.ts";
import type { NumberChange } from "../../thesis/readings.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import { frameCache } from "./frame-cache.ts";
import type { FactorPlan } from "./study-factors.ts";

/** Compiled models kept, and scenarios whose libraries are drawn. */
const MOST_MODELS = 256;
const MOST_LOADERS = 12;
const MOST_WHOLE = 8;

/** What every cell of a sweep starts from. */
export interface Ground {
  readonly files: DiskFiles;
  readonly read: ReadFiles;
  /** The scenario of cells that name none. */
  readonly base: SweepItem | undefined;
  readonly baseChains: ReadonlyMap<string, readonly ChainLink[]>;
  readonly use: SweepItem | undefined;
  readonly narrative: SweepItem | undefined;
  readonly set: readonly Change[];
  readonly plans: readonly FactorPlan[];
}

/** Per factor the places in a model that it sets; null where it must be compiled. */
export type WrittenPlaces = readonly (readonly number[] | null)[];

/** A compiled model that many cells share. */
export interface Frame {
  readonly model?: Model;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
  /** Where factors may be written into the model; proven when first asked for. */
  places(): WrittenPlaces;
}

/** The models of cells. */
export interface Frames {
  /** The frame of a cell: numbers are left as the base has them. */
  frame(settings: ArrayLike<number>): Frame;
  /** A cell with all of its settings compiled. */
  whole(settings: ArrayLike<number>): Pick<Frame, "model" | "problems">;
  /** The scenario of a cell with all of its settings. */
  load(settings: ArrayLike<number>, checked: boolean): Loaded;
}

/** Loads and compiles cells; frames and loaders are made when first asked for, a few are kept. */
export function framesOf(ground: Ground): Frames {
  const { plans } = ground;
  const loaders = frameCache<CellLoader>(MOST_LOADERS);
  const frames = frameCache<Frame>(MOST_MODELS);
  const cells = frameCache<Pick<Frame, "model" | "problems">>(MOST_WHOLE);
  const load = (settings: ArrayLike<number>, checked: boolean): Loaded => {
    const { base, narrative, whatifs, use, set } = chosen(ground, settings);
    const path = base?.path ?? "";
    const loader = loaders(`${path}\n${narrative?.path ?? ""}`, () => cellLoader(
      path, ground.files, narrative?.path, ground.baseChains.get(path) ?? [], ground.read));
    const given = use === undefined ? {} : { use: use.path ?? use.id };
    return loader({ whatifs, set, ...given }, checked);
  };
  return {
    load,
    whole: (settings) => cells(Array.from(settings).join(), () => {
      const { scenario, base, problems } = load(settings, true);
      return scenario === undefined ? { problems } : { model: compile(scenario, base), problems };
    }),
    frame(settings) {
      const bare = Float64Array.from(plans, ({ factor }, n) =>
        (factor.kind === "number" ? NaN : settings[n]));
      return frames(bare.join(), () => {
        const { scenario, base, problems, texts } = load(bare, true);
        if (scenario === undefined) return { problems, texts, places: () => [] };
        const model = compile(scenario, base);
        let places: WrittenPlaces | undefined;
        return {
          model, problems, texts,
          places: () => (places ??= provenPlaces(model, plans, bare, load)),
        };
      });
    },
  };
}

function chosen(ground: Ground, settings: ArrayLike<number>) {
  let { base, narrative, use } = ground;
  const whatifs: (readonly ChainLink[])[] = [];
  const set: Change[] = [...ground.set];
  for (const [n, plan] of ground.plans.entries()) {
    const setting = settings[n];
    if (setting !== setting) continue;
    const { source } = plan.factor;
    if (source === "scenarios") base = plan.items[setting];
    else if (source === "narratives") narrative = plan.items[setting];
    else if (source === "use") use = plan.items[setting];
    else if (source === "whatifs") whatifs.push(plan.chains[setting]);
    set.push(...plan.changes(setting));
  }
  return { base, narrative, whatifs, use, set };
}

type Load = Frames["load"];

/** The numbers that settings put into a model, by place. */
export function numberChanges(
  places: WrittenPlaces, settings: ArrayLike<number>,
): NumberChange[] {
  const changes = places.flatMap((found, n): NumberChange[] =>
    (found === null || settings[n] !== settings[n] ? []
      : found.map((place) => [place, settings[n]] as const)));
  return changes.sort(([left], [right]) => left - right);
}

/** A number in the middle of a factor, away from what is special about the ends. */
export function middleOf({ factor: { values, low, high } }: FactorPlan): number {
  return values.length > 0 ? values[Math.floor(values.length / 2)]
    : low + 0.381966 * (high - low);
}

/**
 * Where each factor's numbers may be written into the model: only where the loader and the
 * compiler, given two of its values, come to the same model as writing them does, and likewise
 * given one value of every such factor at once. null where a factor must be compiled.
 */
function provenPlaces(
  model: Model, plans: readonly FactorPlan[], bare: Float64Array, load: Load,
): WrittenPlaces {
  const none = plans.map(() => null);
  const same = (places: WrittenPlaces, settings: Float64Array, checked: boolean): boolean => {
    const { scenario, base } = load(settings, checked);
    if (scenario === undefined) return false;
    const written = withNumbers(model, new Map(numberChanges(places, settings)));
    return compile(scenario, base).fingerprint === fingerprintOf(written);
  };
  const places = plans.map((plan, n): readonly number[] | null => {
    const { kind, path, low, high } = plan.factor;
    const found = kind !== "number" || path === null ? undefined : placesOf(model, path);
    if (found === undefined) return null;
    const only = plans.map((_, other) => (other === n ? found.places : null));
    const ends = low === high ? [low] : [low, high];
    // One number passes the loader's check: with another the scenario has the same shape.
    const fits = ends.every((end, which) => same(only, withSetting(bare, n, end), which === 0));
    return fits ? found.places : null;
  });
  const count = places.filter((found) => found !== null).length;
  if (count < 2) return places;
  const joint = bare.map((setting, n) => (places[n] === null ? setting : middleOf(plans[n])));
  return same(places, joint, false) ? places : none;
}

function withSetting(bare: Float64Array, n: number, setting: number): Float64Array {
  const settings = Float64Array.from(bare);
  settings[n] = setting;
  return settings;
}
