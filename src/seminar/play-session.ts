import { summarise, type Summary } from "../analysis/summary.ts";
import { edited } from "../edit/edit.ts";
import { compile } from "../model/compile.ts";
import type { Model } from "../model/model.ts";
import { playBlocks } from "../outcome/rows.ts";
import { playerOf } from "../run/play.ts";
import { cardEdits, type Played } from "./card-edits.ts";
import { injectEdits, type Inject } from "./inject.ts";
import { movedBetween, type Moved, type PlayedModel } from "./moved.ts";
import type { Session } from "./session.ts";
import { invitedOf, type Sitting } from "./sitting.ts";

/** A round that was played: its worlds, and what moved since the round before. */
export interface RoundResult extends PlayedModel {
  /** From 0; -1 is the baseline, in which nobody here acts. */
  readonly round: number;
  readonly summary: Summary;
  /** SHA-256 over every outcome, as `run` gives it; `shown` is its first 8 digits. */
  readonly digest: string;
  readonly shown: string;
  /** Since the round before, or the baseline; missing for the baseline itself. */
  readonly moved?: Moved;
}

/** A round's result without its worlds. */
export type RoundPlayed = Omit<RoundResult, keyof PlayedModel>;

/** The card in force at each seat in a round: the last one played up to it. */
export function cardsInForce({ seats, rounds }: Session, round: number): Played[] {
  return seats.flatMap((seat): Played[] => {
    const card = rounds.slice(0, round + 1).map(({ cards }) =>
      (Object.hasOwn(cards, seat.id) ? cards[seat.id] : undefined))
      .filter((one) => one !== undefined).pop();
    return card === undefined ? [] : [{ seat, card }];
  });
}

/** The injects that have come up to a round; those that `known` lacks are left out. */
export function injectsInForce(
  { rounds }: Session, round: number, known: readonly Inject[],
): Inject[] {
  return rounds.slice(0, round + 1).flatMap(({ inject }) =>
    known.filter(({ id }) => id === inject));
}

/** Agents that cards of a round decide for. */
export function heldAgents(sitting: Sitting, played: readonly Played[]): ReadonlySet<string> {
  return new Set(played.flatMap(({ seat }) =>
    invitedOf(sitting.model, sitting.meeting, seat)));
}

/**
 * The model of a round: the sitting's scenario, the injects so far, and the cards in force.
 * Without any it is the sitting's own model. `without` are seats whose cards are taken away: the
 * model simulates them. An inject that sends a delegation home outlasts its card.
 */
export function modelOfRound(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
  without: ReadonlySet<string> = new Set(),
): Model {
  const injects = injectsInForce(session, round, known);
  const gone = new Set(injects.flatMap(({ leaves = [] }) => leaves));
  const played = cardsInForce(session, round).filter(({ seat }) => !without.has(seat.id)
    && !invitedOf(sitting.model, sitting.meeting, seat).some((id) => gone.has(id)));
  if (injects.length === 0 && played.length === 0) return sitting.model;
  const told = edited(sitting.scenario, injectEdits(sitting, sitting.scenario, injects));
  const decided = edited(told, cardEdits(sitting, told, played));
  return compile(decided, sitting.base);
}

/** Folds a round's worlds into its result; `before` is the round before it. */
export function roundResult(
  sitting: Sitting, session: Session, round: number, played: PlayedModel,
  before?: PlayedModel,
): RoundResult {
  const summary = summarise(played.model, session.seed, played.rows);
  const held = heldAgents(sitting, cardsInForce(session, round));
  return {
    ...played, round, summary, digest: summary.digest, shown: summary.digest.slice(0, 8),
    ...(before !== undefined
      && { moved: movedBetween(before, played, sitting.meeting, held) }),
  };
}

/** Plays a session from its baseline to its last round; the first result is the baseline. */
export function playSession(
  sitting: Sitting, session: Session, known: readonly Inject[],
): RoundResult[] {
  const results: RoundResult[] = [];
  for (let round = -1; round < session.rounds.length; round++) {
    const model = modelOfRound(sitting, session, round, known);
    const rows = playBlocks(playerOf(model, session.seed), 0, session.replicates);
    results.push(roundResult(sitting, session, round, { model, rows }, results[round]));
  }
  return results;
}

/** Rounds whose digest is not the one the file holds, from 0. */
export function strayRounds(session: Session, results: readonly RoundPlayed[]): number[] {
  return session.rounds.flatMap(({ digest }, round) =>
    (digest === undefined || results[round + 1]?.digest === digest ? [] : [round]));
}
