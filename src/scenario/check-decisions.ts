import type { Place } from "../base/problem.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { known, type Report } from "./check-agents.ts";
import type { Meeting } from "./check-summits.ts";
import { childOf, entriesOf, entryOf, itemsOf, stringOf, type Located } from "./located.ts";
import {
  invitesDelegates, invitedTo, issuesOf, kindOf, observersOf, type Roster,
} from "./roster.ts";

/** A decision of a known agent at meetings that take place. */
interface Reached {
  readonly node: Located;
  readonly agent: string;
  /** Whether it signs, where that is decided: who walks out does not. */
  readonly signs: boolean | undefined;
  readonly meetings: readonly Meeting[];
}

/** What a decision may say, besides where it holds. */
const SAYS = ["signs", "reservation", "if", "walksOut", "verification", "offers"] as const;

function flagAt(item: Located, key: string): boolean | undefined {
  const node = childOf(item, key);
  return node?.kind === "scalar" && typeof node.value === "boolean" ? node.value : undefined;
}

function says(item: Located, key: string): boolean {
  const node = childOf(item, key);
  if (node?.kind === "map") return node.entries.size > 0;
  return node !== undefined && (node.kind !== "list" || node.items.length > 0);
}

/** A decision is made somewhere: at one meeting at least its agent may sign. */
function checkSeat(roster: Roster, reached: Reached, place: Place, report: Report): void {
  const { agent, meetings, signs } = reached;
  if (roster.absent.has(agent)) {
    if (signs === true) report(place, checkWords.absentSigner(agent));
    return;
  }
  const forums = [...new Set(meetings.map(({ forum }) => forum))];
  const barred = forums.filter((id) => {
    const forum = roster.forums.get(id);
    if (forum === undefined) return false;
    const may = invitedTo(roster, forum).includes(agent);
    return !may || observersOf(roster, forum).includes(agent);
  });
  const [first] = barred;
  if (first === undefined || barred.length < forums.length) return;
  const kind = kindOf(roster, agent);
  if ((kind === "firm" || kind === "community") && invitesDelegates(roster.forums.get(first))) {
    return report(place, checkWords.uninvitedKind(agent, kind, first));
  }
  const words = signs === true ? checkWords.uninvitedSigner : checkWords.uninvited;
  report(place, words(agent, first));
}

/** Issues left out are known, on the table somewhere, and named once. */
function checkReservation(roster: Roster, reached: Reached, report: Report): void {
  const forums = [...new Set(reached.meetings.map(({ forum }) => forum))];
  const tabled = new Set(forums.flatMap((id) => {
    const forum = roster.forums.get(id);
    return forum === undefined ? [...roster.issues] : issuesOf(roster, forum);
  }));
  const seen = new Set<string>();
  for (const item of itemsOf(childOf(reached.node, "reservation"))) {
    const id = stringOf(item);
    if (id === undefined || !known(roster, "issues", id, item.place, report)) continue;
    if (seen.has(id)) report(item.place, checkWords.twice(id));
    seen.add(id);
    const [forum] = forums;
    if (forums.length === 1 && forum !== undefined && !tabled.has(id)) {
      report(item.place, checkWords.notTabled(forum, id));
    } else if (!tabled.has(id)) report(item.place, checkWords.unmasked(id));
  }
}

/** Other agents that a decision names are known, and are others. */
function checkOthers(roster: Roster, { node, agent }: Reached, report: Report): void {
  const offered = entriesOf(childOf(node, "offers")).map(([id, { key }]) => [id, key] as const);
  const awaited = itemsOf(childOf(childOf(node, "if"), "signs")).map((item) =>
    [stringOf(item), item.place] as const);
  for (const [id, place] of [...offered, ...awaited]) {
    if (id === undefined || !known(roster, "agents", id, place, report)) continue;
    if (id === agent) report(place, checkWords.itself(agent));
  }
}

/** How a forum decides on a day, as the events up to it leave its rules; the default otherwise. */
function procedureAt(roster: Roster, forum: string, date: string): string | undefined {
  const rule = `forums.${forum}.procedure`;
  const sets = itemsOf(childOf(roster.tree, "events"))
    .map((event) => ({ on: stringOf(childOf(event, "date")) ?? "", set: childOf(event, "set") }))
    .filter(({ on }) => on !== "" && on <= date)
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  const said = sets.flatMap(({ set }) => [
    stringOf(childOf(set, rule)), stringOf(childOf(childOf(set, `forums.${forum}`), "procedure")),
  ]).filter((word) => word !== undefined);
  return said[said.length - 1] ?? stringOf(childOf(roster.forums.get(forum), "procedure"));
}

/** A condition waits for others, and nobody can in a vote; a review of one is no vote. */
function checkVotes(roster: Roster, { node, agent, meetings }: Reached, report: Report): void {
  const condition = entryOf(node, "if");
  if (condition === undefined) return;
  const vote = meetings.find(({ forum, date, review }) => {
    const venue = roster.forums.get(forum);
    return !review && venue !== undefined && invitedTo(roster, venue).includes(agent)
      && procedureAt(roster, forum, date) === "vote";
  });
  if (vote) report(condition.key, checkWords.noWaitingInVotes(vote.forum, vote.date));
}

/** What a decision says by itself: something, and nothing against itself. */
function checkSaid(item: Located, report: Report): void {
  if (item.kind !== "map") return;
  if (!SAYS.some((key) => says(item, key))) report(item.place, checkWords.saysNothing);
  for (const key of ["reservation", "if", "offers"]) {
    const entry = entryOf(item, key);
    const full = SAYS.some((one) => one !== key && says(item, one));
    if (entry !== undefined && full && !says(item, key)) {
      report(entry.key, checkWords.noneOf(key));
    }
  }
  const walks = entryOf(item, "walksOut");
  if (walks !== undefined && flagAt(item, "walksOut") === true && flagAt(item, "signs") === true) {
    report(walks.key, checkWords.walksAndSigns);
  }
}

function readReached(
  roster: Roster, item: Located, meetings: readonly Meeting[], report: Report,
): Reached | undefined {
  const named = childOf(item, "agent");
  const agent = stringOf(named);
  const where = childOf(item, "forum");
  const forum = stringOf(where);
  const date = stringOf(childOf(item, "date"));
  let sound = true;
  if (where && forum !== undefined) sound = known(roster, "forums", forum, where.place, report);
  if (!named || agent === undefined) return undefined;
  if (!known(roster, "agents", agent, named.place, report) || !sound) return undefined;
  const there = meetings.filter((one) =>
    (forum === undefined || one.forum === forum) && (date === undefined || one.date === date));
  if (there.length === 0 && meetings.length > 0) {
    const place = (childOf(item, "date") ?? where ?? item).place;
    report(place, checkWords.noSummit);
    return undefined;
  }
  const walks = flagAt(item, "walksOut") === true;
  const signs = flagAt(item, "signs") ?? (walks ? false : undefined);
  const reached: Reached = { node: item, agent, signs, meetings: there };
  // What an agent offers it may offer from outside.
  if (SAYS.some((key) => key !== "offers" && says(item, key))) {
    checkSeat(roster, reached, named.place, report);
  }
  return reached;
}

function shared(one: Reached, other: Reached): boolean {
  return one.meetings.some((meeting) => other.meetings.includes(meeting));
}

/** Decisions: of known agents, at summits that take place, none against another. */
export function checkDecisions(
  roster: Roster, meetings: readonly Meeting[], report: Report,
): void {
  const pins = new Map<string, Reached[]>();
  for (const item of itemsOf(childOf(roster.tree, "decisions"))) {
    checkSaid(item, report);
    const reached = readReached(roster, item, meetings, report);
    if (reached === undefined) continue;
    checkReservation(roster, reached, report);
    checkOthers(roster, reached, report);
    checkVotes(roster, reached, report);
    if (reached.signs === undefined) continue;
    const others = pins.get(reached.agent) ?? [];
    const against = others.find((one) => one.signs !== reached.signs && shared(one, reached));
    if (against) {
      const { line } = against.node.place;
      report(item.place, checkWords.contradiction(reached.agent, line));
    }
    others.push(reached);
    pins.set(reached.agent, others);
  }
  for (const item of itemsOf(childOf(roster.tree, "absent"))) {
    const id = stringOf(item);
    if (id !== undefined) known(roster, "agents", id, item.place, report);
  }
}
