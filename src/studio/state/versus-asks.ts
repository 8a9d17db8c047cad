import { composed, type PackedScenario, type PackedWhatIf } from "../../edit/pack.ts";
import { partnerOf, type Partner } from "../../edit/partner.ts";
import type { Wish } from "../worker/message.ts";
import type { Situation } from "./situation.ts";

/** A way to see the scenario that is open. */
type Seen = Pick<Wish, "choice" | "edits">;

/** A what-if and what it is held against, as `plenary compare` pairs them. */
export interface VersusAsk {
  readonly what: PackedWhatIf;
  readonly whatif: Seen;
  readonly partner: Seen;
  /** What the partner is: another what-if, the scenario, or the decision turned round. */
  readonly kind: Partner["kind"] | "whatif";
}

/** Every what-if of a scenario under a situation's set, narrative and edits, but its pins. */
export function versusAsks(
  packed: PackedScenario, { choice, numbers, others = [] }: Situation,
): VersusAsk[] {
  const { whatif: _, ...seen } = choice;
  const edits = [...others.filter(({ path }) => path !== "decisions" && path !== "absent"),
    ...Object.entries(numbers).map(([path, value]) => ({ path, value }))];
  const base = composed(packed, seen).scenario;
  return packed.whatifs.map((what): VersusAsk => {
    const own = { ...seen, whatif: what.id };
    const whatif = { choice: own, edits };
    const plain = { choice: seen, edits };
    if (what.against === null) return { what, whatif, partner: plain, kind: "base" };
    if (what.against !== undefined) {
      const partner = { choice: { ...seen, whatif: what.against }, edits };
      return { what, whatif, partner, kind: "whatif" };
    }
    const { scenario, kind } = partnerOf(composed(packed, own).scenario, base);
    const turned = [...edits, { path: "decisions", value: scenario.decisions ?? [] },
      { path: "absent", value: scenario.absent ?? [] }];
    return { what, whatif, kind,
      partner: kind === "base" ? plain : { choice: own, edits: turned } };
  });
}
