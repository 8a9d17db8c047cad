import type { Conditions } from "../model/decree.ts";
import type { Chamber } from "./chamber.ts";

/**
 * Whether the others who sign meet every condition of an agent: more signatures never end that,
 * so that conditions keep the cascade isotone.
 */
export function isMet(chamber: Chamber, agent: number): boolean {
  const { conditions } = chamber;
  for (let n = 0; n < conditions.length; n++) {
    if (conditions[n].has[agent] === 1 && !holds(chamber, conditions[n], agent)) return false;
  }
  return true;
}

function holds(
  chamber: Chamber, { first, required, share }: Conditions, agent: number,
): boolean {
  for (let n = first[agent]; n < first[agent + 1]; n++) {
    if (chamber.signs[required[n]] !== 1) return false;
  }
  const least = share[agent];
  return least !== least || shareOfOthers(chamber, agent) >= least;
}

/** C_-i of E10, added anew in the order of ids: a share of everything is then exactly 1. */
function shareOfOthers({ agents, share, signs }: Chamber, agent: number): number {
  let held = 0;
  let all = 0;
  for (let i = 0; i < agents; i++) {
    if (i === agent) continue;
    all += share[i];
    if (signs[i] === 1) held += share[i];
  }
  return all > 0 ? held / all : 0;
}
