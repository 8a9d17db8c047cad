import type { Model } from "../../engine.ts";
import { FIELD, rowOf } from "../../model/layout.ts";

/** The agents that may sign (states, where states are invited), the most capable first. */
export function byCapability(model: Model, m: number): number[] {
  const { seat, absent } = model.meetings[m];
  const states = model.agents.some(({ kind }, i) => kind === "state" && seat[i] === 1);
  const capability = (i: number): number => numberOf(model, i, "capability");
  return model.agents.flatMap(({ kind }, i) =>
    (seat[i] === 1 && absent[i] === 0 && (!states || kind === "state") ? [i] : []))
    .sort((left, right) => capability(right) - capability(left) || left - right);
}

/** The most capable agent that may sign; 0 where nobody is invited. */
export function leader(model: Model, m: number): number {
  return byCapability(model, m)[0] ?? 0;
}

/** A number of an agent's own at its mode. */
export function numberOf(model: Model, agent: number, field: keyof typeof FIELD): number {
  return model.values[rowOf(model.layout, agent) + FIELD[field]];
}
