/**
 * In the place of vega-scenegraph's path/shapes.js: straight lines and steps, areas that stand,
 * symbols; whatever else a mark wants is refused. That these draw what Vega's own would is held by
 * tests/studio/charts.test.ts, to the bit of the SVG.
 */
import { Path } from "d3-path";
import rectangles from "vega-scenegraph/src/path/rectangle.js";
import symbols from "vega-scenegraph/src/path/symbols.js";

/** As d3-shape writes numbers. */
const DIGITS = 3;

function drawn(context, draw) {
  const path = context ?? new Path(DIGITS);
  draw(path);
  return context ? undefined : `${path}` || null;
}

/** The runs of items that are defined. */
function runsOf(items) {
  const runs = [[]];
  for (const item of items) {
    if (item.defined === false) runs.push([]);
    else runs.at(-1).push(item);
  }
  return runs.filter((run) => run.length > 0);
}

const x = (item) => item.x || 0;
const y = (item) => item.y || 0;
const foot = (item) => (item.y || 0) + (item.height || 0);

/** Whether values last until the next one; throws where neither that nor a straight line does. */
function isStepped([{ interpolate = "linear" }]) {
  if (interpolate === "step-after") return true;
  if (interpolate === "linear") return false;
  throw new Error(`a line that is ${interpolate}`);
}

function goOver(path, run, stepped) {
  run.forEach((item, n) => {
    if (n === 0) return path.moveTo(x(item), y(item));
    if (stepped) path.lineTo(x(item), y(run[n - 1]));
    path.lineTo(x(item), y(item));
  });
}

function goBack(path, run, stepped) {
  run.toReversed().forEach((item, n, all) => {
    if (stepped && n > 0) path.lineTo(x(all[n - 1]), foot(item));
    path.lineTo(x(item), foot(item));
  });
}

export function line(context, items) {
  const stepped = isStepped(items);
  return drawn(context, (path) => {
    for (const run of runsOf(items)) {
      goOver(path, run, stepped);
      if (run.length === 1) path.closePath();
    }
  });
}

export function area(context, items) {
  if (items[0].orient === "horizontal") throw new Error("an area that lies");
  const stepped = isStepped(items);
  return drawn(context, (path) => {
    for (const run of runsOf(items)) {
      goOver(path, run, stepped);
      goBack(path, run, stepped);
      path.closePath();
    }
  });
}

export function symbol(context, item) {
  return drawn(context, (path) =>
    symbols(item.shape || "circle").draw(path, item.size ?? 64));
}

const corner = (name) => (item) => item[name] ?? item.cornerRadius ?? 0;
const rectShape = rectangles().x(x).y(y)
  .width((item) => item.width || 0).height((item) => item.height || 0)
  .cornerRadius(corner("cornerRadiusTopLeft"), corner("cornerRadiusTopRight"),
    corner("cornerRadiusBottomRight"), corner("cornerRadiusBottomLeft"));

export function rectangle(context, item, left, top) {
  return rectShape.context(context)(item, left, top);
}

export function hasCornerRadius(item) {
  return ["", "TopLeft", "TopRight", "BottomRight", "BottomLeft"]
    .some((at) => item[`cornerRadius${at}`]);
}
