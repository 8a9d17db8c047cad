import { byCode } from "../base/order.ts";
import { WAYS } from "../analysis/refusal.ts";
import type { Atlas } from "../analysis/atlas-finding.ts";
import { atlasFigure, atlasFigureTable, atlasHeadline, atlasView, figureId } from
  "./atlas-figure.ts";
import type { Figure } from "./figure.ts";

/** One figure per way and set, where anything has an answer. */
export function atlasGallery(atlas: Atlas): Figure[] {
  return WAYS.flatMap((way) => setsOf(atlas).flatMap((set): Figure[] => {
    const view = atlasView(atlas, way, set);
    return view === undefined ? [] : [{
      id: figureId(way, set), kind: "effect-map", use: set,
      caption: atlasHeadline(view), table: atlasFigureTable(view),
      draw: (language, theme) => atlasFigure(view, language, theme),
    }];
  }));
}

/** The sets of scenarios that are played under two; without any of those, all sets. */
function setsOf({ scenarios }: Atlas): string[] {
  const paired = scenarios.filter(({ sets }) => sets.length > 1);
  const sets = (paired.length > 0 ? paired : scenarios).flatMap((one) => one.sets);
  return [...new Set(sets)].sort(byCode);
}
