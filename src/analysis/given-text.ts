import { MEETING_FIELD, MEETING_FIELDS } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import type { Chamber } from "../negotiation/chamber.ts";
import { tallied } from "../outcome/outcome.ts";

/** The meeting that is asked about: the last one that writes a text. */
export function askedMeeting({ meetings }: Model): number {
  for (let m = meetings.length - 1; m > 0; m--) if (!meetings[m].review) return m;
  return 0;
}

/** The same meeting with its text given: nothing is drafted. */
export function withGivenText(meeting: Meeting): Meeting {
  return { ...meeting, fixedText: true, firstDraft: false };
}

/**
 * Writes a text into its forum's numbers: positions by the meeting's issues, then bindingness.
 * NaN takes what the chamber has drafted.
 */
export function giveText(
  meeting: Meeting, values: Float64Array, text: ArrayLike<number>,
  { draft, bindingness }: Pick<Chamber, "draft" | "bindingness">,
): void {
  const { issues } = meeting;
  for (let d = 0; d < issues.length; d++) {
    const level = text[d];
    values[meeting.values + MEETING_FIELDS.length + issues[d]] = level === level ? level : draft[d];
  }
  const level = text[issues.length];
  values[meeting.values + MEETING_FIELD.textBindingness] = level === level ? level : bindingness;
}

/** Per agent: 1 when its signature is tallied (states', where states are invited). */
export function talliedAgents(model: Model, m: number): Uint8Array {
  const isTallied = tallied(model, model.meetings[m]);
  return Uint8Array.from(model.agents, ({ kind }) => Number(isTallied(kind)));
}

/** Signatures that are tallied, without those of one agent (-1: of all). */
export function countSigning(
  { agents, signs }: Chamber, counted: Uint8Array, without = -1,
): number {
  let sum = 0;
  for (let i = 0; i < agents; i++) if (i !== without) sum += signs[i] & counted[i];
  return sum;
}

/** Share of AI systems (E10) that the signatories hold, without one agent's; 0 of nothing. */
export function shareCovered({ agents, signs, share, shareTotal }: Chamber, without = -1): number {
  if (!(shareTotal > 0)) return 0;
  let held = 0;
  for (let i = 0; i < agents; i++) if (signs[i] === 1 && i !== without) held += share[i];
  return held / shareTotal;
}
