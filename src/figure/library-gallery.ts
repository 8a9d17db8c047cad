import { stripWords } from "../dictionary/study-figure-words.ts";
import type { Figure } from "./figure.ts";
import { stripsFigure, stripsTable, type Strip } from "./strips-figure.ts";

/** The figure of a library of scenarios: what the model gives beside what happened. */
export function libraryGallery(strips: readonly Strip[], use: string): Figure[] {
  return strips.length === 0 ? [] : [{
    id: "library", kind: "strips", use, caption: stripWords.caption, table: stripsTable(strips),
    draw: (language, theme) => stripsFigure(strips, language, theme),
  }];
}
