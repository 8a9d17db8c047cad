import type { Inject } from "./inject.ts";
import type { Model } from "../model/model.ts";
import { movedBetween, type PlayedModel } from "./moved.ts";
import { modelOfRound } from "./play-session.ts";
import type { Session } from "./session.ts";
import type { Sitting } from "./sitting.ts";

/** Signatures that a round gained on the round before it, on average over the same worlds. */
export interface NewsApart {
  /** Due to the round's news, with its cards as they are. */
  readonly news: number;
  /** Due to cards that changed, under the news of the round before. */
  readonly cards: number;
}

/** The model between two rounds: the later one's cards, and none of its own news. */
export function modelBeforeNews(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
): Model {
  const rounds = session.rounds.map((one, n) => {
    if (n !== round) return one;
    const { inject: _, ...rest } = one;
    return rest;
  });
  return modelOfRound(sitting, { ...session, rounds }, round, known);
}

/** Splits what moved from one round to the next at the model between them; the two parts add up. */
export function newsApart(
  { meeting }: Sitting, before: PlayedModel, between: PlayedModel, after: PlayedModel,
): NewsApart {
  const none: ReadonlySet<string> = new Set();
  return {
    news: movedBetween(between, after, meeting, none).all.difference,
    cards: movedBetween(before, between, meeting, none).all.difference,
  };
}
