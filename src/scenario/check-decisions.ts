import { checkWords } from "../dictionary/check-words.ts";
import { known, type Report } from "./check-agents.ts";
import { isDate } from "./date.ts";
import { childOf, entryOf, itemsOf, stringOf, type Located } from "./located.ts";
import { invitesDelegates, invitedTo, kindOf, observersOf, type Roster } from "./roster.ts";

interface Meeting {
  readonly forum: string;
  readonly date: string;
}

interface Pinned {
  readonly node: Located;
  readonly agent: string;
  readonly signs: boolean;
  readonly meetings: readonly Meeting[];
}

/** Summits in time order, each of a known forum, none twice. */
export function checkSummits(roster: Roster, report: Report): Meeting[] {
  const meetings: Meeting[] = [];
  for (const item of itemsOf(childOf(roster.tree, "summits"))) {
    const named = childOf(item, "forum");
    const forum = stringOf(named);
    const day = childOf(item, "date");
    const date = stringOf(day);
    if (named && forum !== undefined) known(roster, "forums", forum, named.place, report);
    if (!day || date === undefined || forum === undefined || !isDate(date)) continue;
    const last = meetings[meetings.length - 1];
    if (last && date < last.date) report(day.place, checkWords.outOfOrder(last.date));
    if (meetings.some((one) => one.forum === forum && one.date === date)) {
      report(day.place, checkWords.sameDay(forum, date));
    }
    meetings.push({ forum, date });
  }
  return meetings;
}

function checkUnplayed(item: Located, report: Report): void {
  for (const key of ["reservation", "if", "walksOut"]) {
    const entry = entryOf(item, key);
    if (entry) report(entry.key, checkWords.notYet(`decisions: ${key}`));
  }
}

/** A pinned choice is made somewhere: at one meeting at least its agent may sign. */
function checkSeat(roster: Roster, pinned: Pinned, place: Located["place"], report: Report) {
  const { agent, meetings, signs } = pinned;
  if (roster.absent.has(agent)) {
    return signs ? report(place, checkWords.absentSigner(agent)) : undefined;
  }
  const forums = [...new Set(meetings.map(({ forum }) => forum))];
  const barred = forums.filter((id) => {
    const forum = roster.forums.get(id);
    if (forum === undefined) return false;
    const may = invitedTo(roster, forum).includes(agent);
    return !may || observersOf(roster, forum).includes(agent);
  });
  const [first] = barred;
  if (first === undefined || barred.length < forums.length) return undefined;
  const kind = kindOf(roster, agent);
  if ((kind === "firm" || kind === "community") && invitesDelegates(roster.forums.get(first))) {
    return report(place, checkWords.uninvitedKind(agent, kind, first));
  }
  const words = signs ? checkWords.uninvitedSigner : checkWords.uninvited;
  return report(place, words(agent, first));
}

function readPinned(
  roster: Roster, item: Located, meetings: readonly Meeting[], report: Report,
): Pinned | undefined {
  const named = childOf(item, "agent");
  const agent = stringOf(named);
  const where = childOf(item, "forum");
  const forum = stringOf(where);
  const date = stringOf(childOf(item, "date"));
  let sound = true;
  if (where && forum !== undefined) sound = known(roster, "forums", forum, where.place, report);
  if (!named || agent === undefined) return undefined;
  if (!known(roster, "agents", agent, named.place, report) || !sound) return undefined;
  const reached = meetings.filter((one) =>
    (forum === undefined || one.forum === forum) && (date === undefined || one.date === date));
  if (reached.length === 0 && meetings.length > 0) {
    const place = (childOf(item, "date") ?? where ?? item).place;
    report(place, checkWords.noSummit);
    return undefined;
  }
  const signs = childOf(item, "signs");
  if (signs?.kind !== "scalar" || typeof signs.value !== "boolean") return undefined;
  const pinned: Pinned = { node: item, agent, signs: signs.value, meetings: reached };
  checkSeat(roster, pinned, named.place, report);
  return pinned;
}

function shared(one: Pinned, other: Pinned): boolean {
  return one.meetings.some((meeting) => other.meetings.includes(meeting));
}

/** Pinned choices: of known agents, at summits that take place, none against another. */
export function checkDecisions(
  roster: Roster, meetings: readonly Meeting[], report: Report,
): void {
  const pins = new Map<string, Pinned[]>();
  for (const item of itemsOf(childOf(roster.tree, "decisions"))) {
    checkUnplayed(item, report);
    const pinned = readPinned(roster, item, meetings, report);
    if (pinned === undefined) continue;
    const others = pins.get(pinned.agent) ?? [];
    const against = others.find((one) => one.signs !== pinned.signs && shared(one, pinned));
    if (against) {
      const { line } = against.node.place;
      report(item.place, checkWords.contradiction(pinned.agent, line));
    }
    others.push(pinned);
    pins.set(pinned.agent, others);
  }
  for (const item of itemsOf(childOf(roster.tree, "absent"))) {
    const id = stringOf(item);
    if (id !== undefined) known(roster, "agents", id, item.place, report);
  }
}
