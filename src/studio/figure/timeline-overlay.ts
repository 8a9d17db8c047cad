import type { Label, Language } from "../../base/label.ts";
import { studioTimelineWords } from "../../dictionary/studio-timeline-words.ts";
import { canvasOf } from "../../figure/canvas.ts";
import { numberText, type JsonObject, type VegaLiteSpec } from "../../figure/spec.ts";
import { TEXT, type Theme } from "../../figure/theme.ts";
import { timelineFigure, timelineHeadline } from "../../figure/timeline.ts";
import type { RunView } from "../../figure/view.ts";
import { MAIN_SERIES, movingOf, seriesLabel } from "../../figure/world-view.ts";
import type { Model } from "../../model/model.ts";

/** Ends that differ by less are told as the same. */
const SMALLEST = 0.01;
const MOST_NAMED = 3;

/** The timeline, with the baseline's medians and the edges of its bands in dashed grey. */
export function timelineOverlay(
  view: RunView, base: RunView | undefined, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const spec = timelineFigure(view, model, language, theme, base);
  const canvas = canvasOf(Number(spec.height));
  const only = (line: number): JsonObject =>
    ({ transform: [{ filter: `datum.line === ${line}` }] });
  const was: JsonObject[] = [
    { ...canvas.line("fanbefore", { color: theme.baseline, strokeWidth: 0.9, strokeDash: [2, 3] }),
      ...only(0) },
    { ...canvas.line("fanbefore", { color: theme.baseline, strokeWidth: 1.8, strokeDash: [5, 3] }),
      ...only(1) },
    canvas.text("fanbeforeends", { align: "right", fontSize: TEXT - 3, color: theme.muted }),
  ];
  const { fanbefore = [], fanbeforeends = [] } = spec.datasets;
  const label = studioTimelineWords.before[language];
  const { dashed } = studioTimelineWords;
  const title = spec.title as JsonObject;
  const layers = spec.layer as readonly JsonObject[];
  const told = base === undefined ? {} : {
    title: { ...title, subtitle: [...title.subtitle as readonly string[], dashed[language]] },
    description: `${spec.description} ${dashed[language]}`,
  };
  return {
    ...spec, ...told, layer: [...layers, ...was],
    datasets: {
      ...spec.datasets, fanbefore,
      fanbeforeends: (fanbeforeends as readonly JsonObject[]).map((row) => ({ ...row, label })),
    },
  };
}

/** What moved most, and which ends are other than in the baseline, furthest first. */
export function timelineInWords(
  view: RunView, base: RunView | undefined, model: Model,
): Label {
  const said = timelineHeadline(view, model);
  const { world } = view.summary;
  const was = base?.summary.world;
  const end = (series: typeof world.series, name: string): number =>
    series[name]?.p50.at(-1) ?? NaN;
  const apart = was === undefined ? [] : movingOf(world, MAIN_SERIES)
    .map((name) => ({ name, now: end(world.series, name), before: end(was.series, name) }))
    .filter(({ now, before }) => Math.abs(now - before) >= SMALLEST)
    .sort((one, other) => Math.abs(other.now - other.before)
      - Math.abs(one.now - one.before))
    .slice(0, MOST_NAMED);
  const ends = apart.map(({ name, now, before }) => studioTimelineWords.end(
    seriesLabel(model, name), numberText(now, 2), numberText(before, 2)));
  return {
    en: [`${said.en}.`, ...ends.map(({ en }) => en)].join(" "),
    zh: [`${said.zh}。`, ...ends.map(({ zh }) => zh)].join(""),
  };
}
