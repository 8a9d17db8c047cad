import { plainName } from "../base/columns.ts";
import type { Label } from "../base/label.ts";
import { FEWEST_SEATS, LONGEST_NAME, MOST_SEATS } from "../base/seat-limits.ts";
import { seatWords } from "../dictionary/seminar-seat-words.ts";
import { FIELD, rowOf } from "../model/layout.ts";
import type { Model, ModelAgent } from "../model/model.ts";
import type { Seat } from "./seat.ts";

/** Agents beside the organisation in its seat, and agents of the bloc of the South at most. */
const MEMBERS = 5;
const BLOC = 10;
/** The groups whose members may be a bloc of the South, the first with members wins. */
const SOUTH = ["G77", "NAM"] as const;

/** Who is there, the most capable first; of equals the first by id. */
interface Roster {
  readonly invited: readonly ModelAgent[];
  readonly heard: readonly ModelAgent[];
  readonly host: ModelAgent | undefined;
}

/**
 * Seats for a meeting, in the order in which a room fills them: the two most capable, an
 * organisation with the five most capable of its own members, a bloc of the ten most capable of
 * the South, the host, the next most capable; firms and communities, which are heard and do not
 * sign unless they are invited, take the seventh and eighth. Nobody sits twice.
 */
export function defaultSeats(model: Model, count = 8, meeting = model.meetings.length - 1): Seat[] {
  const wanted = Math.max(FEWEST_SEATS, Math.min(MOST_SEATS, count));
  const { invited, heard, host } = rosterOf(model, meeting);
  const taken = new Set<string>();
  const seats: Seat[] = [];
  const seat = (one: Seat | undefined): void => {
    if (one === undefined || one.agents.length === 0 || seats.length >= wanted) return;
    for (const id of one.agents) taken.add(id);
    seats.push(one);
  };
  const single = (agent: ModelAgent | undefined): Seat | undefined =>
    (agent === undefined || taken.has(agent.id) ? undefined
      : { id: agent.id, name: nameOf(agent.id, agent.name), agents: [agent.id] });
  const states = invited.filter(({ kind }) => kind !== "organisation");
  const free = (): ModelAgent | undefined => states.find(({ id }) => !taken.has(id));
  seat(single(free()));
  seat(single(free()));
  const apart = (): ReadonlySet<string> => new Set([...taken, host?.id ?? ""]);
  seat(organisation(invited, states, apart()));
  seat(south(states, apart()));
  seat(single(host));
  seat(single(free()));
  seat(caucus("firms", heard.filter(({ kind }) => kind === "firm")));
  seat(caucus("communities", heard.filter(({ kind }) => kind === "community")));
  for (let next = free(); next !== undefined && seats.length < wanted; next = free()) {
    seat(single(next));
  }
  return seats;
}

function rosterOf(model: Model, meeting: number): Roster {
  const { agents, meetings, values, layout } = model;
  const capability = (agent: ModelAgent): number => {
    const value = values[rowOf(layout, agents.indexOf(agent)) + FIELD.capability];
    return value === value ? value : 0;
  };
  const { seat, host } = meetings[meeting];
  const ranked = [...agents].sort((left, right) => capability(right) - capability(left));
  return {
    invited: ranked.filter((agent) => seat[agents.indexOf(agent)] === 1),
    heard: ranked.filter((agent) => seat[agents.indexOf(agent)] === 0
      && (agent.kind === "firm" || agent.kind === "community")),
    host: host >= 0 && seat[host] === 1 ? agents[host] : undefined,
  };
}

/** The most capable organisation with members of its own name; else the most capable alone. */
function organisation(
  invited: readonly ModelAgent[], states: readonly ModelAgent[], taken: ReadonlySet<string>,
): Seat | undefined {
  const all = invited.filter(({ kind }) => kind === "organisation");
  const [first] = all;
  if (first === undefined) return undefined;
  const members = states.filter(({ id, groups }) => groups.includes(first.id) && !taken.has(id))
    .slice(0, MEMBERS);
  const name = members.length === 0 ? first.name : seatWords.withMembers(first.name);
  const agents = [first, ...members].map(({ id }) => id);
  return { id: first.id, name: nameOf(first.id, name), agents };
}

/** A name that the file of a session can hold. */
function nameOf(id: string, { en, zh }: Label): Label {
  return { en: plainName(en, LONGEST_NAME) || id, zh: plainName(zh, LONGEST_NAME) || id };
}

function south(states: readonly ModelAgent[], taken: ReadonlySet<string>): Seat | undefined {
  for (const group of SOUTH) {
    const members = states.filter(({ id, groups }) => groups.includes(group) && !taken.has(id));
    if (members.length < 2) continue;
    const agents = members.slice(0, BLOC).map(({ id }) => id);
    return { id: "South", name: seatWords.south, agents };
  }
  return undefined;
}

function caucus(id: "firms" | "communities", agents: readonly ModelAgent[]): Seat | undefined {
  return agents.length === 0 ? undefined
    : { id, name: seatWords[id], agents: agents.map((one) => one.id) };
}
