import { composed, type PackedScenario } from "../../edit/pack.ts";
import { partnerOf } from "../../edit/partner.ts";
import { editsOf, type Situation } from "./situation.ts";
import { versusAsks, type VersusAsk } from "./versus-asks.ts";

/** The world shown, and what its decisions are held against. */
export type DecisionAsk = Omit<VersusAsk, "what">;

/**
 * The decisions that a situation makes, by its pins or its what-if, held against their opposite;
 * undefined where it makes none.
 */
export function decisionAsk(packed: PackedScenario, situation: Situation):
DecisionAsk | undefined {
  const { choice, pins } = situation;
  const { whatif, ...seen } = choice;
  if (whatif === undefined && Object.keys(pins).length === 0) return undefined;
  const named = packed.whatifs.find(({ id }) => id === whatif)?.against;
  if (Object.keys(pins).length === 0 && named !== undefined) {
    return versusAsks(packed, situation).find(({ what, kind }) =>
      what.id === whatif && kind !== "base");
  }
  const edits = editsOf(situation, composed(packed, choice).scenario);
  const before = edits.filter(({ path }) => path !== "decisions" && path !== "absent");
  const { scenario, kind } = partnerOf(composed(packed, choice, edits).scenario,
    composed(packed, seen, before).scenario);
  return kind === "base" ? undefined : { kind, whatif: { choice, edits }, partner: {
    choice, edits: [...before, { path: "decisions", value: scenario.decisions ?? [] },
      { path: "absent", value: scenario.absent ?? [] }],
  } };
}
