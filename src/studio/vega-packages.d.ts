/** The parts of Vega that the page is built from; the packages bring no types of their own. */
declare module "vega-dataflow" {
  export const transforms: Record<string, unknown>;
}
declare module "vega-encode" {
  export const axisticks: unknown, datajoin: unknown, encode: unknown, legendentries: unknown;
  export const scale: unknown, sortitems: unknown;
}
declare module "vega-transforms" {
  export const aggregate: unknown, collect: unknown, facet: unknown, filter: unknown;
  export const formula: unknown, prefacet: unknown, proxy: unknown, relay: unknown;
  export const sieve: unknown;
}
declare module "vega-view-transforms" {
  export const bound: unknown, mark: unknown, overlap: unknown, render: unknown;
  export const viewlayout: unknown;
}
declare module "vega-view" {
  import type { LiveView } from "./chart/vega-runtime.ts";
  export const View: new (runtime: unknown, options: object) => LiveView;
}
/** Made by the build: the expressions of all templates, by number. */
declare module "plenary:expressions" {
  import type { Expression } from "./chart/evaluator.ts";
  export const expressions: readonly Expression[];
}
declare module "vega-util" {
  export function lerp(range: readonly number[], share: number): number;
  export function span(values: readonly number[]): number;
  export function toNumber(value: unknown): number | null;
}
