import { READ, type NumberChange, type Readings } from "./readings.ts";
import { readingColumn } from "./security-preference.ts";
import { mean } from "../base/stats.ts";

/** A parameter that may be moved, where it stands, and how far it may go. */
export interface Movable {
  readonly path: string;
  readonly place: number;
  readonly from: number;
  readonly range: readonly [low: number, high: number];
}

/** When the thesis counts as broken; any one suffices. */
export interface Broken {
  /** Share of worlds in which there is no turn at all. */
  readonly never: number;
  /** Share of worlds in which there is none before the contrast's at the same age. */
  readonly notBefore: number;
  /** Largest effect of all logics together that is none. */
  readonly effect: number;
}

/** Which of the three broke it. */
export type Breach = keyof Broken;

/** Parameters moved, where to, and what broke. */
export interface Breaking {
  readonly moves: readonly { readonly path: string; readonly from: number; readonly to: number }[];
  readonly by: Breach;
}

/** A parameter moved alone: the nearest value that breaks the thesis, null where none does. */
export interface AloneFinding {
  readonly path: string;
  readonly from: number;
  readonly range: readonly [number, number];
  readonly to: number | null;
  readonly by: Breach | null;
}

export interface SearchFinding {
  readonly replicates: number;
  /** Years that a run lasts: within them the turn must come. */
  readonly horizon: number;
  readonly broken: Broken;
  /** Parameters moved in the smallest sets found; null where up to two do not break it. */
  readonly fewest: number | null;
  readonly sets: readonly Breaking[];
  readonly alone: readonly AloneFinding[];
  /** The thesis is broken where it stands. */
  readonly already: Breach | null;
}

/** Plays what some changes give, and says what they break. */
export type Tries = (changes: readonly NumberChange[]) => Promise<Breach | null>;

/** Halvings of the way to a breaking end. */
const HALVINGS = 6;

/**
 * What is broken: no turn, none before the contrast's at the same age, or no effect of all
 * logics. The three readings are paired by replicate.
 */
export function breachOf(
  all: Readings, none: Readings, contrast: Readings, broken: Broken,
): Breach | null {
  const turns = readingColumn(all, READ.turn);
  const theirs = readingColumn(contrast, READ.turn);
  const [on, off] = [all, none].map((one) => readingColumn(one, READ.preference));
  const share = (is: (turn: number, n: number) => boolean): number =>
    turns.filter((turn, n) => is(turn, n)).length / Math.max(1, turns.length);
  if (share((turn) => !(turn < Infinity)) >= broken.never) return "never";
  if (share((turn, n) => !(turn < theirs[n])) >= broken.notBefore) return "notBefore";
  return mean(on.map((level, n) => level - off[n])) <= broken.effect ? "effect" : null;
}

/**
 * The fewest parameters whose moving breaks the thesis: each alone to both ends of its range, and
 * where none does, each two of them to all four corners. Of one that breaks it the nearest
 * breaking value is sought by halving the way, which finds it where breaking is monotone.
 */
export async function fewestChanges(
  movable: readonly Movable[], tries: Tries, step: () => void = () => undefined,
): Promise<Omit<SearchFinding, "replicates" | "horizon" | "broken">> {
  const already = await tries([]);
  if (already !== null) return { fewest: 0, sets: [], alone: [], already };
  const alone: AloneFinding[] = [];
  for (const one of movable) {
    alone.push(await nearestBreak(one, tries));
    step();
  }
  const singles = alone.flatMap(({ path, from, to, by }): Breaking[] =>
    (to === null || by === null ? [] : [{ moves: [{ path, from, to }], by }]));
  if (singles.length > 0) return { fewest: 1, sets: singles, alone, already };
  const sets: Breaking[] = [];
  for (let i = 0; i < movable.length; i++) {
    for (let j = i + 1; j < movable.length; j++) {
      const found = await breakingPair(movable[i], movable[j], tries);
      if (found !== null) sets.push(found);
    }
    step();
  }
  return { fewest: sets.length > 0 ? 2 : null, sets, alone, already };
}

async function nearestBreak(
  { path, place, from, range }: Movable, tries: Tries,
): Promise<AloneFinding> {
  let best: { to: number; by: Breach } | null = null;
  for (const end of range) {
    if (end === from) continue;
    const breach = await tries([[place, end]]);
    if (breach === null) continue;
    let held = from;
    let broke = { to: end, by: breach };
    for (let n = 0; n < HALVINGS; n++) {
      const middle = 0.5 * (held + broke.to);
      const by = await tries([[place, middle]]);
      if (by === null) held = middle;
      else broke = { to: middle, by };
    }
    if (best === null || away(broke.to, from) < away(best.to, from)) best = broke;
  }
  return { path, from, range, to: best?.to ?? null, by: best?.by ?? null };
}

function away(to: number, from: number): number {
  return to < from ? from - to : to - from;
}

async function breakingPair(
  left: Movable, right: Movable, tries: Tries,
): Promise<Breaking | null> {
  for (const a of left.range) {
    for (const b of right.range) {
      if (a === left.from || b === right.from) continue;
      const by = await tries([[left.place, a], [right.place, b]]);
      if (by !== null) {
        return { by, moves: [{ path: left.path, from: left.from, to: a },
          { path: right.path, from: right.from, to: b }] };
      }
    }
  }
  return null;
}
