import type { Language } from "../base/label.ts";
import { preferenceSideWords } from "../dictionary/preference-side-words.ts";
import type { Model } from "../model/model.ts";
import { classWords, legendWords } from "./alignment.ts";
import type { JsonObject } from "./spec.ts";
import type { Theme } from "./theme.ts";
import { fieldOf, type AgentRow } from "./view.ts";

/** One of the two preferences that stand against development. */
export type PreferenceSide = "safety" | "security";

/** Borders of the five classes of a preference between 0 and 1. */
const BORDERS = [0.2, 0.4, 0.6, 0.8];

/** Class of an agent's preference, 0 (development) to 4. */
export function preferenceClass(model: Model, { index }: AgentRow, side: PreferenceSide): number {
  const level = fieldOf(model, index, side);
  return BORDERS.filter((border) => level >= border).length;
}

/** The agents by their preference, development first; those of the same by their order. */
export function byPreference(
  rows: readonly AgentRow[], model: Model, side: PreferenceSide,
): AgentRow[] {
  return [...rows].sort((left, right) => fieldOf(model, left.index, side)
    - fieldOf(model, right.index, side) || left.index - right.index);
}

/** Fill by a preference, in the field and the form of the fill by alignment. */
export function preferenceFill(
  side: PreferenceSide, language: Language, theme: Theme,
): JsonObject {
  return {
    field: "alignmentClass", type: "ordinal",
    scale: { domain: [0, 1, 2, 3, 4], range: theme.preference },
    legend: {
      title: preferenceSideWords.titles[side][language],
      labelExpr: legendWords(classWords(language, BORDERS)),
      symbolStrokeColor: theme.baseline, symbolStrokeWidth: 0.7, symbolType: "circle",
    },
  };
}
