import { prim, type Discovery } from "../analysis/prim.ts";
import type { CellTable } from "./cell-table.ts";
import { medianOf } from "./median-of.ts";
import { isWithin, type Region } from "./region.ts";

/** Fewer cells than this hold no box worth telling. */
const LEAST_CELLS = 20;

/** Shuffles of many cells and factors take long, and few of them tell enough. */
function shufflesFor(cells: number, factors: number): number {
  return Math.max(19, Math.min(99, Math.floor(300_000 / cells),
    Math.floor(6_000_000 / (cells * factors))));
}

/**
 * Where among the factors the outputs of interest lie; without a region, those below the median
 * over cells, or at it where none lies below. Nothing where there are too few cells, or where all
 * or none are of interest: a region that was asked for is told of in any case.
 */
export function discoveryOf(
  { sweep, settings }: CellTable, measure: number, output: Float64Array, asked?: Region,
): { readonly prim?: { readonly region: Region; readonly discovery: Discovery } } {
  const region = asked ?? lowerHalf(measure, output);
  const width = sweep.factors.length;
  const used = [...output.keys()].filter((cell) => output[cell] === output[cell]);
  const points = new Float64Array(used.length * width);
  const hits = new Uint8Array(used.length);
  used.forEach((cell, n) => {
    points.set(settings.subarray(cell * width, (cell + 1) * width), n * width);
    hits[n] = Number(isWithin(region, output[cell]));
  });
  const within = hits.reduce((sum, hit) => sum + hit, 0);
  const idle = used.length < LEAST_CELLS || within === 0 || within === used.length;
  if (idle && asked === undefined) return {};
  if (idle) {
    return { prim: { region, discovery: { boxes: [], chosen: -1, p: NaN, shuffles: 0,
      cells: used.length, hits: within, missing: output.length - used.length } } };
  }
  const discovery = prim(points, hits, sweep.factors.map(({ low, high, levels }) =>
    ({ low, high, levels: levels.length })), { shuffles: shufflesFor(used.length, width) });
  return { prim: { region, discovery: { ...discovery,
    missing: discovery.missing + output.length - used.length } } };
}

/** Below the median; at most the median where so many outputs are the smallest that none is. */
function lowerHalf(measure: number, output: Float64Array): Region {
  const bound = medianOf(output);
  const sign = output.some((value) => value < bound) ? "<" : "<=";
  return { measure, sign, bound, from: "median" };
}
