import { spreadOf, type Quantity } from "../base/quantity.ts";
import { byCode } from "../base/order.ts";
import { logistic } from "../base/exact-math.ts";
import { slotOf } from "../base/random.ts";
import type { Agent } from "../scenario/agent.ts";
import type { Forum } from "../scenario/forum.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Summit } from "../scenario/summit.ts";
import { attendanceLevel, attendancePull } from "./attendance-level.ts";
import type { Meeting, SlotRow } from "./model.ts";
import { NOT_NEGATIVE, UNIT, type NumberVector } from "./number-vector.ts";

/** One meeting of a forum by index, its numbers added to the vector. */
export function meetingOf(
  numbers: NumberVector, scenario: Scenario, base: Scenario, summit: Summit,
  agentIds: readonly string[], issueIds: readonly string[],
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
  return {
    forum: summit.forum,
    name: forum.name,
    date: summit.date,
    column: twice ? `${summit.forum}@${summit.date}` : summit.forum,
    procedure: forum.procedure ?? "opt-in",
    weighting: forum.weighting ?? "equal",
    rounds: forum.rounds ?? 60,
    issues: Int32Array.from(tabled(forum, issueIds)),
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
    values: addMeetingNumbers(numbers, scenario, summit.forum, issueIds),
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

/** The last decision that names the agent and fits forum and date wins. */
function pinOf(scenario: Scenario, summit: Summit, id: string): -1 | 0 | 1 {
  let pin: -1 | 0 | 1 = 0;
  for (const decision of scenario.decisions ?? []) {
    if (decision.agent !== id) continue;
    if (decision.forum !== undefined && decision.forum !== summit.forum) continue;
    if (decision.date !== undefined && decision.date !== summit.date) continue;
    pin = decision.signs ? 1 : -1;
  }
  return pin;
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

function addMeetingNumbers(
  numbers: NumberVector, scenario: Scenario, id: string, issueIds: readonly string[],
): number {
  const forum = scenario.forums[id];
  const { text, draft, bindingness } = forum;
  const written = text ?? draft;
  const name = (field: string) => ({ owner: id, field });
  const add = (field: string, quantity: Quantity | undefined, missing: number,
    bounds = UNIT): number => numbers.add(quantity, name(field), bounds, missing);
  const first = add("universality", forum.universality, 0.5);
  add("legitimacy", forum.legitimacy, scenario.defaultLegitimacy);
  add("chairWeight", forum.chairWeight, 0, NOT_NEGATIVE);
  add("bindingness.min", bindingness?.min, 0);
  add("bindingness.max", bindingness?.max, 1);
  add("text.bindingness", text?.bindingness, 0);
  add("draft.bindingness", draft?.bindingness, 0);
  add("draft.weight", draft?.weight, 1, NOT_NEGATIVE);
  const kind = text === undefined ? "draft" : "text";
  for (const issue of issueIds) {
    add(`${kind}.positions.${issue}`, written?.positions[issue], 0.5);
  }
  return first;
}
