import { composed, type PackedScenario } from "../../edit/pack.ts";
import {
  blockOf, column, compile, noiseShare, OUTCOME, playBlocks, playerOf, withoutNoise, type Model,
} from "../../engine.ts";

/** The seed of a run that names none. */
const SEED = 1;

/** The share of noise of a scenario as it stands (""), and under each of its sets. */
export function noiseShares(
  packed: PackedScenario, replicates: number,
): Readonly<Record<string, number>> {
  if (replicates === 0) return {};
  const choices = [{ id: "", choice: {} },
    ...packed.sets.map(({ id }) => ({ id, choice: { set: id } }))];
  const known = new Map<string, number>();
  return Object.fromEntries(choices.map(({ id, choice }) => {
    const { scenario, base } = composed(packed, choice);
    const model = compile(scenario, base);
    const share = known.get(model.fingerprint) ?? shareOf(model, replicates);
    known.set(model.fingerprint, share);
    return [id, share];
  }));
}

function shareOf(model: Model, replicates: number): number {
  const place = blockOf(model, model.meetings.length - 1) + OUTCOME.signatures;
  const of = (one: Model): number[] =>
    column(one, playBlocks(playerOf(one, SEED), 0, replicates), place);
  return noiseShare(of(model), of(withoutNoise(model)));
}
