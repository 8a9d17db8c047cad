import { heatMap, type HeatMap } from "../analysis/heat-map.ts";
import { morrisEffects, type MorrisScreening } from "../analysis/morris-effects.ts";
import type { Discovery } from "../analysis/prim.ts";
import { responseCurve, type ResponseCurve } from "../analysis/response-curve.ts";
import { sobolIndices, type SobolIndices } from "../analysis/sobol-indices.ts";
import { tornado, type TornadoFactor } from "../analysis/tornado.ts";
import { mean, Z95 } from "../base/stats.ts";
import type { DesignKind } from "./design/design.ts";
import type { CellTable } from "./cell-table.ts";
import { cellColumns, measureColumn, settingColumn, unitPoints } from "./cell-columns.ts";
import { discoveryOf } from "./discovery.ts";
import { pairedLevels, type LevelPairs } from "./level-pairs.ts";
import { orderFactors } from "./order-factors.ts";
import type { Region } from "./region.ts";
import { regionCrossings, type RegionCrossing } from "./region-crossings.ts";

/** The mean output along one factor. */
export interface FactorResponse {
  readonly factor: number;
  readonly curve: ResponseCurve;
}

/** The mean output over two factors. */
export interface FactorPair {
  readonly x: number;
  readonly y: number;
  readonly map: HeatMap;
}

/** The region of interest, and where among the factors it lies. */
export interface RegionFinding {
  readonly region: Region;
  readonly discovery: Discovery;
}

/** Where along each factor the region that was asked for begins. */
export interface ThresholdFinding {
  readonly region: Region;
  readonly factors: readonly RegionCrossing[];
}

/** What a sweep tells of one measure: only the analyses that suit its design. */
export interface MeasureFinding {
  /** Which of the sweep's measures. */
  readonly measure: number;
  /** Cells with and without an output. */
  readonly cells: number;
  readonly missing: number;
  /** The output is the same in every cell that has one. */
  readonly constant: boolean;
  /** Over cells with an output; NaN where there is none. */
  readonly least: number;
  readonly mean: number;
  readonly most: number;
  /** Half the widest 95% interval of a cell's mean over its replicates; NaN of none. */
  readonly worstError: number;
  readonly sobol?: SobolIndices;
  readonly morris?: MorrisScreening;
  readonly tornado?: readonly TornadoFactor[];
  readonly responses: readonly FactorResponse[];
  /** Pairs of factors, those that matter most first. */
  readonly maps: readonly FactorPair[];
  readonly prim?: RegionFinding;
  /** Only where a region of this measure was asked for. */
  readonly thresholds?: ThresholdFinding;
  readonly robustness: readonly LevelPairs[];
  /** Factors, those that matter most first, as the design's own analysis ranks them. */
  readonly order: readonly number[];
}

/** What all analyses of a sweep give. */
export interface SweepFinding {
  readonly table: CellTable;
  /** Replicates that failed, in all cells. */
  readonly failed: number;
  /** Cells without a single finished replicate. */
  readonly missing: number;
  readonly measures: readonly MeasureFinding[];
}

/** At most this many pairs of factors are mapped, of the factors that matter most. */
const MAPPED = 4;
/** Designs whose cells fill the space of two factors. */
const FILLING: readonly string[] = ["grid", "latin-hypercube", "sobol", "saltelli", "table"];

/**
 * Carries out, for every measure, all analyses that suit the sweep's design: indices of a
 * Saltelli design, screening of a Morris design, a tornado of one at a time, curves of all, maps
 * of pairs and scenario discovery where cells fill the space, and levels against their partner
 * where both were played at the same other settings. Without a region, discovery looks for
 * outputs below the median over cells.
 */
export function sweepFinding(table: CellTable, region?: Region): SweepFinding {
  const { sweep, count, failed, cells } = table;
  let broken = 0;
  let missing = 0;
  for (let cell = 0; cell < cells; cell++) {
    broken += failed[cell];
    missing += Number(count[cell] === 0);
  }
  return {
    table, failed: broken, missing,
    measures: sweep.measures.map((_, measure) => measureFinding(table, measure,
      region?.measure === measure ? region : undefined)),
  };
}

function measureFinding(
  table: CellTable, measure: number, region: Region | undefined,
): MeasureFinding {
  const { sweep } = table;
  const { design, factors } = sweep;
  const output = measureColumn(table, measure);
  const told = output.filter((value) => value === value);
  const [least, most] = extent(told);
  const base = {
    measure, cells: told.length, missing: output.length - told.length,
    constant: told.length > 0 && least === most, least, mean: mean(told), most,
    worstError: worstErrorOf(table, measure),
  };
  const responses = factors.map((_, factor): FactorResponse =>
    ({ factor, curve: responseOf(table, measure, factor, output) }));
  const own = {
    ...(design.kind === "saltelli" && { sobol: sobolIndices(output, {
      base: design.base ?? 0, factors: factors.length, second: design.second === true }) }),
    ...(design.kind === "morris" && { morris: morrisEffects(unitPoints(table), output, {
      trajectories: design.trajectories ?? 0, factors: factors.length }) }),
    ...(design.kind === "one-at-a-time" && { tornado: tornado(table.settings, output,
      cellColumns(table.variance, sweep.measures.length, measure), table.count,
      factors.length) }),
  };
  const order = orderFactors({ ...own, responses }, factors.length);
  const filling = FILLING.includes(design.kind);
  return {
    ...base, ...own, responses, order,
    maps: filling ? mapsOf(table, order, output) : [],
    ...(filling && discoveryOf(table, measure, output, region)),
    ...(region && { thresholds: { region,
      factors: regionCrossings(region, responses, factors) } }),
    robustness: pairedLevels(table, output),
  };
}

function extent(values: Float64Array): [number, number] {
  let least = values.length === 0 ? NaN : Infinity;
  let most = values.length === 0 ? NaN : -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

function worstErrorOf(table: CellTable, measure: number): number {
  let worst = NaN;
  for (let cell = 0; cell < table.cells; cell++) {
    const half = errorOf(table, measure, cell);
    if (half === half && !(worst >= half)) worst = half;
  }
  return worst;
}

/** Half the 95% interval of a cell's mean over replicates; NaN of fewer than two. */
function errorOf({ variance, count, sweep }: CellTable, measure: number, cell: number): number {
  const spread = variance[cell * sweep.measures.length + measure];
  return count[cell] < 2 ? NaN : Z95 * Math.sqrt(spread / count[cell]);
}

/**
 * A curve. Cells that were chosen rather than drawn are no sample of anything: their mean errs by
 * the chance of their replicates alone, which the mean of their errors bounds, as cells may share
 * their draws.
 */
function responseOf(
  table: CellTable, measure: number, factor: number, output: Float64Array,
): ResponseCurve {
  const x = settingColumn(table, factor);
  const curve = responseCurve(x, output);
  if (!isChosen(table.sweep.design.kind)) return curve;
  return { ...curve, points: curve.points.map((point) => {
    const errors = Array.from(x.keys()).filter((cell) => x[cell] >= point.from
      && x[cell] <= point.to && output[cell] === output[cell])
      .map((cell) => errorOf(table, measure, cell));
    const half = mean(errors);
    return { ...point, low: point.mean - half, high: point.mean + half };
  }) };
}

/** Whether a design's cells are chosen one by one, and not drawn. */
export function isChosen(kind: DesignKind): boolean {
  return kind === "grid" || kind === "one-at-a-time" || kind === "table";
}

function mapsOf(
  table: CellTable, order: readonly number[], output: Float64Array,
): FactorPair[] {
  const pairs = order.flatMap((x, n) => order.slice(n + 1).map((y): [number, number] => [x, y]))
    .sort((left, right) => order.indexOf(left[0]) + order.indexOf(left[1])
      - order.indexOf(right[0]) - order.indexOf(right[1]))
    .slice(0, MAPPED);
  return pairs.map(([x, y]) => ({
    x, y, map: heatMap(settingColumn(table, x), settingColumn(table, y), output),
  }));
}
