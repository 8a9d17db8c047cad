import type { Language } from "../base/label.ts";
import { draftWords } from "../dictionary/figure-words.ts";
import type { Model } from "../model/model.ts";
import { FORUM_PULL } from "../run/recorder.ts";
import type { TracedRound, TracedSummit } from "../run/trace.ts";
import { spreadOut } from "./layout.ts";
import { figureSpec, numberText, quantity, scaleOf, textLayer, type JsonObject,
  type VegaLiteSpec } from "./spec.ts";
import { clipText, textWidth } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { indexOf, issueLabel, shortName } from "./view.ts";

const LEFT = 34;
const LINES_RIGHT = WIDTH - 216;
const HEIGHT = 260;
const NAMES = 178;
const STEP = 30;
/** Pulls named on either side of an issue. */
const EACH_SIDE = 2;
/** A round that moves every level by less than this is not drawn. */
const STILL = 0.002;

/** One agent's mean pull on one level of the text. */
export interface MeanPull {
  readonly issue: string;
  readonly agent: string;
  readonly pull: number;
}

/** Mean pull per round of every agent on every level, over the rounds up to `last`. */
export function meanPulls(rounds: readonly TracedRound[], last: number): MeanPull[] {
  const sums = new Map<string, MeanPull>();
  for (const { pulls } of rounds.slice(0, last)) {
    for (const [agent, levels] of Object.entries(pulls)) {
      for (const [issue, pull] of Object.entries(levels)) {
        const key = `${agent}|${issue}`;
        const sum = (sums.get(key)?.pull ?? 0) + pull / last;
        sums.set(key, { issue, agent, pull: sum });
      }
    }
  }
  return [...sums.values()];
}

/** How many rounds it takes until the draft hardly moves. */
export function settledAfter({ firstDraft, rounds }: TracedSummit): number {
  let settled = 0;
  rounds.forEach((round, n) => {
    const before = n === 0 ? firstDraft : rounds[n - 1];
    const moves = Object.entries(round.positions)
      .map(([id, level]) => Math.abs(level - before.positions[id]));
    if (Math.max(Math.abs(round.bindingness - before.bindingness), ...moves) > STILL) {
      settled = n + 1;
    }
  });
  return settled;
}

interface Line { readonly id: string; readonly name: string; readonly levels: readonly number[] }

/** Levels of the text round by round, and who pulls hardest on each. */
export function draftPathFigure(
  summit: TracedSummit, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const settled = settledAfter(summit);
  const shown = Math.min(summit.rounds.length, Math.max(6, settled + 1));
  const steps = [summit.firstDraft, ...summit.rounds.slice(0, shown)];
  const issues = Object.keys(summit.text.positions).map((id): Line => ({
    id, levels: steps.map(({ positions }) => positions[id]),
    name: issueLabel(model, id)[language],
  }));
  const lines = [...issues, { id: "bindingness", name: issueLabel(model, "bindingness")[language],
    levels: steps.map(({ bindingness }) => bindingness) }];
  const above = pathPanel(lines, shown, language, theme);
  const below = pullPanel(summit, lines, shown, model, language, theme);
  const headline = draftWords.headline(String(settled))[language];
  return figureSpec({ language, theme }, {
    headline, note: draftWords.note(String(summit.rounds.length))[language],
    description: headline,
  }, { ...above.data, ...below.data }, { vconcat: [above.panel, below.panel], spacing: 24 });
}

interface Panel { readonly data: JsonObject; readonly panel: JsonObject }

/** Colour and dash of the n-th line, never colour alone; the bindingness is black. */
function strokeOf(n: number, last: boolean, theme: Theme): readonly [string, readonly number[]] {
  if (last) return [theme.ink, [2, 3]];
  const dashes = [[1, 0], [8, 3], [4, 2], [10, 3, 2, 3], [1, 0]];
  return [theme.categories[n % 5], dashes[(n + Math.floor(n / 5)) % 5]];
}

function pathPanel(
  lines: readonly Line[], shown: number, language: Language, theme: Theme,
): Panel {
  const x = scaleOf([0, Math.max(1, shown)], [LEFT, LINES_RIGHT]);
  const y = scaleOf([0, 1], [HEIGHT, 0]);
  const axisX = { title: draftWords.round[language], grid: false, tickMinStep: 1, format: "d" };
  const axisY = { title: null, grid: true, domain: false, values: [0, 0.25, 0.5, 0.75, 1],
    format: ".2~f", offset: -LEFT, ticks: false };
  const across = (field: string) => quantity(field, x, axisX);
  const up = (field: string) => quantity(field, y, axisY);
  const strokes = lines.map((_, n) => strokeOf(n, n === lines.length - 1, theme));
  const order = lines.map(({ levels }, n) => ({ n, end: levels[levels.length - 1] }))
    .sort((one, other) => other.end - one.end);
  const places = spreadOut(order.map(({ end }) => (1 - end) * HEIGHT), TEXT + 4, 0, HEIGHT);
  const domain = lines.map((_, n) => n);
  const pixels = (right: number): number =>
    Math.max(1, shown) * (1 + right / (LINES_RIGHT - LEFT));
  const range = strokes.map(([color]) => color);
  return {
    data: {
      path: lines.flatMap(({ id, levels }, n) => levels.map((level, round) =>
        ({ issue: id, line: n, round, level }))),
      ends: order.map(({ n, end }, k) => ({
        line: n, from: pixels(6), to: pixels(24), at: pixels(29), level: end,
        named: 1 - places[k] / HEIGHT,
        label: `${clipText(lines[n].name, 11)} ${numberText(end, 2)}`,
      })),
    },
    panel: {
      width: WIDTH, height: HEIGHT,
      layer: [
        { data: { name: "path" }, mark: { type: "line", strokeWidth: 2.2 },
          encoding: { x: across("round"), y: up("level"),
            color: { field: "line", type: "nominal", legend: null, scale: { domain, range } },
            strokeDash: { field: "line", type: "nominal", legend: null,
              scale: { domain, range: strokes.map(([, dash]) => dash) } } } },
        { data: { name: "ends" }, mark: { type: "rule", color: theme.zero, strokeWidth: 0.8 },
          encoding: { x: across("from"), x2: { field: "to" }, y: up("level"),
            y2: { field: "named" } } },
        { ...textLayer("ends", { align: "left" }, { x: across("at"), y: up("named"),
          color: { field: "line", type: "nominal", legend: null, scale: { domain, range } } }) },
      ],
    },
  };
}

function pullPanel(
  summit: TracedSummit, lines: readonly Line[], shown: number, model: Model,
  language: Language, theme: Theme,
): Panel {
  const pulls = meanPulls(summit.rounds, shown);
  const most = pulls.reduce((size, { pull }) => Math.max(size, Math.abs(pull)), 0.001) * 1.05;
  const x = scaleOf([-most, most], [NAMES, WIDTH - 16]);
  const half = (WIDTH - 16 - NAMES) / 2;
  const y = scaleOf([0, lines.length], [0, lines.length * STEP * 1.4]);
  const marks = lines.flatMap(({ id }, n) => strongest(pulls, id).map(({ agent, pull }) => ({
    issue: id, agent, pull, y: n + 0.5, zero: 0,
    label: agent === FORUM_PULL ? draftWords.forum[language]
      : shortName(model, indexOf(model, agent), language, 6),
  })));
  const named = lines.flatMap((_, n) => namedPulls(
    marks.filter((mark) => mark.y === n + 0.5), (pull) => (pull / most) * half, half));
  const axis = { title: draftWords.pull[language], grid: false, domain: false, tickCount: 5,
    format: "~g", labelExpr: "replace(datum.label, '-', '−')" };
  const across = (field: string) => quantity(field, x, axis);
  const down = (field: string) => quantity(field, y);
  return {
    data: { pulls: marks, named: named.map((mark) => ({ ...mark, at: (mark.at / half) * most })),
      rows: lines.map(({ name }, n) => ({ label: clipText(name, (NAMES - 20) / TEXT), y: n + 0.5,
        zero: 0, from: -most, to: most })) },
    panel: {
      width: WIDTH, height: lines.length * STEP * 1.4,
      layer: [
        { data: { name: "rows" }, mark: { type: "rule", color: theme.grid },
          encoding: { x: across("from"), x2: { field: "to" }, y: down("y") } },
        { data: { name: "rows" }, mark: { type: "tick", color: theme.zero, thickness: 1.5,
          height: STEP }, encoding: { x: across("zero"), y: down("y") } },
        { data: { name: "pulls" },
          mark: { type: "point", filled: true, opacity: 1, size: 46, color: theme.second },
          encoding: { x: across("pull"), y: down("y") } },
        { data: { name: "named" }, mark: { type: "rule", color: theme.baseline, opacity: 0.6,
          strokeWidth: 0.8 },
        encoding: { x: across("pull"), x2: { field: "at" }, y: down("y"),
          y2: { field: "top" } } },
        textLayer("named", { align: "center", dy: -15, fontSize: TEXT - 2, color: theme.second },
          { x: across("at"), y: down("y") }),
        textLayer("rows", { align: "right", x: NAMES - 10 }, { y: down("y") }),
      ],
    },
  };
}

function strongest(pulls: readonly MeanPull[], issue: string): MeanPull[] {
  const most = pulls.reduce((size, { pull }) => Math.max(size, Math.abs(pull)), 0);
  const found = pulls.filter((one) => one.issue === issue && Math.abs(one.pull) > most / 50)
    .sort((one, other) => one.pull - other.pull);
  const down = found.filter(({ pull }) => pull < 0).slice(0, EACH_SIDE);
  const up = found.filter(({ pull }) => pull > 0).slice(-EACH_SIDE);
  return [...down, ...up];
}

interface Mark extends MeanPull { readonly label: string; readonly y: number }

function namedPulls(
  marks: readonly Mark[], pixelOf: (pull: number) => number, edge: number,
) {
  const widest = marks.reduce((most, { label }) => Math.max(most, textWidth(label)), 1);
  const gap = widest * (TEXT - 2) + 6;
  const places = spreadOut(marks.map(({ pull }) => pixelOf(pull)), gap, gap / 2 - edge,
    edge - gap / 2);
  return marks.map(({ label, pull, y }, n) =>
    ({ label, pull, y, top: y - 0.2, at: places[n] }));
}
