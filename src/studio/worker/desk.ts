import {
  BLOCK, joinLevels, type Explanation, type Model, type PreferenceLevels, type Summary,
} from "../../engine.ts";
import { buffersOf } from "./buffers.ts";
import { gateOf, type Gate } from "./gate.ts";
import { handOf, type Hand, type StudioPort } from "./hand.ts";
export type { StudioPort } from "./hand.ts";
import { laneOf, type Lane } from "./lane.ts";
import { keyOf, type Wish } from "./message.ts";
import type { Result } from "./result.ts";

/** How a wish is to be answered. Baselines are played in turn, and never given up. */
export interface Wanted {
  readonly wish: Wish;
  /** Keeps its outcomes as a baseline. */
  readonly baseline?: boolean;
  /** A baseline that was answered before, to be held against. */
  readonly against?: Wish;
}

/** Shares work out among workers, the first of which folds. The latest wish wins. */
export interface Desk {
  open(text: string): void;
  /**
   * Plays a wish. undefined where a later call has taken its place: one wish is in flight and one
   * wanted. Nothing of a wish that is given up is waited for but the slices in the workers.
   */
  play(wanted: Wanted): Promise<Result | undefined>;
  /** Plays a wish and its partner in pairs, while nothing else is wanted. */
  versus: Lane;
  /** Of the wish that was answered last, or of a baseline. */
  summary(wish: Wish): Promise<Summary>;
  explain(wish: Wish, agent: string, replicate: number | null): Promise<Explanation>;
  model(wish: Wish): Promise<Model>;
  /** Of every replicate, in small slices between what else is asked. */
  levels(wish: Wish): Promise<PreferenceLevels>;
  prepare(wish: Wish, path: string): Promise<void>;
}

/** Agents times meetings times replicates of one slice: a few hundredths of a second. */
const SLICE = 9600;

/** Replicates of a slice: whole blocks, as the summaries want them; 25 to 500. */
export function sliceOf(agents: number, meetings: number): number {
  const blocks = Math.floor(SLICE / Math.max(1, agents * meetings) / BLOCK);
  return BLOCK * Math.min(20, Math.max(1, blocks));
}

/** A worker, and what else keeps it busy. */
interface Member {
  readonly hand: Hand;
  readonly busy: Gate;
}

/**
 * Plays a wish slice by slice, whoever is idle taking the next; whether it came to the end. A
 * worker that is busy with something else joins when it is free, and is not waited for.
 */
async function flyOver(
  crew: readonly Member[], wish: Wish, flight: number, most: number, isWanted: () => boolean,
): Promise<boolean> {
  const [{ hand: lead }] = crew;
  // A first slice that leaves the others idle would be waited for.
  const fair = BLOCK * Math.ceil(wish.replicates / crew.length / BLOCK);
  const slice = Math.min(most, fair);
  let [from, over] = [0, false];
  const isOpen = (): boolean => !over && from < wish.replicates && isWanted();
  const work = async (hand: Hand): Promise<void> => {
    const keep = hand === lead;
    while (isOpen()) {
      const start = from;
      from += slice;
      const count = Math.min(from, wish.replicates) - start;
      const blocks = await hand.ask({ kind: "play", wish, flight, from: start, count, keep });
      // After a failure the lead gathers for another flight.
      if (!keep && !over && isWanted()) {
        await lead.ask({ kind: "take", wish, flight, blocks }, blocks.flatMap(buffersOf));
      }
    }
  };
  const working: Promise<void>[] = [];
  const join = (hand: Hand): void => {
    const joined = work(hand);
    // It may fail before anybody waits for it.
    joined.catch(() => undefined);
    working.push(joined);
  };
  for (const { hand, busy } of crew) {
    if (hand === lead || busy.isOpen()) join(hand);
    else void busy.whenOpen().then(() => { if (isOpen()) join(hand); });
  }
  try {
    for (let ended = 0; ended < working.length;) {
      ended = working.length;
      await Promise.all(working);
    }
  } finally {
    over = true;
  }
  return from >= wish.replicates && isWanted();
}

/** Levels of a wish, slice by slice, whoever is idle taking the next. */
async function levelsFrom(
  hands: readonly Hand[], wish: Wish, slice: number,
): Promise<PreferenceLevels> {
  const starts = Array.from({ length: Math.ceil(wish.replicates / slice) }, (_, n) => n * slice);
  const parts: PreferenceLevels[] = [];
  let next = 0;
  await Promise.all(hands.map(async (hand) => {
    while (next < starts.length) {
      const n = next++;
      const count = Math.min(slice, wish.replicates - starts[n]);
      parts[n] = await hand.ask({ kind: "levels", wish, from: starts[n], count });
    }
  }));
  return joinLevels(parts);
}

interface Waiting {
  readonly wanted: Wanted;
  done(result: Result | undefined): void;
  failed(error: unknown): void;
}

/** Milliseconds without a wish after which pairs may be played. */
const REST = 300;

/** `sizeOf` gives agents and meetings of a packed scenario. */
export function deskOf(
  ports: readonly StudioPort[], sizeOf: (scenario: string) => readonly [number, number],
  rest = (): Promise<void> => new Promise((go) => { setTimeout(go, REST); }),
): Desk {
  const crew = ports.map((port): Member => ({ hand: handOf(port), busy: gateOf() }));
  const hands = crew.map(({ hand }) => hand);
  const [lead] = hands;
  const { hand: other, busy } = crew[crew.length - 1];
  const flights = gateOf();
  const versus = laneOf({ hand: other, busy, flights, rest,
    sliceOf: (scenario) => sliceOf(...sizeOf(scenario)) });
  const baselines: Waiting[] = [];
  let next: Waiting | undefined;
  let flying = false;
  let last = 0;

  const fly = async ({ wanted }: Waiting): Promise<Result | undefined> => {
    const { wish, baseline = false, against } = wanted;
    const flight = ++last;
    const isWanted = (): boolean => baseline || next === undefined;
    const slice = sliceOf(...sizeOf(wish.scenario));
    if (!await flyOver(crew, wish, flight, slice, isWanted)) return undefined;
    return lead.ask({ kind: "fold", flight, folding: {
      wish, baseline, ...(against !== undefined && { against: keyOf(against) }),
    } });
  };

  const start = async (): Promise<void> => {
    if (flying) return;
    flying = true;
    for (;;) {
      const flight = baselines.shift() ?? next;
      if (flight === undefined) break;
      if (flight === next) next = undefined;
      try {
        flight.done(await flights.during(() => fly(flight)));
      } catch (error) {
        flight.failed(error);
      }
    }
    flying = false;
  };

  return {
    open(text) { for (const hand of hands) hand.open(text); },
    play: (wanted) => new Promise((resolve, reject) => {
      const waiting: Waiting = { wanted, done: resolve, failed: reject };
      if (wanted.baseline === true) baselines.push(waiting);
      else {
        next?.done(undefined);
        next = waiting;
      }
      void start();
    }),
    versus, summary: (wish) => lead.ask({ kind: "summary", wish }),
    explain: (wish, agent, replicate) =>
      busy.during(() => other.ask({ kind: "explain", wish, agent, replicate })),
    model: (wish) => lead.ask({ kind: "model", wish }),
    levels: (wish) => levelsFrom(hands, wish, sliceOf(...sizeOf(wish.scenario))),
    async prepare(wish, path) {
      await Promise.all(hands.map((hand) => hand.ask({ kind: "prepare", wish, path })));
    },
  };
}
