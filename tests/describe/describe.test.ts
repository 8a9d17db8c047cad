import { expect, test } from "vitest";
import { describe as describeModel } from "../../src/describe/describe.ts";
import type { Block, Cell, Description, Grid, Part } from "../../src/describe/document.ts";
import { patternOf } from "../../src/describe/entities.ts";
import { leavesOf } from "../../src/describe/quantities.ts";
import { agentPathWords, forumPathWords } from "../../src/dictionary/field-words.ts";
import { compile } from "../../src/model/compile.ts";
import {
  AGENT_FIELDS, FIELD, MEETING_FIELDS, PARAMETER, PARAMETERS, rowOf,
} from "../../src/model/layout.ts";
import type { Model } from "../../src/model/model.ts";
import { placesOf } from "../../src/model/place.ts";
import { describeHtml } from "../../src/report/describe-html.ts";
import { describeMarkdown, escapeMarkdown } from "../../src/report/describe-markdown.ts";
import { load } from "../../src/scenario/load.ts";
import { PARAMETER_SETS } from "../../src/scenario/parameter-set.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { WORLD_SETS } from "../../src/scenario/world-set.ts";
import { disk } from "../scenario-data/disk-files.ts";

function described(
  path: string, set: readonly string[] = [], use?: string,
): { scenario: Scenario; model: Model; description: Description } {
  const file = `${disk.rootOf("")}/${path}`;
  const { scenario, base } = load(file, disk, { set, ...(use !== undefined && { use }) });
  if (scenario === undefined) throw new Error(`${path} does not load`);
  const model = compile(scenario, base);
  const sets = [...PARAMETER_SETS, ...WORLD_SETS.map((one) => ({ ...one, fitted: [] }))];
  const description = describeModel({
    scenario, model, sets, observed: [], command: "plenary describe", version: "0",
  });
  return { scenario, model, description };
}

function blocksOf({ blocks, parts }: Part): Block[] {
  return [...blocks, ...parts.flatMap(blocksOf)];
}

function gridOf({ elements }: Description, id: string): Grid {
  const found = elements.flatMap(blocksOf)
    .flatMap((block) => (block.kind === "grid" && block.grid.id === id ? [block.grid] : []));
  if (found[0] === undefined) throw new Error(`no table ${id}`);
  return found[0];
}

/** One column of a table by the cells of another. */
function column({ columns, rows }: Grid, key: string, value: string): Map<Cell, Cell> {
  const at = (id: string): number => columns.findIndex((one) => one.id === id);
  return new Map(rows.map((row) => [row[at(key)] ?? null, row[at(value)] ?? null]));
}

const TUTORIAL = "scenarios/tutorial/scenario.yaml";
const MOVING = "scenarios/regime-complex/scenario.yaml";
const moving = described(MOVING);

test("parameters stand with the very numbers that the engine plays", () => {
  const { model, description } = described(TUTORIAL, ["parameters.noise=0.123456"]);
  const values = column(gridOf(description, "parameters"), "parameter", "value");
  for (const name of PARAMETERS) expect(values.get(name)).toBe(model.values[PARAMETER[name]]);
  expect(values.get("noise")).toBe(0.123456);
});

test("a parameter is on, off, or without effect where what it serves is off", () => {
  const states = (use?: string): Map<Cell, Cell> =>
    column(gridOf(described(TUTORIAL, [], use).description, "parameters"), "parameter", "state");
  const own = states();
  expect(own.get("noise")).toMatchObject({ en: "off" });
  expect(own.get("coverageNeed")).toMatchObject({ en: "on" });
  expect(own.get("inputLegitimacy")).toMatchObject({ en: "without effect here" });
  expect(states("moving").get("inputLegitimacy")).toMatchObject({ en: "on" });
});

test("origins of parameters tell the set, what was fitted, and what the scenario sets", () => {
  const { description } = described(TUTORIAL, ["parameters.peerPull=0.2"], "calibrated");
  const origins = column(gridOf(description, "parameters"), "parameter", "origin");
  expect(origins.get("noise")).toMatchObject({ en: "calibrated: fitted (provisional)" });
  expect(origins.get("peerPull")).toMatchObject({ en: "set by the scenario" });
  expect(origins.get("normUptake")).toMatchObject({ en: "default" });
});

test("every number of every agent is there once, as the engine has it", () => {
  const { scenario, model, description } = moving;
  const grid = gridOf(description, "values");
  const leaves = Object.entries(scenario.agents).flatMap(([id, agent]) =>
    leavesOf(agent).map(({ path }) => `${id} ${path}`));
  expect(grid.rows.map(([id, path]) => `${String(id)} ${String(path)}`).sort())
    .toEqual(leaves.sort());
  for (const [id, path, value] of grid.rows) {
    const found = placesOf(model, `agents.${String(id)}.${String(path)}`);
    expect(value).toBe(model.values[found?.places[0] ?? -1]);
  }
});

test("every field of agents and forums has words", () => {
  const { scenario, model } = moving;
  const [agent] = model.agents;
  const placed = (path: string): readonly number[] => placesOf(model, path)?.places ?? [];
  const row = rowOf(model.layout, 0);
  const told = new Set(agentPathWords.flatMap(({ path: pattern }) =>
    placed(`agents.${agent?.id ?? ""}.${pattern}`)));
  expect(AGENT_FIELDS.filter((name) => !told.has(row + FIELD[name])
    && !["safetyBase", "securityBase"].includes(name))).toEqual([]);
  const [forum] = model.forums;
  const forumTold = new Set(forumPathWords.flatMap(({ path }) =>
    placed(`forums.${forum?.id ?? ""}.${path}`)));
  expect(MEETING_FIELDS.filter((_, n) => !forumTold.has((forum?.values ?? 0) + n))).toEqual([]);
  const paths = Object.values(scenario.agents).flatMap((one) =>
    leavesOf(one).map(({ path }) => patternOf(path)));
  expect(paths.filter((path) => !agentPathWords.some((one) => one.path === path))).toEqual([]);
});

test("draws are counted as the model has them", () => {
  const { model, description } = moving;
  const draws = column(gridOf(description, "draws"), "purpose", "draws");
  expect(draws.get("quantity")).toBe(model.draws.place.length);
});

test("an author's text stays text in Markdown and in HTML", () => {
  const evil = "a|b [x](javascript:alert(1)) `c` <img src=x onerror=alert(1)> # *d*";
  const { description } = described(TUTORIAL, [
    `agents.Amber.name.en=${JSON.stringify(evil)}`, `title.en=${JSON.stringify(evil)}`,
  ]);
  const markdown = describeMarkdown(description, "en");
  expect(markdown).not.toContain("<img");
  expect(markdown).not.toMatch(/[^\\]\]\(javascript/);
  const widths = markdown.split("\n").filter((line) => line.includes("| `Amber` |"))
    .map((line) => line.replace(/\\\|/g, "").split("|").length);
  const head = markdown.split("\n").find((line) => line.startsWith("| Agent | Name")) ?? "";
  expect(widths).toContain(head.split("|").length);
  const page = describeHtml(description);
  expect(page).not.toContain("<img");
  expect(page).not.toContain("<script");
  expect(escapeMarkdown("x\n# y")).not.toContain("\n");
});

test("Markdown folds long tables and HTML holds them whole", () => {
  const { scenario, description } = moving;
  const weakest = gridOf(description, "positions").rows.at(-1)?.[0];
  expect(Object.keys(scenario.agents)).toContain(weakest);
  const rows = gridOf(description, "values").rows.length;
  expect(describeMarkdown(description, "en").split("\n").length).toBeLessThan(2000);
  expect(describeMarkdown(description, "en")).toMatch(/and \d+ more rows/);
  expect(describeHtml(description).match(/<tr>/g)?.length).toBeGreaterThan(rows);
});

test("both languages tell the same: as many lines, and Chinese in Chinese", () => {
  const { description } = moving;
  const [en, zh] = [describeMarkdown(description, "en"), describeMarkdown(description, "zh")];
  expect(zh.split("\n")).toHaveLength(en.split("\n").length);
  expect(zh).toContain("## 1. 目的与模式");
});
