import { PARAMETER } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import { countSigning, giveText, talliedAgents, withGivenText } from "./given-text.ts";
import type { Worked } from "./worked.ts";

/** How strong peers or coverage would have to be for a refusal to reach anybody. */
export interface ReachWork {
  readonly kind: "reach";
  readonly meeting: number;
  readonly agent: number;
  readonly peerPull: readonly number[];
  readonly coverageNeed: readonly number[];
}

/**
 * Numbers per replicate: others' signatures lost when the agent refuses instead of signing, at
 * each strength of peers and then of coverage, the other parameter as it is. The text is the one
 * drafted; 0 where the agent has no seat.
 */
export function reachOf(model: Model, work: ReachWork): Worked {
  const { meeting: m, agent, peerPull, coverageNeed } = work;
  const pinned = model.meetings[m].pinned.slice();
  const meeting: Meeting = { ...withGivenText(model.meetings[m]), pinned };
  const counted = talliedAgents(model, m);
  const room = new Float64Array(model.values.length);
  const text = new Float64Array(meeting.issues.length + 1).fill(NaN);
  const levels = [
    ...peerPull.map((value) => [PARAMETER.peerPull, value] as const),
    ...coverageNeed.map((value) => [PARAMETER.coverageNeed, value] as const),
  ];
  return {
    width: levels.length,
    length: 0,
    read(player, run, numbers) {
      const chamber = run.chambers[m];
      if (chamber.present[agent] === 0) return;
      room.set(run.valuesAt[m]);
      giveText(meeting, room, text, chamber);
      levels.forEach(([place, value], n) => {
        const before = room[place];
        room[place] = value;
        for (const sign of [1, -1] as const) {
          pinned[agent] = sign;
          numbers[n] += sign * countSigning(player.again(m, room, meeting), counted, agent);
        }
        room[place] = before;
      });
    },
  };
}
