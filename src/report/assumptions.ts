import { columnWords } from "../dictionary/column-words.ts";
import { figureWords } from "../dictionary/figure-words.ts";
import { limitWords } from "../dictionary/limit-words.ts";
import { commonSectionWords } from "../dictionary/report-words.ts";
import type { Table } from "../figure/table.ts";
import { agentLabel } from "../figure/view.ts";
import type { Model } from "../model/model.ts";
import { tableBlock } from "./blocks.ts";
import { both, html, type Html } from "./html.ts";

/** What the model assumes and cannot show. */
export function limitsBlock(): Html {
  return html`<ul class="limits">${limitWords.map(({ claim, because }) =>
    html`<li><strong>${both(claim)}</strong> ${both(because)}</li>\n`)}</ul>`;
}

/** The agents that rest on assumed numbers; null where none do. */
export function assumedBlock(model: Model): Html | null {
  const agents = model.agentOrder.map((i) => model.agents[i]);
  const found = agents.filter((agent) => agent.assumed);
  if (found.length === 0) return null;
  const table: Table = {
    id: "assumed", wordsOnly: false,
    columns: [{ head: columnWords.agent, kind: "text" }, { head: columnWords.name, kind: "text" },
      { head: columnWords.kind, kind: "text" }, { head: columnWords.basis, kind: "text" }],
    rows: found.map(({ id, kind, coded }) => [id,
      agentLabel(model, id),
      figureWords.kinds[kind], columnWords[coded ? "coded" : "assumed"]]),
  };
  return html`<p>${both(commonSectionWords.assumedIntro(
    String(found.length), String(agents.length)))}</p>
<details><summary class="two">${both(commonSectionWords.assumed)}</summary>
${tableBlock(table)}</details>`;
}
