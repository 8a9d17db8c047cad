import { compile } from "../../../model/compile.ts";
import type { Model } from "../../../model/model.ts";
import type { Problem } from "../../../base/problem.ts";
import type { ReadFiles } from "../../../scenario/files.ts";
import { cellLoader, type CellLoader } from "../../../scenario/load-sweep-cell.ts";
import type { Loaded } from "../../../scenario/load.ts";
import type { Change } from "../../../scenario/set.ts";
import type { ChainLink, SweepItem } from "../../../scenario/sweep-item.ts";
import type { DiskFiles } from "../../files/disk-files.ts";
import { frameCache } from "./frame-cache.ts";
import { provenPlaces, type WrittenPlaces } from "./proven-places.ts";
import type { FactorPlan } from "./study-factors.ts";

/** Compiled models kept, and scenarios whose libraries are drawn. */
const MOST_MODELS = 256;
const MOST_LOADERS = 12;
const MOST_WHOLE = 8;
/** Cells that must share a frame for it to be worth proving what is written into it. */
const SHARED = 16;

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
  /** Settings per factor in a grid; undefined in a design whose cells share no settings. */
  readonly counts: readonly number[] | undefined;
}

/** A compiled model that many cells share. */
export interface Frame {
  readonly model?: Model;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
  /** Where a cell's numbers may be written into the model; proven when first asked for. */
  places(settings: ArrayLike<number>): WrittenPlaces;
}

/** The models of cells. */
export interface Frames {
  /** The frame of a cell: numbers are left as the base has them. */
  frame(settings: ArrayLike<number>): Frame;
  /** The frame to write a cell into: in a grid, numbers that must be compiled stand in it. */
  cellFrame(settings: ArrayLike<number>): Frame;
  /** A cell with all of its settings compiled. */
  whole(settings: ArrayLike<number>): Pick<Frame, "model" | "problems">;
  /** The scenario of a cell with all of its settings. */
  load(settings: ArrayLike<number>): Loaded;
}

/** Loads and compiles cells; frames and loaders are made when first asked for, a few are kept. */
export function framesOf(ground: Ground): Frames {
  const { plans, counts } = ground;
  const loaders = frameCache<CellLoader>(MOST_LOADERS);
  const frames = frameCache<Frame>(MOST_MODELS);
  const cells = frameCache<Pick<Frame, "model" | "problems">>(MOST_WHOLE);
  const load = (settings: ArrayLike<number>): Loaded => {
    const { base, narrative, whatifs, use, set } = chosen(ground, settings);
    const path = base?.path ?? "";
    const loader = loaders(`${path}\n${narrative?.path ?? ""}`, () => cellLoader(
      path, ground.files, narrative?.path, ground.baseChains.get(path) ?? [], ground.read));
    const given = use === undefined ? {} : { use: use.path ?? use.id };
    return loader({ whatifs, set, ...given });
  };
  const frameWith = (settings: ArrayLike<number>, own: readonly boolean[]): Frame => {
    const bare = Float64Array.from(plans, ({ factor }, n) =>
      (factor.kind === "number" && own[n] !== true ? NaN : settings[n]));
    return frames(bare.join(), () => {
      const { scenario, base, problems, texts } = load(bare);
      if (scenario === undefined) return { problems, texts, places: () => [] };
      const model = compile(scenario, base);
      let places: Frame["places"] | undefined;
      return {
        model, problems, texts,
        places: (asked) => (places ??= provenPlaces(model, plans, bare, load))(asked),
      };
    });
  };
  return {
    load,
    whole: (settings) => cells(Array.from(settings).join(), () => {
      const { scenario, base, problems } = load(settings);
      return scenario === undefined ? { problems } : { model: compile(scenario, base), problems };
    }),
    frame: (settings) => frameWith(settings, []),
    cellFrame(settings) {
      const outer = frameWith(settings, []);
      if (counts === undefined || outer.model === undefined) return outer;
      const places = outer.places(settings);
      const own = plans.map(({ factor }, n) => factor.kind === "number" && places[n] === null);
      const sharing = counts.reduce((product, count, n) =>
        (places[n] === null ? product : product * count), 1);
      return own.includes(true) && sharing >= SHARED ? frameWith(settings, own) : outer;
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
