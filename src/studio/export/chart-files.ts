import type { Language } from "../../base/label.ts";
import { briefing } from "../../figure/theme.ts";
import { csvOf } from "../../report/csv.ts";
import type { StudioChart } from "../figure/charts.ts";

/** A chart's table with a last line, marked as a comment, of what it rests on. */
export function csvWith(chart: StudioChart, badge: string): string {
  return `${csvOf(chart.table())}"# ${badge.replaceAll('"', '""')}"\r\n`;
}

/** A chart's own specification, data and all, with what it rests on. */
export function specWith(chart: StudioChart, badge: string, language: Language): string {
  const spec = chart.draw(language, briefing);
  return `${JSON.stringify({ ...spec, usermeta: { plenary: badge } }, null, 1)}\n`;
}
