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
  agentIds.forEach((id, i) => {
    const row = scenario.agents[id][kind];
    if (row !== undefined) own[i] = 1;
    for (const other of agentIds) {
      const there = row !== undefined && Object.hasOwn(row, other);
      if (!there && (other === id || !later.has(`${id}.${kind}.${other}`))) continue;
      target.push(index.get(other) ?? -1);
      const quantity = there ? row[other] : undefined;
      value.push(numbers.add(quantity, { owner: id, field: `${kind}.${other}` }, bounds, 0));
    }
    first[i + 1] = target.length;
  });
  return { first, target: Int32Array.from(target), value: Int32Array.from(value), own };
}
