import { summarise, type Summary } from "../analysis/summary.ts";
import { edited } from "../edit/edit.ts";
import { compile } from "../model/compile.ts";
import type { Model } from "../model/model.ts";
import { playBlocks } from "../outcome/rows.ts";
import { playerOf } from "../run/play.ts";
import { cardEdits, type Played } from "./card-edits.ts";
import { conditionsMet, type ConditionMet } from "./conditions-met.ts";
import { injectEdits, type Inject } from "./inject.ts";
import { movedBetween, type Moved, type PlayedModel } from "./moved.ts";
import type { Seat } from "./seat.ts";
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
  /** Signatures that waited for others, in the order of the seats. */
  readonly conditions: readonly ConditionMet[];
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

/** A seat without those whom news sent home; undefined where nobody is left who may sign. */
function seatLeft(
  { model, meeting }: Sitting, seat: Seat, gone: ReadonlySet<string>,
): Seat | undefined {
  // A voice is heard from outside: it has nowhere to leave.
  if (!invitedOf(model, meeting, seat).some((id) => gone.has(id))) return seat;
  const left = { ...seat, agents: seat.agents.filter((id) => !gone.has(id)) };
  return invitedOf(model, meeting, left).length === 0 ? undefined : left;
}

function goneBy(session: Session, round: number, known: readonly Inject[]): ReadonlySet<string> {
  return new Set(injectsInForce(session, round, known).flatMap(({ leaves = [] }) => leaves));
}

/**
 * The cards that a round plays: those in force, each for whoever is left at its seat. An inject
 * that sends a delegation home outlasts its card.
 */
export function cardsPlayed(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
): Played[] {
  const gone = goneBy(session, round, known);
  return cardsInForce(session, round).flatMap(({ seat, card }): Played[] => {
    const left = seatLeft(sitting, seat, gone);
    return left === undefined ? [] : [{ seat: left, card }];
  });
}

/** Agents that cards of a round decide for. */
export function heldAgents(sitting: Sitting, played: readonly Played[]): ReadonlySet<string> {
  return new Set(played.flatMap(({ seat }) =>
    invitedOf(sitting.model, sitting.meeting, seat)));
}

/**
 * The model of a round: the sitting's scenario, the injects so far, and the cards played.
 * Without any it is the sitting's own model. `without` are seats whose cards are taken away: the
 * model simulates them.
 */
export function modelOfRound(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
  without: ReadonlySet<string> = new Set(),
): Model {
  const injects = injectsInForce(session, round, known);
  const played = cardsPlayed(sitting, session, round, known)
    .filter(({ seat }) => !without.has(seat.id));
  if (injects.length === 0 && played.length === 0) return sitting.model;
  const told = edited(sitting.scenario, injectEdits(sitting, sitting.scenario, injects));
  // Who waits for a bloc, or pays it, means whoever is left of it; of none, those who were there.
  const gone = goneBy(session, round, known);
  const here = { ...sitting,
    seats: sitting.seats.map((seat) => seatLeft(sitting, seat, gone) ?? seat) };
  const decided = edited(told, cardEdits(here, told, played));
  return compile(decided, sitting.base);
}

/** Folds a round's worlds into its result; `before` is the round before it. */
export function roundResult(
  sitting: Sitting, session: Session, round: number, known: readonly Inject[],
  played: PlayedModel, before?: PlayedModel,
): RoundResult {
  const summary = summarise(played.model, session.seed, played.rows);
  const cards = cardsPlayed(sitting, session, round, known);
  const held = heldAgents(sitting, cards);
  return {
    ...played, round, summary, digest: summary.digest, shown: summary.digest.slice(0, 8),
    conditions: conditionsMet(sitting, cards, played),
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
    results.push(roundResult(sitting, session, round, known, { model, rows }, results[round]));
  }
  return results;
}

/** Rounds whose digest is not the one the file holds, from 0. */
export function strayRounds(session: Session, results: readonly RoundPlayed[]): number[] {
  return session.rounds.flatMap(({ digest }, round) =>
    (digest === undefined || results[round + 1]?.digest === digest ? [] : [round]));
}
