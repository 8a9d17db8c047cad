import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import { coverageField } from "../negotiation/coverage.ts";

/**
 * A path by which one agent's decision can reach another. `direct`: the change is made to the
 * others themselves (a rule, a parameter, the text), not to one agent's decision.
 */
export const CHANNELS = ["peers", "coverage", "drafting", "direct"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why a channel is open or closed, as a key of the dictionary. */
export type AuditReason =
  | "open" | "parameter-zero" | "no-decision-changed" | "a-vote" | "nobody-near"
  | "no-share" | "nobody-needs" | "text-fixed" | "same-drafters" | "no-pen" | "nothing-else";

export interface ChannelAudit {
  readonly channel: Channel;
  readonly open: boolean;
  readonly reason: AuditReason;
}

/** Agents whose pinned decision or presence differs between two models at one meeting. */
export interface Manipulation {
  readonly decisions: readonly string[];
  readonly absences: readonly string[];
}

/** Whose pinned decision or presence differs between two models at meeting m. */
export function manipulationOf(model: Model, partner: Model, m: number): Manipulation {
  const decisions: string[] = [];
  const absences: string[] = [];
  const [left, right] = [model.meetings[m], partner.meetings[m]];
  if (right === undefined) return { decisions, absences };
  model.agents.forEach(({ id }, i) => {
    const j = partner.agents.findIndex((agent) => agent.id === id);
    if (j < 0) return;
    if (left.absent[i] !== right.absent[j]) absences.push(id);
    else if (left.pinned[i] !== right.pinned[j]) decisions.push(id);
  });
  return { decisions, absences };
}

/** Which channels are open between two models at a meeting, under the parameters of `model`. */
export function auditChannels(model: Model, partner: Model, m: number): ChannelAudit[] {
  const { decisions, absences } = manipulationOf(model, partner, m);
  const moved = [...decisions, ...absences]
    .map((id) => model.agents.findIndex((agent) => agent.id === id));
  // Who signs in neither world moves no coverage, though its absence still moves the peers' rows.
  const signing = moved.filter((i) => {
    const twin = partner.agents.findIndex(({ id }) => id === model.agents[i].id);
    return maySign(model.meetings[m], i) || maySign(partner.meetings[m], twin);
  });
  const verdicts: Record<Channel, AuditReason> = {
    peers: peersReason(model, m, moved),
    coverage: coverageReason(model, m, signing),
    drafting: draftingReason(model, m, absences),
    direct: sameOtherwise(model, partner) ? "nothing-else" : "open",
  };
  return CHANNELS.map((channel) => {
    const reason = verdicts[channel];
    return { channel, open: reason === "open", reason };
  });
}

/** A number is off when neither its mode nor any draw of it can be anything but 0. */
function isOff(model: Model, place: number): boolean {
  const { place: drawn, low, high } = model.draws;
  const draw = drawn.indexOf(place);
  // A number that is missing (NaN) is off as well.
  if (draw < 0) return !(model.values[place] > 0) && !(model.values[place] < 0);
  return low[draw] === 0 && high[draw] === 0;
}

function peersReason(model: Model, m: number, moved: readonly number[]): AuditReason {
  const meeting = model.meetings[m];
  if (meeting.procedure === "vote") return "a-vote";
  if (moved.length === 0) return "no-decision-changed";
  if (isOff(model, PARAMETER.peerPull)) return "parameter-zero";
  const reached = model.agents.some((_, i) =>
    canSign(meeting, i) && !moved.includes(i) && moved.some((j) => looksTo(model, meeting, i, j)));
  return reached ? "open" : "nobody-near";
}

function looksTo(model: Model, meeting: Meeting, from: number, to: number): boolean {
  const { own, first, target, value } = model.peers;
  if (own[from] === 0) return hasWeight(model, meeting, to);
  for (let link = first[from]; link < first[from + 1]; link++) {
    if (target[link] === to && !isOff(model, value[link])) return true;
  }
  return false;
}

function coverageReason(model: Model, m: number, moved: readonly number[]): AuditReason {
  const meeting = model.meetings[m];
  if (meeting.procedure === "vote") return "a-vote";
  if (moved.length === 0) return "no-decision-changed";
  if (isOff(model, PARAMETER.coverageNeed)) return "parameter-zero";
  const field = coverageField(model, meeting, model.values);
  const holds = moved.some((i) =>
    meeting.counted[i] === 1 && !isOff(model, rowOf(model.layout, i) + field));
  if (!holds) return "no-share";
  const needs = model.agents.some((_, i) => !moved.includes(i) && canSign(meeting, i)
    && hasPreference(model, i));
  return needs ? "open" : "nobody-needs";
}

function draftingReason(model: Model, m: number, absences: readonly string[]): AuditReason {
  const meeting = model.meetings[m];
  if (meeting.fixedText) return "text-fixed";
  if (absences.length === 0) return "same-drafters";
  const pen = absences.some((id) => hasWeight(model, meeting,
    model.agents.findIndex((agent) => agent.id === id)));
  return pen ? "open" : "no-pen";
}

function maySign(meeting: Meeting, i: number): boolean {
  return meeting.seat[i] === 1 && meeting.absent[i] === 0 && meeting.pinned[i] >= 0;
}

/** Free to sign or not. */
function canSign(meeting: Meeting, i: number): boolean {
  return meeting.seat[i] === 1 && meeting.absent[i] === 0 && meeting.pinned[i] === 0;
}

function hasPreference(model: Model, i: number): boolean {
  const row = rowOf(model.layout, i);
  return !isOff(model, row + FIELD.safety) || !isOff(model, row + FIELD.security);
}

/** Whether an agent has any drafting weight, before any chair's multiple. */
function hasWeight(model: Model, meeting: Meeting, i: number): boolean {
  const row = rowOf(model.layout, i);
  const own = model.values[row + FIELD.weight];
  if (own === own) return !isOff(model, row + FIELD.weight);
  if (meeting.weighting === "equal") return true;
  return !isOff(model, row + (meeting.weighting === "gdp" ? FIELD.shareGdp : FIELD.capability));
}

/** Whether two models differ in nothing but pinned decisions and absences. */
export function sameOtherwise(model: Model, partner: Model): boolean {
  const stripped = (from: Model): string => JSON.stringify([
    from.agents.map(({ id, kind }) => [id, kind]),
    from.issues.map(({ id, loading }) => [id, loading]),
    [from.rivals, from.voices, from.peers].map((links) =>
      Object.values(links).map((column: Int32Array | Uint8Array) => [...column])),
    [...from.values], Object.values(from.draws).map((column) => [...column]),
    from.meetings.map((meeting) => ({
      ...meeting, pinned: 0, absent: 0, name: 0, chance: [...(meeting.chance ?? [])],
      seat: [...meeting.seat], counted: [...meeting.counted],
    })),
  ]);
  return stripped(model) === stripped(partner);
}
