import { heatMap, type HeatMap } from "../analysis/heat-map.ts";
import { morrisEffects, type MorrisScreening } from "../analysis/morris-effects.ts";
import type { Discovery } from "../analysis/prim.ts";
import { shuffledSpans, type ShuffledSpans } from "../analysis/shuffled-spans.ts";
import { sobolIndices, type SobolIndices } from "../analysis/sobol-indices.ts";
import { tornado, type TornadoFactor } from "../analysis/tornado.ts";
import { mean } from "../base/stats.ts";
import { cellError, chanceShare } from "./cell-error.ts";
import type { CellTable } from "./cell-table.ts";
import type { DesignKind } from "./design/design.ts";
import { cellColumns, measureColumn, settingColumn, unitPoints } from "./cell-columns.ts";
import { discoveryOf } from "./discovery.ts";
import { curveValues, factorResponse, isChosen, type FactorResponse } from "./factor-response.ts";
import { levelCrossings, type LevelCrossings } from "./level-crossings.ts";
import { pairedLevels, type LevelPairs } from "./level-pairs.ts";
import { curveSpan, orderFactors } from "./order-factors.ts";
import type { Region } from "./region.ts";
import { regionCrossings, type RegionCrossing } from "./region-crossings.ts";

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
  /** The same among the cells at each level of factors with levels. */
  readonly levels: readonly LevelCrossings[];
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
  /** Share of the variance between cells that chance within cells makes at most; NaN: unknown. */
  readonly chance: number;
  readonly sobol?: SobolIndices;
  readonly morris?: MorrisScreening;
  readonly tornado?: readonly TornadoFactor[];
  readonly responses: readonly FactorResponse[];
  /** What spans chance alone makes; only of drawn cells without another analysis. */
  readonly spans?: ShuffledSpans;
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
/** At most this many levels stand across a map where the other factor has fewer. */
const LEVELS_ACROSS = 8;
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
  const errors = Float64Array.from({ length: output.length }, (_, cell) =>
    cellError(table, measure, cell));
  const base = {
    measure, cells: told.length, missing: output.length - told.length,
    constant: told.length > 0 && least === most, least, mean: mean(told), most,
    worstError: worstOf(errors), chance: chanceShare(table, measure),
  };
  const responses = factors.map((_, factor) => factorResponse(table, factor, output, errors));
  const own = {
    ...(design.kind === "saltelli" && { sobol: sobolIndices(output, {
      base: design.base ?? 0, factors: factors.length, second: design.second === true }) }),
    ...(design.kind === "morris" && { morris: morrisEffects(unitPoints(table), output, {
      trajectories: design.trajectories ?? 0, factors: factors.length }) }),
    ...(design.kind === "one-at-a-time" && { tornado: tornado(table.settings, output,
      cellColumns(table.variance, sweep.measures.length, measure),
      cellColumns(table.present, sweep.measures.length, measure), factors.length) }),
    ...(!base.constant && told.length > 0 && isSampled(design.kind)
      && { spans: spansOf(table, output, responses) }),
  };
  const order = orderFactors({ ...own, responses }, factors.length);
  const filling = FILLING.includes(design.kind);
  return {
    ...base, ...own, responses, order,
    maps: filling ? mapsOf(table, order, output) : [],
    ...(filling && discoveryOf(table, measure, output, region)),
    ...(region && { thresholds: { region,
      factors: regionCrossings(region, responses, factors, !isChosen(design.kind)),
      levels: filling ? levelCrossings(table, region, output, errors) : [] } }),
    robustness: pairedLevels(table, measure, output),
  };
}

/** Whether cells are drawn apart from each other, and no analysis but the curves is made. */
function isSampled(kind: DesignKind): boolean {
  return kind === "latin-hypercube" || kind === "sobol";
}

/** Which spans of curves are wider than those of shuffled outputs. */
function spansOf(
  table: CellTable, output: Float64Array, responses: readonly FactorResponse[],
): ShuffledSpans {
  return shuffledSpans(output, responses.map(({ factor, curve }) => ({
    column: settingColumn(table, factor), span: curveSpan(curve),
    values: curveValues(table.sweep.factors[factor]),
  })));
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

function worstOf(errors: Float64Array): number {
  let worst = NaN;
  for (const half of errors) if (half === half && !(worst >= half)) worst = half;
  return worst;
}

function mapsOf(
  table: CellTable, order: readonly number[], output: Float64Array,
): FactorPair[] {
  // The first pairs by the sum of both places are all among the first factors.
  const places = [...order.slice(0, MAPPED).keys()];
  const pairs = places.flatMap((x) => places.slice(x + 1).map((y): [number, number] => [x, y]))
    .sort((left, right) => left[0] + left[1] - right[0] - right[1])
    .slice(0, MAPPED);
  const { factors } = table.sweep;
  return pairs.map(([first, second]) => {
    // Many names of levels have room at the side only.
    const wide = factors[order[first]].levels.length > LEVELS_ACROSS
      && factors[order[second]].levels.length <= LEVELS_ACROSS;
    const [x, y] = wide ? [order[second], order[first]] : [order[first], order[second]];
    return { x, y, map: heatMap(settingColumn(table, x), settingColumn(table, y), output, {
      xLevels: factors[x].kind === "level", yLevels: factors[y].kind === "level" }) };
  });
}
