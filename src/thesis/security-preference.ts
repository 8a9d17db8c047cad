import { mean, meanInterval } from "../base/stats.ts";
import { READ, READ_FIRST, type Readings } from "./readings.ts";
import { shapley } from "./shapley.ts";
import { judge, type Effect, type Expectation } from "./verdict.ts";

/** The three logics, in the order of the bits that number their combinations. */
export const LOGIC_IDS = ["development", "technology", "politics"] as const;
export type LogicId = (typeof LOGIC_IDS)[number];
export const COMBINATIONS = 1 << LOGIC_IDS.length;
/** The combination in which all three work. */
export const ALL_ON = COMBINATIONS - 1;

/** A mean over replicates and its 95% interval. */
export interface Spread {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** One of the eight worlds. */
export interface CombinationFinding extends Readonly<Record<LogicId, boolean>> {
  /** Mean preference at the end, 0 to 1. */
  readonly preference: Spread;
  /** Years until it has turned; a run in which it never does counts with its whole length. */
  readonly crossing: Spread;
  /** Share of replicates in which it turns at all. */
  readonly crosses: number;
}

/** What a logic adds to the preference at the end, over all orders. */
export interface LogicShareFinding {
  readonly logic: LogicId;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** All eight worlds of a scenario. */
export interface EightWorlds {
  readonly replicates: number;
  /** Length of a run in years. */
  readonly horizon: number;
  readonly combos: readonly CombinationFinding[];
  readonly shapley: readonly LogicShareFinding[];
  /** All three less none: what the shares add up to. */
  readonly whole: Spread;
}

/** When a path turns. */
export interface TurnFinding extends Spread {
  readonly crosses: number;
  readonly horizon: number;
}

/** What a statement that can fail is tested by. */
export type StatementTest =
  | { readonly kind: "logic"; readonly logic: LogicId; readonly measure: string }
  | { readonly kind: "pair"; readonly with: readonly LogicId[];
    readonly without: readonly LogicId[]; readonly measure: string }
  | { readonly kind: "joint"; readonly logics: readonly LogicId[]; readonly measure: string }
  | { readonly kind: "against"; readonly with: string; readonly without: string;
    readonly on: readonly LogicId[] };

/** The number of a combination, from the logics that work in it. */
export function combinationOf(on: readonly LogicId[]): number {
  return LOGIC_IDS.reduce((bits, logic, k) => (on.includes(logic) ? bits | (1 << k) : bits), 0);
}

/** One column of readings. */
export function readingColumn({ rows, width, numbers }: Readings, column: number): Float64Array {
  return Float64Array.from({ length: rows }, (_, n) => numbers[n * width + column]);
}

/** Readings one after the other: those of later replicates stand below. */
export function joinReadings(parts: readonly Readings[]): Readings {
  const width = parts[0]?.width ?? 0;
  const numbers = new Float64Array(parts.reduce((sum, part) => sum + part.numbers.length, 0));
  let at = 0;
  for (const part of parts) {
    numbers.set(part.numbers, at);
    at += part.numbers.length;
  }
  return { rows: width === 0 ? 0 : at / width, width, numbers };
}

/** A mean with its interval. */
export function spreadOf(values: ArrayLike<number>): Spread {
  return { mean: mean(values), ...meanInterval(values) };
}

/** When a path turns, over the replicates whose numbers are sound. */
export function turnFinding(readings: Readings, horizon: number): TurnFinding {
  const turns = readingColumn(readings, READ.turn).filter((turn) => turn === turn);
  return { ...spreadOf(turns.map((turn) => Math.min(turn, horizon))),
    crosses: turns.filter((turn) => turn <= horizon).length / turns.length, horizon };
}

/** Folds the readings of eight worlds, paired by replicate. */
export function foldWorlds(all: readonly Readings[], horizon: number): EightWorlds {
  const worlds = sound(all);
  const preferences = worlds.map((readings) => readingColumn(readings, READ.preference));
  const rows = worlds[0].rows;
  const shares = LOGIC_IDS.map(() => new Float64Array(rows));
  const whole = new Float64Array(rows);
  for (let n = 0; n < rows; n++) {
    const worth = preferences.map((column) => column[n]);
    shapley(worth, LOGIC_IDS.length).forEach((share, k) => { shares[k][n] = share; });
    whole[n] = worth[ALL_ON] - worth[0];
  }
  return {
    replicates: rows, horizon,
    combos: worlds.map((readings, c) => {
      const { crosses, mean: middle, low, high } = turnFinding(readings, horizon);
      return {
        development: (c & 1) !== 0, technology: (c & 2) !== 0, politics: (c & 4) !== 0,
        preference: spreadOf(preferences[c]), crossing: { mean: middle, low, high }, crosses,
      };
    }),
    shapley: LOGIC_IDS.map((logic, k) => {
      const { mean: value, low, high } = spreadOf(shares[k]);
      return { logic, value, low, high };
    }),
    whole: spreadOf(whole),
  };
}

/** Only the replicates whose numbers are sound in all worlds. */
function sound(worlds: readonly Readings[]): Readings[] {
  const { rows, width } = worlds[0];
  const keep = Array.from({ length: rows }, (_, n) => n).filter((n) =>
    worlds.every(({ numbers }) => numbers[n * width] === numbers[n * width]));
  if (keep.length === rows) return [...worlds];
  return worlds.map(({ numbers }) => ({
    rows: keep.length, width, numbers: Float64Array.from(keep.flatMap((n) =>
      Array.from(numbers.subarray(n * width, (n + 1) * width)))),
  }));
}

/** The readings that statements are tested on. */
export interface Played {
  /** Of the base, by combination. */
  readonly worlds: readonly Readings[];
  /** Of the contrast and its variants, by name. */
  readonly variants: ReadonlyMap<string, Readings>;
  /** Names of the measures, in the order of their columns. */
  readonly measures: readonly string[];
}

/** What a statement's test gives, one number per replicate. */
export function statementEffects(test: StatementTest, played: Played): Float64Array {
  const { worlds, measures } = played;
  if (test.kind === "against") return againstEffects(test, played);
  const column = READ_FIRST + measures.indexOf(test.measure);
  const values = worlds.map((readings) => readingColumn(readings, column));
  const effects = Float64Array.from(values[0], (_, n) => {
    const at = (combination: number): number => values[combination][n];
    if (test.kind === "pair") return at(combinationOf(test.with)) - at(combinationOf(test.without));
    return test.kind === "logic" ? meanChange(at, [test.logic]) : meanChange(at, test.logics);
  });
  return effects.filter((effect) => effect - effect === 0);
}

/**
 * Mean over the combinations of the other logics of what the given ones change: on less off of
 * one, and of two what both do beyond the sum of each alone.
 */
function meanChange(at: (combination: number) => number, logics: readonly LogicId[]): number {
  const bits = logics.map((logic) => combinationOf([logic]));
  const own = combinationOf(logics);
  let sum = 0;
  let others = 0;
  for (let c = 0; c < COMBINATIONS; c++) {
    if ((c & own) !== 0) continue;
    others++;
    sum += bits.length === 1 ? at(c | own) - at(c)
      : at(c | own) - at(c | bits[0]) - at(c | bits[1]) + at(c);
  }
  return sum / others;
}

/** -1 where the first turns before the second does at the same age, 1 where after, else 0. */
function againstEffects(
  test: Extract<StatementTest, { kind: "against" }>, { worlds, variants }: Played,
): Float64Array {
  const of = (name: string): Float64Array => {
    const readings = name === "base" ? worlds[combinationOf(test.on)] : variants.get(name);
    if (readings === undefined) throw new Error(`no variant ${name}`);
    return readingColumn(readings, READ.turn);
  };
  const [left, right] = [of(test.with), of(test.without)];
  return left.map((turn, n) => (turn < right[n] ? -1 : turn > right[n] ? 1
    : turn === right[n] ? 0 : NaN)).filter((effect) => effect === effect);
}

/** The verdict on a statement. */
export function judgeStatement(
  test: StatementTest, played: Played, expect: Expectation, smallest: number,
): Effect {
  return judge(statementEffects(test, played), expect, smallest);
}
