import type { Language } from "../../base/label.ts";
import type { StudioChart } from "../figure/charts.ts";
import { csvWith, specWith } from "./chart-files.ts";
import { fileName } from "./file-name.ts";
import { drawingOf, pngOf, type Templates } from "./drawing.ts";
import { pictureOf } from "./picture.ts";
import { save } from "./save.ts";

export type ChartFormat = "csv" | "svg" | "png" | "json";

/** What is said in every file of a chart, and for whom. */
export interface ChartSaving {
  readonly scenario: string;
  readonly badge: string;
  readonly language: Language;
  readonly templates: Templates;
}

/** Saves a chart; the name of its file, or undefined where it cannot be drawn here. */
export async function saveChart(
  chart: StudioChart, format: ChartFormat, { scenario, badge, language, templates }: ChartSaving,
): Promise<string | undefined> {
  const name = (ending: string): string => fileName([scenario, chart.id], ending);
  if (format === "csv") {
    save(name("csv"), csvWith(chart, badge), "text/csv;charset=utf-8");
    return name("csv");
  }
  if (format === "json") {
    save(name("vl.json"), specWith(chart, badge, language), "application/json");
    return name("vl.json");
  }
  const drawing = await drawingOf(chart, language, templates);
  if (drawing === undefined) return undefined;
  const svg = pictureOf(drawing, badge, language);
  if (format === "svg") {
    save(name("svg"), svg, "image/svg+xml");
    return name("svg");
  }
  const png = await pngOf(svg);
  if (png === undefined) return undefined;
  save(name("png"), png, "image/png");
  return name("png");
}
