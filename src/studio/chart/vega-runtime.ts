import { transforms } from "vega-dataflow";
import { axisticks, datajoin, encode, legendentries, scale, sortitems } from "vega-encode";
import { aggregate, collect, facet, filter, formula, prefacet, proxy, relay, sieve }
  from "vega-transforms";
import { View } from "vega-view";
import { bound, mark, overlap, render, viewlayout } from "vega-view-transforms";
import { expressions } from "plenary:expressions";
import type { Json, JsonObject } from "../../figure/spec.ts";
import { evaluatorOf } from "./evaluator.ts";

/**
 * Only what charts of lines, boxes, points, areas and text need; that nothing is missing is held
 * by tests/studio/charts.test.ts.
 */
Object.assign(transforms, {
  aggregate, collect, facet, filter, formula, prefacet, proxy, relay, sieve,
  axisticks, datajoin, encode, legendentries, scale, sortitems,
  bound, mark, overlap, render, viewlayout,
});

/** A chart that stands on the page. */
export interface LiveView {
  data(name: string, rows: readonly Json[]): LiveView;
  signal(name: string, value: Json): LiveView;
  width(pixels: number): LiveView;
  height(pixels: number): LiveView;
  resize(): LiveView;
  runAsync(): Promise<LiveView>;
  toSVG(): Promise<string>;
  finalize(): void;
}

const refuse = (): Promise<never> => Promise.reject(new Error("no request is allowed"));
const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

const expr = evaluatorOf(expressions);

/** Makes a view of a dataflow; its expressions are functions already. */
export function viewOf(flow: JsonObject, container: Element): LiveView {
  return new View(flow, {
    expr, loader, renderer: "svg", hover: false, container, logLevel: 1,
  });
}
