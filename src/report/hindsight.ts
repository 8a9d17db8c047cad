import type { Label } from "../base/label.ts";
import { observedWords } from "../dictionary/observed-words.ts";
import { cleanLabel } from "./blocks.ts";
import { both, html, type Html } from "./html.ts";

/** A source as young as the scenario, or younger, that numbers rest on all the same. */
export interface Hindsight {
  readonly title: Label;
  readonly date: string;
}

/** The sentence on them, and their titles to unfold; null where there are none. */
export function hindsightBody(hindsight: readonly Hindsight[]): Html | null {
  if (hindsight.length === 0) return null;
  return html`<p>${both(observedWords.hindsight(hindsight.length))}</p>
<details><summary class="two">${both(observedWords.hindsightTitles)}</summary>
<ul>${hindsight.map(({ title, date }) =>
    html`<li>${both(cleanLabel(title))} (${date})</li>\n`)}</ul></details>`;
}
