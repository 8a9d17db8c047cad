import { keyOf, uniform } from "../../src/base/random.ts";
import { plain, type Label } from "../../src/base/label.ts";
import type { CellTable } from "../../src/sweep/cell-table.ts";
import { grid } from "../../src/sweep/design/grid.ts";
import { latinHypercube } from "../../src/sweep/design/latin-hypercube.ts";
import { morris } from "../../src/sweep/design/morris.ts";
import { oneAtATime } from "../../src/sweep/design/one-at-a-time.ts";
import { saltelli } from "../../src/sweep/design/saltelli.ts";
import type { Design } from "../../src/sweep/design/design.ts";
import type { Factor } from "../../src/sweep/factor.ts";
import type { DesignFacts, Sweep } from "../../src/sweep/sweep.ts";

/** A number between two ends. */
export function numberFactor(
  id: string, low: number, high: number, title: Label = plain(id), values: number[] = [],
): Factor {
  return { id, title, kind: "number", source: "path", path: `parameters.${id}`, low, high, values,
    levels: [] };
}

/** What-ifs against the base, or other levels. */
export function levelFactor(
  id: string, titles: readonly Label[], title: Label = plain(id),
): Factor {
  const levels = titles.map((one, n) => ({ id: n === 0 ? "none" : `level-${n}`, title: one }));
  return { id, title, kind: "level", source: "whatifs", path: null, low: 0,
    high: levels.length - 1, values: [], levels };
}

export type Outcome = (settings: readonly number[], cell: number) => number;

interface Asked {
  readonly factors: readonly Factor[];
  readonly facts: DesignFacts;
  readonly design: Design;
  readonly measures: Readonly<Record<string, Outcome>>;
  readonly title?: Label;
  /** Variance over replicates, alike in every cell. */
  readonly noise?: number;
}

/** A table as if every cell had been played 50 times, with means as the functions give them. */
export function tableFrom(
  { factors, facts, design, measures, title, noise = 0 }: Asked,
): CellTable {
  const names = Object.keys(measures);
  const { cells } = design;
  const point = new Float64Array(factors.length);
  const settings = new Float64Array(cells * factors.length);
  const mean = new Float64Array(cells * names.length);
  const count = new Int32Array(cells).fill(50);
  const failed = new Int32Array(cells);
  for (let cell = 0; cell < cells; cell++) {
    design.write(cell, point);
    const row = factors.map((factor, n) => settingOf(factor, point[n]));
    settings.set(row, cell * factors.length);
    names.forEach((name, m) => { mean[cell * names.length + m] = measures[name](row, cell); });
    if (names.every((_, m) => Number.isNaN(mean[cell * names.length + m]))) {
      count[cell] = 0;
      failed[cell] = 50;
    }
  }
  const sweep: Sweep = {
    id: "sample", title: title ?? { en: "A sample sweep", zh: "示例扫描" }, seed: 1, factors,
    measures: names.map((id) => ({ id, title: plain(id),
      name: { text: id, left: { kind: "outcome", name: id, at: {} } } })),
    design: facts, rule: { kind: "fixed", replicates: 50 }, common: true, series: false,
  };
  const present = Int32Array.from(mean, (value) => (Number.isNaN(value) ? 0 : 50));
  return { sweep, cells, settings, mean, variance: mean.map(() => noise), count, failed, present };
}

function settingOf({ kind, low, high, levels, values }: Factor, u: number): number {
  if (Number.isNaN(u)) return NaN;
  if (values.length > 0) return values[Math.min(values.length - 1, Math.floor(u * values.length))];
  return kind === "level" ? Math.min(levels.length - 1, Math.floor(u * levels.length))
    : low + u * (high - low);
}

/** Ishigami and Homma (1990), a = 7 and b = 0.1. */
export const ishigami: Outcome = ([x = 0, y = 0, z = 0]) =>
  Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);

const THREE = ["x", "y", "z"].map((id) => numberFactor(id, -Math.PI, Math.PI,
  { en: `Angle ${id}`, zh: `角度 ${id}` }));

export function saltelliTable(base = 512, outcome: Outcome = ishigami, second = true): CellTable {
  const design = saltelli(base, 3, second, 1);
  return tableFrom({ factors: THREE, design, measures: { height: outcome },
    facts: { kind: "saltelli", cells: design.cells, base, second } });
}

/** As many factors as are wanted, each weighing less than the one before. */
export function morrisTable(count = 14): CellTable {
  const factors = Array.from({ length: count }, (_, n) => numberFactor(`f${n}`, 0, 1,
    { en: `Factor number ${n + 1} with a long name`, zh: `名称很长的第 ${n + 1} 个因子` }));
  const design = morris(12, 4, count, 1);
  return tableFrom({ factors, design,
    facts: { kind: "morris", cells: design.cells, trajectories: 12, levels: 4 },
    measures: { signatures: (row) => row.reduce((sum, u, n) =>
      sum + (n % 3 === 2 ? u * u * 8 : 4 * u) / (n + 1), 30 + 12 * (row[0] ?? 0) * (row[1] ?? 0)) },
  });
}

const WHATIFS = [
  { en: "None", zh: "无" },
  { en: "The United States refuses to sign anything", zh: "美国拒绝签署任何文本" },
  { en: "China stays away", zh: "中国缺席" },
];

export const MIXED: readonly Factor[] = [
  numberFactor("need", 0, 0.4, { en: "Need for coverage", zh: "对覆盖面的需求" }),
  numberFactor("pull", 0, 1, { en: "Pull of peers who sign", zh: "同伴拉力" }, [0, 0.25, 0.5, 1]),
  levelFactor("who", WHATIFS, { en: "Who refuses", zh: "谁拒签" }),
];

/** Signatures under coverage, peers and refusals; with a cliff where the need is high. */
export const signatures: Outcome = ([need, pull, who]) => {
  const [a, b, c] = [need, pull, who].map((setting, n) =>
    (Number.isNaN(setting) ? [0.1, 0.5, 0][n] : setting));
  const refusal = c > 0 ? 12 * (a > 0.2 ? 2.5 : 0.4) + 3 * Number(c > 1) : 0;
  return Math.max(0, 61 + 8 * b - 30 * a - refusal);
};

export function gridTable(): CellTable {
  const design = grid([[0, 0.25, 0.5, 0.75, 1], [0.1, 0.4, 0.6, 0.9], [0, 0.5, 0.9]]);
  return tableFrom({ factors: MIXED, design, facts: { kind: "grid", cells: design.cells },
    measures: { signatures, usa: ([, , who]) => Number(who === 0) }, noise: 9 });
}

export function sampledTable(cells = 200): CellTable {
  const key = keyOf(1, "sample");
  const design = latinHypercube(cells, 3, 1);
  return tableFrom({ factors: MIXED, design, facts: { kind: "latin-hypercube", cells },
    measures: { signatures: (row, cell) => (cell % 40 === 7 ? NaN
      : signatures(row, cell) + 2 * uniform(key, cell, 0, 0)) }, noise: 9 });
}

export function oneAtATimeTable(): CellTable {
  const design = oneAtATime([[0, 1], [0.1, 0.4, 0.9], [0.5, 0.9]]);
  return tableFrom({ factors: MIXED, design,
    facts: { kind: "one-at-a-time", cells: design.cells }, measures: { signatures }, noise: 16 });
}
