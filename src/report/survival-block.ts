import type { ComparisonSet } from "../analysis/comparison.ts";
import { columnWords } from "../dictionary/column-words.ts";
import { compareWords } from "../dictionary/compare-words.ts";
import type { Cell, Table } from "../figure/table.ts";
import { tableBlock } from "./blocks.ts";
import { both, html, type Html } from "./html.ts";

type WhatIf = ComparisonSet["whatifs"][number];

/** In how many narratives a what-if's difference holds, and the difference under each. */
export function survivalBlock(whatif: WhatIf): Html | string {
  const { narratives = [], survives = 0, narrativeReplicates = 0 } = whatif;
  if (narratives.length === 0) return "";
  const none = narratives.every(({ difference }) => Number(difference.toFixed(2)) === 0);
  return html`<p>${both(none
    ? compareWords.noneSurvives(narratives.length, narrativeReplicates)
    : compareWords.survives(survives, narratives.length, narrativeReplicates))}</p>
${tableBlock(survivalTable(whatif))}`;
}

function survivalTable({ narratives = [] }: WhatIf): Table {
  return {
    id: "narratives", wordsOnly: false,
    columns: [
      { head: compareWords.narrative, kind: "text" },
      { head: columnWords.difference, kind: "change" },
      { head: columnWords.low, kind: "change" }, { head: columnWords.high, kind: "change" },
      { head: compareWords.holds, kind: "text" },
    ],
    rows: narratives.map(({ title, difference, low, high, same }): Cell[] =>
      [title, difference, low, high, columnWords[same ? "yes" : "no"]]),
  };
}
