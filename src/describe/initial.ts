import { describeCells, describeWords } from "../dictionary/describe-words.ts";
import { agentPathWords, worldFieldWords } from "../dictionary/field-words.ts";
import { WORLD, WORLD_FIELDS } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { grid, part, text, type Block, type Cell, type Part } from "./document.ts";
import { kindLabel, patternOf } from "./entities.ts";
import { forumPart } from "./forum.ts";
import type { DescribeInput } from "./input.ts";
import {
  boundsAt, digits, drawnOf, joined, leavesOf, originOf, sourcesOf, valueAt,
} from "./quantities.ts";

/** Element 5: every number that a run begins with, and where it comes from. */
export function initialOf({ scenario, model }: DescribeInput): Part {
  const ids = leadingFirst(scenario, model);
  return part("initial", describeWords.elements.initial, [], [
    part("world", describeWords.worldVariables, [worldGrid(scenario, model)]),
    part("provenance", describeWords.provenance, [provenanceGrid(scenario)]),
    part("positions", describeWords.positions,
      [text(describeCells.assumedMark), positionGrid(scenario, model, ids)]),
    part("groups", describeWords.memberships, [groupGrid(scenario, ids)]),
    part("values", describeWords.values, [valueGrid(scenario, model, ids)]),
    part("forums", describeWords.forums, [],
      model.forums.map(({ id }) => forumPart(scenario, model, id))),
  ]);
}

/** Agents by capability, the strongest first; equals by id. */
function leadingFirst({ agents }: Scenario, model: Model): string[] {
  const power = new Map(Object.keys(agents).map((id) =>
    [id, valueAt(model, `agents.${id}.capability`) ?? 0]));
  return [...power.keys()].sort((left, right) =>
    (power.get(right) ?? 0) - (power.get(left) ?? 0) || (left < right ? -1 : 1));
}

function worldGrid({ world }: Scenario, model: Model): Block {
  return grid("world", [["field", "field", "code"], ["symbol", "symbol", "text"],
    ["meaning", "meaning", "text"], ["value", "value", "number"], ["drawn", "drawn", "text"],
    ["range", "range", "text"], ["origin", "origin", "text"], ["source", "source", "code"]],
  WORLD_FIELDS.map((field) => {
    const { symbol, meaning } = worldFieldWords[field];
    const quantity = field === "opaque" ? undefined : world?.[field];
    return [field, symbol, meaning, model.values[WORLD[field]], drawnOf(quantity),
      boundsAt(model, `world.${field}`), describeCells.origins[originOf(quantity)],
      joined(sourcesOf(quantity))];
  }));
}

/** Per field, how many of the agents' numbers are data, coded, assumed or without a word. */
function provenanceGrid({ agents }: Scenario): Block {
  const leaves = Object.values(agents).flatMap((agent) => leavesOf(agent));
  return grid("provenance", [["field", "field", "code"], ["meaning", "meaning", "text"],
    ["count", "count", "number"], ["data", "data", "number"], ["coded", "coded", "number"],
    ["assumed", "assumed", "number"], ["unstated", "unstated", "number"],
    ["source", "source", "text"]],
  agentPathWords.flatMap(({ path: pattern, meaning }): Cell[][] => {
    const own = leaves.filter(({ path }) => patternOf(path) === pattern);
    if (own.length === 0) return [];
    const count = (origin: string): number =>
      own.filter(({ quantity }) => originOf(quantity) === origin).length;
    const sources = new Set(own.flatMap(({ quantity }) => sourcesOf(quantity)));
    return [[pattern, meaning, own.length, count("data"), count("coded"), count("assumed"),
      count("unstated"), sources.size > 6 ? describeCells.manySources(sources.size)
        : joined([...sources].sort())]];
  }), Infinity);
}

/** In the order of the dictionary. */
const LEADING_FIELDS = ["capability", "safety", "security", "alignment", "venue"];

/** One row per agent: its positions and the numbers that lead; `*` marks what is assumed. */
function positionGrid({ agents }: Scenario, model: Model, ids: readonly string[]): Block {
  const issues = model.issueOrder.map((d) => model.issues[d]);
  const cell = (id: string, path: string): Cell => {
    const leaf = leavesOf(agents[id]).find((one) => one.path === path);
    if (leaf === undefined) return null;
    const value = valueAt(model, `agents.${id}.${path}`);
    if (value === null) return null;
    return `${digits(Math.round(value * 1000) / 1000)}${
      originOf(leaf.quantity) === "assumed" ? "*" : ""}`;
  };
  return grid("positions", [["agent", "agent", "code"], ["name", "name", "text"],
    ["kind", "kind", "text"],
    ...issues.map(({ id, name }) => [`positions.${id}`, name, "number"] as const),
    ...agentPathWords.filter(({ path }) => LEADING_FIELDS.includes(path))
      .map(({ path, meaning }) => [path, meaning, "number"] as const)],
  ids.map((id) => [id, agents[id].name, kindLabel(model, id),
    ...issues.map((issue) => cell(id, `positions.${issue.id}`)),
    ...LEADING_FIELDS.map((field) => cell(id, field))]));
}

function groupGrid({ agents }: Scenario, ids: readonly string[]): Block {
  return grid("groups", [["agent", "agent", "code"], ["name", "name", "text"],
    ["groups", "groups", "code"]],
  ids.filter((id) => (agents[id].groups ?? []).length > 0)
    .map((id) => [id, agents[id].name, joined(agents[id].groups ?? [])]));
}

/** How many agents' numbers are printed where room is short. */
const LEADING_AGENTS = 4;

function valueGrid({ agents }: Scenario, model: Model, ids: readonly string[]): Block {
  const leading = ids.slice(0, LEADING_AGENTS).flatMap((id) => leavesOf(agents[id])).length;
  return grid("values", [["agent", "agent", "code"], ["field", "field", "code"],
    ["value", "value", "number"], ["drawn", "drawn", "text"], ["origin", "origin", "text"],
    ["source", "source", "code"]],
  ids.flatMap((id) => leavesOf(agents[id]).map(({ path, quantity }) => [
    id, path, valueAt(model, `agents.${id}.${path}`), drawnOf(quantity),
    describeCells.origins[originOf(quantity)], joined(sourcesOf(quantity)),
  ])), leading);
}
