import { FIELD, PARAMETER, rowOf, WORLD } from "../model/layout.ts";
import { filterShare } from "./half-life.ts";
import type { World } from "./world.ts";

/**
 * Equation 14: preferences follow their start, moved by risk (common security) and by rivalry
 * (securitisation). Where the file gives one number for both, each driver moves both, and the
 * less the other's preference, the further they are untied.
 */
export function securitise(world: World, values: Float64Array, step: number): void {
  const share = filterShare(values[PARAMETER.securityHalfLife], step);
  if (share === 0) return;
  const { agents, model } = world;
  const danger = values[PARAMETER.riskSecurity] * (values[WORLD.risk] - 0.5);
  for (let i = 0; i < agents; i++) {
    const row = rowOf(model.layout, i);
    const rivalry = values[PARAMETER.rivalrySecurity] === 0 ? 0
      : values[PARAMETER.rivalrySecurity] * rivalryOf(world, values, i);
    const spills = model.agents[i].tied ? 1 - values[PARAMETER.untied] : 0;
    follow(values, row + FIELD.safety,
      values[row + FIELD.safetyBase] + (danger + spills * rivalry), share);
    follow(values, row + FIELD.security,
      values[row + FIELD.securityBase] + (spills === 1 ? danger + rivalry
        : rivalry + spills * danger), share);
  }
}

function follow(values: Float64Array, place: number, target: number, share: number): void {
  const next = values[place] + share * (target - values[place]);
  values[place] = Math.min(1, Math.max(0, next));
}

/** Z_i: rivals' part of the power between them and the agent, and the threat of their clubs. */
function rivalryOf({ model, threat }: World, values: Float64Array, agent: number): number {
  const { first, target, value } = model.rivals;
  const own = values[rowOf(model.layout, agent) + FIELD.capability];
  let sum = 0, weight = 0;
  for (let link = first[agent]; link < first[agent + 1]; link++) {
    const rivalry = values[value[link]];
    const theirs = values[rowOf(model.layout, target[link]) + FIELD.capability];
    // Two without any power are even.
    sum += rivalry * (own + theirs > 0 ? theirs / (own + theirs) : 0.5);
    weight += rivalry;
  }
  return sum / Math.max(1, weight) + values[PARAMETER.clubThreat] * threat[agent];
}
