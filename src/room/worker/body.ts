import { packOf } from "../../edit/pack-code.ts";
import { composed } from "../../edit/pack.ts";
import {
  BLOCK, playBlocks, playerOf, playRows, type Model, type Player, type Rows,
} from "../../engine.ts";
import type { Inject } from "../../seminar/inject.ts";
import { effectAgainst } from "../../seminar/leave-one-out.ts";
import { injectsOf, seatsOf } from "../../seminar/lesson.ts";
import type { PlayedModel } from "../../seminar/moved.ts";
import { modelBeforeNews, newsApart } from "../../seminar/news-apart.ts";
import { modelOfRound, roundResult, type RoundPlayed } from "../../seminar/play-session.ts";
import type { RoomPack } from "../../seminar/room-pack.ts";
import type { Session } from "../../seminar/session.ts";
import { sit, type Sitting } from "../../seminar/sitting.ts";
import { buffersOf } from "../../studio/worker/buffers.ts";
import {
  roundKey, type FromRoomWorker, type RoomAnswers, type RoomAsked, type RoundOf,
  type ToRoomWorker,
} from "./message.ts";

/** An answer, and the buffers that may be handed over instead of copied. */
export interface RoomAnswer {
  readonly message: FromRoomWorker;
  readonly transfer: readonly ArrayBuffer[];
}

/** Rounds kept with all their worlds, those with cards left out among them. */
const MOST_KEPT = 24;

/** A model being played. */
interface Game {
  readonly model: Model;
  readonly player: Player;
  readonly blocks: Rows[];
}

interface Opened {
  readonly pack: RoomPack;
  readonly sitting: Sitting;
}

interface Memory {
  text: string;
  lesson: Opened | undefined;
  readonly games: Map<string, Game>;
}

/** What a worker of the room does, in a browser or in Node: takes messages, gives answers. */
export function roomBody(): (message: ToRoomWorker) => RoomAnswer | undefined {
  const memory: Memory = { text: "", lesson: undefined, games: new Map() };
  return (message) => {
    if ("kind" in message) {
      Object.assign(memory, { text: message.text, lesson: undefined });
      memory.games.clear();
      return undefined;
    }
    const { id, ask } = message;
    try {
      const answer = answerTo(memory, ask);
      const transfer = ask.kind === "play" ? (answer as Rows[]).flatMap(buffersOf) : [];
      return { message: { id, answer }, transfer };
    } catch (error) {
      const fault = error instanceof Error ? error.stack ?? error.message : String(error);
      return { message: { id, fault }, transfer: [] };
    }
  };
}

/** The sitting of a lesson, all its seats taken. Throws where its numbers are not those packed. */
function opened(pack: RoomPack): Opened {
  const [packed] = packOf(pack.pack).scenarios;
  if (packed === undefined) throw new RangeError("a lesson without its scenario");
  const choice = pack.set === undefined ? {} : { set: pack.set };
  const { base } = composed(packed, choice);
  const { scenario } = composed(packed, choice, pack.edits);
  const { lesson } = pack;
  const sitting = sit(scenario, seatsOf(lesson, lesson.seats.length), { base });
  if (sitting.model.fingerprint !== pack.fingerprint) throw new RangeError("not as it was packed");
  return { pack, sitting };
}

function answerTo(memory: Memory, ask: RoomAsked): RoomAnswers[keyof RoomAnswers] {
  switch (ask.kind) {
    case "sitting": return lessonOf(memory).sitting;
    case "play": {
      const game = gameOf(memory, ask.of);
      if (!ask.keep) return playBlocks(game.player, ask.from, ask.count);
      game.blocks.push(...playBlocks(game.player, ask.from, ask.count));
      return [];
    }
    case "take":
      gameOf(memory, ask.of).blocks.push(...ask.blocks);
      return null;
    case "fold": return folded(memory, ask.of);
    case "effect": return effectOf(memory, ask.of, ask.seats, ask.worlds);
    case "apart": return apartOf(memory, ask.of, ask.worlds);
  }
}

function lessonOf(memory: Memory): Opened {
  memory.lesson ??= opened(JSON.parse(memory.text) as RoomPack);
  return memory.lesson;
}

function sittingOf(memory: Memory, { seats }: Session): Sitting {
  return { ...lessonOf(memory).sitting, seats };
}

function injectsFor(memory: Memory, session: Session): Inject[] {
  return injectsOf(lessonOf(memory).pack.lesson, sittingOf(memory, session));
}

/** The game of a round, with the cards of some seats taken away; the latest used are kept. */
function gameOf(
  memory: Memory, { session, round }: RoundOf, without: readonly string[] = [],
): Game {
  const { games } = memory;
  const key = JSON.stringify([roundKey(session, round), without]);
  const known = games.get(key) ?? gameFor(modelOfRound(sittingOf(memory, session), session, round,
    injectsFor(memory, session), new Set(without)), session);
  games.delete(key);
  games.set(key, known);
  const [oldest] = games.keys();
  if (games.size > MOST_KEPT && oldest !== undefined) games.delete(oldest);
  return known;
}

function gameFor(model: Model, { seed }: Session): Game {
  return { model, player: playerOf(model, seed), blocks: [] };
}

/** A game's first worlds in their order; what is missing is played now. */
function playedTo({ model, player, blocks }: Game, worlds: number): PlayedModel {
  const known = new Map(blocks.map((rows) => [rows.from, rows]));
  const starts = Array.from({ length: Math.ceil(worlds / BLOCK) }, (_, n) => n * BLOCK);
  const rows = starts.map((from) => {
    const count = Math.min(BLOCK, worlds - from);
    const found = known.get(from);
    return found !== undefined && found.count >= count ? found : playRows(player, from, count);
  });
  blocks.splice(0, blocks.length, ...new Map([...known, ...rows.map((one) =>
    [one.from, one] as const)]).values());
  return { model, rows };
}

function folded(memory: Memory, of: RoundOf): RoundPlayed {
  const { session, round } = of;
  const { replicates } = session;
  const played = playedTo(gameOf(memory, of), replicates);
  const before = round < 0 ? undefined
    : playedTo(gameOf(memory, { session, round: round - 1 }), replicates);
  const { model: _, rows: __, ...result } =
    roundResult(sittingOf(memory, session), session, round, injectsFor(memory, session), played,
      before);
  return result;
}

function effectOf(
  memory: Memory, of: RoundOf, seats: readonly string[], worlds: number,
): RoomAnswers["effect"] {
  const { session, round } = of;
  const asPlayed = playedTo(gameOf(memory, of), worlds);
  const without = playedTo(gameOf(memory, of, seats), worlds);
  return effectAgainst(sittingOf(memory, session), session, round, asPlayed, without);
}

function apartOf(memory: Memory, of: RoundOf, worlds: number): RoomAnswers["apart"] {
  const { session, round } = of;
  const sitting = sittingOf(memory, session);
  const model = modelBeforeNews(sitting, session, round, injectsFor(memory, session));
  const [before, after] = [{ session, round: round - 1 }, of].map((one) =>
    playedTo(gameOf(memory, one), worlds));
  // Under the same news or the same cards it is a model that has been played.
  const between = [before, after].find((one) => one.model.fingerprint === model.fingerprint)
    ?? playedTo(gameFor(model, session), worlds);
  return newsApart(sitting, before, between, after);
}
