import { PARAMETER, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { BIND, FIT } from "../negotiation/term.ts";
import { giveText, talliedAgents, withGivenText } from "./given-text.ts";
import type { Worked } from "./worked.ts";

/** What bindingness weighs, and how many signatories it loses where it weighs more. */
export interface StrainWork {
  readonly kind: "strain";
  readonly meeting: number;
  /** Ascending levels of bindingness; losses count from the first. */
  readonly levels: readonly number[];
  /** Values of bindingStakes that are tried. */
  readonly stakes: readonly number[];
  /** Shares of everybody's salience on bindingness that are tried: 0 to 1, without 1. */
  readonly salience: readonly number[];
}

/**
 * Numbers before the settings, all means over those present whose signatures are tallied: the
 * share of salience that bindingness holds; its own term at the first and the last level; the
 * text's term there; utility there; the ideal bindingness.
 */
export const STRAIN_FIXED = 8;

/**
 * Numbers per replicate: those above, then per setting (stakes, then salience) the most
 * signatories of the first level that are lost at any level. The positions are those drafted.
 */
export function strainOf(model: Model, work: StrainWork): Worked {
  const { meeting: m, levels, stakes, salience } = work;
  const meeting = withGivenText(model.meetings[m]);
  const { length } = meeting.issues;
  const counted = talliedAgents(model, m);
  const room = new Float64Array(model.values.length);
  const text = new Float64Array(length + 1).fill(NaN);
  const drafted = new Float64Array(length);
  const first = new Uint8Array(model.agents.length);
  const weights = model.agents.map((_, i) =>
    rowOf(model.layout, i) + model.layout.salience + model.layout.issues);
  return {
    width: STRAIN_FIXED + stakes.length + salience.length,
    length: 0,
    read(player, run, numbers) {
      const before = run.chambers[m];
      drafted.set(before.draft.subarray(0, length));
      const written = { draft: drafted, bindingness: before.bindingness };
      const own = run.valuesAt[m];
      const at = (level: number): Chamber => {
        text[length] = level;
        giveText(meeting, room, text, written);
        return player.again(m, room, meeting);
      };
      const mostLost = (): number => levels.reduce((most, level, n) => {
        const { signs } = at(level);
        if (n === 0) first.set(signs);
        let lost = 0;
        for (let i = 0; i < signs.length; i++) lost += first[i] & counted[i] & (1 - signs[i]);
        return Math.max(most, lost);
      }, 0);
      room.set(own);
      [levels[0], levels[levels.length - 1]].forEach((level, end) => {
        weigh(at(level), counted, numbers, end);
      });
      stakes.forEach((value, n) => {
        room.set(own);
        room[PARAMETER.bindingStakes] = value;
        numbers[STRAIN_FIXED + n] = mostLost();
      });
      if (salience.length === 0) return;
      // With a weight of 1 on bindingness, its share p tells the others' sum: (1 - p) / p.
      for (const place of weights) room[place] = 1;
      const others = at(levels[0]).bindSalience.map((p) => (p > 0 ? (1 - p) / p : 0));
      salience.forEach((share, n) => {
        room.set(own);
        weights.forEach((place, i) => { room[place] = (share / (1 - share)) * others[i]; });
        numbers[STRAIN_FIXED + stakes.length + n] = mostLost();
      });
    },
  };
}

function weigh(
  chamber: Chamber, counted: Uint8Array, numbers: Float64Array, end: number,
): void {
  const { agents, present, terms, utility, bindSalience, bindIdeal } = chamber;
  const mean = (of: (i: number) => number): number => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < agents; i++) {
      if (present[i] === 0 || counted[i] === 0) continue;
      sum += of(i);
      count++;
    }
    return count === 0 ? 0 : sum / count;
  };
  numbers[0] = mean((i) => bindSalience[i]);
  numbers[1 + end] = mean((i) => terms[BIND * agents + i]);
  numbers[3 + end] = mean((i) => terms[FIT * agents + i]);
  numbers[5 + end] = mean((i) => utility[i]);
  numbers[7] = mean((i) => bindIdeal[i]);
}
