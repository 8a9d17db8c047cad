import type { Language } from "../../base/label.ts";
import { studioChartWords } from "../../dictionary/studio-chart-words.ts";
import { figureWords, signatoriesWords } from "../../dictionary/figure-words.ts";
import { dotplotOf, dotplotsOf, type Dot } from "../../figure/dotplot.ts";
import { meetingWords, signatoriesHeadline, tallyOf, tallyWords }
  from "../../figure/signatories.ts";
import { figureSpec, quantity, scaleOf, sentences, textLayer, type JsonObject,
  type VegaLiteSpec } from "../../figure/spec.ts";
import { WIDTH, type Theme } from "../../figure/theme.ts";
import { summitOf, type RunView } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";
import { countText } from "./count-text.ts";

const MARGIN = 12;
/** Room above the dots for two labels. */
const ROOM = 44;
/** Height for dots: the baseline's and some more, for the chart keeps it while a slider moves. */
const HIGHEST = 208;
const SPARE = 1.6;

function heightFor(baseline: number, now: number): number {
  const usual = Math.min(HIGHEST, Math.ceil(baseline * SPARE));
  return now <= usual ? usual : HIGHEST;
}

/** The 50 dots of the scenario as it is, over the open dots of the baseline. */
export function signatoriesOverlay(
  view: RunView, base: RunView | undefined, model: Model, language: Language, theme: Theme,
  width = WIDTH,
): VegaLiteSpec {
  const most = tallyOf(view, model);
  const unit = (width - 2 * MARGIN) / Math.max(1, most + 1);
  const now = summitOf(view).signatures;
  const then = base === undefined ? undefined : summitOf(base).signatures;
  const usual = then === undefined ? undefined : dotplotOf(then.histogram, unit);
  const [{ dots, height, size }, before] = dotplotsOf(
    [now.histogram, ...(then === undefined ? [] : [then.histogram])], unit);
  const high = heightFor(usual?.height ?? height, height);
  const x = scaleOf([-0.5, most + 0.5], [MARGIN, width - MARGIN]);
  const y = scaleOf([0, high + ROOM], [high + ROOM, 0]);
  const axis = {
    title: signatoriesWords.axis(tallyWords(view, model))[language], grid: false,
    format: "d", values: ticksOf(most, width / 60),
  };
  const across = (field: string): JsonObject => quantity(field, x, axis);
  const up = (field: string): JsonObject => quantity(field, y);
  const datum = ({ at, x: left, y: above }: Dot): JsonObject =>
    ({ signatures: at, x: left, y: above });
  const label = (at: number, words: string, top: number): JsonObject =>
    ({ at, label: words, top, foot: 0, side: at > most / 2 ? "right" : "left",
      shift: at > most / 2 ? -6 : 6 });
  const headline = signatoriesHeadline(view, model)[language];
  return figureSpec({ language, theme }, {
    headline,
    note: sentences(language, meetingWords(view, model, language), signatoriesWords.dots[language],
      then === undefined ? "" : studioChartWords.openDots[language],
      figureWords.ofModel[language]),
    description: headline,
  }, {
    before: (before?.dots ?? []).map(datum),
    dots: dots.map(datum),
    medianBefore: then === undefined ? []
      : [label(then.p50, studioChartWords.before(countText(then.p50))[language], high + 36)],
    median: [label(now.p50, signatoriesWords.median(countText(now.p50))[language], high + 16)],
  }, {
    width, height: high + ROOM,
    layer: layersOf(across, up, size, theme),
  });
}

function ticksOf(most: number, count: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((one) => most / one <= count) ?? 200;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => n * step);
}

function layersOf(
  across: (field: string) => JsonObject, up: (field: string) => JsonObject, size: number,
  theme: Theme,
): JsonObject[] {
  const rule = (data: string, mark: JsonObject): JsonObject => ({
    data: { name: data }, mark: { type: "rule", ...mark },
    encoding: { x: across("at"), y: up("foot"), y2: { field: "top" } },
  });
  const dot = (data: string, mark: JsonObject): JsonObject => ({
    data: { name: data }, mark: { type: "point", opacity: 1, ...mark },
    encoding: { x: across("x"), y: up("y") },
  });
  const area = (size - 1.5) * (size - 1.5);
  const words = (data: string, side: "left" | "right", mark: JsonObject): JsonObject => ({
    ...textLayer(data, { align: side, dx: side === "right" ? -6 : 6, dy: 4, ...mark },
      { x: across("at"), y: up("top") }),
    transform: [{ filter: `datum.side === '${side}'` }],
  });
  return [
    rule("medianBefore", { color: theme.baseline, strokeDash: [4, 3], strokeWidth: 1.5 }),
    rule("median", { color: theme.scenario, strokeWidth: 1.5 }),
    dot("before", { filled: false, size: area, color: theme.baseline, strokeWidth: 1.4 }),
    dot("dots", { filled: true, size: area, color: theme.scenario }),
    words("medianBefore", "left", { color: theme.muted }),
    words("medianBefore", "right", { color: theme.muted }),
    words("median", "left", { color: theme.scenario, fontWeight: 600 }),
    words("median", "right", { color: theme.scenario, fontWeight: 600 }),
  ];
}
