import { quantile } from "../../base/stats.ts";
import type { Edit } from "../../edit/edit.ts";
import type { Choice, Pack } from "../../edit/pack.ts";
import type { PackedStory } from "../../edit/packed-story.ts";
import { breachOf, type Breach } from "../../thesis/breaking.ts";
import { readingsOfLevels, type PreferenceLevels } from "../../thesis/preference-levels.ts";
import {
  ALL_ON, COMBINATIONS, foldWorlds, LOGIC_IDS, type EightWorlds, type LogicId,
} from "../../thesis/security-preference.ts";
import type { Answer } from "./story.ts";

/** As many worlds, and of the same seed, as `plenary theses security-preference` plays. */
export const STORY_REPLICATES = 200;
const SEED = 1;
/** Worlds per try when the thesis is to be broken. */
const TRY_REPLICATES = 100;
const DOTS = 50;

/** What a page asks the engine for. */
export interface LevelsAsk {
  readonly scenario: string;
  readonly choice: Choice;
  readonly edits: readonly Edit[];
  readonly seed: number;
  readonly replicates: number;
}

/** The numbers of a combination of logics: one bit each, in the order of LOGIC_IDS. */
export function numbersOf({ logics }: PackedStory, combination: number): Record<string, number> {
  return Object.assign({}, ...LOGIC_IDS.map((logic, k) =>
    ((combination & (1 << k)) === 0 ? logics[logic].off : logics[logic].on))) as
    Record<string, number>;
}

/** Where a number of the bench stands before anything is set; undefined where it is not written. */
export function writtenAt(scenario: unknown, path: string): number | undefined {
  const found = path.split(".").reduce<unknown>((node, step) =>
    (node as Readonly<Record<string, unknown>> | undefined)?.[step], scenario);
  if (typeof found === "number") return found;
  const { mode, value } = (found ?? {}) as { mode?: number; value?: number };
  return mode ?? value;
}

/** The numbers that make the bench the story's world, all logics at work, moved or not. */
export function openedNumbers(
  { scenarios }: Pick<Pack, "scenarios">, story: PackedStory,
  moved: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const bench = scenarios.find(({ id }) => id === story.bench)?.scenario;
  const all = { ...Object.fromEntries(story.set.map(({ path, value }) => [path, Number(value)])),
    ...numbersOf(story, ALL_ON), ...moved };
  return Object.fromEntries(Object.entries(all).filter(([path, value]) =>
    writtenAt(bench, path) !== value));
}

/** The bench with some logics at work, and some numbers moved. */
export function benchAsk(
  story: PackedStory, combination: number, moved: Readonly<Record<string, number>> = {},
  replicates = STORY_REPLICATES,
): LevelsAsk {
  const numbers = { ...numbersOf(story, combination), ...moved };
  return {
    scenario: story.bench, choice: {}, seed: SEED, replicates,
    edits: [...story.set, ...Object.entries(numbers).map(([path, value]) => ({ path, value }))],
  };
}

/** The contrast as it is, or with one of its what-ifs. */
export function contrastAsk(
  { contrast, variants }: PackedStory, variant: number,
): LevelsAsk {
  const whatif = variants[variant]?.whatif;
  return { scenario: contrast, choice: whatif === undefined ? {} : { whatif }, edits: [],
    seed: SEED, replicates: STORY_REPLICATES };
}

/** All that the story shows of the engine. */
export interface StoryWorlds {
  /** The bench by combination. */
  readonly bench: readonly PreferenceLevels[];
  /** The contrast by variant. */
  readonly contrast: readonly PreferenceLevels[];
  readonly eight: EightWorlds;
}

type Plays = (ask: LevelsAsk) => Promise<PreferenceLevels | undefined>;

/**
 * Plays all eight worlds and the contrast; undefined where one of them broke, or where they are
 * not wanted any more.
 */
export async function storyWorlds(
  story: PackedStory, engine: Plays, isWanted: () => boolean = () => true,
): Promise<StoryWorlds | undefined> {
  const plays: Plays = (ask) => (isWanted() ? engine(ask) : Promise.resolve(undefined));
  const bench: PreferenceLevels[] = [];
  // All logics first: that is what the reader predicts.
  for (let c = COMBINATIONS - 1; c >= 0; c--) {
    const levels = await plays(benchAsk(story, c));
    if (levels === undefined) return undefined;
    bench[c] = levels;
  }
  const contrast: PreferenceLevels[] = [];
  for (let n = 0; n < story.variants.length; n++) {
    const levels = await plays(contrastAsk(story, n));
    if (levels === undefined) return undefined;
    contrast.push(levels);
  }
  const { years } = bench[ALL_ON];
  return { bench, contrast,
    eight: foldWorlds(bench.map(readingsOfLevels), years[years.length - 1]) };
}

/** What the numbers moved break, all logics at work; "failed" where the worlds broke. */
export async function breachBy(
  story: PackedStory, moved: Readonly<Record<string, number>>, { contrast }: StoryWorlds,
  plays: Plays,
): Promise<{ readonly breach: Breach | null; readonly turns: number } | "failed"> {
  const all = await plays(benchAsk(story, ALL_ON, moved, TRY_REPLICATES));
  const none = await plays(benchAsk(story, 0, moved, TRY_REPLICATES));
  if (all === undefined || none === undefined) return "failed";
  const [on, off, theirs] = [all, none, contrast[0]].map(readingsOfLevels);
  return { breach: breachOf(on, off, theirs, story.broken), turns: turningShare(all) };
}

/** Share of worlds that turn. */
export function turningShare({ turns }: PreferenceLevels): number {
  return turns.filter((turn) => turn < Infinity).length / turns.length;
}

/** Years until the turn at the median; null where half of the worlds or more have none. */
export function medianTurn({ turns }: PreferenceLevels): number | null {
  const middle = quantile(turns.slice().sort(), 0.5);
  return middle < Infinity ? middle : null;
}

/** Sorted levels of all replicates at a moment; the end where none is named. */
export function levelsAt(
  { years, rows, levels }: PreferenceLevels, moment = years.length - 1,
): Float64Array {
  return Float64Array.from({ length: rows }, (_, n) => levels[n * years.length + moment]).sort();
}

/** Fifty of the worlds at the end, at the quantiles 1/100, 3/100 ... */
export function dotsAtEnd(levels: PreferenceLevels): number[] {
  const sorted = levelsAt(levels);
  return Array.from({ length: DOTS }, (_, n) => quantile(sorted, (n + 0.5) / DOTS));
}

/** The logics without any one of which half of the worlds or more do not turn. */
export function undoing({ bench }: StoryWorlds): LogicId[] {
  return LOGIC_IDS.filter((_, k) => turningShare(bench[ALL_ON & ~(1 << k)]) < 0.5);
}

/** The answer that these worlds give. */
export function answerOf(worlds: StoryWorlds): Answer {
  const found = undoing(worlds);
  return found.length === 0 ? "none" : found.length > 1 ? "several" : found[0];
}

/** Share of paired worlds in which the bench turns before the contrast at the same age. */
export function earlierShare({ bench, contrast: [theirs] }: StoryWorlds): number {
  const { turns } = bench[ALL_ON];
  return turns.filter((turn, n) => turn < theirs.turns[n]).length / turns.length;
}
