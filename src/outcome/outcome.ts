import type { Label } from "../base/label.ts";
import { outcomeWords } from "../dictionary/outcome-words.ts";
import type { Kind, Meeting, Model } from "../model/model.ts";

/** The four measures of what a set of signatories covers. */
export const COVERAGES = ["models", "gdp", "military", "people"] as const;
export type Coverage = (typeof COVERAGES)[number];

/** One column of the outcomes: one number per replicate and meeting. */
export interface Column {
  readonly name: string;
  readonly unit: Label;
  readonly range: string;
  /** Equation of the formal model, or E1-E10 of its additions. */
  readonly equation: string;
  readonly meaning: Label;
}

/** The outcomes that say what a meeting means for the regime as a whole. */
export const REGIME = [
  "depth", "compliance", "legitimacy", "fragmentation", "norms", "inequality", "southGap",
  "blocGap", "safety", "security", "deficit", "stability", "pivot", "price", "spent", "light",
  "withdrawals",
] as const;
export type RegimeName = (typeof REGIME)[number];

const FIXED = [
  "signatures", "organisations", "firms", "communities", "present",
  "coverage.models", "coverage.gdp", "coverage.military", "coverage.people",
  "bindingness", "rounds", "waves", "expectation", "eventShock", ...REGIME,
] as const;
export type OutcomeName = (typeof FIXED)[number];

/** Place of each fixed outcome in a meeting's block; the text's positions follow. */
export const OUTCOME = Object.fromEntries(
  FIXED.map((name, index) => [name, index]),
) as Readonly<Record<OutcomeName, number>>;
export const FIXED_OUTCOMES = FIXED.length;

/** First column of meeting m in a row. */
export function blockOf(model: Model, m: number): number {
  let first = 0;
  for (let before = 0; before < m; before++) {
    first += FIXED_OUTCOMES + model.meetings[before].issues.length;
  }
  return first;
}

/** Numbers in one row: all meetings' blocks, then the count of clipped draws. */
export function rowLength(model: Model): number {
  return blockOf(model, model.meetings.length) + 1;
}

/**
 * The dictionary of outcome columns, in the order of a row. Beside them, the table of outcomes
 * holds present.<agent> and signs.<agent> (vote.<agent> in votes) per meeting.
 */
export function columnsOf(model: Model): Column[] {
  const columns = model.meetings.flatMap((meeting) => [
    ...FIXED.map((name) => describe(`${meeting.column}.${name}`, name, meeting)),
    ...[...meeting.issues].map((issue) => describe(
      `${meeting.column}.text.${model.issues[issue].id}`, "text", meeting)),
  ]);
  return [...columns, describe("clipped", "clipped", undefined)];
}

/** The columns that each agent has at a meeting. */
export function agentColumnsOf(model: Model, meeting: Meeting): Column[] {
  const kinds: readonly (readonly [string, Described])[] = [
    ["present", "present_agent"], ["signs", "signs"],
    ...(meeting.procedure === "vote" ? [["vote", "vote"] as const] : []),
  ];
  return kinds.flatMap(([kind, what]) => model.agents.map(({ id }) =>
    describe(`${meeting.column}.${kind}.${id}`, what, meeting)));
}

type Described = keyof typeof outcomeWords;

function describe(name: string, what: Described, meeting: Meeting | undefined): Column {
  const { unit, range, equation, meaning } = outcomeWords[what];
  const bounds = what === "rounds" ? `0 to ${meeting?.rounds ?? 0}` : range;
  return { name, unit, range: bounds, equation, meaning };
}

/** Whose signatures are the tally: states where states are invited, else all who are. */
export function tallied(model: Model, meeting: Meeting): (kind: Kind) => boolean {
  const states = model.agents.some(({ kind }, i) => kind === "state" && meeting.seat[i] === 1);
  return states ? (kind) => kind === "state" : () => true;
}
