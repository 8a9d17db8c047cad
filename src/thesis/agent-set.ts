import { FIELD, rowOf } from "../model/layout.ts";
import type { Kind, Model } from "../model/model.ts";

const KIND_SETS: Readonly<Record<string, Kind>> = {
  states: "state", firms: "firm", communities: "community", organisations: "organisation",
};

/** The group of the developing states. */
export const SOUTH = "G77";

/**
 * The agents that a name means: all, a kind, strong or weak (the top or bottom third of the
 * states by capability at the mode), south or north (in the G77 or not), west or east (alignment
 * above 0 or not), an id, or ids joined by +. `undefined` where the name means nobody.
 */
export function membersOf(model: Model, set: string): readonly number[] | undefined {
  const all = model.agents.map((_, i) => i);
  const states = all.filter((i) => model.agents[i].kind === "state");
  const field = (i: number, name: "capability" | "alignment"): number =>
    model.values[rowOf(model.layout, i) + FIELD[name]];
  const found = ((): number[] => {
    if (set === "all") return all;
    if (Object.hasOwn(KIND_SETS, set)) {
      return all.filter((i) => model.agents[i].kind === KIND_SETS[set]);
    }
    const third = Math.ceil(states.length / 3);
    const ranked = [...states].sort((i, j) =>
      field(j, "capability") - field(i, "capability") || i - j);
    if (set === "strong") return ranked.slice(0, third);
    if (set === "weak") return ranked.slice(-third);
    if (set === "south") return states.filter((i) => model.agents[i].groups.includes(SOUTH));
    if (set === "north") return states.filter((i) => !model.agents[i].groups.includes(SOUTH));
    if (set === "west") return states.filter((i) => field(i, "alignment") > 0);
    if (set === "east") return states.filter((i) => !(field(i, "alignment") > 0));
    const ids = set.split("+");
    const named = ids.map((id) => model.agents.findIndex((agent) => agent.id === id));
    return named.includes(-1) ? [] : named;
  })();
  return found.length === 0 ? undefined : found;
}
