import { quantity, scaleOf, textLayer, type JsonObject } from "./spec.ts";
import { WIDTH } from "./theme.ts";

/** Layers whose data stand in pixels of the figure: x, y and, where something ends, x2, y2. */
export interface Canvas {
  /** Size of the figure; layers keep colours and shapes of their own. */
  readonly frame: JsonObject;
  /** Lines from (x, y) to (x2, y2). */
  rule(data: string, mark: JsonObject, by?: JsonObject): JsonObject;
  /** Boxes from (x, y) to (x2, y2). */
  box(data: string, mark: JsonObject, by?: JsonObject): JsonObject;
  point(data: string, mark: JsonObject, by?: JsonObject): JsonObject;
  /** A line through the points of each `group`. */
  line(data: string, mark: JsonObject, by?: JsonObject): JsonObject;
  /** Per `group`, what lies between y and y2. */
  area(data: string, mark: JsonObject, by?: JsonObject): JsonObject;
  /** The field `label`, unless another is named. */
  text(data: string, mark: JsonObject, field?: string, by?: JsonObject): JsonObject;
}

const OWN_SCALES: JsonObject = Object.fromEntries(
  ["color", "fill", "shape"].map((channel) => [channel, "independent"]));

/** A canvas as wide as every figure. */
export function canvasOf(height: number): Canvas {
  const x = scaleOf([0, WIDTH], [0, WIDTH]);
  const y = scaleOf([0, height], [0, height]);
  const at = { x: quantity("x", x), y: quantity("y", y) };
  const to = { ...at, x2: { field: "x2" }, y2: { field: "y2" } };
  const detail = { field: "group", type: "nominal" };
  const layer = (type: string, encoding: JsonObject) =>
    (data: string, mark: JsonObject, by: JsonObject = {}): JsonObject =>
      ({ data: { name: data }, mark: { type, ...mark }, encoding: { ...encoding, ...by } });
  return {
    frame: { width: WIDTH, height, resolve: { scale: OWN_SCALES } },
    rule: layer("rule", to),
    box: layer("rect", to),
    point: layer("point", at),
    line: layer("line", { ...at, detail }),
    area: (data, mark, by) => layer("area", { ...at, y2: { field: "y2" }, detail })(
      data, { orient: "vertical", line: false, ...mark }, by),
    text: (data, mark, field = "label", by = {}) => textLayer(data, mark, { ...at, ...by }, field),
  };
}

/** A colour or a shape by a whole number in the data: 0 takes the first. */
export function byClass(field: string, range: readonly string[]): JsonObject {
  return {
    field, type: "ordinal", legend: null,
    scale: { domain: range.map((_, n) => n), range },
  };
}

/** Opacity as it stands in the data. */
export const byShade: JsonObject =
  { field: "shade", type: "quantitative", scale: null, legend: null };
