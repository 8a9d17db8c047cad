import { thesisWords } from "../dictionary/thesis-words.ts";
import { report, type Session } from "./files.ts";
import {
  childOf, entriesOf, itemsOf, plainValue, stringOf, type Located, type LocatedMap,
} from "./located.ts";

/**
 * Reports whatever a flip says of what the arms differ in: laid over both arms it would make them
 * alike there, and the experiment would be another one.
 */
export function checkFlips(
  session: Session, flips: LocatedMap, without: LocatedMap, withIt: LocatedMap,
): void {
  const [left, right] = [without, withIt].map((arm) => settingsOf(childOf(arm, "set")));
  const differing = [...new Set([...left.keys(), ...right.keys()])]
    .filter((path) => left.get(path) !== right.get(path));
  for (const [path, { key }] of entriesOf(childOf(flips, "set"))) {
    if (differing.some((one) => within(one, path) || within(path, one))) {
      report(session, key, thesisWords.flipsArms(path));
    }
  }
  const [theirs, ours] = [without, withIt].map((arm) => itemsOf(childOf(arm, "decisions")));
  const said = [...apart(theirs, ours), ...apart(ours, theirs)];
  for (const decision of itemsOf(childOf(flips, "decisions"))) {
    const agent = stringOf(childOf(decision, "agent"));
    if (agent !== undefined && said.includes(agent)) {
      report(session, decision.place, thesisWords.flipsArms(agent));
    }
  }
}

/** The leaves below a change's `set`, by path, with their values in words. */
function settingsOf(node: Located | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const gather = (one: Located | undefined, head: string): void => {
    for (const [key, entry] of entriesOf(one)) {
      if (entry.node.kind === "map") gather(entry.node, `${head}${key}.`);
      else found.set(`${head}${key}`, JSON.stringify(plainValue(entry.node)));
    }
  };
  gather(node, "");
  return found;
}

function within(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}

/** Agents of decisions that stand in one arm and not in the other. */
function apart(ones: readonly Located[], others: readonly Located[]): string[] {
  const known = new Set(others.map((one) => JSON.stringify(plainValue(one))));
  return ones.filter((one) => !known.has(JSON.stringify(plainValue(one))))
    .flatMap((one) => stringOf(childOf(one, "agent")) ?? []);
}
