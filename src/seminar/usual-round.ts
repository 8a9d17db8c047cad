import { summarise } from "../analysis/summary.ts";
import type { Model } from "../model/model.ts";
import { playBlocks } from "../outcome/rows.ts";
import { playerOf } from "../run/play.ts";
import type { Inject } from "./inject.ts";
import { newSession } from "./lesson.ts";
import { movedBetween, type Moved, type PlayedModel } from "./moved.ts";
import { cardsInForce, heldAgents, modelOfRound } from "./play-session.ts";
import type { Session } from "./session.ts";
import type { Sitting } from "./sitting.ts";
import { usualCard } from "./usual-card.ts";

/** Worlds that a lesson is tried with, and seats that people fill then. */
export const TRIED_WORLDS = 150;
const TRIED_SEATS = 8;
/** A lesson tried: the cards that follow from the briefs, against the baseline. */
export interface UsualRound {
  /** Share of worlds in which somebody whom no card holds signs otherwise, 0 to 1. */
  readonly moved: number;
  readonly session: Session;
  readonly played: PlayedModel;
}

/** Plays one round of the usual cards at the first eight seats, in 150 worlds. */
export function usualRound(sitting: Sitting, seed: string): UsualRound {
  const baseline = playedOf(sitting.model, seed);
  const summary = summarise(sitting.model, seed, baseline.rows);
  const cards = Object.fromEntries(sitting.seats.slice(0, TRIED_SEATS).map((seat) =>
    [seat.id, usualCard(sitting, seat, summary)]));
  const session: Session = {
    ...newSession(sitting, "", { name: "usual", seed, replicates: TRIED_WORLDS }),
    rounds: [{ promises: {}, cards }],
  };
  const played = playedOf(modelOfRound(sitting, session, 0, []), seed);
  return { moved: shareOf(movedOn(sitting, session, baseline, played)), session, played };
}

/**
 * The share of worlds, 0 to 1, in which each piece of news makes somebody whom no card holds sign
 * otherwise beside the usual cards, by its id.
 */
export function newsEffects(
  sitting: Sitting, { session, played }: UsualRound, known: readonly Inject[],
): Record<string, number> {
  const { seed, rounds: [round] } = session;
  return Object.fromEntries(known.map(({ id, leaves = [] }) => {
    const told: Session = { ...session, rounds: [{ ...round, inject: id }] };
    const after = playedOf(modelOfRound(sitting, told, 0, known), String(seed));
    return [id, shareOf(movedOn(sitting, session, played, after, leaves))];
  }));
}

function playedOf(model: Model, seed: string): PlayedModel {
  return { model, rows: playBlocks(playerOf(model, seed), 0, TRIED_WORLDS) };
}

function movedOn(
  sitting: Sitting, session: Session, before: PlayedModel, after: PlayedModel,
  gone: readonly string[] = [],
): Moved {
  const held = heldAgents(sitting, cardsInForce(session, 0));
  return movedBetween(before, after, sitting.meeting, new Set([...held, ...gone]));
}

function shareOf({ worlds, of }: Moved): number {
  return of === 0 ? 0 : worlds / of;
}
