import { BLOCK } from "../../engine.ts";
import { gathered, type LeaveOneOut } from "../../seminar/leave-one-out.ts";
import type { Moved } from "../../seminar/moved.ts";
import type { NewsApart } from "../../seminar/news-apart.ts";
import { cardsInForce, type RoundPlayed } from "../../seminar/play-session.ts";
import type { Session } from "../../seminar/session.ts";
import type { Sitting } from "../../seminar/sitting.ts";
import { buffersOf } from "../../studio/worker/buffers.ts";
import { handOf, type Hand, type Port } from "../../studio/worker/hand.ts";
import type { RoomAnswers, RoomAsked, RoundOf } from "./message.ts";

/** A worker of the room, wherever it runs. */
export type RoomPort = Port<RoomAsked>;

/** How far something has come, from 0 to 1. */
export type Told = (share: number) => void;

/** What the cards of a round did, over the first worlds of it. */
export interface Effects extends LeaveOneOut {
  readonly worlds: number;
  /** News beside changed cards; missing in a first round without news. */
  readonly apart?: NewsApart;
}

/** Shares a session's work out among workers, the first of which folds. */
export interface RoomDesk {
  sitting(): Promise<Sitting>;
  /** Plays a round; the same bits as `playSession`. */
  round(session: Session, round: number, told?: Told): Promise<RoundPlayed>;
  /**
   * Leaves the cards of a round out one by one: first over a few worlds, then over all. Gives up
   * when `isWanted` says so.
   */
  effects(
    session: Session, round: number, found: (effects: Effects) => void, told?: Told,
    isWanted?: () => boolean,
  ): Promise<void>;
}

type RoomHand = Hand<RoomAsked, RoomAnswers>;

/** Replicates of one slice. */
const SLICE = 2 * BLOCK;
/** Worlds over which effects are told first. */
export const FIRST_WORLDS = 6 * BLOCK;

/** Starts the desk on its workers; `text` is the lesson, as JSON of a `RoomPack`. */
export function roomDesk(ports: readonly RoomPort[], text: string): RoomDesk {
  const hands = ports.map((port) => handOf<RoomAsked, RoomAnswers>(port));
  const [lead] = hands;
  if (lead === undefined) throw new RangeError("a desk without workers");
  for (const hand of hands) hand.open(text);
  return {
    sitting: () => lead.ask({ kind: "sitting" }),
    async round(session, round, told) {
      const of = { session, round };
      await playRound(hands, lead, of, told ?? (() => undefined));
      return lead.ask({ kind: "fold", of });
    },
    effects: (session, round, found, told = () => undefined, isWanted = () => true) =>
      leaveOut(hands, { session, round }, found, told, isWanted),
  };
}

/** Whoever is idle takes the next slice. */
async function playRound(
  hands: readonly RoomHand[], lead: RoomHand, of: RoundOf, told: Told,
): Promise<void> {
  const { replicates } = of.session;
  let [from, done] = [0, 0];
  await Promise.all(hands.map(async (hand) => {
    const keep = hand === lead;
    while (from < replicates) {
      const start = from;
      from += SLICE;
      const count = Math.min(from, replicates) - start;
      const blocks = await hand.ask({ kind: "play", of, from: start, count, keep });
      if (!keep) await lead.ask({ kind: "take", of, blocks }, blocks.flatMap(buffersOf));
      done += count;
      told(done / replicates);
    }
  }));
}

async function leaveOut(
  hands: readonly RoomHand[], of: RoundOf, found: (effects: Effects) => void, told: Told,
  isWanted: () => boolean,
): Promise<void> {
  const { replicates } = of.session;
  const seats = cardsInForce(of.session, of.round).map(({ seat }) => seat.id);
  const asks = [...seats.map((seat) => [seat]), seats];
  const [lead] = hands;
  const isSplit = of.round > 0 || of.session.rounds[of.round]?.inject !== undefined;
  const counts = [...new Set([Math.min(FIRST_WORLDS, replicates), replicates])];
  let done = 0;
  for (const worlds of counts) {
    const moved: Moved[] = [];
    await Promise.all(hands.map(async (hand, h) => {
      // Each worker keeps the worlds of its own cards from the first count to the next.
      for (let n = h; n < asks.length && isWanted(); n += hands.length) {
        moved[n] = await hand.ask({ kind: "effect", of, seats: asks[n], worlds });
        told(++done / (asks.length * counts.length));
      }
    }));
    if (!isWanted()) return;
    const cards = seats.map((seat, n) => ({ seat, moved: moved[n] }));
    const apart = isSplit ? await lead.ask({ kind: "apart", of, worlds }) : undefined;
    if (!isWanted()) return;
    const effects = { worlds, ...gathered(cards, moved[seats.length]) };
    found(apart === undefined ? effects : { ...effects, apart });
  }
}
