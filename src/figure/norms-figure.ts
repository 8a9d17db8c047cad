import type { Label, Language } from "../base/label.ts";
import { yearsBetween } from "../base/day.ts";
import { normsWords, timelineWords } from "../dictionary/world-figure-words.ts";
import type { Model } from "../model/model.ts";
import { canvasOf } from "./canvas.ts";
import { fanData, fanLayers, PANEL_HEIGHT } from "./fan-panels.ts";
import { figureSpec, numberText, type VegaLiteSpec } from "./spec.ts";
import type { Theme } from "./theme.ts";
import type { RunView } from "./view.ts";
import { movingOf, seriesLabel } from "./world-view.ts";

const NORMS = ["norms", "fragmentation"] as const;

/** Whether there are norms over time to draw. */
export function normsMove({ summary: { world } }: RunView): boolean {
  return movingOf(world, ["norms"]).length > 0;
}

/** The stock of norms, and how far the norms of states lie apart. */
export function normsFigure(
  view: RunView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const { world, replicates } = view.summary;
  const panels = NORMS.map((name) => ({ label: seriesLabel(model, name)[language],
    series: world.series[name], steps: name === "norms" }));
  const marks = model.meetings.map(({ date }) =>
    ({ years: yearsBetween(world.dates[0], date), event: false, number: "" }));
  const canvas = canvasOf(PANEL_HEIGHT);
  const headline = normsHeadline(view)[language];
  return figureSpec({ language, theme }, {
    headline, note: timelineWords.note(numberText(replicates))[language], description: headline,
  }, fanData(panels, world, marks, 0), { ...canvas.frame, layer: fanLayers(canvas, theme) });
}

/** How many texts, and whether norms drew nearer, in a sentence. */
export function normsHeadline({ summary: { world } }: RunView): Label {
  const { norms, fragmentation } = world.series;
  const last = world.years.length - 1;
  return normsWords.headline(numberText(norms.p50[last]), numberText(fragmentation.p50[0], 2),
    numberText(fragmentation.p50[last], 2));
}
