import { nearest } from "../base/nearest.ts";
import { childOf, stringOf, type Located } from "./located.ts";

/** Of ids as short as codes of countries, nearly every one is one letter from another. */
const SHORT = 3;

/** The id that an unknown one may mean, where nothing but ids is known. */
export function nearestId(written: string, ids: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase();
  const same = ids.find((id) => id.toLowerCase() === wanted);
  return same ?? (written.length <= SHORT ? undefined : nearest(written, ids));
}

/**
 * The id that an unknown one may mean: of the agent with that id but for capitals, or with that
 * name in either language, else the nearest id. Codes of three letters or fewer have no nearest.
 */
export function nearestAgent(
  written: string, agents: ReadonlyMap<string, Located>,
): string | undefined {
  const wanted = written.trim().toLowerCase();
  const ids = [...agents.keys()];
  if (ids.some((id) => id.toLowerCase() === wanted)) return nearestId(written, ids);
  for (const [id, node] of agents) {
    const names = childOf(node, "name");
    const found = ["en", "zh"].some((language) =>
      stringOf(childOf(names, language))?.toLowerCase() === wanted);
    if (found) return id;
  }
  return nearestId(written, ids);
}
