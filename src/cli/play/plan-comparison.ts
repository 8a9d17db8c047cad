import type { Label } from "../../base/label.ts";
import {
  contrast, summarise, withoutNoise,
  type Comparison, type ComparisonSet, type Pairing, type Pairs, type Rows,
} from "../../engine.ts";
import type { Arms } from "./arms.ts";
import { badgeOf, isQuiet } from "./badge.ts";
import { planOf, type Blocks, type Plan } from "./plan.ts";
import { blocksIn } from "./series.ts";

/** Replicates per cell of a map. */
const MAP_REPLICATES = 20;

/** Played blocks of one set, in the order of its pairings. */
export interface SetBlocks {
  readonly base: readonly Rows[];
  readonly pairs: readonly (readonly Pairs[])[];
}

/** A comparison that is planned; what it gives is asked for once the plan is played. */
export interface PlannedComparison {
  readonly plan: Plan;
  sets(replicates: number): ComparisonSet[];
  blocks(replicates: number): SetBlocks[];
  json(comparison: Comparison, answer: readonly Label[]): unknown;
}

interface PlannedSet {
  readonly arms: Arms;
  readonly base: Blocks<Rows>;
  readonly quiet: Blocks<Rows>;
  readonly pairs: readonly Blocks<Pairs>[];
  readonly maps: readonly (() => ComparisonSet["whatifs"][number]["maps"])[];
}

/** Plans every arm once: pairs first, as the base stands in most of them. */
export function planComparison(
  arms: readonly Arms[], seed: string | number, replicates: number,
): PlannedComparison {
  const plan = planOf(seed, replicates);
  const planned = arms.map((one): PlannedSet => {
    const { base, pairings } = one;
    const pairs = pairings.map((pairing) => plan.pairs(pairing));
    const loud = plan.rows(base.fingerprint, base);
    const still = withoutNoise(base);
    const quiet = isQuiet(base, still) ? loud : plan.rows(`${base.fingerprint}.quiet`, still);
    return { arms: one, base: loud, quiet, pairs, maps: planMaps(plan, pairings, replicates) };
  });
  const setOf = ({ arms: one, ...set }: PlannedSet, n: number): ComparisonSet => ({
    badge: badgeOf(one.base, set.base(n), set.quiet(n), one.rests),
    base: summarise(one.base, seed, set.base(n)),
    whatifs: one.pairings.map((pairing, i) => ({
      ...contrast(pairing, seed, set.pairs[i](n)), maps: set.maps[i](),
    })),
  });
  return {
    plan,
    sets: (count) => planned.map((set) => setOf(set, blocksIn(count))),
    blocks: (count) => planned.map((set) => ({
      base: set.base(blocksIn(count)), pairs: set.pairs.map((pair) => pair(blocksIn(count))),
    })),
    json: jsonOf,
  };
}

/** One map per pair of worlds; of a pair and its reverse the refusal is drawn. */
function planMaps(
  plan: Plan, pairings: readonly Pairing[], replicates: number,
): PlannedSet["maps"] {
  const each = Math.min(MAP_REPLICATES, replicates);
  const maps = pairings.map((): (() => ComparisonSet["whatifs"][number]["maps"]) => () => []);
  const order = pairings.map((_, i) => i)
    .sort((left, right) => rank(pairings[left]) - rank(pairings[right]) || left - right);
  for (const i of order) {
    if (pairings[i].kind !== "base") maps[i] = plan.maps(pairings[i], each);
  }
  return maps;
}

function rank({ kind }: Pairing): number {
  return kind === "refuses" ? 1 : 0;
}

/**
 * The document of `--json` and comparison.json. What every set says stands in one list, told
 * apart by its parameters. Both arms of each what-if stand in a list of their own, without their
 * agents: what a set cannot answer has no number beside it, but is simulated all the same.
 */
function jsonOf(comparison: Comparison, answer: readonly Label[]): unknown {
  const { scenario, title, seed, replicates, sets } = comparison;
  const light = (summary: ComparisonSet["base"]): unknown => ({
    ...summary, summits: summary.summits.map((summit) => ({ ...summit, agents: undefined })),
  });
  return {
    scenario, title, seed, replicates,
    base: sets[0].base,
    sets: sets.map(({ badge, base }) => ({ ...badge, base: light(base) })),
    whatifs: sets.flatMap(({ whatifs }) =>
      whatifs.map((whatif) => ({ ...whatif, arms: undefined }))),
    arms: sets.flatMap(({ whatifs }) => whatifs.map(({ id, parameters, partner, arms }) => ({
      id, parameters, partner,
      whatif: light(arms.whatif), partnerSummary: light(arms.partner),
    }))),
    answerInSentences: answer,
  };
}
