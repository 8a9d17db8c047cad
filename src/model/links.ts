import { byCode } from "../base/order.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Links } from "./model.ts";
import { NOT_NEGATIVE, UNIT, type NumberVector } from "./number-vector.ts";

export type LinkKind = "rivals" | "voices" | "peers";

/**
 * The relations of one kind in compressed rows, targets ascending. `later` holds the paths
 * `<agent>.<kind>.<other>` that events set: those links are there from the start, at 0.
 */
export function linksOf(
  numbers: NumberVector, scenario: Scenario, agentIds: readonly string[], kind: LinkKind,
  later: ReadonlySet<string>,
): Links {
  const index = new Map(agentIds.map((id, i) => [id, i]));
  const first = new Int32Array(agentIds.length + 1);
  const own = new Uint8Array(agentIds.length);
  const target: number[] = [];
  const value: number[] = [];
  const bounds = kind === "rivals" ? UNIT : NOT_NEGATIVE;
  const laterBy = othersBy(later, kind);
  agentIds.forEach((id, i) => {
    const row = scenario.agents[id][kind];
    if (row !== undefined) own[i] = 1;
    const named = new Set([...Object.keys(row ?? {}), ...laterBy.get(id) ?? []]);
    for (const other of [...named].filter((one) => index.has(one)).sort(byCode)) {
      const there = row !== undefined && Object.hasOwn(row, other);
      if (!there && other === id) continue;
      target.push(index.get(other) ?? -1);
      const quantity = there ? row[other] : undefined;
      value.push(numbers.add(quantity, { owner: id, field: `${kind}.${other}` }, bounds, 0));
    }
    first[i + 1] = target.length;
  });
  return { first, target: Int32Array.from(target), value: Int32Array.from(value), own };
}

/** From the paths of one kind: the others, by agent. */
function othersBy(paths: ReadonlySet<string>, kind: LinkKind): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [id, of, other] of [...paths].map((path) => path.split("."))) {
    if (of === kind) found.set(id, [...found.get(id) ?? [], other]);
  }
  return found;
}
