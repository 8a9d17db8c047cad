import type { Card } from "./card.ts";
import { cardsInForce } from "./play-session.ts";
import type { Pledge, Session } from "./session.ts";

/** What of a promise can be held against a card. */
export const PROMISED = [
  "choice", "safety", "access", "bindingness", "verification",
] as const satisfies readonly (keyof Pledge & keyof Card)[];
export type Promised = (typeof PROMISED)[number];

/** One part of a promise, and what the card then said. */
export interface Kept {
  readonly of: Promised;
  readonly promised: Pledge[Promised];
  readonly sealed: Card[Promised];
  /** Kept to the letter; a scale, to within one point. */
  readonly kept: boolean;
}

/** A seat's promise of a round beside its card. */
export interface PromiseAgainstCard {
  /** From 0. */
  readonly round: number;
  readonly seat: string;
  readonly said?: string;
  readonly parts: readonly Kept[];
}

/** Every promise that a session holds beside the card in force when it was made. */
export function promisesAgainstCards(session: Session): PromiseAgainstCard[] {
  return session.rounds.flatMap(({ promises }, round) =>
    cardsInForce(session, round).flatMap(({ seat, card }): PromiseAgainstCard[] => {
      if (!Object.hasOwn(promises, seat.id)) return [];
      const promise = promises[seat.id];
      const parts = keptParts(promise, card);
      const { said } = promise;
      return [{ round, seat: seat.id, ...(said !== undefined && { said }), parts }];
    }));
}

/** Every promised part beside what the card says of it. */
export function keptParts(promise: Pledge, card: Card): Kept[] {
  return PROMISED.flatMap((of): Kept[] => {
    const [promised, sealed] = [promise[of], card[of]];
    if (promised === undefined) return [];
    const kept = typeof promised === "number" && typeof sealed === "number"
      ? Math.abs(promised - sealed) <= 1 : promised === sealed;
    return [{ of, promised, sealed, kept }];
  });
}
