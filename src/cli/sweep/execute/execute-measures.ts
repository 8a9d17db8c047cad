import type { Label } from "../../../base/label.ts";
import { readingOf, type Model } from "../../../engine.ts";
import type { Study } from "../study/study.ts";

/** Says which measure a model does not have, or null; each model is looked at once. */
export function measureCheck({ sweep }: Pick<Study, "sweep">): (model: Model) => Label | null {
  const known = new WeakMap<Model, Label | null>();
  return (model) => {
    const before = known.get(model);
    if (before !== undefined) return before;
    const readings = sweep.measures.map(({ name }) => readingOf(model, name));
    const fault = readings.find((reading) => typeof reading !== "function") ?? null;
    known.set(model, fault);
    return fault;
  };
}
