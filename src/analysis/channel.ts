import { FIELD, PARAMETER, rowOf } from "../model/layout.ts";
import type { Links, Meeting, Model } from "../model/model.ts";
import { coverageField } from "../negotiation/coverage.ts";
import { twinsOf } from "../outcome/pairs.ts";
import { isOff } from "./is-off.ts";
import {
  isAway, manipulationOf, offersOf, sameOtherwise, termsOf, type Manipulation,
} from "./manipulation.ts";
import { auditWorld, WORLD_CHANNELS, type WorldReason } from "./world-channel.ts";

/**
 * A path by which one agent's decision can reach another. `direct`: the change is made to the
 * others themselves (a rule, a parameter, the text), not to one agent's decision.
 */
export const CHANNELS = [
  "peers", "coverage", "drafting", "deals", "comparison", ...WORLD_CHANNELS, "direct",
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why a channel is open or closed, as a key of the dictionary. */
export type AuditReason =
  | "open" | "not-invited" | "parameter-zero" | "no-decision-changed" | "a-vote" | "nobody-near"
  | "no-share" | "nobody-needs" | "text-fixed" | "same-drafters" | "no-pen" | "no-deal"
  | "same-terms" | "nobody-compares" | "nothing-else"
  | WorldReason;

export interface ChannelAudit {
  readonly channel: Channel;
  readonly open: boolean;
  readonly reason: AuditReason;
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
  const pair = { model, partner, m, twin };
  // Who signs in neither world moves no coverage, though its absence still moves the peers' rows.
  const verdicts: Record<Channel, AuditReason> = {
    peers: peersReason(model, m, seated(moved, (i) => there(i, isInvited))),
    coverage: coverageReason(model, m, seated(moved, (i) => there(i, maySign))),
    drafting: draftingReason(model, m, seated(indices(absences), (i) => there(i, drafts))),
    deals: dealsReason(pair, moved),
    comparison: comparisonReason(pair, moved),
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

/** A review seats those who signed, invited by now or not. */
function isInvited({ seat, review }: Meeting, i: number): boolean {
  return review || seat[i] === 1;
}

function drafts(meeting: Meeting, i: number): boolean {
  return meeting.seat[i] !== 0;
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
  if (meeting.fixedText || meeting.review) return "text-fixed";
  if (moved.length === 0) return elsewhere ? "not-invited" : "same-drafters";
  return moved.some((i) => hasWeight(model, meeting, i)) ? "open" : "no-pen";
}

/** Two models at one meeting; `twin` are the agents of the first in the second, or -1. */
interface Pair {
  readonly model: Model;
  readonly partner: Model;
  readonly m: number;
  readonly twin: ArrayLike<number>;
}

/** Others' conditions that hang on those who are moved, what these pay, what a fund spends. */
function dealsReason({ model, partner, m, twin }: Pair, moved: readonly number[]): AuditReason {
  if (moved.length === 0) return "no-decision-changed";
  const [left, right] = [model.meetings[m], partner.meetings[m]];
  const paysOtherwise = (i: number): boolean =>
    offersOf(model, left, i) !== offersOf(partner, right, twin[i]);
  const asked = (i: number): boolean => isAskedFor(model, m, i) || isAskedFor(partner, m, twin[i]);
  const sells = (i: number): boolean => isForSale(model, left, i)
    || isForSale(partner, right, twin[i]);
  return moved.some((i) => paysOtherwise(i) || asked(i) || sells(i)) ? "open" : "no-deal";
}

/** Whether another's condition names an agent or needs the share that it may hold. */
function isAskedFor(model: Model, m: number, agent: number): boolean {
  const { forum, review } = model.meetings[m];
  // A review keeps the conditions of its signing.
  const bound = model.meetings.filter((one, k) => k === m || (review && one.forum === forum));
  return bound.some(({ decisions: { conditions } }) => conditions !== null
    && model.agents.some((_, i) => i !== agent && conditions.has[i] === 1
      && (conditions.share[i] === conditions.share[i] || [...conditions.required
        .subarray(conditions.first[i], conditions.first[i + 1])].includes(agent))));
}

function isForSale(model: Model, meeting: Meeting, i: number): boolean {
  const { fund } = meeting;
  return fund !== null && fund.pays[i] === 1 && canSign(meeting, i) && !isOff(model, fund.budget);
}

/** What rivals and agents at home make of a reservation or of accepted verification. */
function comparisonReason(pair: Pair, moved: readonly number[]): AuditReason {
  const { model, partner, m, twin } = pair;
  const others = moved.filter((i) => termsOf(model, model.meetings[m], i)
    !== termsOf(partner, partner.meetings[m], twin[i]));
  if (others.length === 0) return moved.length === 0 ? "no-decision-changed" : "same-terms";
  const envied = !isOff(model, PARAMETER.relativeGains);
  const heard = (i: number): boolean => !isOff(model,
    PARAMETER[model.agents[i].kind === "firm" ? "firmVoice" : "communityVoice"]);
  return others.some((i) => (envied && isLookedAt(model, model.rivals, i))
    || (heard(i) && isLookedAt(model, model.voices, i))) ? "open" : "nobody-compares";
}

function isLookedAt(model: Model, { target, value }: Links, agent: number): boolean {
  return target.some((other, link) => other === agent && !isOff(model, value[link]));
}

function maySign(meeting: Meeting, i: number): boolean {
  return isInvited(meeting, i) && !isAway(meeting, i) && meeting.pinned[i] >= 0;
}

/** Free to sign or not. */
function canSign(meeting: Meeting, i: number): boolean {
  return maySign(meeting, i) && meeting.pinned[i] === 0;
}

function hasPreference(model: Model, i: number): boolean {
  const row = rowOf(model.layout, i);
  // What starts at 0 may rise.
  return !isOff(model, PARAMETER.securityHalfLife)
    || !isOff(model, row + FIELD.safety) || !isOff(model, row + FIELD.security);
}

/** Whether an agent has any drafting weight, before any chair's multiple. */
function hasWeight(model: Model, meeting: Meeting, i: number): boolean {
  const row = rowOf(model.layout, i);
  const own = model.values[row + FIELD.weight];
  if (own === own) return !isOff(model, row + FIELD.weight);
  if (meeting.weighting === "equal") return true;
  return !isOff(model, row + (meeting.weighting === "gdp" ? FIELD.shareGdp : FIELD.capability));
}
