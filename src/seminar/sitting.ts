import type { Label } from "../base/label.ts";
import { nearest } from "../base/nearest.ts";
import { FEWEST_SEATS, MOST_SEATS, SEAT_ID } from "../base/seat-limits.ts";
import { sittingWords } from "../dictionary/seminar-card-words.ts";
import type { Edit } from "../edit/edit.ts";
import { edited } from "../edit/edit.ts";
import { compile } from "../model/compile.ts";
import type { Loading, Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Seat } from "./seat.ts";

/** What people sit down to: a scenario, one of its meetings, and who speaks for whom. */
export interface Sitting {
  /** The scenario in which nobody here acts. */
  readonly scenario: Scenario;
  /** What it extends, for the level of attendance. */
  readonly base: Scenario;
  /** The scenario compiled: the baseline. */
  readonly model: Model;
  /** Index of the meeting at which cards count. */
  readonly meeting: number;
  readonly seats: readonly Seat[];
  /** Ids of the issues on that meeting's table, in the scenario's order. */
  readonly tabled: readonly string[];
  /** The issue of a card's first stance, and of its second; missing with one issue on the table. */
  readonly safety: string;
  readonly access: string | undefined;
  /** Whether that meeting votes, so that nothing can wait for others. */
  readonly voting: boolean;
}

/** A delegation may sign; a voice is heard at home by those who may. */
export type SeatRole = "delegation" | "voice";

export interface SitOptions {
  readonly base?: Scenario;
  /** The meeting at which cards count; the last one without. */
  readonly meeting?: { readonly forum: string; readonly date: string };
  /** Changes of the scenario that hold before anybody acts. */
  readonly edits?: readonly Edit[];
}

/** Sits people down. The seats must be in order: see `seatFaults`. */
export function sit(
  scenario: Scenario, seats: readonly Seat[], options: SitOptions = {},
): Sitting {
  const { base = scenario, edits = [], meeting } = options;
  const changed = edited(scenario, edits);
  const model = compile(changed, base);
  const at = meeting === undefined ? model.meetings.length - 1
    : model.meetings.findIndex(({ forum, date }) =>
      forum === meeting.forum && date === meeting.date);
  if (at < 0) throw new RangeError("no such meeting");
  const { issues, procedure, review } = model.meetings[at];
  const tabled = model.issueOrder.filter((issue) => issues.includes(issue));
  const [safety, access] = stancesOf(model, tabled);
  return {
    scenario: changed, base, model, meeting: at, seats,
    tabled: tabled.map((issue) => model.issues[issue].id),
    safety: model.issues[safety].id,
    access: access < 0 ? undefined : model.issues[access].id,
    voting: procedure === "vote" && !review,
  };
}

/**
 * The two issues that cards speak of. The first: the first on the table whose loading is safety,
 * else security, else the first of all. The second: the first of the rest whose loading is
 * development, else neutral, else the first of the rest; -1 without any.
 */
function stancesOf({ issues }: Model, tabled: readonly number[]): readonly [number, number] {
  const first = (among: readonly number[], loadings: readonly Loading[]): number => {
    for (const loading of loadings) {
      const found = among.find((issue) => issues[issue].loading === loading);
      if (found !== undefined) return found;
    }
    return among[0] ?? -1;
  };
  const safety = first(tabled, ["safety", "security"]);
  const rest = tabled.filter((issue) => issue !== safety);
  return [safety, first(rest, ["development", "neutral"])];
}

/** Whether a seat may sign at the meeting: one of its agents is invited. */
export function roleOf({ model, meeting }: Sitting, seat: Seat): SeatRole {
  return invitedOf(model, meeting, seat).length > 0 ? "delegation" : "voice";
}

/** The agents of a seat that may sign at a meeting. */
export function invitedOf(model: Model, meeting: number, seat: Seat): string[] {
  return seat.agents.filter((id) => {
    const i = model.agents.findIndex((agent) => agent.id === id);
    return i >= 0 && model.meetings[meeting].seat[i] === 1;
  });
}

/** What is wrong with seats in a scenario, in words; nothing when people can sit down. */
export function seatFaults(scenario: Scenario, seats: readonly Seat[]): Label[] {
  const faults: Label[] = [];
  if (seats.length < FEWEST_SEATS || seats.length > MOST_SEATS) {
    faults.push(sittingWords.count(seats.length, FEWEST_SEATS, MOST_SEATS));
  }
  const ids = new Set<string>();
  const taken = new Map<string, string>();
  for (const { id, agents } of seats) {
    if (!SEAT_ID.test(id)) faults.push(sittingWords.id);
    else if (ids.has(id)) faults.push(sittingWords.twice(id));
    ids.add(id);
    if (agents.length === 0) faults.push(sittingWords.empty(id));
    for (const agent of agents) {
      const known = Object.hasOwn(scenario.agents, agent);
      if (!known) {
        faults.push(sittingWords.unknown(agent, nearest(agent, Object.keys(scenario.agents))));
      } else if (taken.has(agent)) {
        faults.push(sittingWords.taken(agent, taken.get(agent) ?? "", id));
      } else taken.set(agent, id);
    }
  }
  return faults;
}
