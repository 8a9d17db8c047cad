import { sectionWords } from "../dictionary/report-words.ts";
import type { FigureKind } from "../figure/figure.ts";
import type { RunView } from "../figure/view.ts";
import { worldMoves } from "../figure/world-view.ts";
import { meetingsTable, regimeTable, textsTable } from "../figure/world-tables.ts";
import type { Model } from "../model/model.ts";
import { tableBlock } from "./blocks.ts";
import { both, html, type Html } from "./html.ts";
import type { Section } from "./page.ts";

/** What several meetings, or a world that moves, add to a report; `of` gives figures by kind. */
export function worldSections(
  view: RunView, model: Model, of: (kind: FigureKind) => Html | null,
): Section[] {
  if (!worldMoves(view.summary.world, model)) return [];
  const several = model.meetings.length > 1;
  return [
    { id: "meetings", heading: sectionWords.meetings, body: !several ? null
      : html`<p>${both(sectionWords.meetingsIntro)}</p>${tableBlock(meetingsTable(view, model))}` },
    { id: "signing", heading: sectionWords.signing, body: of("signing") },
    { id: "timeline", heading: sectionWords.timeline, body: of("timeline") },
    { id: "forums", heading: sectionWords.forums, body: of("forums") },
    { id: "norms", heading: sectionWords.norms, body: of("norms") },
    { id: "texts", heading: sectionWords.texts, body: !several ? null
      : tableBlock(textsTable(view, model)) },
    { id: "pull", heading: sectionWords.pull, body: of("pull") },
  ];
}

/** What the last meeting means for the regime, where more than one meeting is at stake. */
export function regimeBlock(view: RunView, model: Model): Html | null {
  return worldMoves(view.summary.world, model)
    ? html`<p>${both(sectionWords.regimeIntro)}</p>${tableBlock(regimeTable(view))}` : null;
}
