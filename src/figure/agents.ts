import type { Language } from "../base/label.ts";
import { agentsWords } from "../dictionary/figure-words.ts";
import { preferenceSideWords } from "../dictionary/preference-side-words.ts";
import { MOST_WORLDS, SOME_WORLDS } from "../dictionary/share-words.ts";
import type { Model } from "../model/model.ts";
import { alignmentFill, kindShape, marksOf } from "./alignment.ts";
import {
  byPreference, preferenceClass, preferenceFill, type PreferenceSide,
} from "./preference.ts";
import { shareAxis } from "./axis.ts";
import { spreadOut } from "./layout.ts";
import { meetingWords } from "./signatories.ts";
import { figureSpec, quantity, scaleOf, sentences, textLayer, type Json, type JsonObject,
  type VegaLiteSpec } from "./spec.ts";
import { clipText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { agentRows, leadingAgents, meetingOf, type AgentRow, type RunView } from "./view.ts";

/** Pixels of the column of names, of the elbow beside it, and of the plot. */
const NAMES = 168;
const LEFT = 200;
const RIGHT = WIDTH - 16;
const NAME_GAP = 17;
const MOST_NAMED = 30;

/**
 * Every agent's share of simulated worlds in which it signs, ordered and coloured by alignment, or
 * by its preference for safety or security.
 */
export function agentsFigure(
  view: RunView, model: Model, language: Language, theme: Theme, side?: PreferenceSide,
): VegaLiteSpec {
  const present = agentRows(view, model, language).filter(({ absent }) => !absent);
  const rows = side === undefined ? present : byPreference(present, model, side);
  const named = leadingAgents(rows, meetingOf(view, model), MOST_NAMED);
  const step = rows.length <= MOST_NAMED ? 22 : Math.max(3.6, 640 / rows.length);
  const height = Math.max(rows.length * step, named.size * NAME_GAP);
  const points = pointsOf(rows, named, height);
  const x = scaleOf([0, 1], [LEFT, RIGHT]);
  const y = scaleOf([0, height], [0, height]);
  const headline = agentsHeadline(rows)[language];
  const { wordsOnly } = view.badge;
  const axis = shareAxis(agentsWords.axis[language], wordsOnly, language);
  const across = (field: string) => quantity(field, x, axis);
  const told = side !== undefined ? preferenceSideWords.notes[side]
    : wordsOnly ? agentsWords.noteInWords : agentsWords.note;
  return figureSpec({ language, theme }, {
    headline,
    note: sentences(language, meetingWords(view, model, language), told[language]),
    description: headline,
  }, { agents: points.map(({ row, y: at, namedAt }) => ({
    ...datumOf(row, at, namedAt, named),
    ...(side !== undefined && { alignmentClass: preferenceClass(model, row, side) }),
  })) }, {
    width: WIDTH, height,
    layer: [
      ...leaders(across, y, theme),
      {
        data: { name: "agents" },
        mark: { type: "rule", color: theme.baseline, opacity: 0.75, strokeWidth: 1 },
        encoding: {
          x: across("low"), x2: { field: "high" }, y: quantity("y", y),
        },
      },
      {
        data: { name: "agents" },
        mark: { type: "point", filled: true, opacity: 1, stroke: theme.baseline,
          strokeWidth: 0.6 },
        encoding: {
          x: across("share"), y: quantity("y", y),
          fill: side === undefined ? alignmentFill(rows, language, theme)
            : preferenceFill(side, language, theme),
          shape: kindShape(rows, language, theme),
          size: { field: "size", type: "quantitative", scale: null },
        },
      },
      { ...textLayer("agents", { align: "right", x: NAMES, fontSize: TEXT - 1 },
        { y: quantity("namedAt", y) }), transform: NAMED },
    ],
  });
}

interface Point {
  readonly row: AgentRow;
  readonly y: number;
  readonly namedAt: number;
}

function pointsOf(
  rows: readonly AgentRow[], named: ReadonlySet<string>, height: number,
): Point[] {
  const at = (n: number): number => ((n + 0.5) * height) / rows.length;
  const wanted = rows.flatMap(({ id }, n) => (named.has(id) ? [at(n)] : []));
  const places = spreadOut(wanted, NAME_GAP, NAME_GAP / 2, height - NAME_GAP / 2);
  let next = 0;
  return rows.map((row, n) => ({
    row, y: at(n), namedAt: named.has(row.id) ? places[next++] : at(n),
  }));
}

function datumOf(
  row: AgentRow, y: number, namedAt: number, named: ReadonlySet<string>,
): JsonObject {
  const { signedShare, signedLow, signedHigh } = row.outcome;
  const label = named.has(row.id) ? clipText(row.name, (NAMES - 4) / (TEXT - 1)) : "";
  return {
    id: row.id, share: signedShare, low: signedLow, high: signedHigh, y, namedAt, label,
    size: label === "" ? 34 : 64,
    // Pixels left of the plot, in the units of its scale.
    from: unitsOf(NAMES + 4), elbow: unitsOf(LEFT - 10), ...marksOf(row),
  };
}

/** Only the rows that bear a name. */
const NAMED: readonly JsonObject[] = [{ filter: "datum.label !== ''" }];

function unitsOf(pixel: number): number {
  return (pixel - LEFT) / (RIGHT - LEFT);
}

/** Lines from a name to its dot: an elbow to the row, then along it. */
function leaders(
  across: (field: string) => JsonObject, y: JsonObject, theme: Theme,
): Json[] {
  const line = (encoding: JsonObject): JsonObject => ({
    data: { name: "agents" }, transform: NAMED,
    mark: { type: "rule", color: theme.zero, opacity: 0.55, strokeWidth: 0.8 }, encoding,
  });
  return [
    line({ x: across("from"), x2: { field: "elbow" },
      y: quantity("namedAt", y), y2: { field: "y" } }),
    line({ x: across("elbow"), x2: { field: "share" }, y: quantity("y", y) }),
  ];
}

/** The headline in both languages. */
function agentsHeadline(rows: readonly AgentRow[]): { en: string; zh: string } {
  const often = rows.filter(({ outcome }) => outcome.signedShare >= MOST_WORLDS).length;
  const seldom = rows.filter(({ outcome }) => outcome.signedShare < SOME_WORLDS).length;
  return agentsWords.headline(String(often), String(seldom), String(rows.length));
}
