import { PARAMETER } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import { measureAffinity } from "../negotiation/affinity.ts";
import { decideTogether } from "../negotiation/cascade.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import type { Player } from "../run/play.ts";
import { countSigning, shareCovered, talliedAgents } from "./given-text.ts";
import type { Worked } from "./worked.ts";

/** Each agent in turn made to sign, and made not to, at the same text. */
export interface EntryWork {
  readonly kind: "entry";
  readonly meeting: number;
  readonly agents: readonly number[];
}

/** Numbers per agent: whether it sits; others' signatures and coverage, signing less not. */
export const ENTRY_WIDTH = 3;

/**
 * What an agent's signature moves: everybody else decides anew with it pinned to sign and pinned
 * to stay out. Both worlds have one text, as pins do not draft; nothing is drafted again where
 * neither a vote nor a fund asks for it.
 */
export function entriesOf(model: Model, { meeting: m, agents }: EntryWork): Worked {
  const counted = talliedAgents(model, m);
  const pinned = model.meetings[m].pinned.slice();
  const meeting: Meeting = { ...model.meetings[m], pinned };
  const alone = meeting.procedure !== "vote" && meeting.fund === null && !meeting.review;
  const room = new Float64Array(model.values.length);
  const decide = (player: Player, chamber: Chamber): void => {
    if (alone) decideTogether(chamber, model, meeting, room);
    else player.again(m, room, meeting);
  };
  return {
    width: ENTRY_WIDTH * agents.length,
    length: 0,
    read(player, run, numbers) {
      const chamber = run.chambers[m];
      room.set(run.valuesAt[m]);
      if (alone && room[PARAMETER.peerPull] !== 0) measureAffinity(chamber, model, room);
      const seated = chamber.present.slice();
      agents.forEach((agent, n) => {
        if (seated[agent] === 0) return;
        const before = pinned[agent];
        const at = ENTRY_WIDTH * n;
        numbers[at] = 1;
        for (const sign of [1, -1] as const) {
          pinned[agent] = sign;
          decide(player, chamber);
          numbers[at + 1] += sign * countSigning(chamber, counted, agent);
          numbers[at + 2] += sign * shareCovered(chamber, agent);
        }
        pinned[agent] = before;
      });
    },
  };
}
