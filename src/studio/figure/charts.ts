import type { Label, Language } from "../../base/label.ts";
import { studioChartWords } from "../../dictionary/studio-chart-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { signatoriesWords } from "../../dictionary/figure-words.ts";
import { agentsTable, signatoriesTable, textTable } from "../../figure/tables.ts";
import type { PreferenceSide } from "../../figure/preference.ts";
import { numberText, type JsonObject, type VegaLiteSpec } from "../../figure/spec.ts";
import type { Table } from "../../figure/table.ts";
import { briefing, type Theme } from "../../figure/theme.ts";
import { agentLabel, summitOf, type RunView } from "../../figure/view.ts";
import { worldMoves } from "../../figure/world-view.ts";
import { meetingsTable } from "../../figure/world-tables.ts";
import type { Model } from "../../model/model.ts";
import type { Flips } from "../worker/result.ts";
import { agentsOverlay } from "./agents-overlay.ts";
import { changeText, countText } from "./count-text.ts";
import { signatoriesOverlay } from "./signatories-overlay.ts";
import { endsInWords, textOverlay } from "./text-overlay.ts";
import { timelineInWords, timelineOverlay } from "./timeline-overlay.ts";

export type ChartId = keyof typeof studioChartWords.titles;

/** What is known of one scenario, and of its baseline. */
export interface Shown {
  readonly view: RunView;
  /** Nothing while the scenario stands as it was given. */
  readonly base?: RunView | undefined;
  readonly model: Model;
  /** The preference by which agents are ordered and coloured; by alignment where there is none. */
  readonly side?: PreferenceSide;
  /** The edits it was played with, as JSON. */
  readonly key: string;
  /** Ids in the order of the flips. */
  readonly agents: readonly string[];
  /** Who turned against the baseline, at the view's summit; null where that cannot be told. */
  readonly flips?: Flips | null;
}

/** One chart of the page: drawn, as a table, and in words. */
export interface StudioChart {
  readonly id: ChartId;
  table(): Table;
  words(): Label;
  /** `width` in pixels is taken where the chart can be narrower than the figures are. */
  draw(language: Language, theme: Theme, width?: number): VegaLiteSpec;
}

/** The charts that a scenario has, most important first. */
export function chartsOf(
  { view, base, model, side }: Pick<Shown, "view" | "base" | "model" | "side">,
): StudioChart[] {
  const charts: StudioChart[] = [{
    id: "signatories",
    table: () => signatoriesTable(view),
    words: () => signatoriesInWords(view, base),
    draw: (language, theme, width) =>
      signatoriesOverlay(view, base, model, language, theme, width),
  }, {
    id: "agents",
    table: () => agentsTable(view, model),
    words: () => agentsInWords(view, base, model),
    draw: (language, theme) => agentsOverlay(view, base, model, language, theme, side),
  }];
  if (Object.keys(summitOf(view).text.positions).length > 0) {
    charts.push({
      id: "text",
      table: () => textTable(view, model),
      words: () => join(headlineOf((language) =>
        textOverlay(view, base, model, language, briefing)), endsInWords(view, model)),
      draw: (language, theme) => textOverlay(view, base, model, language, theme),
    });
  }
  if (worldMoves(view.summary.world, model)) {
    charts.push({
      id: "timeline",
      table: () => meetingsTable(view, model),
      words: () => timelineInWords(view, base, model),
      draw: (language, theme) => timelineOverlay(view, base, model, language, theme),
    });
  }
  return charts;
}

/** A specification without what the page says above it in its own type. */
export function withoutHead(spec: VegaLiteSpec): { head: string; note: string; bare: JsonObject } {
  const { title, ...body } = spec;
  const { text, subtitle } = title as JsonObject;
  return {
    head: lines(text as string[]), note: lines(subtitle as string[]),
    bare: { ...body, background: "transparent", padding: 4 },
  };
}

function lines(wrapped: readonly string[]): string {
  return wrapped.map((line) => line.trim()).reduce((sum, line) =>
    (sum === "" || /[\u3000-\u9FFF\uFF00-\uFFEF]$/.test(sum) ? sum + line : `${sum} ${line}`), "");
}

function headlineOf(draw: (language: Language) => VegaLiteSpec): Label {
  return { en: `${withoutHead(draw("en")).head}.`, zh: `${withoutHead(draw("zh")).head}。` };
}

function join(one: Label, other: Label): Label {
  return { en: `${one.en} ${other.en}`, zh: one.zh + other.zh };
}

/** The sentence on the number of signatories, and how it stands to the baseline. */
export function signatoriesInWords(view: RunView, base: RunView | undefined): Label {
  const { p05, p50, p95 } = summitOf(view).signatures;
  const said = signatoriesWords.caption(numberText(p05), countText(p50), numberText(p95));
  if (base === undefined) return said;
  const change = p50 - summitOf(base).signatures.p50;
  if (change === 0) return join(said, studioChartWords.same);
  return join(said, studioChartWords.changed(changeText(change)));
}

const MOST_NAMED = 4;

function agentsInWords(view: RunView, base: RunView | undefined, model: Model): Label {
  const said = headlineOf((language) => agentsOverlay(view, base, model, language, briefing));
  if (base === undefined) return said;
  const was = summitOf(base).agents;
  const changes = Object.entries(summitOf(view).agents)
    .map(([id, { signedShare }]) => ({ id, by: signedShare - (was[id]?.signedShare ?? 0) }))
    .filter(({ by }) => Math.abs(by) >= 0.02)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  const names = (some: typeof changes): Label => (some.length === 0 ? studioChartWords.nobody
    : listOf(some.slice(0, MOST_NAMED).map(({ id }) => agentLabel(model, id))));
  const [up, down] = [names(changes.filter(({ by }) => by > 0)),
    names(changes.filter(({ by }) => by < 0))];
  return join(said, { en: studioChartWords.moved(up.en, down.en).en,
    zh: studioChartWords.moved(up.zh, down.zh).zh });
}
