import type { Place, Problem } from "../../../base/problem.ts";
import type { Model } from "../../../model/model.ts";
import { placesOf } from "../../../model/place.ts";
import { add, report, type Session } from "../../../scenario/files.ts";
import type { LoadedMeasure } from "../../../scenario/loaded-sweep.ts";
import type { DesignKind } from "../../../sweep/design/design.ts";
import { coordinatesOf, settingAt } from "../../../sweep/setting.ts";
import type { Frames } from "./frames.ts";
import { middleOf } from "./proven-places.ts";
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
 * in the model; what is amiss goes into the session. What is sound alone and not together shows
 * itself in the cells.
 */
export function tryOut(trial: Trial): void {
  const { plans, kind } = trial;
  const where = plans.findIndex(({ factor }) => factor.source === "scenarios");
  const together = kind !== "table" && kind !== "one-at-a-time";
  const bases = where < 0 ? [NaN] : plans[where].items.map((_, n) => n);
  bases.forEach((base, n) => {
    const bare = new Float64Array(plans.length).fill(NaN);
    if (where >= 0) bare[where] = base;
    const model = tryBase(trial, bare);
    if (model === undefined) return;
    if (n === 0 || together) tryFactors(trial, bare, model);
  });
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
function tryFactors(trial: Trial, bare: Float64Array, model: Model): void {
  const { session, plans, kind } = trial;
  const rows = plans.map((plan) => triedOf(plan, kind === "grid", model));
  const rounds = Math.max(0, ...rows.map((row) => row.length));
  const told = new Set<string>();
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
  }
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
  const { problems, texts } = frames.load(settings);
  for (const [name, text] of texts) session.texts.set(name, text);
  return problems;
}
