import { KINDS } from "../base/kind.ts";
import type { Language } from "../base/label.ts";
import { figureWords } from "../dictionary/figure-words.ts";
import { numberText, type JsonObject } from "./spec.ts";
import type { Theme } from "./theme.ts";
import type { AgentRow } from "./view.ts";

/** Borders of the five classes of alignment. */
const BORDERS = [-1.2, -0.4, 0.4, 1.2];

/** Class of an alignment, 0 (lowest) to 4. */
export function alignmentClass(alignment: number): number {
  return BORDERS.filter((border) => alignment >= border).length;
}

/** Five classes between four borders, in words. */
export function classWords(language: Language, borders: readonly number[] = BORDERS): string[] {
  const at = borders.map((border) => numberText(border, 1));
  return [
    figureWords.upTo(at[0])[language],
    figureWords.between(at[0], at[1])[language],
    figureWords.between(at[1], at[2])[language],
    figureWords.between(at[2], at[3])[language],
    figureWords.above(at[3])[language],
  ];
}

const SHAPES = ["circle", "square", "triangle-up", "diamond"] as const;

/** Fields of the data that the encodings below read. */
export function marksOf({ alignment, kind }: AgentRow): JsonObject {
  return { alignmentClass: alignmentClass(alignment), kindClass: KINDS.indexOf(kind) };
}

/** An expression that finds a class' words. */
export function legendWords(words: readonly string[]): string {
  return `${JSON.stringify(words)}[datum.value]`;
}

/** Fill by alignment, left out where all agents have the same. */
export function alignmentFill(
  rows: readonly AgentRow[], language: Language, theme: Theme,
): JsonObject {
  const varies = rows.some(({ alignment }) => alignment !== rows[0].alignment);
  if (!varies) return { value: theme.alignment[1] };
  return {
    field: "alignmentClass", type: "ordinal",
    scale: { domain: [0, 1, 2, 3, 4], range: theme.alignment },
    legend: {
      title: figureWords.alignment[language],
      labelExpr: legendWords(classWords(language)),
      symbolStrokeColor: theme.baseline, symbolStrokeWidth: 0.7, symbolType: "circle",
    },
  };
}

/** Shape by kind, with a legend where there is more than one. */
export function kindShape(rows: readonly AgentRow[], language: Language, theme: Theme): JsonObject {
  const found = KINDS.flatMap((kind, n) => (rows.some((row) => row.kind === kind) ? [n] : []));
  const words = KINDS.map((kind) => figureWords.kinds[kind][language]);
  return {
    field: "kindClass", type: "nominal",
    scale: { domain: [0, 1, 2, 3], range: SHAPES },
    legend: found.length < 2 ? null : {
      title: figureWords.kind[language], values: found, labelExpr: legendWords(words),
      symbolFillColor: "transparent", symbolStrokeColor: theme.muted, symbolStrokeWidth: 1.2,
    },
  };
}
