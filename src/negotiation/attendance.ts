import { uniform } from "../base/random.ts";
import type { Keys } from "../model/instance.ts";
import type { Meeting } from "../model/model.ts";
import type { Chamber } from "./chamber.ts";

/**
 * Who is in the room (E1, before any drafting): the invited who attend and are not absent may
 * sign; observers draft only; who walks out does neither. Without a replicate, those attend whose
 * chance is at least 1/2.
 */
export function attend(
  chamber: Chamber, meeting: Meeting, keys: Keys, replicate: number | null,
): void {
  const { seat, absent, chance, slots, decisions: { walksOut } } = meeting;
  let drafters = 0;
  let voters = 0;
  for (let i = 0; i < chamber.agents; i++) {
    chamber.present[i] = 0;
    if (seat[i] === 0 || absent[i] === 1 || walksOut[i] === 1) continue;
    if (chance !== null && seat[i] === 1) {
      const comes = replicate === null
        ? chance[i] >= 0.5
        : uniform(keys.attendance, replicate, slots.attendance.a[i], slots.attendance.b[i])
          < chance[i];
      if (!comes) continue;
    }
    chamber.drafters[drafters++] = i;
    if (seat[i] === 1) {
      chamber.table[voters] = i;
      chamber.voters[voters++] = i;
      chamber.present[i] = 1;
    }
  }
  chamber.drafterCount = drafters;
  chamber.voterCount = voters;
  chamber.tableCount = voters;
}
