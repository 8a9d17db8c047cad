import { playBlocks } from "../outcome/rows.ts";
import { playerOf } from "../run/play.ts";
import { cardsInForce, heldAgents, modelOfRound } from "./play-session.ts";
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
function modelsWithout(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
): readonly { readonly seats: readonly string[]; readonly model: PlayedModel["model"] }[] {
  const seats = cardsInForce(session, round).map(({ seat }) => seat.id);
  return [...seats.map((seat) => [seat]), seats].map((without) => ({
    seats: without,
    model: modelOfRound(sitting, session, round, known, new Set(without)),
  }));
}

/** What cards did: the round as it was, held against the round without them. */
export function effectAgainst(
  sitting: Sitting, session: Session, round: number, asPlayed: PlayedModel, without: PlayedModel,
): Moved {
  const held = heldAgents(sitting, cardsInForce(session, round));
  return movedBetween(without, asPlayed, sitting.meeting, held);
}

/** Gathers the effects of all cards in force, and that of all together. */
export function gathered(cards: readonly CardEffect[], together: Moved): LeaveOneOut {
  const sum = cards.reduce((total, { moved }) => total + moved.others.difference, 0);
  return { cards, together, remainder: together.others.difference - sum };
}

/** Plays leave-one-out for a round: one run per card, and one without any. */
export function leaveOneOut(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
  asPlayed: PlayedModel,
): LeaveOneOut {
  const effects = modelsWithout(sitting, session, round, known).map(({ seats, model }) => {
    const rows = playBlocks(playerOf(model, session.seed), 0, session.replicates);
    return { seats, moved: effectAgainst(sitting, session, round, asPlayed, { model, rows }) };
  });
  const cards = effects.slice(0, -1).map(({ seats: [seat = ""], moved }) => ({ seat, moved }));
  return gathered(cards, effects[effects.length - 1].moved);
}
