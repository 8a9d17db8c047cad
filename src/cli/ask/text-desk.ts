import { mean } from "../../base/stats.ts";
import { askedColumn, playerOf, type AskedRows, type Model } from "../../engine.ts";
import { TEXT_FIXED, TEXT_WATCHED, textSums, textWidth } from "../../analysis/joint-text.ts";
import { neighbours, textGrid, type GridText, type TextRoom } from "../../analysis/text-search.ts";
import { MEETING_FIELD } from "../../model/layout.ts";
import { TERM_COUNT } from "../../negotiation/term.ts";
import type { Asking } from "./asking.ts";

/** What one text found among the two agents and all others. */
export interface TextFound {
  readonly text: GridText;
  /** Share of worlds in which each signs, and both. */
  readonly signs: readonly [number, number];
  readonly both: number;
  readonly signatures: number;
  /** Its column in the rows it comes from. */
  readonly place: number;
}

/** A model in which the two are in the room in every world. */
export function seatedModel(model: Model, m: number, pair: readonly number[]): Model {
  const { chance } = model.meetings[m];
  if (chance === null) return model;
  const seated = chance.slice();
  for (const i of pair) seated[i] = 1;
  return {
    ...model, fingerprint: `${model.fingerprint} ${pair.join()}`,
    meetings: model.meetings.map((meeting, k) =>
      (k === m ? { ...meeting, chance: seated } : meeting)),
  };
}

/** What may be written: the forum's bounds, or what a given text binds at. */
export function roomOf(model: Model, m: number): TextRoom {
  const { values, issues, fixedText } = model.meetings[m];
  const at = (field: keyof typeof MEETING_FIELD): number =>
    model.values[values + MEETING_FIELD[field]];
  return fixedText
    ? { issues: issues.length, least: at("textBindingness"), most: at("textBindingness") }
    : { issues: issues.length, least: at("least"), most: at("most") };
}

/** Each agent's own ideal text at the modes, its bindingness within the bounds. */
export function idealTexts(
  model: Model, m: number, pair: readonly number[], room: TextRoom, seed: number,
): GridText[] {
  const { ideal, width, bindIdeal } = playerOf(model, seed).play(null).chambers[m];
  return pair.map((i) => [
    ...Array.from({ length: room.issues }, (_, d) =>
      Math.min(1, Math.max(0, ideal[i * width + d]))),
    Math.min(room.most, Math.max(room.least, bindIdeal[i])),
  ]);
}

/** Lays texts before the meeting; NaN in a text is what is drafted. */
export async function lay(
  { desk, meeting }: Asking, model: Model, pair: readonly number[], texts: readonly GridText[],
  replicates: number,
): Promise<{ rows: AskedRows; found: TextFound[] }> {
  const rows = await desk.asked(model, {
    kind: "texts", meeting, texts: Float64Array.from(texts.flat()), watched: pair,
  }, replicates);
  const wide = textWidth(pair.length);
  const found = texts.map((text, t): TextFound => {
    const at = t * wide;
    const [one, other] = [0, TEXT_WATCHED].map((more) =>
      askedColumn(rows, at + TEXT_FIXED + more));
    return {
      text, signs: [mean(one), mean(other)], both: mean(one.map((value, n) => value * other[n])),
      signatures: mean(askedColumn(rows, at)), place: t,
    };
  });
  return { rows, found };
}

/** Utility of the text to one of the pair, per replicate. */
export function utilityOf(rows: AskedRows, place: number, which: 0 | 1): Float64Array {
  return askedColumn(rows, place * textWidth(2) + TEXT_FIXED + TEXT_WATCHED * which + 1);
}

/** Of this what the text itself is worth, its positions and its bindingness, per replicate. */
export function worthOf(rows: AskedRows, place: number, which: 0 | 1): Float64Array {
  return askedColumn(rows, place * textWidth(2) + TEXT_FIXED + TEXT_WATCHED * which + 2);
}

/** Signatures under a text, per replicate. */
export function signaturesOf(rows: AskedRows, place: number): Float64Array {
  return askedColumn(rows, place * textWidth(2));
}

/** Share of worlds in which each agent signs a text. */
export function signingShares(rows: AskedRows, model: Model, place: number): Float64Array {
  const at = place * textSums(model, 2);
  return rows.sums.slice(at, at + model.agents.length).map((sum) => sum / rows.count);
}

/** Index of the term that speaks most against a text for one of the pair, and its mean. */
export function worstTerm(
  rows: AskedRows, model: Model, place: number, which: 0 | 1,
): { readonly term: number; readonly mean: number } {
  const means = termMeans(rows, model, place, which);
  let term = 0;
  for (let k = 1; k < TERM_COUNT; k++) if (means[k] < means[term]) term = k;
  return { term, mean: means[term] };
}

/** Means of the ten terms of one of the pair under a text. */
export function termMeans(
  rows: AskedRows, model: Model, place: number, which: 0 | 1,
): Float64Array {
  const at = place * textSums(model, 2) + model.agents.length + TERM_COUNT * which;
  return rows.sums.slice(at, at + TERM_COUNT).map((sum) => sum / rows.count);
}

/** The better of two texts: the smaller signing share counts first, then the signatures. */
function isBetter(one: TextFound, other: TextFound): boolean {
  const [left, right] = [Math.min(...one.signs), Math.min(...other.signs)];
  return left > right || (left === right && one.signatures > other.signatures);
}

/** The best text of some. */
export function bestOf(found: readonly TextFound[]): TextFound {
  return found.reduce((best, one) => (isBetter(one, best) ? one : best));
}

/** Steps of the search along one issue after the other. */
const STEPS = [0.25, 0.125, 0.0625, 0.03125];
/** Moves with one step at most. */
const MOST_MOVES = 6;

/** What a search through the room found. */
export interface Searched {
  readonly grid: readonly TextFound[];
  readonly drawn: boolean;
  readonly best: TextFound;
}

/** The grid, then from its best text along single issues with ever smaller steps. */
export async function searchTexts(
  asking: Asking, model: Model, pair: readonly number[], starts: readonly GridText[],
  room: TextRoom, replicates: number,
): Promise<Searched> {
  const { texts, drawn } = textGrid(room);
  const { found } = await lay(asking, model, pair, [...texts, ...starts], replicates);
  let best = bestOf(found);
  for (const step of STEPS) {
    for (let move = 0; move < MOST_MOVES; move++) {
      const near = await lay(asking, model, pair, neighbours(best.text, step, room), replicates);
      const next = near.found.length === 0 ? best : bestOf(near.found);
      if (!isBetter(next, best)) break;
      best = next;
    }
  }
  return { grid: found.slice(0, texts.length), drawn, best };
}
