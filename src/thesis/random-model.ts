import { keyOf, slotOf, uniform } from "../base/random.ts";
import {
  AGENT_FIELDS, FIELD, FORUM_FIELD, PARAMETER, PARAMETERS, rowOf, WORLD, type AgentField,
  type MeetingField, type WorldField,
} from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { placesOf } from "../model/place.ts";
import { withNumbers } from "../run/play.ts";
import { PRIOR, type PriorRange } from "./prior.ts";

/** Which numbers are drawn anew: all that can sensibly be, or the parameters alone. */
export type Redrawn = "everything" | "parameters";

const UNIT: PriorRange = [0, 1];

/** Fields of an agent's row that are drawn anew, and where; the others keep their numbers. */
const FIELD_RANGES: Readonly<Partial<Record<AgentField, PriorRange>>> = {
  capability: UNIT, security: UNIT, safety: UNIT, securityBase: UNIT, safetyBase: UNIT,
  alignment: [-2, 2], venue: UNIT, bindingness: UNIT, trust: UNIT, military: UNIT,
  exposure: UNIT, openness: UNIT,
};

/** Numbers of a forum that are drawn anew; limits of bindingness, funds and texts stay. */
const FORUM_RANGES: Readonly<Partial<Record<MeetingField, PriorRange>>> = {
  universality: UNIT, legitimacy: UNIT, legitimacyChain: UNIT, implementation: UNIT, reach: UNIT,
  entryIntoForce: UNIT,
};

/** Where the world starts; the frontier is the unit that the others are counted in. */
const WORLD_RANGES: Readonly<Partial<Record<WorldField, PriorRange>>> = {
  risk: UNIT, deployment: [0, 2],
};

const PREFERENCES: ReadonlySet<AgentField> =
  new Set(["safety", "security", "safetyBase", "securityBase"]);

/** Two arms whose numbers can be drawn anew again and again, in place. */
export interface Redrawer {
  readonly arms: readonly [Model, Model];
  /** Writes draw `n` of the numbers into both arms. */
  draw(n: number): void;
}

interface Redraw {
  /** Where the number stands in either arm. */
  readonly places: readonly [number, number];
  readonly low: number;
  readonly width: number;
  readonly a: number;
  readonly b: number;
}

/** A number that may be drawn anew: where it stands, its range, and what names its draw. */
interface Redrawable {
  readonly place: number;
  readonly range: PriorRange;
  readonly owner: string;
  readonly field: string;
}

/**
 * The two arms of an experiment with numbers drawn anew, the same in both: the parameters, and
 * of "everything" also where the world starts (risk, deployment), the forums' numbers, the agents'
 * (positions, saliences, status quos, capability, preferences, alignment, venue, bindingness,
 * trust, military, exposure, openness) and their relations. What the arms differ in stays as it
 * is, and so do the premises: numbers that either arm sets (`premises`, paths). So do who meets
 * whom, when and under which rules, limits of bindingness, weights, shares, transfers, records,
 * funds, decisions and events.
 */
export function redrawerOf(
  without: Model, withIt: Model, which: Redrawn, seed: string | number,
  premises: readonly string[] = [],
): Redrawer {
  const key = keyOf(seed, `thesis ${which}`);
  const kept = [without, withIt].map((model) =>
    new Set(premises.flatMap((path) => placesOf(model, path)?.places ?? [])));
  const others = redrawableOf(withIt, which);
  const redraws: Redraw[] = [];
  for (const [name, { place, range: [low, high], owner, field }] of redrawableOf(without, which)) {
    const other = others.get(name)?.place;
    if (other === undefined || kept[0].has(place) || kept[1].has(other)) continue;
    if (stateOf(without, place) !== stateOf(withIt, other)) continue;
    redraws.push({ places: [place, other], low, width: high - low, ...slotOf(owner, field) });
  }
  const arms = [without, withIt].map((model, arm) =>
    withNumbers(model, new Map(redraws.map(({ places }) => [places[arm], 0]))));
  return {
    arms: [arms[0], arms[1]],
    draw(n) {
      for (const { places, low, width, a, b } of redraws) {
        const value = low + width * uniform(key, n, a, b);
        for (let arm = 0; arm < places.length; arm++) arms[arm].values[places[arm]] = value;
      }
    },
  };
}

/** The numbers of a model that may be drawn anew, by a name that both arms share. */
function redrawableOf(model: Model, which: Redrawn): ReadonlyMap<string, Redrawable> {
  const found = new Map<string, Redrawable>();
  const set: SetNumber = (place, owner, field, range, name = field) => {
    // What is missing (NaN) follows from a rule of the model: it stays so.
    if (model.values[place] !== model.values[place]) return;
    found.set(`${owner} ${name}`, { place, range, owner, field });
  };
  for (const name of PARAMETERS) set(PARAMETER[name], "parameters", name, PRIOR[name]);
  if (which === "parameters") return found;
  for (const [name, range] of Object.entries(WORLD_RANGES)) {
    set(WORLD[name as WorldField], "world", name, range);
  }
  for (const { id, values } of model.forums) {
    for (const [name, range] of Object.entries(FORUM_RANGES)) {
      set(values + FORUM_FIELD[name as MeetingField], `forum ${id}`, name, range);
    }
  }
  model.agents.forEach((_, i) => addAgent(model, i, set));
  return found;
}

type SetNumber = (
  place: number, owner: string, field: string, range: PriorRange, name?: string,
) => void;

function addAgent(model: Model, i: number, set: SetNumber): void {
  const { layout, agents } = model;
  const { id, tied } = agents[i];
  const row = rowOf(layout, i);
  for (const field of AGENT_FIELDS) {
    const range = FIELD_RANGES[field];
    if (range === undefined) continue;
    // A preference starts where its base does, and tied ones are one number.
    const drawn = tied && PREFERENCES.has(field) ? "safety" : field.replace("Base", "");
    set(row + FIELD[field], id, drawn, range, field);
  }
  for (let d = 0; d < layout.issues; d++) {
    set(row + layout.positions + d, id, `positions.${d}`, UNIT);
  }
  for (let d = 0; d <= layout.issues; d++) {
    set(row + layout.salience + d, id, `salience.${d}`, UNIT);
    set(row + layout.statusQuo + d, id, `statusQuo.${d}`, UNIT);
  }
  for (const kind of ["rivals", "voices", "peers"] as const) {
    const { first, target, value } = model[kind];
    for (let link = first[i]; link < first[i + 1]; link++) {
      set(value[link], id, `${kind}.${agents[target[link]].id}`, UNIT);
    }
  }
}

/** A number and how it is drawn, in words that two arms can be compared by. */
function stateOf(model: Model, place: number): string {
  return `${model.values[place]} ${spreads(model).get(place) ?? ""}`;
}

const known = new WeakMap<Model, ReadonlyMap<number, string>>();

function spreads(model: Model): ReadonlyMap<number, string> {
  const found = known.get(model);
  if (found !== undefined) return found;
  const { place, kind, low, mode, high } = model.draws;
  const made = new Map(Array.from(place, (at, n): [number, string] =>
    [at, [kind[n], low[n], mode[n], high[n]].join(" ")]));
  known.set(model, made);
  return made;
}
