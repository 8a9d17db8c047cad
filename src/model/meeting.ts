import { spreadOf, type Quantity } from "../base/quantity.ts";
import { byCode } from "../base/order.ts";
import { logistic } from "../base/exact-math.ts";
import { slotOf } from "../base/random.ts";
import type { Agent } from "../scenario/agent.ts";
import type { Forum } from "../scenario/forum.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Summit } from "../scenario/summit.ts";
import { attendanceLevel, attendancePull } from "./attendance-level.ts";
import { decisionsOf, fundOf, pinOf, tierOf } from "./decisions.ts";
import type { ForumPlace } from "./forum-numbers.ts";
import type { Meeting, SlotRow } from "./model.ts";
import type { NumberVector } from "./number-vector.ts";

/** One meeting of a forum by index; `scenario` is as events up to its day have left it. */
export function meetingOf(
  numbers: NumberVector, scenario: Scenario, base: Scenario, summit: Summit,
  agentIds: readonly string[], issueIds: readonly string[], place: ForumPlace,
): Meeting {
  const forum = scenario.forums[summit.forum];
  const indexOf = (id: string | undefined): number =>
    id === undefined ? -1 : agentIds.indexOf(id);
  const twice = scenario.summits.filter((other) => other.forum === summit.forum).length > 1;
  const slots = (field: string): SlotRow => {
    const row = agentIds.map((id) => slotOf(id, field, summit.forum, summit.date));
    const pick = (part: "a" | "b") => Uint32Array.from(row, (slot) => slot[part]);
    return { a: pick("a"), b: pick("b") };
  };
  const seats = agentIds.map((id) => seatOf(forum, id, scenario.agents[id]));
  const kinds = kindsInvited(forum, scenario);
  const issues = tabled(forum, issueIds);
  return {
    forum: summit.forum,
    forumIndex: place.index,
    name: forum.name,
    date: summit.date,
    // Without an earlier text there is nothing to review.
    review: (summit.review ?? false) && scenario.summits.some(({ forum: id, date }) =>
      id === summit.forum && date < summit.date),
    column: twice ? `${summit.forum}@${summit.date}` : summit.forum,
    procedure: forum.procedure ?? "opt-in",
    weighting: forum.weighting ?? "equal",
    rounds: forum.rounds ?? 60,
    issues: Int32Array.from(issues),
    fixedText: forum.text !== undefined,
    firstDraft: forum.text === undefined && forum.draft !== undefined,
    hostList: forum.hostList ?? false,
    host: indexOf(forum.host),
    sponsor: indexOf(forum.sponsor),
    chair: indexOf(forum.chair),
    counted: Uint8Array.from(agentIds, (id) => (kinds.has(scenario.agents[id].kind) ? 1 : 0)),
    seat: Uint8Array.from(seats),
    absent: Uint8Array.from(agentIds, (id) => (scenario.absent?.includes(id) ? 1 : 0)),
    chance: chancesOf(scenario, base, forum, agentIds),
    pinned: Int8Array.from(agentIds, (id) => pinOf(scenario, summit, id)),
    values: place.values,
    decisions: decisionsOf(numbers, scenario, summit, agentIds, issueIds, issues),
    tier: tierOf(forum, place.values),
    fund: fundOf(scenario, forum, agentIds, place.values),
    slots: { attendance: slots("attendance"), noise: slots("noise"), ballot: slots("ballot") },
    shock: slotOf(summit.forum, "eventShock", summit.forum, summit.date),
  };
}

function tabled(forum: Forum, issueIds: readonly string[]): number[] {
  return issueIds.flatMap((id, d) =>
    forum.issues === undefined || forum.issues.includes(id) ? [d] : []);
}

/** 0 not there, 1 invited, 2 observer (who drafts and does not sign, invited or not). */
function seatOf(forum: Forum, id: string, agent: Agent): 0 | 1 | 2 {
  if (isAmong(forum.observers, id, agent)) return 2;
  return isInvited(forum, id, agent) ? 1 : 0;
}

/** The kinds that count in coverage: those of a list, else states and organisations. */
function kindsInvited(forum: Forum, { agents }: Scenario): ReadonlySet<string> {
  const { invited = "all" } = forum;
  if (invited === "all" || (typeof invited === "object" && !Array.isArray(invited))) {
    return new Set(["state", "organisation"]);
  }
  return new Set(Object.keys(agents).filter((id) => isInvited(forum, id, agents[id]))
    .map((id) => agents[id].kind));
}

function isInvited({ invited = "all" }: Forum, id: string, agent: Agent): boolean {
  const universal = agent.kind === "state" || agent.kind === "organisation";
  if (invited === "all") return universal;
  if (typeof invited === "string" || Array.isArray(invited)) return isAmong(invited, id, agent);
  return universal && !("except" in invited && invited.except.includes(id));
}

function isAmong(list: string | string[] | undefined, id: string, agent: Agent): boolean {
  if (list === undefined) return false;
  const names = typeof list === "string" ? [list] : list;
  return names.includes(id) || names.includes(agent.kind);
}

/** E1 at the modes of the base scenario, all its states and organisations counted. */
function chancesOf(
  scenario: Scenario, base: Scenario, forum: Forum, agentIds: readonly string[],
): Float64Array | null {
  const { invited } = forum;
  if (typeof invited !== "object" || !("expected" in invited)) return null;
  const host = forum.host ?? "";
  const hostGroups = (scenario.agents[host] ?? base.agents[host])?.groups ?? [];
  const pullOf = (agents: Scenario["agents"], id: string): number => {
    const { capability, groups = [], prominence = 0 } = agents[id];
    const club = overlap(groups, hostGroups);
    return attendancePull(at(capability), club, at(prominence), id === host);
  };
  const pulls = Object.keys(base.agents)
    .filter((id) => ["state", "organisation"].includes(base.agents[id].kind))
    .sort(byCode)
    .map((id) => pullOf(base.agents, id));
  const level = attendanceLevel(pulls, at(invited.expected));
  return Float64Array.from(agentIds, (id) => logistic(level + pullOf(scenario.agents, id)));
}

function at(quantity: Quantity): number {
  return spreadOf(quantity).at;
}

/** Jaccard overlap of two lists of groups; 0 when both are empty. */
function overlap(left: readonly string[], right: readonly string[]): number {
  const all = new Set([...left, ...right]);
  const shared = new Set(left.filter((group) => right.includes(group)));
  return all.size === 0 ? 0 : shared.size / all.size;
}
