import type { Language } from "../base/label.ts";
import { figureWords, signatoriesWords } from "../dictionary/figure-words.ts";
import type { Model } from "../model/model.ts";
import { tallied } from "../outcome/outcome.ts";
import { dotplotOf } from "./dotplot.ts";
import { figureSpec, numberText, quantity, scaleOf, sentences, textLayer, type VegaLiteSpec }
  from "./spec.ts";
import { cleanText } from "./text.ts";
import { WIDTH, type Theme } from "./theme.ts";
import { histogramQuantile, meetingOf, summitOf, type RunView } from "./view.ts";

const LEFT = 12;
const RIGHT = WIDTH - 12;
/** Room above the dots for the label of the median. */
const ROOM = 26;

/** A 50-dot quantile dotplot of the number of signatories. */
export function signatoriesFigure(
  view: RunView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const { signatures } = summitOf(view);
  const most = tallyOf(view, model);
  const unit = (RIGHT - LEFT) / Math.max(1, most + 1);
  const { dots, size, height } = dotplotOf(signatures.histogram, unit);
  const scale = scaleOf([-0.5, most + 0.5], [LEFT, RIGHT]);
  const up = scaleOf([0, height + ROOM], [height + ROOM, 0]);
  const headline = signatoriesHeadline(view, model)[language];
  const { p05, p50, p95 } = signatures;
  const axis = {
    title: signatoriesWords.axis(tallyWords(view, model))[language], grid: false,
    tickMinStep: 1, format: "d",
    ...(most <= 12 ? { values: Array.from({ length: most + 1 }, (_, n) => n) } : {}),
  };
  const across = (field: string) => quantity(field, scale, axis);
  const words = signatoriesWords.median(numberText(p50))[language];
  return figureSpec({ language, theme }, {
    headline,
    note: sentences(language, meetingWords(view, model, language),
      signatoriesWords.dots[language], figureWords.ofModel[language]),
    description: signatoriesWords.caption(
      numberText(p05), numberText(p50), numberText(p95))[language],
  }, {
    dots: dots.map(({ at, x, y }) => ({ signatures: at, x, y })),
    median: [{ at: p50, label: words, top: height + ROOM - 8, foot: 0 }],
  }, {
    width: WIDTH, height: height + ROOM,
    layer: [
      {
        data: { name: "median" },
        mark: { type: "rule", color: theme.baseline, strokeDash: [4, 3], strokeWidth: 1.5 },
        encoding: {
          x: across("at"), y: quantity("foot", up), y2: { field: "top" },
        },
      },
      {
        data: { name: "dots" },
        mark: { type: "point", filled: true, opacity: 1, size: (size - 1.5) * (size - 1.5),
          color: theme.scenario },
        encoding: {
          x: across("x"),
          y: quantity("y", up),
        },
      },
      textLayer("median", {
        align: p50 > most / 2 ? "right" : "left", dx: p50 > most / 2 ? -6 : 6, dy: 4,
        color: theme.muted,
      }, { x: across("at"), y: quantity("top", up) }),
    ],
  });
}

/** Forum, date and number of simulated worlds, as every note begins. */
export function meetingWords(view: RunView, model: Model, language: Language): string {
  const { name, date } = meetingOf(view, model);
  const worlds = grouped(view.summary.replicates);
  return figureWords.meeting(cleanText(name[language]), date, worlds)[language];
}

/** A whole number with thousands apart. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** How many could sign and be tallied. */
export function tallyOf(view: RunView, model: Model): number {
  const meeting = meetingOf(view, model);
  const counts = tallied(model, meeting);
  return model.agents.filter(({ kind }, i) => meeting.seat[i] === 1 && counts(kind)).length;
}

/** What is tallied: states, or agents where no state is invited. */
export function tallyWords(view: RunView, model: Model): typeof figureWords.states
  | typeof figureWords.agents {
  const meeting = meetingOf(view, model);
  return tallied(model, meeting)("firm") ? figureWords.agents : figureWords.states;
}

/** The headline in both languages. */
export function signatoriesHeadline(view: RunView, model: Model): { en: string; zh: string } {
  const { histogram } = summitOf(view).signatures;
  return signatoriesWords.headline(numberText(histogramQuantile(histogram, 0.25)),
    numberText(histogramQuantile(histogram, 0.75)), tallyWords(view, model));
}
