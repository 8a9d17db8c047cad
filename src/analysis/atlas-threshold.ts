import { PARAMETER } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { NumbersOverflow, playerOf, withNumbers } from "../run/play.ts";
import type { ChannelAudit } from "./channel.ts";
import { countedOthers, othersOf } from "./atlas-effect.ts";

/** The two strengths by which a signature can pull others, and the values that are tried. */
export const PULLS = {
  peerPull: [0.05, 0.1, 0.2, 0.4, 0.8],
  coverageNeed: [0.1, 0.2, 0.4, 0.8, 1.6],
} as const;
export type Pull = keyof typeof PULLS;
const CHANNEL_OF = { peerPull: "peers", coverageNeed: "coverage" } as const;

/**
 * The smallest value tried above the set's own at which enough others follow: `own` where they
 * do already, `none` where they do at no value, `cannot` where no strength opens the channel (a
 * vote, no seat, no share).
 */
export type Threshold = number | "own" | "none" | "cannot";
export type Thresholds = Readonly<Record<Pull, Threshold>>;

/** How a threshold is searched for. */
export interface ThresholdSearch {
  readonly seed: string | number;
  readonly replicates: number;
  /** How many others must follow on average. */
  readonly wanted: number;
}

/** A world without an agent's signature, and what the audit says of its channels. */
export interface SearchedWorld {
  readonly model: Model;
  readonly audit: readonly ChannelAudit[];
  /** The others' signatures less those of the partner, on average; null where not played. */
  readonly difference: number | null;
}

/** Five others, or a tenth of a small scenario's seats: what counts as being followed. */
export function wantedFollowers({ agents, meetings }: Model): number {
  const { seat } = meetings[meetings.length - 1];
  const seats = agents.filter((_, i) => seat[i] === 1).length;
  return Math.max(1, Math.min(5, Math.ceil(seats / 10)));
}

/**
 * Tries the values one by one from the smallest: followers need not grow with a strength, since a
 * strong need for coverage keeps everybody out, with the agent's signature or without.
 */
export function thresholdsOf(
  partner: Model, worlds: readonly SearchedWorld[], agent: number, search: ThresholdSearch,
): Thresholds[] {
  const counted = countedOthers(partner, agent);
  const found = (Object.keys(PULLS) as Pull[]).map((pull) => {
    const own = partner.values[PARAMETER[pull]];
    const left: Threshold[] = worlds.map(({ audit, difference }) =>
      (!canOpen(audit, pull) ? "cannot"
        : difference !== null && difference <= -search.wanted ? "own" : "none"));
    const signed = strengthened(partner, pull, counted, search);
    const without = worlds.map(({ model }, n) =>
      (left[n] === "none" ? strengthened(model, pull, counted, search) : () => 0));
    for (const value of PULLS[pull]) {
      if (value <= own || !left.includes("none")) continue;
      const most = signed(value) - search.wanted * search.replicates;
      left.forEach((before, n) => {
        if (before === "none" && without[n](value) <= most) left[n] = value;
      });
    }
    return left;
  });
  return worlds.map((_, n) => ({ peerPull: found[0][n], coverageNeed: found[1][n] }));
}

/** A channel that is open, or closed by its strength alone. */
function canOpen(audit: readonly ChannelAudit[], pull: Pull): boolean {
  const reason = audit.find(({ channel }) => channel === CHANNEL_OF[pull])?.reason;
  return reason === "open" || reason === "parameter-zero";
}

/**
 * The others' signatures at a strength, summed over replicates; one whose numbers overflow has
 * none. One player serves all values: it reads the model's numbers anew in every run.
 */
function strengthened(
  model: Model, pull: Pull, counted: Uint8Array, { seed, replicates }: ThresholdSearch,
): (value: number) => number {
  const place = PARAMETER[pull];
  const still = withNumbers(model, new Map([[place, 0]]));
  const player = playerOf(still, seed);
  return (value) => {
    still.values[place] = value;
    let sum = 0;
    for (let replicate = 0; replicate < replicates; replicate++) {
      try {
        sum += othersOf(player.play(replicate), counted);
      } catch (error) {
        if (!(error instanceof NumbersOverflow)) throw error;
      }
    }
    return sum;
  };
}
