import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import { fingerprintOf } from "../model/model-fingerprint.ts";
import type { Meeting, Model } from "../model/model.ts";
import { coverageField } from "../negotiation/coverage.ts";
import { twinsOf } from "../outcome/pairs.ts";
import { auditWorld, WORLD_CHANNELS, type WorldReason } from "./world-channel.ts";

/**
 * A path by which one agent's decision can reach another. `direct`: the change is made to the
 * others themselves (a rule, a parameter, the text), not to one agent's decision.
 */
export const CHANNELS = [
  "peers", "coverage", "drafting", ...WORLD_CHANNELS, "direct",
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why a channel is open or closed, as a key of the dictionary. */
export type AuditReason =
  | "open" | "not-invited" | "parameter-zero" | "no-decision-changed" | "a-vote" | "nobody-near"
  | "no-share" | "nobody-needs" | "text-fixed" | "same-drafters" | "no-pen" | "nothing-else"
  | WorldReason;

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

/** Whose pinned decision or presence differs between two models, at meeting m or at any. */
export function manipulationOf(model: Model, partner: Model, m?: number): Manipulation {
  const decisions = new Set<string>();
  const absences = new Set<string>();
  const twin = twinsOf(model, partner);
  model.meetings.forEach((left, n) => {
    const right = partner.meetings[n];
    if (right === undefined || (m !== undefined && n !== m)) return;
    model.agents.forEach(({ id }, i) => {
      if (twin[i] < 0) return;
      const there = left.absent[i] === right.absent[twin[i]]
        && left.decisions.walksOut[i] === right.decisions.walksOut[twin[i]];
      if (!there) absences.add(id);
      else if (left.pinned[i] !== right.pinned[twin[i]]) decisions.add(id);
    });
  });
  return { decisions: [...decisions], absences: [...absences] };
}

/** Which channels are open between two models at a meeting, under the parameters of `model`. */
export function auditChannels(model: Model, partner: Model, m: number): ChannelAudit[] {
  const { decisions, absences } = manipulationOf(model, partner, m);
  const index = new Map(model.agents.map(({ id }, i) => [id, i]));
  const indices = (ids: readonly string[]): number[] => ids.map((id) => index.get(id) ?? -1);
  const twin = twinsOf(model, partner);
  const there = (i: number, test: (meeting: Meeting, agent: number) => boolean): boolean =>
    test(model.meetings[m], i) || test(partner.meetings[m], twin[i]);
  const moved = indices([...decisions, ...absences]);
  // Who signs in neither world moves no coverage, though its absence still moves the peers' rows.
  const verdicts: Record<Channel, AuditReason> = {
    peers: peersReason(model, m, seated(moved, (i) => there(i, isInvited))),
    coverage: coverageReason(model, m, seated(moved, (i) => there(i, maySign))),
    drafting: draftingReason(model, m, seated(indices(absences), (i) => there(i, drafts))),
    ...auditWorld(model, m, (k) => isMoved(manipulationOf(model, partner, k))),
    direct: sameOtherwise(model, partner) ? "nothing-else" : "open",
  };
  return CHANNELS.map((channel) => {
    const reason = verdicts[channel];
    return { channel, open: reason === "open", reason };
  });
}

function isMoved({ decisions, absences }: Manipulation): boolean {
  return decisions.length + absences.length > 0;
}

/** Who is moved and has a seat from which this channel can carry it. */
interface Seated {
  readonly moved: readonly number[];
  /** Somebody was moved, though nobody with such a seat. */
  readonly elsewhere: boolean;
}

function seated(moved: readonly number[], sits: (agent: number) => boolean): Seated {
  const kept = moved.filter(sits);
  return { moved: kept, elsewhere: kept.length === 0 && moved.length > 0 };
}

function isInvited(meeting: Meeting, i: number): boolean {
  return meeting.seat[i] === 1;
}

function drafts(meeting: Meeting, i: number): boolean {
  return meeting.seat[i] !== 0;
}

/** A number is off when neither its mode nor any draw of it can be anything but 0. */
function isOff(model: Model, place: number): boolean {
  const { place: drawn, low, high } = model.draws;
  const draw = drawn.indexOf(place);
  // A number that is missing (NaN) is off as well.
  if (draw < 0) return !(model.values[place] > 0) && !(model.values[place] < 0);
  return low[draw] === 0 && high[draw] === 0;
}

function peersReason(model: Model, m: number, { moved, elsewhere }: Seated): AuditReason {
  const meeting = model.meetings[m];
  if (meeting.procedure === "vote") return "a-vote";
  if (moved.length === 0) return elsewhere ? "not-invited" : "no-decision-changed";
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

function coverageReason(model: Model, m: number, { moved }: Seated): AuditReason {
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

function draftingReason(model: Model, m: number, { moved, elsewhere }: Seated): AuditReason {
  const meeting = model.meetings[m];
  if (meeting.fixedText) return "text-fixed";
  if (moved.length === 0) return elsewhere ? "not-invited" : "same-drafters";
  return moved.some((i) => hasWeight(model, meeting, i)) ? "open" : "no-pen";
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
  const bare = (whole: Model): string => fingerprintOf({
    ...whole,
    meetings: whole.meetings.map((meeting): Meeting => ({
      ...meeting,
      pinned: new Int8Array(meeting.pinned.length),
      absent: new Uint8Array(meeting.absent.length),
      decisions: { ...meeting.decisions, walksOut: new Uint8Array(meeting.absent.length) },
    })),
  });
  return bare(model) === bare(partner);
}
