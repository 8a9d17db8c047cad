import { prim, type Discovery } from "../analysis/prim.ts";
import type { CellTable } from "./cell-table.ts";
import { medianOf } from "./median-of.ts";
import { isWithin, type Region } from "./region.ts";

/** Fewer cells than this hold no box worth telling. */
const LEAST_CELLS = 20;

/** Shuffles of many cells take long, and few of them tell enough. */
function shufflesFor(cells: number): number {
  return Math.max(19, Math.min(99, Math.floor(300_000 / cells)));
}

/**
 * Where among the factors the outputs of interest lie; without a region, those below the median
 * over cells. Nothing where there are too few cells, or where all or none are of interest: a
 * region that was asked for is told of in any case.
 */
export function discoveryOf(
  { sweep, settings }: CellTable, measure: number, output: Float64Array, asked?: Region,
): { readonly prim?: { readonly region: Region; readonly discovery: Discovery } } {
  const region: Region = asked
    ?? { measure, sign: "<", bound: medianOf(output), from: "median" };
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
    return { prim: { region, discovery: { boxes: [], chosen: -1, p: NaN, cells: used.length,
      hits: within, missing: output.length - used.length } } };
  }
  const discovery = prim(points, hits, sweep.factors.map(({ low, high, levels }) =>
    ({ low, high, levels: levels.length })), { shuffles: shufflesFor(used.length) });
  return { prim: { region, discovery: { ...discovery,
    missing: discovery.missing + output.length - used.length } } };
}
