import { shipped } from "virtual:models";
import { ALL_ON, COMBINATIONS, foldWorlds, horizonOf, playPath, playReadings } from
  "../../dist/engine.js";
import { chart, look } from "../lib/chart.js";
import { both, element } from "../lib/controls.js";
import { words } from "./words.js";

const SEED = 1;
/** Worlds behind each curve, and behind each of the eight combinations. */
export const WORLDS = 20;
const COMBINED = 8;

export const { logics, numbers, statements } = shipped;

/** Numbers of a combination of logics, by the bits of its number. */
function changesOf(combination) {
  return logics.flatMap(({ on, off }, k) => ((combination & (1 << k)) === 0 ? off : on));
}

/** The internet as it is in its scenario: it is played once. */
export const internet = playPath(shipped.internet, [], SEED, WORLDS);

/** AI with the logics ticked, and with two numbers where the reader puts them. */
export function aiPath(ticked, moved) {
  const combination = logics.reduce((bits, { id }, k) =>
    (ticked.includes(id) ? bits | (1 << k) : bits), 0);
  return playPath(shipped.ai, [...changesOf(combination), ...moved], SEED, WORLDS);
}

/** All eight combinations, and what each logic adds. */
export function eightWorlds() {
  return foldWorlds(Array.from({ length: COMBINATIONS }, (_, c) =>
    playReadings(shipped.ai, changesOf(c), [], SEED, 0, COMBINED)), horizonOf(shipped.ai));
}

/** Both paths from the start, one half as a line. */
export function pathsChart(ai, shown) {
  const { first, second, muted } = look();
  const say = (label) => (shown === "both" ? `${label.en} ${label.zh}` : label[shown]);
  const rows = [[ai, say(words.ai)], [internet, say(words.internet)]]
    .flatMap(([{ years, middle, low, high }, path]) => years.map((year, n) =>
      ({ path, year, middle: middle[n], low: low[n], high: high[n] })));
  const x = { field: "year", type: "quantitative", title: say(words.years),
    axis: { grid: false } };
  const scale = { domain: [0.2, 0.9] };
  const color = { field: "path", type: "nominal", legend: { orient: "top" },
    scale: { domain: [say(words.ai), say(words.internet)], range: [first, second] } };
  return chart({
    height: 300, data: { values: rows },
    layer: [
      { mark: { type: "area", opacity: 0.22 }, encoding: { x, color,
        y: { field: "low", type: "quantitative", scale, title: say(words.preference) },
        y2: { field: "high" } } },
      { mark: { type: "line", strokeWidth: 2.5 }, encoding: { x, color,
        y: { field: "middle", type: "quantitative", scale },
        strokeDash: { field: "path", legend: null,
          scale: { domain: color.scale.domain, range: [[1, 0], [6, 3]] } } } },
      { data: { values: [{ half: 0.5 }] }, mark: { type: "rule", color: muted,
        strokeDash: [2, 3] }, encoding: { y: { field: "half", type: "quantitative", scale } } },
    ],
  }, say(words.pathsAlt));
}

/** When both turn, in a sentence of each language. */
export function turnSentence(ai) {
  const [left, right] = [ai.turn, internet.turn].map((turn) =>
    (turn === null ? undefined : turn.toFixed(1)));
  return element("p", { class: "answer", id: "turns" },
    both(words.turns(left, right, horizonOf(shipped.ai).toFixed(1))));
}

/** The preference at the end in all eight combinations. */
export function combosChart({ combos }, shown) {
  const { first, muted } = look();
  const say = (label) => (shown === "both" ? `${label.en} ${label.zh}` : label[shown]);
  const rows = combos.map((combo, c) => {
    const on = logics.filter(({ id }) => combo[id]).map(({ title }) => title);
    const name = on.length === 0 ? say(words.none)
      : on.map((title) => (shown === "zh" ? title.zh : title.en)).join(" + ");
    return { name, order: c === ALL_ON ? 8 : on.length, ...combo.preference };
  }).sort((left, right) => left.order - right.order);
  const y = { field: "name", type: "nominal", title: null, sort: rows.map(({ name }) => name),
    axis: { labelLimit: 320, grid: false } };
  const scale = { domain: [0.3, 0.6] };
  return chart({
    height: { step: 26 }, width: 420, data: { values: rows },
    layer: [
      { mark: { type: "rule", color: first, strokeWidth: 5, opacity: 0.35 }, encoding: { y,
        x: { field: "low", type: "quantitative", scale, title: say(words.preferenceEnd),
          axis: { tickCount: 6, format: ".2f" } },
        x2: { field: "high" } } },
      { mark: { type: "point", filled: true, size: 90, color: first, opacity: 1 },
        encoding: { y, x: { field: "mean", type: "quantitative", scale } } },
      { data: { values: [{ half: 0.5 }] }, mark: { type: "rule", color: muted,
        strokeDash: [2, 3] }, encoding: { x: { field: "half", type: "quantitative", scale } } },
    ],
  }, say(words.combosAlt));
}

/** What each logic adds, as a table. */
export function sharesTable({ shapley, whole }) {
  const row = (name, value, low, high) => element("tr", {}, element("td", {}, both(name)),
    element("td", {}, `${signed(value)} [${signed(low)}, ${signed(high)}]`));
  return element("table", { id: "shares" }, element("tbody", {},
    ...shapley.map(({ value, low, high }, k) => row(logics[k].title, value, low, high)),
    row(words.whole, whole.mean, whole.low, whole.high)));
}

function signed(value) {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}

/** What follows from the form of the equations, and what a run could refute. */
export function statementList(kind) {
  return element("ul", {}, ...statements.filter((statement) => statement.kind === kind)
    .map(({ claim, why }) => element("li", {}, both(claim),
      ...(why === undefined ? [] : [element("em", {}, " ", both(why))]))));
}
