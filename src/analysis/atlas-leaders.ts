import { FIELD, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";

/** States and organisations that lead by capability alone, and all leading agents, at most. */
export const MOST_CAPABLE = 10;
export const MOST_LEADING = 14;

/**
 * The leading agents of a scenario, as indices, by capability (those of equal by id): among
 * those invited to one of its meetings the ten most capable states and organisations, then
 * states and organisations coded from their own documents, firms and communities; 14 at most.
 */
export function leadingAgents(model: Model): number[] {
  const { agents, meetings, values, layout } = model;
  const capability = (i: number): number => {
    const value = values[rowOf(layout, i) + FIELD.capability];
    return value === value ? value : 0;
  };
  const invited = agents.map((_, i) => i)
    .filter((i) => meetings.some(({ seat }) => seat[i] === 1))
    .sort((left, right) => capability(right) - capability(left) || left - right);
  const governs = (i: number): boolean => /^(state|organisation)$/.test(agents[i].kind);
  const first = invited.filter(governs).slice(0, MOST_CAPABLE);
  const others = invited.filter((i) => !first.includes(i) && (!governs(i) || agents[i].coded));
  return [...first, ...others].slice(0, MOST_LEADING)
    .sort((left, right) => capability(right) - capability(left) || left - right);
}
