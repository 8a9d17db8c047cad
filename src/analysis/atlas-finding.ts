import { byCode } from "../base/order.ts";
import type { Label } from "../base/label.ts";
import type { Kind } from "../base/kind.ts";
import type { ChannelAudit } from "./channel.ts";
import type { Difference } from "./contrast.ts";
import type { RefusalEffect } from "./atlas-effect.ts";
import type { Threshold, Thresholds } from "./atlas-threshold.ts";
import type { Way } from "./refusal.ts";
import { directionOf } from "./survival.ts";

/** A scenario of the atlas, and who leads in it. */
export interface AtlasScenario {
  /** Its folder below the library. */
  readonly id: string;
  readonly title: Label;
  /** Sets of parameters that it is played under, its own first. */
  readonly sets: readonly string[];
  readonly agents: readonly AtlasAgent[];
  /** Narratives that speak of its agents. */
  readonly narratives: readonly string[];
  /** Followers on average that count as a threshold reached. */
  readonly wanted: number;
  readonly meetings: number;
}

export interface AtlasAgent {
  readonly id: string;
  readonly name: Label;
  readonly kind: Kind;
}

/** How one narrative sees the same contrast. */
export interface ToldContrast {
  readonly narrative: string;
  readonly others: Difference;
}

/** One agent that does not sign in one way, in one scenario under one set of parameters. */
export interface AtlasContrast {
  readonly scenario: string;
  readonly set: string;
  readonly agent: string;
  readonly way: Way;
  /** Whom a conditional signature waits for at the last meeting; null: for half of coverage. */
  readonly rival: string | null;
  /** The issue that a signature leaves out at the last meeting; null without any. */
  readonly reserved: string | null;
  readonly audit: readonly ChannelAudit[];
  /** Null where no channel is open: the model cannot answer. */
  readonly effect: RefusalEffect | null;
  readonly thresholds: Thresholds | null;
  readonly told: readonly ToldContrast[];
}

/** Everything that the atlas found. */
export interface Atlas {
  readonly seed: string | number;
  /** Worlds per contrast, per narrative, and per value of a threshold. */
  readonly replicates: number;
  readonly narrativeReplicates: number;
  readonly searchReplicates: number;
  readonly narratives: readonly { readonly id: string; readonly title: Label }[];
  /** Names of all agents and issues of these scenarios, by id. */
  readonly names: Readonly<Record<string, Label>>;
  readonly issues: Readonly<Record<string, Label>>;
  readonly scenarios: readonly AtlasScenario[];
  readonly contrasts: readonly AtlasContrast[];
}

/** From this many others on, on average, a non-signature matters. */
export const MATTERS = 1;

/** Whether the others' signatures change: the interval without 0, and by one at least. */
export function matters({ effect }: AtlasContrast): boolean {
  return effect !== null && directionOf(effect.others) !== 0
    && Math.abs(effect.others.difference) >= MATTERS;
}

/** In how many narratives the direction is the same; null where there is nothing to ask. */
export function survivalsOf({ effect, told }: AtlasContrast): number | null {
  if (effect === null || told.length === 0) return null;
  return told.filter(({ others }) => directionOf(others) === directionOf(effect.others)).length;
}

/** How the same contrast comes out under the scenario's other set of parameters. */
export type AcrossSets = "same" | "other" | "no-answer" | "one-set";

/** What a contrast's siblings under other sets say of its direction, by `siblingKey`. */
export function acrossSets(
  contrast: AtlasContrast, siblings: ReadonlyMap<string, readonly AtlasContrast[]>,
): AcrossSets {
  const others = (siblings.get(siblingKey(contrast)) ?? []).filter(({ set }) =>
    set !== contrast.set);
  if (others.length === 0) return "one-set";
  const { effect } = contrast;
  if (effect === null || others.some((one) => one.effect === null)) return "no-answer";
  return others.every((one) => one.effect !== null
    && directionOf(one.effect.others) === directionOf(effect.others)) ? "same" : "other";
}

/** The same agent's way in the same scenario, whatever the set. */
export function siblingKey({ scenario, agent, way }: AtlasContrast): string {
  return `${scenario} ${agent} ${way}`;
}

/** Contrasts grouped by `siblingKey`. */
export function siblingsOf(
  contrasts: readonly AtlasContrast[],
): ReadonlyMap<string, readonly AtlasContrast[]> {
  return groupedBy(contrasts, siblingKey);
}

/** Things in groups, both in the order in which they come. */
export function groupedBy<T>(
  things: readonly T[], keyOf: (thing: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}

/** How often each key occurs, most often first, those of equal by name. */
export function ranking(keys: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1] || byCode(left[0], right[0]));
}

/** Whether a direction holds in every narrative and under every set of parameters. */
export function isRobust(
  contrast: AtlasContrast, siblings: ReadonlyMap<string, readonly AtlasContrast[]>,
): boolean {
  const across = acrossSets(contrast, siblings);
  const survives = survivalsOf(contrast);
  return contrast.effect !== null && (across === "same" || across === "one-set")
    && (survives === null || survives === contrast.told.length);
}

/** Whether a threshold was reached within the values tried. */
export function isReached(threshold: Threshold): threshold is number {
  return typeof threshold === "number";
}
