import type { Model } from "../model/model.ts";
import {
  countSigning, giveText, shareCovered, talliedAgents, withGivenText,
} from "./given-text.ts";
import type { Worked } from "./worked.ts";

/** The drafted text at rising bindingness: where the k-th signatory is lost. */
export interface LossWork {
  readonly kind: "loss";
  readonly meeting: number;
  /** Ascending levels of bindingness, 0 to 1; losses count from the first. */
  readonly levels: readonly number[];
  /** Which losses are sought: the first, the fifth ... */
  readonly ranks: readonly number[];
}

/**
 * Numbers per replicate: signatures and coverage per level; per rank the level at which so many
 * of those who signed at the first level no longer do (NaN: never); the bindingness drafted, and
 * the signatures it has. Sums: per rank and agent, in how many worlds it is lost by then.
 */
export function lossesOf(model: Model, work: LossWork): Worked {
  const { meeting: m, levels, ranks } = work;
  const meeting = withGivenText(model.meetings[m]);
  const { length } = meeting.issues;
  const agents = model.agents.length;
  const counted = talliedAgents(model, m);
  const room = new Float64Array(model.values.length);
  const text = new Float64Array(length + 1).fill(NaN);
  const drafted = new Float64Array(length);
  const first = new Uint8Array(agents);
  return {
    width: 2 * levels.length + ranks.length + 2,
    length: ranks.length * agents,
    read(player, run, numbers, sums) {
      const before = run.chambers[m];
      const signing = countSigning(before, counted);
      drafted.set(before.draft.subarray(0, length));
      const written = { draft: drafted, bindingness: before.bindingness };
      room.set(run.valuesAt[m]);
      const tail = 2 * levels.length;
      numbers.fill(NaN, tail, tail + ranks.length);
      numbers[tail + ranks.length] = written.bindingness;
      levels.forEach((level, n) => {
        text[length] = level;
        giveText(meeting, room, text, written);
        const chamber = player.again(m, room, meeting);
        numbers[2 * n] = countSigning(chamber, counted);
        numbers[2 * n + 1] = shareCovered(chamber);
        if (n === 0) first.set(chamber.signs);
        let lost = 0;
        for (let i = 0; i < agents; i++) lost += first[i] & counted[i] & (1 - chamber.signs[i]);
        ranks.forEach((rank, k) => {
          const known = numbers[tail + k];
          if (known === known || lost < rank) return;
          numbers[tail + k] = level;
          for (let i = 0; i < agents; i++) {
            sums[k * agents + i] += first[i] & counted[i] & (1 - chamber.signs[i]);
          }
        });
      });
      numbers[tail + ranks.length + 1] = signing;
    },
  };
}
