import { BLOCK, type Explanation, type Model, type Summary } from "../../engine.ts";
import { buffersOf } from "./buffers.ts";
import { handOf, type Hand, type StudioPort } from "./hand.ts";
export type { StudioPort } from "./hand.ts";
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
  /** Of the wish that was answered last, or of a baseline. */
  digest(wish: Wish): Promise<string>;
  summary(wish: Wish): Promise<Summary>;
  explain(wish: Wish, agent: string, replicate: number | null): Promise<Explanation>;
  model(wish: Wish): Promise<Model>;
  noise(wish: Wish): Promise<number>;
  prepare(wish: Wish, path: string): Promise<void>;
}

/** Agents times meetings times replicates of one slice: a few hundredths of a second. */
const SLICE = 9600;

/** Replicates of a slice: whole blocks, as the summaries want them. */
export function sliceOf(agents: number, meetings: number): number {
  const blocks = Math.floor(SLICE / Math.max(1, agents * meetings) / BLOCK);
  return BLOCK * Math.min(20, Math.max(1, blocks));
}

/** Plays a wish slice by slice, whoever is idle taking the next; whether it came to the end. */
async function flyOver(
  hands: readonly Hand[], wish: Wish, flight: number, most: number, isWanted: () => boolean,
): Promise<boolean> {
  const [lead] = hands;
  // A first slice that leaves the others idle would be waited for.
  const fair = BLOCK * Math.ceil(wish.replicates / hands.length / BLOCK);
  const slice = Math.min(most, fair);
  let from = 0;
  await Promise.all(hands.map(async (hand) => {
    const keep = hand === lead;
    while (from < wish.replicates && isWanted()) {
      const start = from;
      from += slice;
      const count = Math.min(from, wish.replicates) - start;
      const blocks = await hand.ask({ kind: "play", wish, flight, from: start, count, keep });
      if (!keep && isWanted()) {
        await lead.ask({ kind: "take", wish, flight, blocks }, blocks.flatMap(buffersOf));
      }
    }
  }));
  return from >= wish.replicates && isWanted();
}

interface Waiting {
  readonly wanted: Wanted;
  done(result: Result | undefined): void;
  failed(error: unknown): void;
}

/** `sizeOf` gives agents and meetings of a packed scenario. */
export function deskOf(
  ports: readonly StudioPort[], sizeOf: (scenario: string) => readonly [number, number],
): Desk {
  const hands = ports.map(handOf);
  const [lead] = hands;
  const other = hands[hands.length - 1];
  const baselines: Waiting[] = [];
  let next: Waiting | undefined;
  let flying = false;
  let flights = 0;

  const fly = async ({ wanted }: Waiting): Promise<Result | undefined> => {
    const { wish, baseline = false, against } = wanted;
    const flight = ++flights;
    const isWanted = (): boolean => baseline || next === undefined;
    const slice = sliceOf(...sizeOf(wish.scenario));
    if (!await flyOver(hands, wish, flight, slice, isWanted)) return undefined;
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
        flight.done(await fly(flight));
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
    digest: (wish) => lead.ask({ kind: "digest", wish }),
    summary: (wish) => lead.ask({ kind: "summary", wish }),
    explain: (wish, agent, replicate) => other.ask({ kind: "explain", wish, agent, replicate }),
    model: (wish) => lead.ask({ kind: "model", wish }),
    noise: (wish) => other.ask({ kind: "noise", wish }),
    async prepare(wish, path) {
      await Promise.all(hands.map((hand) => hand.ask({ kind: "prepare", wish, path })));
    },
  };
}
