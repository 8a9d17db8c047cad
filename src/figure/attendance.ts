import type { Language } from "../base/label.ts";
import { attendanceWords } from "../dictionary/figure-words.ts";
import type { Model } from "../model/model.ts";
import { alignmentFill, kindShape, marksOf } from "./alignment.ts";
import { shareAxis } from "./axis.ts";
import { placeLabels } from "./layout.ts";
import { meetingWords } from "./signatories.ts";
import { figureSpec, numberText, quantity, scaleOf, sentences, textLayer, type VegaLiteSpec }
  from "./spec.ts";
import { clipText, textWidth } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { agentRows, leadingAgents, meetingOf, summitOf, type AgentRow, type RunView }
  from "./view.ts";

const HEIGHT = 400;
const LEFT = 110;
const RIGHT = WIDTH - 16;
const MOST_NAMED = 30;
const SMALL = TEXT - 1.5;
/** Fewer worlds than this with an agent present give no share of signing. */
export const FEWEST_PRESENT = 20;

/** Share of signing among the worlds in which the agent is present; null of too few. */
export function signedWhenPresent({ outcome }: AgentRow, replicates: number): number | null {
  if (outcome.presentShare * replicates < FEWEST_PRESENT) return null;
  return Math.min(1, outcome.signedShare / outcome.presentShare);
}

/** Whether coming is a matter of chance at all. */
export function hasAttendance(view: RunView, model: Model): boolean {
  return meetingOf(view, model).chance !== null;
}

/** Invitation and signing apart: how often each agent comes, and signs once there. */
export function attendanceFigure(
  view: RunView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const { replicates } = view.summary;
  const { wordsOnly } = view.badge;
  const rows = agentRows(view, model, language).filter(({ absent }) => !absent);
  const shown = rows.flatMap((row) => {
    const signs = signedWhenPresent(row, replicates);
    return signs === null ? [] : [{ row, comes: row.outcome.presentShare, signs }];
  });
  const labels = labelsOf(shown, leadingAgents(rows, meetingOf(view, model), MOST_NAMED));
  const x = scaleOf([0, 1], [LEFT, RIGHT]);
  const y = scaleOf([0, 1], [HEIGHT, 0]);
  const axisX = shareAxis(attendanceWords.x[language], wordsOnly, language);
  const axisY = { ...shareAxis(attendanceWords.y[language], wordsOnly, language),
    titleAngle: 0, titleAlign: "left", titleAnchor: "end", titleX: 0, titleY: -14,
    offset: -LEFT + 6 };
  const across = (field: string) => quantity(field, x, axisX);
  const up = (field: string) => quantity(field, y, axisY);
  return figureSpec({ language, theme }, {
    headline: attendanceWords.headline(numberText(summitOf(view).present.p50))[language],
    note: sentences(language, meetingWords(view, model, language),
      attendanceWords.note[language]),
    description: attendanceWords.caption[language],
  }, {
    agents: shown.map(({ row, comes, signs }) => ({ id: row.id, comes, signs, ...marksOf(row) })),
    labels,
  }, {
    width: WIDTH, height: HEIGHT,
    layer: [
      {
        data: { name: "agents" },
        mark: { type: "point", filled: true, opacity: 0.95, stroke: theme.baseline,
          strokeWidth: 0.6, size: 52 },
        encoding: { x: across("comes"), y: up("signs"),
          fill: alignmentFill(rows, language, theme), shape: kindShape(rows, language, theme) },
      },
      {
        data: { name: "labels" },
        mark: { type: "rule", color: theme.baseline, strokeWidth: 0.7 },
        encoding: { x: across("fromX"), x2: { field: "toX" }, y: up("fromY"),
          y2: { field: "toY" } },
      },
      textLayer("labels", { align: "left", fontSize: SMALL },
        { x: across("comes"), y: up("signs") }),
    ],
  });
}

interface Shown { readonly row: AgentRow; readonly comes: number; readonly signs: number }

function labelsOf(shown: readonly Shown[], named: ReadonlySet<string>) {
  const points = shown.map(({ comes, signs }) =>
    ({ x: comes * (RIGHT - LEFT), y: (1 - signs) * HEIGHT }));
  const labels = shown.flatMap(({ row }, n) =>
    (named.has(row.id) ? [{ ...points[n], text: clipText(row.name, 12), row }] : []))
    .sort((left, right) => right.row.capability - left.row.capability);
  const frame = { width: RIGHT - LEFT, height: HEIGHT };
  const places = placeLabels(labels, points, SMALL, frame);
  return labels.flatMap(({ text, row }, n) => {
    const place = places[n];
    if (place === null) return [];
    const { x, y } = labels[n];
    const right = place.left + textWidth(text) * SMALL;
    const near = Math.min(Math.max(x, place.left - 2), right + 2);
    const inside = near === x;
    const edge = !inside ? place.middle
      : place.middle + (y > place.middle ? SMALL / 2 : -SMALL / 2);
    return [{
      id: row.id, label: text, comes: place.left / frame.width, signs: 1 - place.middle / HEIGHT,
      fromX: x / frame.width, fromY: 1 - y / HEIGHT, toX: near / frame.width,
      toY: 1 - edge / HEIGHT,
    }];
  });
}
