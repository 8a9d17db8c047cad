import type { Model } from "../../../model/model.ts";
import type { LoadedMeasure } from "../../../scenario/loaded-sweep.ts";
import type { Sweep } from "../../../sweep/sweep.ts";
import { factorTitle } from "./factor-title.ts";
import type { Frames } from "./frames.ts";
import { measureTitle } from "./measure-title.ts";
import type { FactorPlan } from "./study-factors.ts";

/**
 * What readers call the factors and measures of a sweep, by the names in its first scenario, and
 * the parameter sets that its cells are played under.
 */
export function studyNames(
  plans: readonly FactorPlan[], measures: readonly LoadedMeasure[], frames: Frames,
): Pick<Sweep, "factors" | "measures" | "sets"> | undefined {
  const models = modelsOf(plans, frames);
  const [model] = models;
  if (model === undefined) return undefined;
  const sources = plans.map(({ factor }) => factor.source);
  return {
    factors: plans.map(({ factor, titled }) => ({
      ...factor, title: titled ? factor.title : factorTitle(factor, model,
        sources.filter((one) => one === factor.source).length === 1),
    })),
    measures: measures.map(({ id, name, title = measureTitle(name, model) }) =>
      ({ id, name, title })),
    sets: [...new Set(models.map(({ parameterSet }) => parameterSet))],
  };
}

/** The base of each scenario, under each parameter set. */
function modelsOf(plans: readonly FactorPlan[], frames: Frames): Model[] {
  let rows = [new Float64Array(plans.length).fill(NaN)];
  plans.forEach(({ factor: { source }, items }, n) => {
    if (source !== "scenarios" && source !== "use") return;
    rows = rows.flatMap((row) => items.map((_, level) => {
      const next = Float64Array.from(row);
      next[n] = level;
      return next;
    }));
  });
  return rows.flatMap((row) => frames.frame(row).model ?? []);
}
