import { histogramOf, quantilesOf } from "../../analysis/summary.ts";
import { debriefOf } from "../../seminar/debrief.ts";
import { cardsInForce, type RoundPlayed } from "../../seminar/play-session.ts";
import type { Session } from "../../seminar/session.ts";
import { cardViews, promiseView } from "../card/card-face.ts";
import {
  keptViews, mostSignatures, resultScreen, resultView, roundViews, whyScreen,
} from "../screen-parts.ts";
import type { Clock, Screen } from "../screen.ts";
import type { Effects } from "../worker/desk.ts";
import type { Hall } from "./hall.ts";
import { heldPlace, isOpenAt, roundsIn, type Place } from "./place.ts";
import { justTurned, roundIn, standingIn, tableOf, type RoomState } from "./room-state.ts";

/** What has been computed of a state, and what the clock says. */
export interface Known {
  /** A round as it was played with the cards as they are; undefined before that. */
  readonly played: (round: number) => RoundPlayed | undefined;
  readonly effects: (round: number) => Effects | undefined;
  /** How far the work under way has come, from 0 to 1. */
  readonly share: number;
  readonly clock: Clock;
}

/** What the room may see at the place of a state: no card before the reveal of its round. */
export function screenOf(hall: Hall, state: RoomState, known: Known): Screen {
  const place = heldPlace(hall.places, state.place);
  if (place === undefined) return welcome(hall, state);
  return beforeCards(hall, state, known, place) ?? afterCards(hall, state, known, place)
    ?? debrief(hall, state, known, place) ?? welcome(hall, state);
}

function welcome({ lesson, frame, tag }: Hall, { session }: RoomState): Screen {
  return { scene: "welcome", title: lesson.title, name: session.name, tag, seats: frame.seats };
}

function beforeCards(
  hall: Hall, state: RoomState, known: Known, { scene, round }: Place,
): Screen | undefined {
  const { lesson, frame, tag, sitting } = hall;
  const { session, guesses } = state;
  const { question, answers } = lesson.vote;
  const { before, after } = session.votes;
  const guess = guesses.length === 0 ? undefined : histogramOf(guesses);
  switch (scene) {
    case "vote": return { scene: "vote", closing: false, question, answers,
      ...(before !== undefined && { counts: before }) };
    case "closing": return { scene: "vote", closing: true, question, answers,
      ...(after !== undefined && { counts: after }), ...(before !== undefined && { before }) };
    case "predict": return { scene: "predict", most: mostSignatures(sitting),
      ...(guess !== undefined && { guess }) };
    case "baseline": {
      const result = known.played(-1);
      if (result === undefined) return playing(known, -1);
      const screen = resultScreen(sitting, result);
      return guess === undefined ? screen : { ...screen, guessed: true,
        was: { histogram: guess, median: quantilesOf(guesses).p50 } };
    }
    case "news": return news(hall, state, round) ?? talk(hall, state, known, round);
    case "talk": return talk(hall, state, known, round);
    case "cards": return { scene: "cards", round, tag, seats: frame.seats,
      sealed: Object.keys(roundIn(state, round).cards), clock: known.clock,
      stands: cardsInForce(session, round - 1).map(({ seat }) => seat.id) };
    default: return undefined;
  }
}

function playing({ share }: Known, round: number): Screen {
  return { scene: "playing", round, share };
}

function news({ injects }: Hall, state: RoomState, round: number): Screen | undefined {
  const { inject } = roundIn(state, round);
  const found = injects.find(({ id }) => id === inject);
  return found === undefined ? undefined
    : { scene: "news", title: found.title, headline: found.headline };
}

function promisesOf({ frame }: Hall, state: RoomState, round: number) {
  const { promises } = roundIn(state, round);
  return frame.seats.filter(({ id }) => Object.hasOwn(promises, id))
    .map(({ id }) => promiseView(frame, id, promises[id]));
}

function talk(hall: Hall, state: RoomState, { clock }: Known, round: number): Screen {
  const found = hall.injects.find(({ id }) => id === roundIn(state, round).inject);
  return {
    scene: "talk", round, rounds: roundsIn(hall.places), clock,
    promises: promisesOf(hall, state, round),
    ...(found !== undefined && { inject: { title: found.title, headline: found.headline } }),
  };
}

function afterCards(
  hall: Hall, state: RoomState, known: Known, { scene, round }: Place,
): Screen | undefined {
  const { sitting, frame } = hall;
  if (scene === "promises") {
    return { scene: "promises", round, promises: promisesOf(hall, state, round) };
  }
  if (scene === "reveal") return reveal(hall, state, round);
  if (scene !== "result" && scene !== "text" && scene !== "why") return undefined;
  const [result, before] = [known.played(round), known.played(round - 1)];
  if (result === undefined || before === undefined) return playing(known, round);
  if (scene === "result") return resultScreen(sitting, result, before);
  if (scene === "text") return { scene: "text", round, levels: resultView(sitting, result).levels,
    was: resultView(sitting, before).levels };
  const effects = known.effects(round);
  return effects === undefined ? playing(known, round) : whyScreen(frame, round, effects);
}

function reveal({ frame }: Hall, state: RoomState, round: number): Screen {
  const { session, turned } = state;
  const cards = Object.fromEntries(cardsInForce(session, round).map(({ seat, card }) =>
    [seat.id, card]));
  const table = tableOf(state, round);
  // Before any is turned, the first that lies face down; where all stand, one of those.
  const open = justTurned(state, round) ?? table[standingIn(state, round)] ?? table[0];
  return {
    scene: "reveal", round,
    cards: cardViews(frame, cards, roundIn(state, round).promises,
      new Set(table.slice(0, turned))),
    ...(open !== undefined && { open }),
  };
}

/** The session as far as the room has seen its cards. */
export function openSession(hall: Hall, state: RoomState): Session {
  const { session, place } = state;
  const shut = session.rounds.findIndex(({ digest }, n) =>
    digest === undefined || !isOpenAt(hall.places, place, n));
  return shut < 0 ? session : { ...session, rounds: session.rounds.slice(0, shut) };
}

function debrief(
  hall: Hall, state: RoomState, known: Known, { scene }: Place,
): Screen | undefined {
  const { lesson, sitting, frame, injects } = hall;
  if (scene === "questions") return { scene: "debrief", part: "questions", items: lesson.debrief };
  if (scene === "limits") return { scene: "debrief", part: "limits", items: lesson.limits };
  if (scene !== "rounds" && scene !== "kept") return undefined;
  const session = openSession(hall, state);
  const results = [-1, ...session.rounds.keys()].map((round) => known.played(round))
    .filter((one) => one !== undefined);
  const found = debriefOf(sitting, session, results);
  return scene === "kept"
    ? { scene: "debrief", part: "promises", kept: keptViews(frame, found) }
    : { scene: "debrief", part: "rounds", most: mostSignatures(sitting),
      rounds: roundViews(found, results, sitting, injects) };
}
