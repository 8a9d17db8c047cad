import type { Language } from "../../base/label.ts";
import { studioChartWords } from "../../dictionary/studio-chart-words.ts";
import { agentsFigure } from "../../figure/agents.ts";
import type { PreferenceSide } from "../../figure/preference.ts";
import type { JsonObject, VegaLiteSpec } from "../../figure/spec.ts";
import type { Theme } from "../../figure/theme.ts";
import { summitOf, type RunView } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";

/** Moves smaller than this are not drawn: they are the simulation's own error. */
const SMALLEST = 0.02;

/** The agents' strip, with a short bar from where each agent stood in the baseline. */
export function agentsOverlay(
  view: RunView, base: RunView | undefined, model: Model, language: Language, theme: Theme,
  side?: PreferenceSide,
): VegaLiteSpec {
  const spec = agentsFigure(view, model, language, theme, side);
  const was = base === undefined ? undefined : summitOf(base).agents;
  const rows = spec.datasets.agents as readonly JsonObject[];
  const moved = rows.flatMap((row): JsonObject[] => {
    const before = was?.[String(row.id)]?.signedShare;
    return before === undefined || Math.abs(before - Number(row.share)) < SMALLEST ? []
      : [{ id: row.id, share: row.share, was: before, y: row.y }];
  });
  const layers = spec.layer as readonly JsonObject[];
  const { x, y } = layers[layers.length - 2].encoding as JsonObject;
  const across = (field: string): JsonObject => ({ ...x as JsonObject, field });
  const shift: readonly JsonObject[] = [
    { data: { name: "moved" },
      mark: { type: "rule", color: theme.scenario, strokeWidth: 2.5, opacity: 0.45 },
      encoding: { x: across("was"), x2: { field: "share" }, y } },
    { data: { name: "moved" },
      mark: { type: "point", filled: false, opacity: 1, size: 34, color: theme.baseline,
        strokeWidth: 1.4 },
      encoding: { x: across("was"), y } },
  ];
  const circles = studioChartWords.openCircles[language];
  const title = spec.title as JsonObject;
  return {
    ...spec,
    ...(moved.length > 0 && {
      description: `${spec.description} ${circles}`,
      title: { ...title, subtitle: [...title.subtitle as readonly string[], circles] },
    }),
    layer: [...layers.slice(0, -2), ...shift, ...layers.slice(-2)],
    datasets: { ...spec.datasets, moved },
  };
}
