import { LANGUAGES, type Language } from "../base/label.ts";
import type { Figure } from "../figure/gallery.ts";
import type { VegaLiteSpec } from "../figure/spec.ts";
import { briefing } from "../figure/theme.ts";
import { renderSvg } from "./svg.ts";

/** A figure in both languages: its specification and its picture. */
export interface DrawnFigure {
  readonly figure: Figure;
  readonly specs: Readonly<Record<Language, VegaLiteSpec>>;
  readonly svgs: Readonly<Record<Language, string>>;
}

/** Draws figures one after the other, in the light look that the report's style can darken. */
export async function drawFigures(figures: readonly Figure[]): Promise<DrawnFigure[]> {
  const drawn: DrawnFigure[] = [];
  for (const figure of figures) {
    const pairs: (readonly [Language, VegaLiteSpec, string])[] = [];
    for (const language of LANGUAGES) {
      const spec = figure.draw(language, briefing);
      pairs.push([language, spec, await renderSvg(spec)] as const);
    }
    const by = (place: 1 | 2) => Object.fromEntries(pairs.map((pair) => [pair[0], pair[place]]));
    drawn.push({
      figure, specs: by(1) as DrawnFigure["specs"], svgs: by(2) as DrawnFigure["svgs"],
    });
  }
  return drawn;
}

/** The files of a figure, by name: what the report's links point to. */
export function figureFiles({ figure, specs, svgs }: DrawnFigure): Record<string, string> {
  return Object.fromEntries(LANGUAGES.flatMap((language) => [
    [`${figure.id}.${language}.vl.json`, `${JSON.stringify(specs[language], null, 1)}\n`],
    [`${figure.id}.${language}.svg`, `${svgs[language]}\n`],
  ]));
}
