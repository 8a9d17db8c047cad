import type { Label } from "../base/label.ts";
import { leavesId, USUAL_INJECTS } from "../base/usual-inject.ts";
import { injectWords } from "../dictionary/seminar-inject-words.ts";
import type { Edit } from "../edit/edit.ts";
import { FIELD, rowOf } from "../model/layout.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Seat } from "./seat.ts";
import { invitedOf, roleOf, type Sitting } from "./sitting.ts";

type ScenarioEvent = NonNullable<Scenario["events"]>[number];

/** News that reaches the room between two rounds, and stays true in the rounds after it. */
export interface Inject {
  readonly id: string;
  readonly title: Label;
  /** What the room is told. */
  readonly headline: Label;
  /** What it does to the model, and what of that is assumed. */
  readonly does: Label;
  readonly edits: readonly Edit[];
  /** Happens on the day of the meeting, before it opens. */
  readonly event?: Pick<ScenarioEvent, "set" | "shock">;
  /** Agents that go home. */
  readonly leaves?: readonly string[];
}

const assumed = (low: number, mode: number, high: number) =>
  ({ low, mode, high, origin: "assumed" as const });
/** The library of events adds 0.025 to 0.075 per incident; this is a grave one. */
const INCIDENT = assumed(0.1, 0.2, 0.3);
const CATCHING_UP = assumed(0.1, 0.2, 0.3);
const CLOSED = assumed(0.2, 0.3, 0.4);
const BINDING = { min: 0.5, max: 0.8 };

/**
 * The injects that every sitting has: a grave incident, leaked weights, a chip rule against the
 * second most capable delegation, a binding text, and one per delegation that goes home.
 */
export function usualInjects(sitting: Sitting): Inject[] {
  const { model, meeting, seats } = sitting;
  const delegations = seats.filter((seat) => roleOf(sitting, seat) === "delegation");
  const ranked = [...delegations].sort((left, right) =>
    strongest(sitting, right) - strongest(sitting, left));
  const [leader, second] = ranked;
  const { forum } = model.meetings[meeting];
  const followers = ranked.slice(1).flatMap((seat) => invitedOf(model, meeting, seat));
  const shock = Object.fromEntries(followers.map((id) => [id, CATCHING_UP]));
  return [
    { id: USUAL_INJECTS.incident, ...injectWords.incident, edits: [],
      event: { shock: { risk: INCIDENT } } },
    ...(leader === undefined || followers.length === 0 ? [] : [{
      id: USUAL_INJECTS.leak, ...injectWords.leak(leader.name), edits: [],
      event: { shock: { capability: shock } },
    }]),
    ...(second === undefined ? [] : [chipRule(sitting, second)]),
    { id: USUAL_INJECTS.binding, ...injectWords.binding, edits: [
      { path: `forums.${forum}.bindingness.min`, value: BINDING.min },
      { path: `forums.${forum}.bindingness.max`, value: BINDING.max },
    ] },
    ...delegations.map((seat): Inject => ({
      id: leavesId(seat.id), ...injectWords.leaves(seat.name), edits: [],
      leaves: invitedOf(model, meeting, seat),
    })),
  ];
}

/** Technology closes toward a seat; where sharing is on the table it counts twice. */
function chipRule({ model, meeting, access }: Sitting, seat: Seat): Inject {
  const hit = invitedOf(model, meeting, seat);
  const shares = model.issues.findIndex(({ id, loading }) =>
    id === access && loading === "development");
  const cared = (id: string): number => model.values[
    rowOf(model.layout, model.agents.findIndex((agent) => agent.id === id))
      + model.layout.salience + shares];
  return {
    id: USUAL_INJECTS.chipRule,
    ...injectWords.chipRule(seat.name),
    edits: hit.flatMap((id) => [
      { path: `agents.${id}.openness`, value: CLOSED },
      ...(shares < 0 ? []
        : [{ path: `agents.${id}.salience.${access}`, value: 2 * cared(id) }]),
    ]),
  };
}

function strongest({ model, meeting }: Sitting, seat: Seat): number {
  const ids = invitedOf(model, meeting, seat);
  return model.agents.reduce((most, { id }, i) => (ids.includes(id)
    ? Math.max(most, model.values[rowOf(model.layout, i) + FIELD.capability]) : most), 0);
}

/** What the injects of a session do to a scenario, in the order in which they came. */
export function injectEdits(
  { model, meeting }: Sitting, scenario: Scenario, injects: readonly Inject[],
): Edit[] {
  const { date } = model.meetings[meeting];
  const told = injects.flatMap(({ id, title, event }): ScenarioEvent[] =>
    (event === undefined ? [] : [{ id: `inject-${id}`, date, title, ...event }]));
  const gone = injects.flatMap(({ leaves = [] }) => leaves);
  return [
    ...injects.flatMap(({ edits }) => edits),
    ...(told.length === 0 ? []
      : [{ path: "events", value: [...scenario.events ?? [], ...told] }]),
    ...(gone.length === 0 ? []
      : [{ path: "absent", value: [...new Set([...scenario.absent ?? [], ...gone])] }]),
  ];
}
