import type { Label } from "../base/label.ts";
import type { Badge, Comparison, ComparisonSet } from "../analysis/comparison.ts";
import type { Contrast } from "../analysis/contrast.ts";
import type { Explanation } from "../analysis/explain.ts";
import { agentsWords, armsWords, attendanceWords, contrastWords, coverageWords,
  decisionFigureWords, draftWords, mapWords, signatoriesWords, textWords }
  from "../dictionary/figure-words.ts";
import { listOf } from "../dictionary/list-words.ts";
import { regimeFigureWords } from "../dictionary/study-figure-words.ts";
import type { Model } from "../model/model.ts";
import type { Trace, TracedSummit } from "../run/trace.ts";
import { agentsFigure } from "./agents.ts";
import { armsFigure } from "./arms.ts";
import { attendanceFigure, hasAttendance } from "./attendance.ts";
import { contrastFigure, signaturesText } from "./contrast.ts";
import { coverageFigure } from "./coverage.ts";
import { decisionFigure } from "./decision.ts";
import { draftPathFigure } from "./draft-path.ts";
import type { Figure } from "./figure.ts";
import { mapFigure } from "./map-figure.ts";
import { movedRegime, regimeDifferencesTable, regimeFigure } from "./regime-contrast.ts";
import { signatoriesFigure } from "./signatories.ts";
import { numberText } from "./spec.ts";
import type { Table } from "./table.ts";
import { agentsTable, armsTable, armsView, attendanceTable, contrastsTable, coverageTable,
  decisionTable, draftTable, flipsTable, mapTable, signatoriesTable, textTable }
  from "./tables.ts";
import { textFigure } from "./text-figure.ts";
import { agentLabel, agentRows, fieldOf, indexOf, summitOf, type AgentRow, type RunView }
  from "./view.ts";
import { worldFigures } from "./world-gallery.ts";
import { meetingsTable, regimeTable, textsTable } from "./world-tables.ts";
import { worldMoves } from "./world-view.ts";

export type { Figure, FigureKind } from "./figure.ts";

/** Beyond this many meetings only the last has figures of its own. */
const MOST_DRAWN = 3;

/**
 * The figures of `run`; `traced` is the run at the modes, for the draft and decisions. Of many
 * meetings the last one is drawn, and all of them in the figures of the world.
 */
export function runGallery(view: RunView, model: Model, traced: Trace): Figure[] {
  const { length } = view.summary.summits;
  const first = length > MOST_DRAWN ? length - 1 : 0;
  const perMeeting = view.summary.summits.slice(first).flatMap((_, n) => {
    const summit = first + n;
    const at = { ...view, summit };
    const suffix = length > 1 ? `-${summit + 1}` : "";
    return [
      ...summaryFigures(at, model, suffix),
      ...tracedFigures(at, model, traced.summits[summit], suffix, decidersOf(at, model, [])),
    ];
  });
  return [...perMeeting, ...worldFigures(view, model, "")];
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
      ...worldFigures(view, model, suffix),
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
    ...regimeOf(whatif, badge, suffix),
    ...whatif.maps.map((map): Figure => ({
      id: `map-${safeId(whatif.id)}-${map.channel}${suffix}`, kind: "effect-map", use,
      whatif: whatif.id, caption: mapWords.caption, table: mapTable(map, badge),
      draw: (language, theme) =>
        mapFigure({ map, title: whatif.title }, language, theme),
    })),
  ]);
  return whatifs.length === 0 ? [] : [arms, ...single];
}

function regimeOf(whatif: Contrast, badge: Badge, suffix: string): Figure[] {
  if (movedRegime(whatif).length === 0) return [];
  return [{
    id: `regime-${safeId(whatif.id)}${suffix}`, kind: "regime-contrast", use: badge.use,
    whatif: whatif.id, caption: regimeFigureWords.caption,
    table: regimeDifferencesTable([whatif], badge),
    draw: (language, theme) => regimeFigure(whatif, language, theme),
  }];
}

function contrastCaption(
  signatures: { readonly low: number; readonly high: number } | undefined, badge: Badge,
): Label {
  if (signatures === undefined) return contrastWords.nobody;
  const [low, high] = [signaturesText(signatures.low), signaturesText(signatures.high)];
  return badge.wordsOnly ? contrastWords.captionInWords(low, high)
    : contrastWords.caption(low, high);
}

/** The tables of a run as files, beside those of its figures. */
export function runTables(view: RunView, model: Model): Table[] {
  if (!worldMoves(view.summary.world, model)) return [];
  return [regimeTable(view), ...meetingTables(view, model)];
}

/** The tables of a set as files: agents, contrasts, flips, text, coverage, regime, meetings. */
export function tablesOf(set: ComparisonSet, model: Model): Table[] {
  const view = { summary: set.base, badge: set.badge };
  return [
    agentsTable(view, model),
    contrastsTable(set.whatifs, set.badge),
    flipsTable(set.whatifs.filter(({ answer }) => answer), set.badge, model),
    textTable(view, model),
    coverageTable(view),
    regimeTable(view),
    regimeDifferencesTable(set.whatifs.filter(({ answer }) => answer), set.badge),
    ...meetingTables(view, model),
  ];
}

function meetingTables(view: RunView, model: Model): Table[] {
  return view.summary.summits.length > 1
    ? [meetingsTable(view, model), textsTable(view, model)] : [];
}
