import type { Label, Language } from "../base/label.ts";
import type { Badge, Comparison, ComparisonSet } from "../analysis/comparison.ts";
import type { Explanation } from "../analysis/explain.ts";
import { agentsWords, armsWords, attendanceWords, contrastWords, coverageWords,
  decisionFigureWords, draftWords, mapWords, signatoriesWords, textWords }
  from "../dictionary/figure-words.ts";
import { listOf } from "../dictionary/list-words.ts";
import type { Model } from "../model/model.ts";
import type { Trace, TracedSummit } from "../run/trace.ts";
import { agentsFigure } from "./agents.ts";
import { armsFigure } from "./arms.ts";
import { attendanceFigure, hasAttendance } from "./attendance.ts";
import { contrastFigure, signaturesText } from "./contrast.ts";
import { coverageFigure } from "./coverage.ts";
import { decisionFigure } from "./decision.ts";
import { draftPathFigure } from "./draft-path.ts";
import { mapFigure } from "./map-figure.ts";
import { signatoriesFigure } from "./signatories.ts";
import { numberText, type VegaLiteSpec } from "./spec.ts";
import type { Table } from "./table.ts";
import { agentsTable, armsTable, armsView, attendanceTable, contrastsTable, coverageTable,
  decisionTable, draftTable, flipsTable, mapTable, signatoriesTable, textTable }
  from "./tables.ts";
import { textFigure } from "./text-figure.ts";
import type { Theme } from "./theme.ts";
import { agentLabel, agentRows, fieldOf, indexOf, summitOf, type AgentRow, type RunView }
  from "./view.ts";

/** Where in a report a figure belongs. */
export type FigureKind = "signatories" | "agents" | "coverage" | "text" | "attendance"
  | "decision" | "draft-path" | "contrast" | "effect-map" | "arms";

/** A figure that can be drawn: what it shows, in a sentence and as a table. */
export interface Figure {
  /** Name of its files: letters, digits and hyphens; distinct within a gallery. */
  readonly id: string;
  readonly kind: FigureKind;
  /** The parameter set it rests on. */
  readonly use: string;
  /** The what-if it belongs to, where it belongs to one. */
  readonly whatif?: string;
  readonly caption: Label;
  readonly table: Table;
  draw(language: Language, theme: Theme): VegaLiteSpec;
}

/** The figures of `run`; `traced` is the run at the modes, for the draft and decisions. */
export function runGallery(view: RunView, model: Model, traced: Trace): Figure[] {
  const many = view.summary.summits.length > 1;
  return view.summary.summits.flatMap((_, summit) => {
    const at = { ...view, summit };
    const suffix = many ? `-${summit + 1}` : "";
    return [
      ...summaryFigures(at, model, suffix),
      ...tracedFigures(at, model, traced.summits[summit], suffix, decidersOf(at, model, [])),
    ];
  });
}

/**
 * The figures of `compare`: the last summit of the base scenario under every set, the what-ifs
 * side by side, and for each what-if with an answer what it changes and its maps. `models` and
 * `traces` are the base scenario's, one per set.
 */
export function compareGallery(
  comparison: Comparison, models: readonly Model[], traces: readonly Trace[],
): Figure[] {
  return distinct(comparison.sets.flatMap((set, n) => {
    const model = models[n];
    const view = { summary: set.base, badge: set.badge };
    const suffix = comparison.sets.length > 1 ? `-${safeId(set.badge.use)}` : "";
    const moved = set.whatifs.flatMap(({ manipulation: { decisions, absences } }) =>
      [...decisions, ...absences]);
    const { summits } = traces[n];
    return [
      ...summaryFigures(view, model, suffix),
      ...tracedFigures(view, model, summits[summits.length - 1], suffix,
        decidersOf(view, model, moved)),
      ...whatIfFigures(set, model, comparison.title, suffix),
    ];
  }));
}

/** Two what-ifs of one id still have figures of their own. */
function distinct(figures: readonly Figure[]): Figure[] {
  const seen = new Map<string, number>();
  return figures.map((figure) => {
    const count = (seen.get(figure.id) ?? 0) + 1;
    seen.set(figure.id, count);
    return count === 1 ? figure : { ...figure, id: `${figure.id}-${count}` };
  });
}

/** The figure of `explain`: the terms of one decision. */
export function explainGallery(explanation: Explanation, model: Model): Figure[] {
  const { agent, decision, replicate, parameters } = explanation;
  return [decisionOf({ summit: { agents: { [agent]: decision } }, agents: [agent], replicate },
    model, parameters, "")];
}

/** An id as part of a file's name. */
function safeId(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 64) || "set";
}

function summaryFigures(view: RunView, model: Model, suffix: string): Figure[] {
  const { use } = view.badge;
  const { signatures, coverageSpread, text } = summitOf(view);
  const [p05, p50, p95] = [signatures.p05, signatures.p50, signatures.p95]
    .map((count) => numberText(count));
  if (view.summary.replicates === 0) return [];
  const figures: Figure[] = [
    { id: `signatories${suffix}`, kind: "signatories", use,
      caption: signatoriesWords.caption(p05, p50, p95), table: signatoriesTable(view),
      draw: (language, theme) => signatoriesFigure(view, model, language, theme) },
    { id: `agents${suffix}`, kind: "agents", use, caption: agentsCaption(view, model),
      table: agentsTable(view, model),
      draw: (language, theme) => agentsFigure(view, model, language, theme) },
  ];
  if (Object.keys(text.positions).length > 0) {
    figures.push({ id: `text${suffix}`, kind: "text", use, caption: textWords.caption,
      table: textTable(view, model),
      draw: (language, theme) => textFigure(view, model, language, theme) });
  }
  if (Object.values(coverageSpread).some((spread) => spread !== null)) {
    figures.push({ id: `coverage${suffix}`, kind: "coverage", use,
      caption: coverageWords.caption, table: coverageTable(view),
      draw: (language, theme) => coverageFigure(view, model, language, theme) });
  }
  if (hasAttendance(view, model)) {
    figures.push({ id: `attendance${suffix}`, kind: "attendance", use,
      caption: attendanceWords.caption, table: attendanceTable(view, model),
      draw: (language, theme) => attendanceFigure(view, model, language, theme) });
  }
  return figures;
}

function agentsCaption(view: RunView, model: Model): Label {
  const rows = [...agentRows(view, model, "en")].filter(({ absent }) => !absent)
    .sort((left, right) => right.outcome.signedShare - left.outcome.signedShare
      || right.capability - left.capability);
  const names = (some: readonly AgentRow[]): Label =>
    listOf(some.map(({ id }) => agentLabel(model, id)));
  const few = Math.min(3, Math.floor(rows.length / 2));
  const [most, least] = [names(rows.slice(0, few)), names(rows.slice(rows.length - few))];
  return {
    en: agentsWords.caption(most.en, least.en).en, zh: agentsWords.caption(most.zh, least.zh).zh,
  };
}

/** Whose decisions to show: those that what-ifs change, then the most capable; at most four. */
function decidersOf(view: RunView, model: Model, moved: readonly string[]): string[] {
  const capability = (id: string): number => fieldOf(model, indexOf(model, id), "capability");
  const rows = agentRows(view, model, "en").filter(({ absent }) => !absent).map(({ id }) => id);
  const leading = [...rows].sort((left, right) => capability(right) - capability(left));
  return [...new Set([...moved.filter((id) => rows.includes(id)), ...leading])].slice(0, 4);
}

function tracedFigures(
  view: RunView, model: Model, summit: TracedSummit, suffix: string, agents: readonly string[],
): Figure[] {
  const { use } = view.badge;
  const decisions = agents.length === 0 ? []
    : [decisionOf({ summit, agents, replicate: null }, model, use, suffix)];
  if (summit.rounds.length === 0) return decisions;
  return [...decisions, {
    id: `draft-path${suffix}`, kind: "draft-path", use, caption: draftWords.caption,
    table: draftTable(summit, model),
    draw: (language, theme) => draftPathFigure(summit, model, language, theme),
  }];
}

function decisionOf(
  view: Parameters<typeof decisionFigure>[0], model: Model, use: string, suffix: string,
): Figure {
  return {
    id: `decision${suffix}`, kind: "decision", use, caption: decisionFigureWords.caption,
    table: decisionTable(view, model),
    draw: (language, theme) => decisionFigure(view, model, language, theme),
  };
}

function whatIfFigures(
  set: ComparisonSet, model: Model, title: Label, suffix: string,
): Figure[] {
  const { badge, whatifs } = set;
  const { use } = badge;
  const view = armsView(set, title);
  const arms: Figure = { id: `arms${suffix}`, kind: "arms", use, caption: armsWords.caption,
    table: armsTable(view),
    draw: (language, theme) => armsFigure(view, model, language, theme) };
  const single = whatifs.filter(({ answer }) => answer).flatMap((whatif): Figure[] => [
    { id: `contrast-${safeId(whatif.id)}${suffix}`, kind: "contrast", use, whatif: whatif.id,
      caption: contrastCaption(whatif.signatures, badge),
      table: { ...flipsTable([whatif], badge, model), id: "flips" },
      draw: (language, theme) =>
        contrastFigure({ contrast: whatif, badge }, model, language, theme) },
    ...whatif.maps.map((map): Figure => ({
      id: `map-${safeId(whatif.id)}-${map.channel}${suffix}`, kind: "effect-map", use,
      whatif: whatif.id, caption: mapWords.caption, table: mapTable(map, badge),
      draw: (language, theme) =>
        mapFigure({ map, title: whatif.title }, language, theme),
    })),
  ]);
  return whatifs.length === 0 ? [] : [arms, ...single];
}

function contrastCaption(
  signatures: { readonly low: number; readonly high: number } | undefined, badge: Badge,
): Label {
  if (signatures === undefined) return contrastWords.nobody;
  const [low, high] = [signaturesText(signatures.low), signaturesText(signatures.high)];
  return badge.wordsOnly ? contrastWords.captionInWords(low, high)
    : contrastWords.caption(low, high);
}

/** The tables of a set as files: agents, contrasts, flips, text, coverage. */
export function tablesOf(set: ComparisonSet, model: Model): Table[] {
  const view = { summary: set.base, badge: set.badge };
  return [
    agentsTable(view, model),
    contrastsTable(set.whatifs, set.badge),
    flipsTable(set.whatifs.filter(({ answer }) => answer), set.badge, model),
    textTable(view, model),
    coverageTable(view),
  ];
}
