import { safe } from "../../base/columns.ts";
import { matters, type Atlas, type AtlasContrast } from "../../analysis/atlas-finding.ts";
import { atlasReportWords, atlasWords } from "../../dictionary/atlas-words.ts";
import { setName } from "../../dictionary/answer-words.ts";
import { atlasAnswer } from "../../report/atlas-answer.ts";
import { followersOf, nameOf, wayText } from "../../report/atlas-table.ts";
import type { Page } from "./page.ts";
import { effectText } from "./print-theses.ts";

/** The largest effects that are listed. */
const LARGEST = 10;

/** Prints the answer, and the largest effects with who follows. */
export function printAtlas(page: Page, atlas: Atlas): void {
  page.heading(page.say(atlasWords.title));
  for (const sentence of atlasAnswer(atlas)) page.paragraph(safe(page.say(sentence)));
  const moving = atlas.contrasts.filter(matters)
    .sort((left, right) => sizeOf(right) - sizeOf(left)).slice(0, LARGEST);
  if (moving.length === 0) return;
  page.gap();
  page.heading(page.say(atlasReportWords.others));
  for (const contrast of moving) {
    const { effect, scenario, set } = contrast;
    if (effect === null) continue;
    const { difference, low, high } = effect.others;
    page.paragraph(safe([effectText(difference, low, high), scenario, page.say(setName(set)),
      page.say(nameOf(atlas, contrast.agent)), page.say(wayText(atlas, contrast)),
      ...followersOf(atlas, contrast).slice(0, 1).map(page.say)].join(" · ")));
  }
}

function sizeOf({ effect }: AtlasContrast): number {
  return effect === null ? 0 : Math.abs(effect.others.difference);
}
