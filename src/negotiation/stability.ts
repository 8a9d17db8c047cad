import type { Chamber } from "./chamber.ts";
import { isMet } from "./conditions.ts";

/**
 * Share of those seated whose choice is what they want: the full text if and only if its utility
 * is not negative and their conditions are met. A pinned agent wants what its utility says. NaN
 * when nobody is seated.
 */
export function stability(chamber: Chamber): number {
  const { agents, present, signs, utility } = chamber;
  let seated = 0;
  let content = 0;
  for (let i = 0; i < agents; i++) {
    if (present[i] === 0) continue;
    seated++;
    const wants = utility[i] >= 0 && isMet(chamber, i);
    if (wants === (signs[i] === 1)) content++;
  }
  return seated === 0 ? NaN : content / seated;
}
