import type { Place, Problem } from "../../base/problem.ts";
import type { Model } from "../../model/model.ts";
import { placesOf } from "../../model/place.ts";
import { add, report, type Session } from "../../scenario/files.ts";
import type { LoadedMeasure } from "../../scenario/loaded-sweep.ts";
import type { DesignKind } from "../../sweep/design/design.ts";
import { coordinatesOf, settingAt } from "../../sweep/setting.ts";
import { middleOf, type Frames } from "./frames.ts";
import { measureFault } from "./study-measures.ts";
import type { FactorPlan } from "./study-factors.ts";

/** Listed values that are tried besides the ends; the others show themselves when played. */
const MOST_TRIED = 32;

/** What is needed to try a sweep's settings out. */
export interface Trial {
  readonly session: Session;
  readonly plans: readonly FactorPlan[];
  readonly frames: Frames;
  readonly measures: readonly LoadedMeasure[];
  readonly kind: DesignKind;
}

/**
 * Tries the base, every level and the ends of every number through the loader, and every measure
 * in the model; what is amiss goes into the session. Gives whether numbers that are sound alone
 * may not be sound together: then every cell must pass the loader.
 */
export function tryOut(trial: Trial): boolean {
  const { plans, kind } = trial;
  const where = plans.findIndex(({ factor }) => factor.source === "scenarios");
  const together = kind !== "table" && kind !== "one-at-a-time";
  const bases = where < 0 ? [NaN] : plans[where].items.map((_, n) => n);
  let clash = false;
  bases.forEach((base, n) => {
    const bare = new Float64Array(plans.length).fill(NaN);
    if (where >= 0) bare[where] = base;
    const model = tryBase(trial, bare);
    if (model === undefined) return;
    if (n === 0 || together) clash = tryFactors(trial, bare, model) || clash;
  });
  return clash;
}

function tryBase(
  { session, frames, measures }: Trial, bare: Float64Array,
): Model | undefined {
  const { model, problems, texts } = frames.frame(bare);
  for (const [name, text] of texts) session.texts.set(name, text);
  add(session, problems);
  if (model === undefined) return undefined;
  for (const { name, place } of measures) {
    const fault = measureFault(model, name);
    if (fault !== undefined) report(session, place, fault);
  }
  return model;
}

/** Rounds in which every factor takes one of its settings; together first, alone where refused. */
function tryFactors(trial: Trial, bare: Float64Array, model: Model): boolean {
  const { session, plans, kind } = trial;
  const rows = plans.map((plan) => triedOf(plan, kind === "grid", model));
  const rounds = Math.max(0, ...rows.map((row) => row.length));
  const told = new Set<string>();
  let clash = false;
  for (let round = 0; round < rounds; round++) {
    const settings = bare.map((setting, n) => rows[n][Math.min(round, rows[n].length - 1)]
      ?? setting);
    if (problemsOf(trial, settings).length === 0) continue;
    const alone: Problem[] = plans.flatMap((_, n) => {
      if (rows[n][round] === undefined) return [];
      const one = Float64Array.from(bare);
      one[n] = rows[n][round];
      return problemsOf(trial, one);
    });
    // A range is told once, whatever more of its numbers are refused.
    add(session, alone.filter(({ place }) => !told.has(spot(place))));
    for (const { place } of alone) told.add(spot(place));
    clash ||= alone.length === 0;
  }
  return pairsClash(trial, bare) || clash;
}

function spot({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/**
 * Settings that a factor is tried at: the ends of numbers first. Between them is tried only what
 * is no number of the model: those may be whole numbers, or otherwise have gaps.
 */
function triedOf(plan: FactorPlan, grid: boolean, model: Model): number[] {
  const { kind, source, path, low, high, values, levels } = plan.factor;
  if (source === "scenarios") return [];
  if (kind === "level") return levels.map((_, n) => n);
  if (path !== null && placesOf(model, path) !== undefined && values.length === 0) {
    return [low, high];
  }
  const listed = values.length > 0 ? values.slice(0, MOST_TRIED)
    : grid ? coordinatesOf(plan.factor, Math.min(plan.levels, MOST_TRIED))
      .map((at) => settingAt(plan.factor, at))
    : [middleOf(plan)];
  return [...new Set([low, high, ...listed])];
}

function problemsOf({ session, frames }: Trial, settings: Float64Array): readonly Problem[] {
  const { problems, texts } = frames.load(settings, true);
  for (const [name, text] of texts) session.texts.set(name, text);
  return problems;
}

/** Whether opposite ends of two numbers of one owner are refused together. */
function pairsClash(trial: Trial, bare: Float64Array): boolean {
  const rounds: Float64Array[] = [];
  for (const pairs of pairsByOwner(trial.plans).values()) {
    pairs.forEach(([one, other], round) => {
      rounds[2 * round] ??= Float64Array.from(bare);
      rounds[2 * round + 1] ??= Float64Array.from(bare);
      const [first, second] = [trial.plans[one].factor, trial.plans[other].factor];
      rounds[2 * round].set([first.low], one);
      rounds[2 * round].set([second.high], other);
      rounds[2 * round + 1].set([first.high], one);
      rounds[2 * round + 1].set([second.low], other);
    });
  }
  return rounds.some((settings) => problemsOf(trial, settings).length > 0);
}

/** Pairs of numbers of one agent or forum, and of the two parameters that bound each other. */
function pairsByOwner(plans: readonly FactorPlan[]): Map<string, [number, number][]> {
  const pairs = new Map<string, [number, number][]>();
  plans.forEach(({ factor: { kind, path } }, n) => {
    for (let m = 0; m < n && kind === "number"; m++) {
      const other = plans[m].factor;
      const [section = "", owner = ""] = (path ?? "").split(".");
      const own = other.path?.startsWith(`${section}.${owner}.`);
      const floor = [path, other.path].includes("parameters.surplusFloor");
      if (other.kind !== "number" || !(section === "parameters" ? floor : own)) continue;
      const key = `${section}.${owner}`;
      pairs.set(key, [...pairs.get(key) ?? [], [m, n]]);
    }
  });
  return pairs;
}
