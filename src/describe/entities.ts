import { plain, type Label } from "../base/label.ts";
import { describeCells, describeWords } from "../dictionary/describe-words.ts";
import { agentPathWords, forumPathWords } from "../dictionary/field-words.ts";
import { figureWords } from "../dictionary/figure-words.ts";
import { scaleWords } from "../dictionary/odd-words.ts";
import { KINDS, type Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { grid, part, text, type Block, type Cell, type Part } from "./document.ts";
import type { DescribeInput } from "./input.ts";
import { boundsAt, digits, leavesOf, valueAt } from "./quantities.ts";

/** Element 2: who there is, what each is made of, and the scales of time and space. */
export function entitiesOf({ scenario, model }: DescribeInput): Part {
  const { agents, issues, agentVariables, forumVariables, scales } = describeWords;
  return part("entities", describeWords.elements.entities, [], [
    part("kinds", agents, [kindsGrid(model)]),
    part("issues", issues, [issueGrid(model)]),
    part("agent-variables", agentVariables, [agentVariableGrid(scenario, model)]),
    part("forum-variables", forumVariables, [forumVariableGrid(model)]),
    part("scales", scales, scaleBlocks(model)),
  ]);
}

function kindsGrid({ agents }: Model): Block {
  return grid("kinds", [["kind", "kind", "text"], ["count", "count", "number"],
    ["coded", "coded", "number"], ["assumed", "assumed", "number"]],
  KINDS.map((kind): Cell[] => {
    const own = agents.filter((agent) => agent.kind === kind);
    return [figureWords.kinds[kind], own.length, own.filter(({ coded }) => coded).length,
      own.filter(({ assumed }) => assumed).length];
  }).filter(([, count]) => count !== 0));
}

function issueGrid({ issues, issueOrder }: Model): Block {
  return grid("issues", [["id", "id", "code"], ["name", "name", "text"],
    ["loading", "loading", "text"], ["none", "none", "text"], ["full", "full", "text"]],
  issueOrder.map((d) => issues[d]).map(({ id, name, loading, poles }) =>
    [id, name, describeCells.loadings[loading], poles[0], poles[1]]));
}

/** The path that a pattern such as `positions.*` stands for in a model's first agent. */
function pathOf(pattern: string, { issues }: Model): string {
  return pattern.replace("*", issues[0]?.id ?? "");
}

function agentVariableGrid({ agents }: Scenario, model: Model): Block {
  const ids = Object.keys(agents);
  const given = new Map(ids.map((id) =>
    [id, new Set(leavesOf(agents[id]).map(({ path }) => patternOf(path)))]));
  return grid("agent-variables", [["field", "field", "code"], ["symbol", "symbol", "text"],
    ["meaning", "meaning", "text"], ["range", "range", "text"],
    ["standard", "standard", "number"], ["given", "given", "number"]],
  agentPathWords.map(({ path: pattern, symbol, meaning }) => {
    const without = ids.find((id) => given.get(id)?.has(pattern) !== true);
    const at = (id: string): string => `agents.${id}.${pathOf(pattern, model)}`;
    return [pattern, symbol || null, meaning, rangeOf(pattern, at(ids[0] ?? ""), model),
      without === undefined ? null : valueAt(model, at(without)),
      ids.filter((id) => given.get(id)?.has(pattern) === true).length];
  }), Infinity);
}

/** Links stand only where they are given; their ranges are those of links.ts. */
function rangeOf(pattern: string, path: string, model: Model): Label | null {
  if (pattern === "rivals.*") return describeCells.from("0", "1");
  if (pattern === "voices.*" || pattern === "peers.*") return describeCells.atLeast("0");
  return boundsAt(model, path);
}

/** `positions.safety` as `positions.*`. */
export function patternOf(path: string): string {
  return path.startsWith("shares.") ? path : path.replace(/\..*$/, ".*");
}

function forumVariableGrid(model: Model): Block {
  const forum = model.forums[0]?.id ?? "";
  return grid("forum-variables", [["field", "field", "code"], ["symbol", "symbol", "text"],
    ["meaning", "meaning", "text"], ["range", "range", "text"]],
  forumPathWords.map(({ path: pattern, symbol, meaning }) =>
    [pattern, symbol || null, meaning,
      boundsAt(model, `forums.${forum}.${pathOf(pattern, model)}`)]), Infinity);
}

function scaleBlocks({ timeline }: Model): Block[] {
  const longest = timeline.reduce((most, { step }) => (step > most ? step : most), 0);
  const [first, last] = [timeline[0], timeline[timeline.length - 1]];
  return [
    ...(first === undefined || last === undefined ? [] : [text(scaleWords.time(
      first.date, last.date, String(timeline.length), digits(Number(longest.toPrecision(3)))))]),
    text(scaleWords.space), text(scaleWords.units),
  ];
}

/** An agent's kind in words. */
export function kindLabel(model: Model, id: string): Label {
  const kind = model.agents.find((agent) => agent.id === id)?.kind;
  return kind === undefined ? plain("") : figureWords.kinds[kind];
}
