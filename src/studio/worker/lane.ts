import { BLOCK } from "../../engine.ts";
import type { Gate } from "./gate.ts";
import type { Hand } from "./hand.ts";
import type { Wish } from "./message.ts";
import type { Versus } from "./versus.ts";

/**
 * Pairs played while nothing else is wanted, one after the other; undefined where a pair is wanted
 * no more.
 */
export type Lane = (
  wish: Wish, against: Wish, meeting: number | null, isWanted: () => boolean,
) => Promise<Versus | undefined>;

/** What a lane rests on. */
export interface LaneNeeds {
  /** The worker that plays. */
  readonly hand: Hand;
  /** Keeps that worker out of what else is played. */
  readonly busy: Gate;
  /** What is played for a chart. */
  readonly flights: Gate;
  /** A while in which the user's next wish would come. */
  readonly rest: () => Promise<void>;
  /** Replicates of one slice of a scenario. */
  readonly sliceOf: (scenario: string) => number;
}

/** The lowest priority: a slice at a time, and only when nobody has asked for anything lately. */
export function laneOf({ hand, busy, flights, rest, sliceOf }: LaneNeeds): Lane {
  let turn = -1;
  let last: Promise<unknown> = Promise.resolve();

  const sliceFor = (scenario: string): number =>
    Math.max(BLOCK, Math.floor(sliceOf(scenario) / BLOCK / 2) * BLOCK);
  const quiet = async (): Promise<void> => {
    while (!flights.isOpen() || !busy.isOpen() || turn !== flights.turn()) {
      await flights.whenOpen();
      await busy.whenOpen();
      turn = flights.turn();
      await rest();
    }
  };
  return (wish, against, meeting, isWanted) => {
    const ask = async (from: number, count: number): Promise<Versus | undefined> => {
      await quiet();
      return isWanted() ? busy.during(() =>
        hand.ask({ kind: "versus", wish, against, meeting, from, count })) : undefined;
    };
    const next = last.then(() => joined(ask, wish.replicates, sliceFor(wish.scenario)));
    last = next.catch(() => undefined);
    return next;
  };
}

/** Differences of all slices; undefined where a slice was not wanted any more. */
async function joined(
  ask: (from: number, count: number) => Promise<Versus | undefined>, replicates: number,
  slice: number,
): Promise<Versus | undefined> {
  const differences: number[] = [];
  const turned: Record<string, readonly [number, number]> = {};
  let last: Versus | undefined;
  for (let from = 0; from < replicates; from += slice) {
    const found = await ask(from, Math.min(slice, replicates - from));
    if (found?.answer !== true) return found;
    differences.push(...found.differences);
    for (const [id, [joins, leaves]] of Object.entries(found.turned)) {
      const [joined, left] = turned[id] ?? [0, 0];
      turned[id] = [joined + joins, left + leaves];
    }
    last = found;
  }
  return last && { ...last, differences, turned };
}
