import { FIELD, PARAMETER, rowOf, WORLD } from "../model/layout.ts";
import type { Links, Model } from "../model/model.ts";
import { textBefore } from "../model/text-before.ts";
import type { ParameterName } from "../scenario/parameter.ts";
import { isOff } from "./is-off.ts";

/** Paths from an earlier meeting to a later one, through the world between summits. */
export const WORLD_CHANNELS = [
  "norms", "trust", "legitimacy", "risk", "rivalry", "review", "attention", "alignment",
] as const;
export type WorldChannel = (typeof WORLD_CHANNELS)[number];

export type WorldReason =
  | "open" | "no-earlier-meeting" | "parameter-zero" | "other-forum" | "no-venue" | "no-rivals"
  | "no-outsiders" | "no-safety-issue" | "old-status-quo" | "no-review" | "text-fixed"
  | "one-forum" | "nothing-given";

/** A meeting, and the earlier ones at which something is other than in the partner. */
interface Reach {
  readonly model: Model;
  readonly m: number;
  readonly touched: readonly number[];
}

type Verdicts = Readonly<Record<WorldChannel, WorldReason>>;

/**
 * Which channels of the world are open between a change at earlier meetings (`moved` says at
 * which) and meeting m. They carry the earlier signatures themselves, and whatever these moved
 * at meetings in between.
 */
export function auditWorld(
  model: Model, m: number, moved: (meeting: number) => boolean,
): Verdicts {
  const { meetings } = model;
  const before = (k: number): number[] =>
    meetings.flatMap(({ date }, l) => (date < meetings[k].date ? [l] : []));
  const inTurn = before(m).sort((k, l) => (meetings[k].date < meetings[l].date ? -1
    : meetings[k].date > meetings[l].date ? 1 : 0));
  const touched = new Set<number>();
  const reach = (k: number): Reach =>
    ({ model, m: k, touched: before(k).filter((l) => touched.has(l)) });
  for (const k of inTurn) {
    if (moved(k) || Object.values(verdictsOf(reach(k))).includes("open")) touched.add(k);
  }
  return verdictsOf(reach(m));
}

const REASONS: Readonly<Record<WorldChannel, (reach: Reach) => WorldReason>> = {
  norms, trust, legitimacy, risk, rivalry, review, attention, alignment,
};

function verdictsOf(reach: Reach): Verdicts {
  return Object.fromEntries(WORLD_CHANNELS.map((channel) => [channel,
    reach.touched.length === 0 ? "no-earlier-meeting" : REASONS[channel](reach)])) as Verdicts;
}

/** Whether one of these parameters at least is on. */
function isOn(model: Model, ...names: readonly ParameterName[]): boolean {
  return names.some((name) => !isOff(model, PARAMETER[name]));
}

/** (9): the status quo before the text, what brakes capability, where positions drift to. */
function norms({ model, m }: Reach): WorldReason {
  if (!isOn(model, "normUptake")) return "parameter-zero";
  const braked = isOn(model, "safetyBrake") && hasSafetyIssue(model);
  return model.meetings[m].review && !isOn(model, "positionHalfLife") && !braked
    ? "old-status-quo" : "open";
}

/** (15) */
function trust({ model }: Reach): WorldReason {
  if (!isOn(model, "trustHalfLife") || !isOn(model, "relativeGains")) return "parameter-zero";
  return hasLink(model, model.rivals) ? "open" : "no-rivals";
}

/** (16) */
function legitimacy({ model, m, touched }: Reach): WorldReason {
  if (!isOn(model, "legitimacyHalfLife") || !isOn(model, "venuePull")) return "parameter-zero";
  if (model.meetings[m].procedure === "vote") return "no-venue";
  const { forum } = model.meetings[m];
  return touched.some((k) => model.meetings[k].forum === forum) ? "open" : "other-forum";
}

/** (11) to (13): norms govern the hazard or brake its growth, and the risk that it brings. */
function risk({ model }: Reach): WorldReason {
  if (!isOn(model, "normUptake")) return "parameter-zero";
  const governed = isOn(model, "informationGain")
    && (isOn(model, "deploymentRate") || !isOff(model, WORLD.deployment))
    && ((isOn(model, "hazardExisting") && isOn(model, "controlExisting"))
      || (isOn(model, "hazardOpaque") && isOn(model, "controlOpaque"))
      || (isOn(model, "hazardEmergent") && isOn(model, "controlEmergent")));
  const braked = isOn(model, "safetyBrake")
    && isOn(model, "hazardExisting", "hazardOpaque", "hazardEmergent");
  const felt = isOn(model, "riskHalfLife") && (isOn(model, "riskUrgency")
    || (isOn(model, "riskSecurity") && isOn(model, "securityHalfLife")));
  const heard = isOn(model, "opaqueVoice")
    && model.agents.some(({ kind }) => kind === "community");
  if ((!governed && !braked) || (!felt && !heard)) return "parameter-zero";
  return hasSafetyIssue(model) ? "open" : "no-safety-issue";
}

/** (14): clubs of rivals without the agent. */
function rivalry({ model, touched }: Reach): WorldReason {
  const names = ["securityHalfLife", "rivalrySecurity", "clubThreat"] as const;
  if (!names.every((name) => isOn(model, name))) return "parameter-zero";
  if (!hasLink(model, model.rivals)) return "no-rivals";
  return touched.some((k) => model.agents.some((_, i) =>
    model.meetings[k].seat[i] === 0 && hasLink(model, model.rivals, i))) ? "open" : "no-outsiders";
}

/** Text and signatories of the text under review. */
function review({ model, m, touched }: Reach): WorldReason {
  if (!model.meetings[m].review) return "no-review";
  return touched.includes(textBefore(model, m)) ? "open" : "other-forum";
}

/** (17): a softmax over one forum is always 1. */
function attention({ model, m }: Reach): WorldReason {
  if (!isOn(model, "attentionSharpness")) return "parameter-zero";
  const meeting = model.meetings[m];
  if (meeting.fixedText || meeting.review) return "text-fixed";
  return model.agents.some((_, i) => meeting.seat[i] !== 0
    && model.meetings.some(({ forum, seat }) => forum !== meeting.forum && seat[i] !== 0))
    ? "open" : "one-forum";
}

/** (H7): alignment, and all that reads it. */
function alignment({ model, touched }: Reach): WorldReason {
  if (!isOn(model, "transferAlignment")
    || !isOn(model, "peerPull", "sponsorRivalry", "emulation", "trustHalfLife")) {
    return "parameter-zero";
  }
  const transfers = model.agents.some((_, i) =>
    !isOff(model, rowOf(model.layout, i) + FIELD.transfer));
  return touched.some((k) => {
    const { review: reviews, sponsor, fund, decisions: { offers } } = model.meetings[k];
    return !reviews && (offers !== null || (sponsor >= 0 && (transfers || fund !== null)));
  }) ? "open" : "nothing-given";
}

function hasSafetyIssue({ issues }: Model): boolean {
  return issues.some(({ loading }) => loading === "safety");
}

/** Whether an agent, or anybody, has a link that may be other than 0. */
function hasLink(model: Model, { first, value }: Links, agent?: number): boolean {
  const [from, to] = agent === undefined ? [0, value.length] : [first[agent], first[agent + 1]];
  return value.subarray(from, to).some((place) => !isOff(model, place));
}
