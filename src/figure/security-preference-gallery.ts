import { preferenceWords } from "../dictionary/security-preference-words.ts";
import type {
  ScenarioWorlds, SecurityPreferenceFinding,
} from "../thesis/security-preference-finding.ts";
import type { Figure } from "./figure.ts";
import { logicsFigure, logicsTable, type LogicsView } from "./logics-figure.ts";

/** The three logics in all eight combinations, of the base and of its contrast. */
export function securityPreferenceGallery(
  { base, contrast }: SecurityPreferenceFinding,
): Figure[] {
  return [figureOf("logics", base), figureOf("logics-contrast", contrast)];
}

function figureOf(id: string, { worlds }: ScenarioWorlds): Figure {
  const { horizon, shapley, replicates } = worlds;
  const combos = worlds.combos.map((combo) =>
    ({ ...combo, never: combo.crosses === 0 ? horizon : null }));
  const view: LogicsView = { combos, shapley, replicates, wordsOnly: false };
  return {
    id, kind: "logics", use: "moving", caption: preferenceWords.caption,
    table: { ...logicsTable(view), id },
    draw: (language, theme) => logicsFigure(view, language, theme),
  };
}
