import type { Label } from "../base/label.ts";
import { constructionOf, countSigns, type Construction, type SignCount } from "./built-in.ts";
import { judge, type Effect, type Expectation, type Verdict } from "./verdict.ts";

/**
 * What a claim is to the model: `built in` follows from its definition (no run can contradict
 * it, so it gets no verdict), `contingent` can fail, `not representable` has no counterpart.
 */
export type ThesisKind = "built in" | "contingent" | "not representable";

/** What data outside the model say of a claim. */
export type Evidence = "supported" | "contradicted" | "untested";

/** The same experiment under the coding of one tradition. */
export interface NarrativeFinding extends Effect {
  readonly narrative: string;
}

/** What came of a claim. */
export interface ThesisFinding {
  readonly id: string;
  readonly group: string;
  readonly claim: Label;
  readonly kind: ThesisKind;
  /** Of what is built in alone: what the model's construction says of the claim. */
  readonly byConstruction: Construction | null;
  /** Of contingent claims alone. */
  readonly verdict: Verdict | null;
  readonly expect: Expectation | null;
  readonly measure: string | null;
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly smallest: number | null;
  readonly replicates: number;
  readonly negligible: boolean;
  readonly needed: number;
  /** Signs of the effect in random models. */
  readonly signs: SignCount | null;
  readonly robust: Robustness | null;
  readonly flips: Flipping | null;
  readonly data: Evidence;
}

/** How far a finding depends on what was assumed. */
export interface Robustness {
  /** Share of draws of the parameters in which the effect has the expected sign. */
  readonly parameters: number;
  readonly draws: number;
  readonly narratives: readonly NarrativeFinding[];
  /** Narratives in which the verdict is the same, of so many. */
  readonly survives: number;
}

/** The change of the model that is said to turn the verdict round, and whether it did. */
export interface Flipping extends Effect {
  readonly by: Label;
  readonly flipped: boolean;
}

/** What came of a claim in a word or two: its verdict, else its kind and how that holds. */
export function outcomeOf({ kind, byConstruction, verdict }: ThesisFinding): string {
  return verdict ?? (byConstruction === null ? kind : `${kind}: ${byConstruction}`);
}

/** What the experiments of one claim gave. */
export interface Played {
  readonly id: string;
  readonly group: string;
  readonly claim: Label;
  readonly expect: Expectation;
  readonly measure: string;
  readonly smallest: number;
  readonly data: Evidence;
  readonly effects: ArrayLike<number>;
  /** Effects in random models. */
  readonly random: ArrayLike<number>;
  /** Effects under drawn parameters. */
  readonly drawn: ArrayLike<number>;
  readonly narratives: readonly { readonly id: string; readonly effects: ArrayLike<number> }[];
  readonly flipBy: Label | null;
  readonly flipped: ArrayLike<number> | null;
}

/** Folds the experiments of one claim into its finding. */
export function findingOf(played: Played): ThesisFinding {
  const { id, group, claim, expect, measure, smallest, data } = played;
  const signs = countSigns(played.random);
  const main = judge(played.effects, expect, smallest);
  const byConstruction = constructionOf(signs, expect);
  const head = {
    id, group, claim, expect, measure, smallest, data, signs, byConstruction,
    effect: main.effect, low: main.low, high: main.high,
    replicates: main.replicates, negligible: main.negligible, needed: main.needed,
  };
  if (byConstruction !== null) {
    return { ...head, kind: "built in", verdict: null, robust: null, flips: null };
  }
  const narratives = played.narratives.map(({ id: narrative, effects }) =>
    ({ narrative, ...judge(effects, expect, smallest) }));
  return {
    ...head,
    kind: "contingent",
    verdict: main.verdict,
    robust: {
      parameters: shareAs(expect, played.drawn, smallest),
      draws: played.drawn.length,
      narratives,
      survives: narratives.filter(({ verdict }) => verdict === main.verdict).length,
    },
    flips: played.flipped === null || played.flipBy === null ? null
      : flippingOf(judge(played.flipped, expect, smallest), played.flipBy, main.verdict),
  };
}

/** The finding of a claim that the model has no counterpart for. */
export function notRepresentable(
  id: string, group: string, claim: Label, data: Evidence,
): ThesisFinding {
  return {
    id, group, claim, data, kind: "not representable", byConstruction: null, verdict: null,
    expect: null, measure: null, effect: null, low: null, high: null, smallest: null, replicates: 0,
    negligible: false, needed: 0, signs: null, robust: null, flips: null,
  };
}

function flippingOf(effect: Effect, by: Label, before: Verdict): Flipping {
  return { ...effect, by, flipped: turns(before, effect.verdict) };
}

/** Whether one verdict is another than before; where either is undecided nothing is known. */
export function turns(before: Verdict, after: Verdict): boolean {
  return before !== "undecided" && after !== "undecided" && before !== after;
}

/** Share of effects that go the way the claim says. */
function shareAs(expect: Expectation, effects: ArrayLike<number>, smallest: number): number {
  let as = 0;
  for (let n = 0; n < effects.length; n++) {
    const effect = effects[n];
    const goes = expect === "rises" ? effect > 0 : expect === "falls" ? effect < 0
      : effect <= smallest && effect >= -smallest;
    if (goes) as++;
  }
  return effects.length === 0 ? NaN : as / effects.length;
}
