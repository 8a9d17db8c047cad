import type { Language } from "../base/label.ts";
import { capital } from "../dictionary/capital.ts";
import { coverageNames } from "../dictionary/coverage-names.ts";
import { coverageWords, figureWords } from "../dictionary/figure-words.ts";
import type { Model } from "../model/model.ts";
import { COVERAGES } from "../outcome/outcome.ts";
import { portionText, shareAxis } from "./axis.ts";
import { meetingWords } from "./signatories.ts";
import { figureSpec, quantity, scaleOf, sentences, textLayer, type VegaLiteSpec } from "./spec.ts";
import { WIDTH, type Theme } from "./theme.ts";
import { summitOf, type RunView } from "./view.ts";

const LEFT = 150;
const RIGHT = WIDTH - 24;
const STEP = 46;

/** What the signatories hold of AI systems, GDP, military spending and people. */
export function coverageFigure(
  view: RunView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const { coverageSpread } = summitOf(view);
  const { wordsOnly } = view.badge;
  const known = COVERAGES.flatMap((kind) => {
    const spread = coverageSpread[kind];
    return spread === null ? [] : [{ kind, spread }];
  });
  const rows = known.map(({ kind, spread: { p05, p50, p95 } }, n) => ({
    kind, y: n + 0.5, low: p05, median: p50, high: p95,
    label: capital(coverageNames[kind])[language],
    value: portionText(p50, wordsOnly, language),
  }));
  const x = scaleOf([0, 1], [LEFT, RIGHT]);
  const y = scaleOf([0, rows.length], [0, rows.length * STEP]);
  const axis = shareAxis(coverageWords.axis[language], wordsOnly, language);
  const across = (field: string) => quantity(field, x, axis);
  const models = rows.find(({ kind }) => kind === "models");
  const headline = models === undefined ? coverageWords.headlineWithout
    : coverageWords.headline(models.value);
  return figureSpec({ language, theme }, {
    headline: headline[language],
    note: sentences(language, meetingWords(view, model, language),
      figureWords.interval[language]),
    description: rows.map(({ label, value }) => `${label}: ${value}`).join("; "),
  }, { coverage: rows }, {
    width: WIDTH, height: rows.length * STEP,
    layer: [
      {
        data: { name: "coverage" },
        mark: { type: "rule", color: theme.scenario, strokeWidth: 7, opacity: 0.35,
          strokeCap: "round" },
        encoding: {
          x: across("low"), x2: { field: "high" }, y: quantity("y", y),
        },
      },
      {
        data: { name: "coverage" },
        mark: { type: "point", filled: true, opacity: 1, color: theme.scenario, size: 110 },
        encoding: { x: across("median"), y: quantity("y", y) },
      },
      textLayer("coverage", { align: "right", x: LEFT - 14 }, { y: quantity("y", y) }),
      textLayer("coverage", { align: "center", dy: -15, color: theme.muted },
        { x: across("median"), y: quantity("y", y) }, "value"),
    ],
  });
}
