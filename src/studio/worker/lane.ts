import { BLOCK } from "../../engine.ts";
import type { Gate } from "./gate.ts";
import type { Hand } from "./hand.ts";
import { keyOf, type Wish } from "./message.ts";
import type { Result } from "./result.ts";
import type { Versus } from "./versus.ts";

/** What is played while nothing else is wanted, one after the other, each against a baseline. */
export interface Lane {
  /** undefined where it is wanted no more. */
  play(wish: Wish, against: Wish, isWanted: () => boolean): Promise<Result | undefined>;
  /** The same, but what others' signatures lose or gain, against anything. */
  versus(
    wish: Wish, against: Wish, meeting: number | null, isWanted: () => boolean,
  ): Promise<Versus | undefined>;
}

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
  let played = 0;
  let baseline = "";
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
  const fly = async (
    wish: Wish, against: Wish | undefined, isWanted: () => boolean,
  ): Promise<Result | undefined> => {
    const flight = --played;
    const slice = sliceFor(wish.scenario);
    for (let from = 0; from < wish.replicates; from += slice) {
      await quiet();
      if (!isWanted()) return undefined;
      const count = Math.min(slice, wish.replicates - from);
      await busy.during(() =>
        hand.ask({ kind: "play", wish, flight, from, count, keep: true, aside: true }));
    }
    await quiet();
    return busy.during(() => hand.ask({ kind: "fold", flight, folding: {
      wish, aside: true, baseline: against === undefined,
      ...(against !== undefined && { against: keyOf(against) }),
    } }));
  };
  const pair = async (
    wish: Wish, against: Wish, isWanted: () => boolean,
  ): Promise<Result | undefined> => {
    const key = `${keyOf(against)} ${against.replicates}`;
    if (key !== baseline) {
      if (await fly(against, undefined, isWanted) === undefined) return undefined;
      baseline = key;
    }
    return fly(wish, against, isWanted);
  };
  return {
    versus(wish, against, meeting, isWanted) {
      const ask = async (from: number, count: number): Promise<Versus | undefined> => {
        await quiet();
        return isWanted() ? busy.during(() =>
          hand.ask({ kind: "versus", wish, against, meeting, from, count })) : undefined;
      };
      const next = last.then(() => joined(ask, wish.replicates, sliceFor(wish.scenario)));
      last = next.catch(() => undefined);
      return next;
    },
    play(wish, against, isWanted) {
      const next = last.then(() => (isWanted() ? pair(wish, against, isWanted) : undefined));
      last = next.catch(() => undefined);
      return next;
    },
  };
}

/** Differences of all slices; undefined where a slice was not wanted any more. */
async function joined(
  ask: (from: number, count: number) => Promise<Versus | undefined>, replicates: number,
  slice: number,
): Promise<Versus | undefined> {
  const differences: number[] = [];
  for (let from = 0; from < replicates; from += slice) {
    const found = await ask(from, Math.min(slice, replicates - from));
    if (found?.answer !== true) return found;
    differences.push(...found.differences);
  }
  return { answer: true, differences };
}
