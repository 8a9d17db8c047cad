import { plain, type Label } from "../base/label.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** A document as a brief names it. */
export interface BriefSource {
  readonly title: Label;
  readonly url: string;
  readonly date: string;
  /** Its own words, where a coder kept them. */
  readonly quote?: string;
}

const MOST_SOURCES = 3;

function listOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}

/** The documents behind some numbers, each once, three at most. */
export function sourcesOf({ sources = {} }: Scenario, numbers: readonly unknown[]): BriefSource[] {
  const found = new Map<string, BriefSource>();
  for (const number of numbers) {
    const { source, quote } = (number ?? {}) as { source?: unknown; quote?: unknown };
    const quotes = listOf(quote);
    listOf(source).forEach((id, n) => {
      if (!Object.hasOwn(sources, id) || found.has(id)) return;
      const { title, url, date } = sources[id];
      const said = quotes[n];
      found.set(id, {
        title: typeof title === "string" ? plain(title) : title, url, date,
        ...(said !== undefined && { quote: said }),
      });
    });
  }
  return [...found.values()].slice(0, MOST_SOURCES);
}
