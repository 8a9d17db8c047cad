import { keyOf, slotOf, uniform } from "../base/random.ts";
import { AGENT_FIELDS, FIELD, PARAMETERS, rowOf, type AgentField } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { withNumbers } from "../run/play.ts";
import { PRIOR, type PriorRange } from "./prior.ts";

/** Which numbers are drawn anew: all of them, or the parameters alone. */
export type Redrawn = "everything" | "parameters";

const UNIT: PriorRange = [0, 1];

/** Fields of an agent's row that are drawn anew, and where; the others keep their numbers. */
const FIELD_RANGES: Readonly<Partial<Record<AgentField, PriorRange>>> = {
  capability: UNIT, security: UNIT, safety: UNIT, securityBase: UNIT, safetyBase: UNIT,
  alignment: [-2, 2], venue: UNIT, bindingness: UNIT, trust: UNIT, military: UNIT, exposure: UNIT, openness: UNIT,
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
  readonly place: number;
  readonly low: number;
  readonly width: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The two arms of an experiment with every number that the arms do not differ in drawn anew, the
 * same in both. What the arms do differ in stays as it is; so do who meets whom, when and under
 * which rules.
 */
export function redrawerOf(
  without: Model, withIt: Model, which: Redrawn, seed: string | number,
): Redrawer {
  const key = keyOf(seed, `thesis ${which}`);
  const kept = manipulated(without, withIt);
  const redraws: Redraw[] = [];
  const set: SetNumber = (place, owner, field, [low, high]) => {
    if (!kept.has(place)) redraws.push({ place, low, width: high - low, ...slotOf(owner, field) });
  };
  PARAMETERS.forEach((name, place) => set(place, "parameters", name, PRIOR[name]));
  if (which === "everything") {
    without.agents.forEach((agent, i) => redrawAgent(without, i, agent, set));
  }
  const fixed = new Map(redraws.map(({ place }) => [place, 0]));
  const arms = [withNumbers(without, fixed), withNumbers(withIt, fixed)] as const;
  return {
    arms,
    draw(n) {
      for (const { place, low, width, a, b } of redraws) {
        const value = low + width * uniform(key, n, a, b);
        for (const { values } of arms) values[place] = value;
      }
    },
  };
}

type SetNumber = (place: number, owner: string, field: string, range: PriorRange) => void;

function redrawAgent(
  model: Model, i: number, { id, tied }: Model["agents"][number], set: SetNumber,
): void {
  const { layout, values } = model;
  const row = rowOf(layout, i);
  for (const field of AGENT_FIELDS) {
    const range = FIELD_RANGES[field];
    const place = row + FIELD[field];
    // What is missing (NaN) follows from a rule of the model: it stays so.
    if (range === undefined || values[place] !== values[place]) continue;
    // A preference starts where its base does, and tied ones are one number.
    set(place, id, tied && PREFERENCES.has(field) ? "safety" : field.replace("Base", ""), range);
  }
  for (let d = 0; d < layout.issues; d++) {
    set(row + layout.positions + d, id, `positions.${d}`, UNIT);
  }
  for (let d = 0; d <= layout.issues; d++) {
    set(row + layout.salience + d, id, `salience.${d}`, UNIT);
    set(row + layout.statusQuo + d, id, `statusQuo.${d}`, UNIT);
  }
}

/** Places of the numbers that differ between the arms, at the mode or in how they are drawn. */
function manipulated(without: Model, withIt: Model): ReadonlySet<number> {
  const places = new Set<number>();
  const length = Math.min(without.values.length, withIt.values.length);
  for (let place = 0; place < length; place++) {
    if (!Object.is(without.values[place], withIt.values[place])) places.add(place);
  }
  for (const [place, spread] of spreads(without)) {
    if (spreads(withIt).get(place) !== spread) places.add(place);
  }
  for (const place of spreads(withIt).keys()) {
    if (!spreads(without).has(place)) places.add(place);
  }
  return places;
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
