import { plain, type Label } from "../base/label.ts";
import { describeCells, describeWords } from "../dictionary/describe-words.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { grid, part, text, type Block, type Part } from "./document.ts";

/** Every document that numbers rest on, and how many name it. */
export function sourcesPart({ scenario }: { readonly scenario: Scenario }): Part {
  return part("sources", describeWords.elements.sources, [sourceGrid(scenario)]);
}

function sourceGrid({ sources = {}, ...scenario }: Scenario): Block {
  const entries = Object.entries(sources);
  if (entries.length === 0) return text(describeCells.none);
  const used = new Map<string, number>();
  countSources(scenario, used);
  return grid("sources", [["id", "id", "code"], ["title", "title", "text"],
    ["date", "date", "text"], ["retrieved", "retrieved", "text"], ["used", "used", "number"],
    ["licence", "licence", "text"], ["url", "url", "code"]],
  entries.map(([id, { title, url, date, retrieved, licence }]) =>
    [id, labelOf(title), date, retrieved ?? null, used.get(id) ?? 0, licence ?? null, url]), 60);
}

function labelOf(title: string | Label): Label {
  return typeof title === "string" ? plain(title) : title;
}

function countSources(value: unknown, into: Map<string, number>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== "source") countSources(inner, into);
    else for (const id of Array.isArray(inner) ? inner as unknown[] : [inner]) {
      if (typeof id === "string") into.set(id, (into.get(id) ?? 0) + 1);
    }
  }
}
