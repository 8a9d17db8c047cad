import type { Language } from "../base/label.ts";
import { decisionFigureWords } from "../dictionary/figure-words.ts";
import { decisionWords, termWords } from "../dictionary/term-words.ts";
import type { Model } from "../model/model.ts";
import { TERMS } from "../negotiation/term.ts";
import type { TracedAgent, TracedSummit } from "../run/trace.ts";
import { figureSpec, quantity, scaleOf, signedText, textLayer, type JsonObject,
  type VegaLiteSpec } from "./spec.ts";
import { clipText, distinctTexts } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { agentLabel, issueLabel } from "./view.ts";

/** One run at one summit, and the agents to show: at most four. */
export interface DecisionView {
  readonly summit: Pick<TracedSummit, "agents">;
  readonly agents: readonly string[];
  readonly replicate: number | null;
}

const LEFT = 200;
const STEP = 26;
const GAP = 14;
/** Room for a number at either end of a panel. */
const NUMBER = 40;

/** One contribution to one agent's decision. */
export interface Part {
  readonly name: string;
  readonly value: number;
  readonly total: boolean;
}

/** The parts of a decision in their fixed order, the sum last. */
export function partsOf(agent: TracedAgent, model: Model, language: Language): Part[] {
  const fits = Object.entries(agent.terms.fit).map(([id, value]): Part => ({
    name: decisionWords.fitOn(clipText(issueLabel(model, id)[language], 15))[language],
    value, total: false,
  }));
  const others = TERMS.slice(1).map((term): Part => ({
    name: termWords[term].name[language],
    value: agent.terms[term as Exclude<typeof term, "fit">], total: false,
  }));
  return [...fits, ...others,
    { name: decisionWords.noise[language], value: agent.noise, total: false },
    { name: decisionWords.eventShock[language], value: agent.eventShock, total: false },
    { name: decisionWords.total[language], value: agent.utility, total: true }];
}

/** The ten terms of some agents' decisions, side by side. */
export function decisionFigure(
  view: DecisionView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const agents = view.agents.slice(0, 4).map((id) => ({ id, traced: view.summit.agents[id],
    parts: partsOf(view.summit.agents[id], model, language) }));
  const kept = agents[0].parts.flatMap((part, n) =>
    (part.total || agents.some(({ parts }) => Math.abs(parts[n].value) >= 0.0005) ? [n] : []));
  const most = Math.max(0.01, ...agents.flatMap(({ parts }) =>
    parts.map(({ value }) => Math.abs(value))));
  const panel = (WIDTH - LEFT) / agents.length;
  const names = distinctTexts(agents.map(({ id }) => ({
    id, text: clipText(agentLabel(model, id)[language], (panel - 20) / TEXT * 1.5),
  })));
  const pixel = (n: number, value: number): number => LEFT + n * panel + panel / 2
    + (value / most) * (panel / 2 - NUMBER - GAP / 2);
  const bars = agents.flatMap(({ id, parts }, n) => kept.map((k, row): JsonObject => ({
    id, part: parts[k].name, value: parts[k].value, y: row + 0.5,
    zero: pixel(n, 0), end: pixel(n, parts[k].value), label: signedText(parts[k].value, 2),
    numberAt: pixel(n, parts[k].value) + (parts[k].value < 0 ? -4 : 4),
    way: parts[k].total ? 2 : parts[k].value < 0 ? 0 : 1,
    left: parts[k].value < 0 ? 1 : 0,
  })));
  const heads = agents.map(({ id, traced }, n): JsonObject => ({
    id, label: names[n], x: pixel(n, 0), top: -0.35, foot: kept.length, name: -1.5,
    decision: decisionFigureWords[traced.signs ? "signs" : "refuses"][language],
  }));
  const rows = kept.map((k, row): JsonObject => ({ label: agents[0].parts[k].name, y: row + 0.5,
    weight: agents[0].parts[k].total ? 1 : 0 }));
  const headline = headlineOf(agents, names)[language];
  return figureSpec({ language, theme }, {
    headline,
    note: decisionFigureWords.note(
      view.replicate === null ? null : String(view.replicate))[language],
    description: headline,
  }, { bars, heads, rows }, {
    width: WIDTH, height: kept.length * STEP + 2 * STEP,
    layer: layersOf(kept.length, theme),
  });
}

interface Decided { readonly traced: TracedAgent; readonly parts: readonly Part[] }

function headlineOf(agents: readonly Decided[], names: readonly string[]) {
  if (agents.length > 1) return decisionFigureWords.several;
  const [{ traced, parts }] = agents;
  const toward = traced.signs ? 1 : -1;
  const strongest = parts.filter(({ total }) => !total)
    .reduce((best, part) => (part.value * toward > best.value * toward ? part : best));
  return decisionFigureWords.headline(names[0], strongest.name, traced.signs);
}

function layersOf(rows: number, theme: Theme): JsonObject[] {
  const x = scaleOf([0, WIDTH], [0, WIDTH]);
  const y = scaleOf([-2, rows], [0, (rows + 2) * STEP]);
  const across = (field: string): JsonObject => quantity(field, x);
  const down = (field: string): JsonObject => quantity(field, y);
  const number = (left: number): JsonObject => ({
    ...textLayer("bars", { align: left === 1 ? "right" : "left", fontSize: TEXT - 2,
      color: theme.muted }, { x: across("numberAt"), y: down("y") }),
    transform: [{ filter: `datum.left === ${left}` }],
  });
  return [
    { data: { name: "heads" }, mark: { type: "rule", color: theme.zero, strokeWidth: 1 },
      encoding: { x: across("x"), y: down("top"), y2: { field: "foot" } } },
    { data: { name: "bars" }, mark: { type: "bar", height: STEP - 10 },
      encoding: {
        x: across("zero"), x2: { field: "end" }, y: down("y"),
        color: { field: "way", type: "ordinal", legend: null,
          scale: { domain: [0, 1, 2], range: [theme.scenario, theme.second, theme.ink] } },
      } },
    number(0), number(1),
    textLayer("rows", { align: "right", x: LEFT - 8 }, { y: down("y") }),
    textLayer("heads", { align: "center", fontWeight: 600 },
      { x: across("x"), y: down("name") }),
    textLayer("heads", { align: "center", fontSize: TEXT - 1, color: theme.muted, dy: 17 },
      { x: across("x"), y: down("name") }, "decision"),
  ];
}
