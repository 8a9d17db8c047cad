import { cardsInForce, heldAgents, modelOfRound, playBlocks } from "./play-session.ts";
import type { Inject } from "./inject.ts";
import { movedBetween, type Moved, type PlayedModel } from "./moved.ts";
import type { Session } from "./session.ts";
import type { Sitting } from "./sitting.ts";

/** What one card did: the round as it was against the round with this seat simulated. */
export interface CardEffect {
  readonly seat: string;
  readonly moved: Moved;
}

/** Every card's effect, and that of all together. */
export interface LeaveOneOut {
  /** In the order of the seats. */
  readonly cards: readonly CardEffect[];
  readonly together: Moved;
  /** Signatures that are due to cards meeting cards: all together less the sum of the single. */
  readonly remainder: number;
}

/** The models that leave-one-out plays: one per card in force, then one without any card. */
export function modelsWithout(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
): readonly { readonly seats: readonly string[]; readonly model: PlayedModel["model"] }[] {
  const seats = cardsInForce(session, round).map(({ seat }) => seat.id);
  return [...seats.map((seat) => [seat]), seats].map((without) => ({
    seats: without,
    model: modelOfRound(sitting, session, round, known, new Set(without)),
  }));
}

/** Folds what `modelsWithout` gave, played, against the round as it was. */
export function leaveOneOutOf(
  sitting: Sitting, session: Session, round: number, asPlayed: PlayedModel,
  without: readonly PlayedModel[],
): LeaveOneOut {
  const played = cardsInForce(session, round);
  const held = heldAgents(sitting, played);
  const against = (other: PlayedModel): Moved =>
    movedBetween(other, asPlayed, sitting.meeting, held);
  const cards = played.map(({ seat }, n): CardEffect =>
    ({ seat: seat.id, moved: against(without[n]) }));
  const together = against(without[played.length]);
  const sum = cards.reduce((total, { moved }) => total + moved.others.difference, 0);
  return { cards, together, remainder: together.others.difference - sum };
}

/** Plays leave-one-out for a round: one run per card, and one without any. */
export function leaveOneOut(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
  asPlayed: PlayedModel,
): LeaveOneOut {
  const without = modelsWithout(sitting, session, round, known).map(({ model }) =>
    ({ model, rows: playBlocks(model, session.seed, session.replicates) }));
  return leaveOneOutOf(sitting, session, round, asPlayed, without);
}
