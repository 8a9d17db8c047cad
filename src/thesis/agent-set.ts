import { FIELD, rowOf } from "../model/layout.ts";
import type { Kind, Model } from "../model/model.ts";
import { SOUTH } from "../outcome/measure-plan.ts";

const KIND_SETS: Readonly<Record<string, Kind>> = {
  states: "state", firms: "firm", communities: "community", organisations: "organisation",
};

/** The agents of a set, given the numbers that a run starts from. */
export type Members = (values: Float64Array) => readonly number[];

/** Sets that depend on the agents' numbers: another run may draw others. */
const BY_NUMBERS: Readonly<Record<string, Choice>> = {
  strong: (states, of) => ranked(states, of).slice(0, Math.ceil(states.length / 3)),
  weak: (states, of) => ranked(states, of).slice(-Math.ceil(states.length / 3)),
  west: (states, of) => states.filter((i) => of(i, "alignment") > 0),
  east: (states, of) => states.filter((i) => !(of(i, "alignment") > 0)),
};

type Choice = (states: readonly number[], of: NumberOf) => number[];
type NumberOf = (agent: number, field: "capability" | "alignment") => number;

function ranked(states: readonly number[], of: NumberOf): number[] {
  return [...states].sort((i, j) => of(j, "capability") - of(i, "capability") || i - j);
}

/**
 * The agents that a name means: all, a kind, strong or weak (the top or bottom third of the
 * states by capability), south or north (in the G77 or not), west or east (alignment above 0 or
 * not), an id, or ids joined by +. `undefined` where the name can mean nobody.
 */
export function membersOf(model: Model, set: string): Members | undefined {
  const all = model.agents.map((_, i) => i);
  const states = all.filter((i) => model.agents[i].kind === "state");
  if (Object.hasOwn(BY_NUMBERS, set)) {
    return states.length === 0 ? undefined : (values) => BY_NUMBERS[set](states, (i, field) =>
      values[rowOf(model.layout, i) + FIELD[field]]);
  }
  const found = set === "all" ? all
    : Object.hasOwn(KIND_SETS, set) ? all.filter((i) => model.agents[i].kind === KIND_SETS[set])
    : set === "south" ? states.filter((i) => model.agents[i].groups.includes(SOUTH))
    : set === "north" ? states.filter((i) => !model.agents[i].groups.includes(SOUTH))
    : named(model, set);
  return found.length === 0 ? undefined : () => found;
}

function named(model: Model, set: string): number[] {
  const found = set.split("+").map((id) => model.agents.findIndex((agent) => agent.id === id));
  return found.includes(-1) ? [] : found;
}
