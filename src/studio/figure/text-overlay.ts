import type { Language } from "../../base/label.ts";
import type { JsonObject, VegaLiteSpec } from "../../figure/spec.ts";
import { textFigure, textLines } from "../../figure/text-figure.ts";
import type { Theme } from "../../figure/theme.ts";
import type { RunView } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";

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
  return {
    ...spec, layer: [...layers.slice(0, at), open, ...layers.slice(at)],
    datasets: { ...spec.datasets, was: lines },
  };
}
