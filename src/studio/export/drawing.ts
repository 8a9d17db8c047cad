import type { Language } from "../../base/label.ts";
import { briefing } from "../../figure/theme.ts";
import { fill, type Template } from "../chart/template.ts";
import { viewOf } from "../chart/vega-runtime.ts";
import { withoutHead, type StudioChart } from "../figure/charts.ts";
import type { Drawing } from "./picture.ts";

export type Templates = ReadonlyMap<string, Template>;

/** Draws a chart; undefined where the page has no template for it. */
export async function drawingOf(
  chart: StudioChart, language: Language, templates: Templates,
): Promise<Drawing | undefined> {
  const spec = chart.draw(language, briefing);
  const { head, note, bare } = withoutHead(spec);
  const filled = fill(bare, templates);
  if (filled === undefined) return undefined;
  await rest();
  const view = viewOf(filled.template.flow(), document.createElement("div"))
    .width(filled.width).height(filled.height);
  for (const [name, value] of Object.entries(filled.signals)) view.signal(name, value);
  for (const [name, rows] of Object.entries(filled.datasets)) view.data(name, rows);
  try {
    await view.runAsync();
    await rest();
    const svg = await view.toSVG();
    const box = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    const [, width = 0, height = 0] = box.map(Number);
    return { svg, width, height, head, note, description: spec.description };
  } finally {
    view.finalize();
  }
}

/** Lets the page answer before more is drawn. */
function rest(): Promise<void> {
  return new Promise((go) => { setTimeout(go, 0); });
}

/** A picture as PNG with twice as many pixels; undefined where the browser cannot make one. */
export async function pngOf(svg: string): Promise<Blob | undefined> {
  const image = new Image();
  // An address of data, which taints no canvas, not even on a page from a file.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [2 * image.width, 2 * image.height];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((go) => { canvas.toBlob(go, "image/png"); });
  return blob ?? undefined;
}
