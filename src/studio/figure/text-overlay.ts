import type { Label, Language } from "../../base/label.ts";
import { studioChartWords } from "../../dictionary/studio-chart-words.ts";
import { textLayer, type JsonObject, type VegaLiteSpec } from "../../figure/spec.ts";
import { textFigure, textLines, type TextLine } from "../../figure/text-figure.ts";
import { textWidth, wrapText } from "../../figure/text.ts";
import type { Theme } from "../../figure/theme.ts";
import type { RunView } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";

/** Em that one end's words may be wide: they share the line with the other's. */
const WIDEST = 23;
const LEADING = 13;

/** On one line, or on two of about the same width. */
function inTwo(text: string, most: number): string[] {
  const wide = wrapText(text, most, 2);
  const even = wrapText(text, textWidth(text) * 0.6);
  return wide.length === 1 || even.length > 2 ? wide : even;
}

/** What the ends of a line mean, on two lines; the number stands on the first. */
function endsOf([zero, one]: TextLine["poles"]): JsonObject {
  const [left, left2 = ""] = inTwo(`0  ${zero}`, WIDEST);
  const [right, right2 = ""] = inTwo(one, WIDEST - 2);
  return { left, left2, right: `${right}  1`, right2 };
}

/** What the ends of every line mean, in full. */
export function endsInWords(view: RunView, model: Model): Label {
  const told = (language: Language): string[] => textLines(view, model, language)
    .map(({ name, poles }) => studioChartWords.ends(name, poles[0], poles[1])[language]);
  return { en: told("en").join(" "), zh: told("zh").join("") };
}

/** The text, with an open circle where each level stood in the baseline. */
export function textOverlay(
  view: RunView, base: RunView | undefined, model: Model, language: Language, theme: Theme,
): VegaLiteSpec {
  const spec = textFigure(view, model, language, theme);
  const was = new Map(base === undefined ? []
    : textLines(base, model, language).map(({ id, spread }) => [id, spread.p50]));
  const rows = spec.datasets.lines as readonly JsonObject[];
  const lines = textLines(view, model, language).flatMap(({ id }, n): JsonObject[] => {
    const before = was.get(id);
    return before === undefined ? [] : [{ was: before, y: rows[n].y }];
  });
  const layers = spec.layer as readonly JsonObject[];
  const at = layers.findIndex(({ mark }) => (mark as JsonObject).size === 110);
  const { x, y } = layers[at].encoding as JsonObject;
  const open: JsonObject = {
    data: { name: "was" },
    mark: { type: "point", filled: false, opacity: 1, size: 110, color: theme.baseline,
      strokeWidth: 1.6 },
    encoding: { x: { ...x as JsonObject, field: "was" }, y },
  };
  const [left, right] = layers.slice(-2);
  const second = ({ mark, encoding }: JsonObject, field: string): JsonObject =>
    textLayer("lines", { ...mark as JsonObject, dy: LEADING }, encoding as JsonObject, field);
  const ends = textLines(view, model, language).map(({ poles }) => endsOf(poles));
  return {
    ...spec,
    layer: [...layers.slice(0, at), open, ...layers.slice(at), second(left, "left2"),
      second(right, "right2")],
    datasets: { ...spec.datasets, was: lines,
      lines: rows.map((row, n) => ({ ...row, ...ends[n] })) },
  };
}
