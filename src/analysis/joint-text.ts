import type { Model } from "../model/model.ts";
import { BIND, FIT, TERM_COUNT } from "../negotiation/term.ts";
import {
  countSigning, giveText, shareCovered, talliedAgents, withGivenText,
} from "./given-text.ts";
import type { Worked } from "./worked.ts";

/** Texts laid before a meeting, and the agents whose reasons are kept. */
export interface TextsWork {
  readonly kind: "texts";
  readonly meeting: number;
  /** Texts x (issues on the table + 1): positions, then bindingness; NaN: as drafted. */
  readonly texts: Float64Array;
  readonly watched: readonly number[];
}

/** Numbers per text: signatures and coverage, then those of each agent watched. */
export const TEXT_FIXED = 2;
/** Per agent watched: its signature, its utility, and of this what fit and bind give alone. */
export const TEXT_WATCHED = 3;

/** Numbers that a replicate gives for one text. */
export function textWidth(watched: number): number {
  return TEXT_FIXED + TEXT_WATCHED * watched;
}

/** Sums of one text: signatures per agent, then ten terms per agent watched. */
export function textSums(model: Model, watched: number): number {
  return model.agents.length + TERM_COUNT * watched;
}

/** Who signs each text in a world that is otherwise as drawn. */
export function textsOf(model: Model, work: TextsWork): Worked {
  const { meeting: m, texts, watched } = work;
  const meeting = withGivenText(model.meetings[m]);
  const size = meeting.issues.length + 1;
  const count = texts.length / size;
  const counted = talliedAgents(model, m);
  const room = new Float64Array(model.values.length);
  const [wide, long] = [textWidth(watched.length), textSums(model, watched.length)];
  const drafted = new Float64Array(size);
  return {
    width: count * wide,
    length: count * long,
    read(player, run, numbers, sums) {
      const before = run.chambers[m];
      drafted.set(before.draft.subarray(0, size - 1));
      const written = { draft: drafted, bindingness: before.bindingness };
      room.set(run.valuesAt[m]);
      for (let t = 0; t < count; t++) {
        giveText(meeting, room, texts.subarray(t * size, (t + 1) * size), written);
        const chamber = player.again(m, room, meeting);
        const { agents, signs, utility, terms } = chamber;
        const at = t * wide;
        numbers[at] = countSigning(chamber, counted);
        numbers[at + 1] = shareCovered(chamber);
        const sum = t * long;
        for (let i = 0; i < agents; i++) sums[sum + i] += signs[i];
        watched.forEach((i, w) => {
          const own = at + TEXT_FIXED + TEXT_WATCHED * w;
          numbers[own] = signs[i];
          numbers[own + 1] = utility[i];
          numbers[own + 2] = terms[FIT * agents + i] + terms[BIND * agents + i];
          for (let term = 0; term < TERM_COUNT; term++) {
            sums[sum + agents + TERM_COUNT * w + term] += terms[term * agents + i];
          }
        });
      }
    },
  };
}
