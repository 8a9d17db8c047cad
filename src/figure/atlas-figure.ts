import {
  groupedBy, matters, type Atlas, type AtlasAgent, type AtlasContrast, type AtlasScenario,
} from "../analysis/atlas-finding.ts";
import type { Way } from "../analysis/refusal.ts";
import { directionOf } from "../analysis/survival.ts";
import type { Label, Language } from "../base/label.ts";
import { atlasFigureWords, wayWords } from "../dictionary/atlas-words.ts";
import { setName } from "../dictionary/answer-words.ts";
import { byClass, canvasOf, type Canvas } from "./canvas.ts";
import { figureSpec, signedText, type Json, type JsonObject, type VegaLiteSpec } from "./spec.ts";
import type { Cell, Table } from "./table.ts";
import { clipText, textWidth } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";

/** One way of not signing under one set: who in which scenario. */
export interface AtlasView {
  readonly way: Way;
  readonly set: string;
  readonly scenarios: readonly AtlasScenario[];
  readonly agents: readonly AtlasAgent[];
  readonly contrasts: readonly AtlasContrast[];
}

const LEFT = 132;
/** Room for the names of columns, in em at most. */
const HIGHEST = 13;
const ROW = 18;
const WIDEST = 44;
const SMALL = TEXT - 2;
/** Parts of the others' signatures from which a colour is stronger. */
const STEPS = [0.01, 0.1, 0.5] as const;

/** Rows and columns with an answer: agents by how often they move others, scenarios by id. */
export function atlasView(atlas: Atlas, way: Way, set: string): AtlasView | undefined {
  const asked = atlas.contrasts.filter((one) => one.way === way && one.set === set);
  const answered = asked.filter(({ effect }) => effect !== null);
  if (answered.length === 0) return undefined;
  const scenarios = atlas.scenarios.filter(({ id }) =>
    answered.some(({ scenario }) => scenario === id));
  const leading = new Map(scenarios.flatMap(({ agents }) => agents).map((one) => [one.id, one]));
  const moved = groupedBy(answered, ({ agent }) => agent);
  const weight = (id: string): number => (moved.get(id) ?? []).filter(matters).length;
  const agents = [...leading.values()].filter(({ id }) => moved.has(id));
  const place = new Map(agents.map(({ id }, n) => [id, n]));
  agents.sort((left, right) => weight(right.id) - weight(left.id)
    || (moved.get(right.id) ?? []).length - (moved.get(left.id) ?? []).length
    || (place.get(left.id) ?? 0) - (place.get(right.id) ?? 0));
  const contrasts = asked.filter(({ scenario, agent }) => moved.has(agent)
    && scenarios.some(({ id }) => id === scenario));
  return { way, set, scenarios, agents, contrasts };
}

/** Agents by scenarios: what each non-signature does to the others' signatures. */
export function atlasFigure(view: AtlasView, language: Language, theme: Theme): VegaLiteSpec {
  const { agents, scenarios } = view;
  const width = Math.min(WIDEST, (WIDTH - LEFT) / scenarios.length);
  const headline = atlasHeadline(view)[language];
  const heads = scenarios.map(({ id, title }) =>
    clipText(language === "en" ? id : title.zh, HIGHEST));
  const top = 12 + SMALL * Math.max(...heads.map(textWidth));
  const x = (scenario: string): number =>
    LEFT + scenarios.findIndex(({ id }) => id === scenario) * width;
  const y = (agent: string): number => top + agents.findIndex(({ id }) => id === agent) * ROW;
  const cells = view.contrasts.map((contrast): JsonObject => ({
    x: x(contrast.scenario) + 1, x2: x(contrast.scenario) + width - 1,
    y: y(contrast.agent) + 1, y2: y(contrast.agent) + ROW - 1,
    middle: x(contrast.scenario) + width / 2, centre: y(contrast.agent) + ROW / 2,
    shade: shadeOf(contrast), label: labelOf(contrast),
    agent: contrast.agent, scenario: contrast.scenario,
    difference: contrast.effect?.others.difference ?? null,
  }));
  const canvas = canvasOf(top + agents.length * ROW + 4);
  return figureSpec({ language, theme }, {
    headline, note: atlasFigureWords.note[language], description: headline,
  }, {
    cells: cells.filter(({ difference }) => difference !== null),
    words: cells.map((cell) => ({ ...cell, x: cell.middle, y: cell.centre })),
    rows: agents.map(({ id, name }) => ({
      x: LEFT - 8, y: y(id) + ROW / 2, label: clipText(name[language], (LEFT - 12) / SMALL) })),
    columns: scenarios.map(({ id }, n) =>
      ({ x: x(id) + width / 2, y: top - 6, label: heads[n] })),
  }, { ...canvas.frame, layer: layersOf(canvas, theme) });
}

/** How many of those with an answer move others, and the largest. */
export function atlasHeadline({ way, set, contrasts, scenarios, agents }: AtlasView): Label {
  const answered = contrasts.filter(({ effect }) => effect !== null);
  const moving = answered.filter(matters);
  const [largest] = [...moving].sort((left, right) => sizeOf(right) - sizeOf(left));
  const title = atlasFigureWords.title(wayWords[way].name, setName(set));
  if (!largest?.effect) return atlasFigureWords.nothing(title, answered.length);
  const agent = agents.find(({ id }) => id === largest.agent)?.name ?? { en: "", zh: "" };
  const scenario = scenarios.find(({ id }) => id === largest.scenario)?.title ?? agent;
  return atlasFigureWords.headline(title, moving.length, answered.length, agent, scenario,
    signedText(largest.effect.others.difference, 1));
}

function sizeOf({ effect }: AtlasContrast): number {
  return effect === null ? 0 : Math.abs(effect.others.difference);
}

/** The same as rows: agents by scenarios, nothing where the agent does not lead. */
export function atlasFigureTable({ way, set, scenarios, agents, contrasts }: AtlasView): Table {
  const found = new Map(contrasts.map((one) => [`${one.agent} ${one.scenario}`, one]));
  return {
    id: figureId(way, set), wordsOnly: false,
    columns: [{ head: atlasFigureWords.agent, kind: "text" },
      ...scenarios.map(({ title }) => ({ head: title, kind: "change" as const }))],
    rows: agents.map(({ id, name }): Cell[] => [name, ...scenarios.map((scenario) =>
      found.get(`${id} ${scenario.id}`)?.effect?.others.difference ?? null)]),
  };
}

/** Name of a figure's files. */
export function figureId(way: Way, set: string): string {
  return `atlas-${way}-${set.replace(/[^A-Za-z0-9-]/g, "-")}`;
}

/** 0 to 2 fewer signatures, 3 none that can be told from chance, 4 to 6 more. */
function shadeOf({ effect }: AtlasContrast): number {
  if (effect === null) return 3;
  const direction = directionOf(effect.others);
  const part = Math.abs(effect.others.difference) / Math.max(1, effect.partner);
  const steps = STEPS.filter((least) => part >= least).length;
  return direction === direction ? 3 + direction * steps : 3;
}

function labelOf({ effect }: AtlasContrast): string {
  if (effect === null) return "×";
  const { others } = effect;
  return directionOf(others) === 0 || Math.abs(others.difference) < 0.5 ? ""
    : signedText(others.difference);
}

function layersOf(canvas: Canvas, theme: Theme): Json[] {
  return [
    canvas.box("cells", {}, { color: byClass("shade", theme.effect) }),
    canvas.text("words", { align: "center", fontSize: SMALL - 1 }, "label",
      { color: byClass("shade", theme.onEffect) }),
    canvas.text("rows", { align: "right", fontSize: SMALL }),
    canvas.text("columns", { align: "left", angle: -90, fontSize: SMALL, color: theme.muted }),
  ];
}
