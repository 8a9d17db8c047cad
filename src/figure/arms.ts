import type { Label, Language } from "../base/label.ts";
import type { Badge, ComparisonSet } from "../analysis/comparison.ts";
import type { Quantiles, Summary } from "../analysis/summary.ts";
import { armsWords, figureWords } from "../dictionary/figure-words.ts";
import type { Model } from "../model/model.ts";
import { portionText, shareAxis } from "./axis.ts";
import { meetingWords, tallyOf } from "./signatories.ts";
import { figureSpec, numberText, quantity, scaleOf, sentences, textLayer, type Json,
  type JsonObject, type VegaLiteSpec } from "./spec.ts";
import { clipText, textWidth, wrapText } from "./text.ts";
import { TEXT, WIDTH, type Theme } from "./theme.ts";
import { issueLabel } from "./view.ts";

const NAMES = 190;
const GAP = 24;
const PANEL = (WIDTH - NAMES - 2 * GAP - 36) / 3;
const STEP = 40;
const SHAPES = ["circle", "square", "triangle-up", "diamond", "triangle-down"];

/** One world among several: the base scenario or a what-if. */
export interface Arm {
  readonly id: string;
  /** The base scenario, whatever its id. */
  readonly base: boolean;
  readonly title: Label;
  readonly summary: Summary;
}

export interface ArmsView {
  readonly arms: readonly Arm[];
  readonly badge: Badge;
}

/** The base scenario and every what-if of a set, in order. */
export function armsOf(set: ComparisonSet, title: Label): Arm[] {
  const base = { id: "base", base: true, summary: set.base, title: {
    en: `${title.en} (${armsWords.base.en})`, zh: `${title.zh}（${armsWords.base.zh}）` } };
  return [base, ...set.whatifs.map(({ id, title: words, arms }) =>
    ({ id, base: false, title: words, summary: arms.whatif }))];
}

function lastSummit({ summits }: Summary): Summary["summits"][number] {
  return summits[summits.length - 1];
}

/** What-ifs side by side: signatories, text and coverage of AI systems, each a world of its own. */
export function armsFigure(
  { arms, badge }: ArmsView, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const base: Summary = arms[0].summary;
  const view = { summary: base, badge };
  const issues = issuesOf(arms, model, language);
  const height = arms.length * STEP;
  const y = scaleOf([0, arms.length], [0, height]);
  const frame = { width: PANEL, height };
  const most = tallyOf(view, model);
  const signs = (arm: Arm): Quantiles => lastSummit(arm.summary).signatures;
  const covers = (arm: Arm): Quantiles | null => lastSummit(arm.summary).coverageSpread.models;
  const share = { ...shareAxis(armsWords.coverage[language], badge.wordsOnly, language),
    values: [0, 0.5, 1] };
  const widths = { signatures: [0, most], coverage: [0, 1] } as const;
  return figureSpec({ language, theme }, {
    headline: armsWords.headline[language],
    note: sentences(language, meetingWords(view, model, language),
      figureWords.interval[language]),
    description: armsWords.caption[language],
  }, {
    issues: legendData(issues),
    rows: arms.map(({ title }, n) => rowDatum(title[language], n)),
    signatures: arms.flatMap((arm, n) => spreadDatum(arm, signs(arm), n, numberText)),
    coverage: arms.flatMap((arm, n) => spreadDatum(arm, covers(arm), n,
      (value) => portionText(value, badge.wordsOnly, language))),
    levels: arms.flatMap(({ id, summary }, n) => issues.flatMap((issue, k): JsonObject[] => {
      const { positions } = lastSummit(summary).text;
      const spread: Quantiles | undefined = positions[issue.id];
      return spread === undefined ? []
        : [{ arm: id, y: n + 0.5, level: spread.p50, issue: k, issueId: issue.id }];
    })),
  }, {
    vconcat: [{ hconcat: [
      { ...frame, width: PANEL + NAMES, layer: [
        ...spreadLayers("signatures", widths.signatures, { title: armsWords.signatures[language],
          tickCount: 4, tickMinStep: 1, format: "d", grid: true, domain: false }, y, theme, NAMES),
        textLayer("rows", { align: "right", x: NAMES - 14, fontSize: TEXT - 1 },
          { y: quantity("upper", y) }, "first"),
        textLayer("rows", { align: "right", x: NAMES - 14, fontSize: TEXT - 1 },
          { y: quantity("lower", y) }, "second"),
      ] },
      { ...frame, layer: [levelLayer(issues.length, y, language, theme)] },
      { ...frame, layer: spreadLayers("coverage", widths.coverage, share, y, theme, 0) },
    ],
    spacing: GAP }, legendPanel(issues.length, theme)],
    spacing: 10,
  });
}

/** At most five issues can be told apart by shape and colour. */
function issuesOf(arms: readonly Arm[], model: Model, language: Language) {
  const found = new Set(arms.flatMap(({ summary }) =>
    Object.keys(lastSummit(summary).text.positions)));
  return model.issueOrder.map((issue) => model.issues[issue])
    .filter(({ id }) => found.has(id)).slice(0, 5)
    .map(({ id }) => ({ id, name: clipText(issueLabel(model, id)[language], 12) }));
}

function rowDatum(title: string, n: number): JsonObject {
  const [first, second = ""] = wrapText(title, (NAMES - 18) / (TEXT - 1), 2);
  const shift = second === "" ? 0 : 0.2;
  return { first, second, upper: n + 0.5 - shift, lower: n + 0.5 + shift };
}

function spreadDatum(
  { id, base }: Arm, spread: Quantiles | null, n: number, text: (value: number) => string,
): JsonObject[] {
  if (spread === null) return [];
  return [{ arm: id, base, y: n + 0.5, low: spread.p05, median: spread.p50, high: spread.p95,
    label: text(spread.p50) }];
}

function spreadLayers(
  data: string, domain: readonly [number, number], axis: JsonObject, y: JsonObject, theme: Theme,
  left: number,
): Json[] {
  const across = (field: string) =>
    quantity(field, scaleOf(domain, [left, left + PANEL]), axis);
  const down = quantity("y", y);
  const colour = { condition: { test: "datum.base", value: theme.baseline },
    value: theme.scenario };
  const shape = { condition: { test: "datum.base", value: "square" }, value: "circle" };
  return [
    { data: { name: data }, mark: { type: "rule", strokeWidth: 6, opacity: 0.35,
      strokeCap: "round" },
    encoding: { x: across("low"), x2: { field: "high" }, y: down, color: colour } },
    { data: { name: data }, mark: { type: "point", filled: true, opacity: 1, size: 80 },
      encoding: { x: across("median"), y: down, color: colour, shape } },
    textLayer(data, { align: "center", dy: -12, fontSize: TEXT - 2, color: theme.muted },
      { x: across("median"), y: down }),
  ];
}

/** Which issue a mark is, by colour and shape. */
function issueEncoding(issues: number, theme: Theme): JsonObject {
  const domain = Array.from({ length: issues }, (_, k) => k);
  const by = (range: readonly string[]): JsonObject => ({
    field: "issue", type: "nominal", legend: null,
    scale: { domain, range: range.slice(0, issues) },
  });
  return { color: by(theme.categories), shape: by(SHAPES) };
}

function levelLayer(issues: number, y: JsonObject, language: Language, theme: Theme): JsonObject {
  const axis = { title: armsWords.text[language], values: [0, 0.5, 1], format: ".2~f", grid: true,
    domain: false };
  return {
    data: { name: "levels" },
    mark: { type: "point", filled: true, opacity: 0.95, size: 62 },
    encoding: {
      x: quantity("level", scaleOf([0, 1], [0, PANEL]), axis), y: quantity("y", y),
      ...issueEncoding(issues, theme),
    },
  };
}

/** The key to the issues, drawn from data: no name of an author's may enter an expression. */
function legendPanel(issues: number, theme: Theme): JsonObject {
  const x = scaleOf([0, WIDTH], [0, WIDTH]);
  return {
    width: WIDTH, height: 16, data: { name: "issues" },
    layer: [
      { mark: { type: "point", filled: true, opacity: 1, size: 62 },
        encoding: { x: quantity("x", x), ...issueEncoding(issues, theme) } },
      textLayer("issues", { align: "left", dx: 9, fontSize: TEXT - 1, color: theme.muted },
        { x: quantity("x", x) }),
    ],
  };
}

function legendData(issues: readonly { readonly name: string }[]): JsonObject[] {
  const widths = issues.map(({ name }) => textWidth(name) * (TEXT - 1) + 34);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return issues.map(({ name }, issue) => ({
    issue, label: name,
    x: Math.max(8, WIDTH - total) + widths.slice(0, issue).reduce((sum, one) => sum + one, 0),
  }));
}
