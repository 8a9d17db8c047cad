import type { Decisions } from "../model/decree.ts";
import { fingerprintOf } from "../model/model-fingerprint.ts";
import type { Meeting, Model } from "../model/model.ts";
import { twinsOf } from "../outcome/pairs.ts";

/** Agents whose own decisions or presence differ between two models. */
export interface Manipulation {
  readonly decisions: readonly string[];
  readonly absences: readonly string[];
}

/**
 * Who decides otherwise by decree in two models, at meeting m or at any: who stays away or walks
 * out, and whose signature, condition, reservation, verification or offers are others.
 */
export function manipulationOf(model: Model, partner: Model, m?: number): Manipulation {
  const decisions = new Set<string>();
  const absences = new Set<string>();
  const twin = twinsOf(model, partner);
  model.meetings.forEach((left, n) => {
    const right = partner.meetings[n];
    if (right === undefined || (m !== undefined && n !== m)) return;
    model.agents.forEach(({ id }, i) => {
      if (twin[i] < 0) return;
      if (isAway(left, i) !== isAway(right, twin[i])) absences.add(id);
      else if (decreeOf(model, left, i) !== decreeOf(partner, right, twin[i])) decisions.add(id);
    });
  });
  return { decisions: [...decisions], absences: [...absences] };
}

/** Whether an agent stays away from a meeting or walks out of it. */
export function isAway({ absent, decisions }: Meeting, agent: number): boolean {
  return absent[agent] === 1 || decisions.walksOut[agent] === 1;
}

/** All that an agent decides by decree at a meeting, as one comparable text. */
function decreeOf(model: Model, meeting: Meeting, agent: number): string {
  return JSON.stringify([meeting.pinned[agent], conditionOf(model, meeting, agent),
    termsOf(model, meeting, agent), offersOf(model, meeting, agent)]);
}

function conditionOf({ agents }: Model, { decisions }: Meeting, agent: number): unknown {
  const { conditions } = decisions;
  if (conditions === null || conditions.has[agent] === 0) return null;
  const { first, required, share } = conditions;
  const named = required.subarray(first[agent], first[agent + 1]);
  return [share[agent], ...[...named].map((other) => agents[other].id).sort()];
}

/** On what terms an agent would sign: with verification or not, and what it reserves. */
export function termsOf(model: Model, { decisions, issues }: Meeting, agent: number): string {
  const { verified, reserved } = decisions;
  const left = [...issues].filter((_, d) => reserved?.[agent * issues.length + d] === 1)
    .map((issue) => model.issues[issue].id).sort();
  return [verified[agent], ...left].join();
}

/** Whom an agent pays at a meeting and how much; nobody where it stays away or walks out. */
export function offersOf(model: Model, meeting: Meeting, agent: number): string {
  const { offers } = meeting.decisions;
  if (offers === null || isAway(meeting, agent)) return "";
  const { draws, values } = model;
  const made = [...offers.giver].flatMap((giver, n): string[] => {
    if (giver !== agent) return [];
    const place = offers.value[n];
    const draw = draws.place.indexOf(place);
    const drawn = draw < 0 ? [] : [draws.kind, draws.low, draws.high, draws.a, draws.b]
      .map((column) => column[draw]);
    return [[model.agents[offers.receiver[n]].id, values[place], ...drawn].join()];
  });
  return made.sort().join(";");
}

/** Whether two models differ in nothing but what agents decide by decree and who is absent. */
export function sameOtherwise(model: Model, partner: Model): boolean {
  return fingerprintOf(withoutDecisions(model)) === fingerprintOf(withoutDecisions(partner));
}

/** A model in which nothing is decreed; numbers of offers are gone from its vector. */
function withoutDecisions(model: Model): Model {
  const offered = new Set(model.meetings.flatMap(({ decisions: { offers } }) =>
    [...offers?.value ?? []]));
  const moved = (place: number): number =>
    place - [...offered].filter((one) => one < place).length;
  const agents = model.agents.length;
  const nothing = (): Decisions => ({
    walksOut: new Uint8Array(agents), verified: new Uint8Array(agents),
    reserved: null, conditions: null, offers: null,
  });
  return {
    ...model,
    values: model.values.filter((_, place) => !offered.has(place)),
    draws: drawsWithout(model, offered, moved),
    meetings: model.meetings.map((meeting): Meeting => ({
      ...meeting, pinned: new Int8Array(agents), absent: new Uint8Array(agents),
      decisions: nothing(),
    })),
    events: model.events.map((event) => ({
      ...event, effects: event.effects.map((effect) =>
        ({ ...effect, places: effect.places.map(moved), by: moved(effect.by) })),
    })),
  };
}

function drawsWithout(
  { draws }: Model, offered: ReadonlySet<number>, moved: (place: number) => number,
): Model["draws"] {
  const kept = (_: number, draw: number): boolean => !offered.has(draws.place[draw]);
  return {
    place: draws.place.filter(kept).map(moved),
    kind: draws.kind.filter(kept), low: draws.low.filter(kept), mode: draws.mode.filter(kept),
    high: draws.high.filter(kept), least: draws.least.filter(kept),
    most: draws.most.filter(kept), a: draws.a.filter(kept), b: draws.b.filter(kept),
  };
}
