import { PARAMETER } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import type { ParameterName } from "../scenario/parameter.ts";

/** Paths from an earlier meeting to a later one, through the world between summits. */
export const WORLD_CHANNELS = [
  "norms", "trust", "legitimacy", "leakage", "rivalry",
] as const;
export type WorldChannel = (typeof WORLD_CHANNELS)[number];

export type WorldReason = "open" | "no-earlier-meeting" | "parameter-zero" | "other-forum";

/** What must not be 0 for a channel to carry anything; of a list in a list, one is enough. */
const NEEDED: Readonly<Record<WorldChannel, readonly (readonly ParameterName[])[]>> = {
  norms: [["normUptake"]],
  trust: [["trustHalfLife"], ["relativeGains"]],
  legitimacy: [["legitimacyHalfLife"], ["venuePull"]],
  leakage: [["normUptake"], ["riskHalfLife"], ["riskUrgency", "riskSecurity"]],
  rivalry: [["securityHalfLife"], ["clubThreat"]],
};

/**
 * Which channels of the world are open between a change at earlier meetings (`moved` says at
 * which) and meeting m. They carry the earlier signatures themselves, and whatever these moved.
 */
export function auditWorld(
  model: Model, m: number, moved: (meeting: number) => boolean,
): Readonly<Record<WorldChannel, WorldReason>> {
  const earlier = model.meetings.flatMap(({ date }, k) =>
    (k < m && date < model.meetings[m].date && moved(k) ? [k] : []));
  const reason = (channel: WorldChannel): WorldReason => {
    if (earlier.length === 0) return "no-earlier-meeting";
    const on = NEEDED[channel].every((names) => names.some((name) => isOn(model, name)));
    if (!on) return "parameter-zero";
    const { forum } = model.meetings[m];
    const same = earlier.some((k) => model.meetings[k].forum === forum);
    return channel === "legitimacy" && !same ? "other-forum" : "open";
  };
  return Object.fromEntries(WORLD_CHANNELS.map((channel) => [channel, reason(channel)])) as
    Record<WorldChannel, WorldReason>;
}

function isOn(model: Model, name: ParameterName): boolean {
  const place = PARAMETER[name];
  const draw = model.draws.place.indexOf(place);
  if (draw < 0) return model.values[place] !== 0;
  return model.draws.low[draw] !== 0 || model.draws.high[draw] !== 0;
}
