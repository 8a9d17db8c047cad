import { explain } from "../../analysis/explain.ts";
import { studioPackWords } from "../../dictionary/studio-pack-words.ts";
import { packOf, type CodedPack } from "../../edit/pack-code.ts";
import type { PackedScenario } from "../../edit/pack.ts";
import {
  BLOCK, blockOf, column, digestOf, noiseShare, OUTCOME, playerOf, playLevels, playRows, summarise,
  withoutNoise, type Model, type Player, type Rows,
} from "../../engine.ts";
import { fingerprintOf } from "../../model/model-fingerprint.ts";
import { buffersOf } from "./buffers.ts";
import {
  keyOf, type Answers, type Asked, type FromStudioWorker, type ToStudioWorker, type Wish,
} from "./message.ts";
import { modelsOf } from "./models.ts";
import { resultOf, type Played, type Result } from "./result.ts";
import { versusOf } from "./versus.ts";

/** An answer, and the buffers that may be handed over instead of copied. */
export interface StudioAnswer {
  readonly message: FromStudioWorker;
  readonly transfer: readonly ArrayBuffer[];
}

/** Baselines kept. */
const MOST_KEPT = 3;

/** What a worker has opened and played. */
interface Room {
  readonly scenarios: Map<string, PackedScenario>;
  /** Where what no chart waits for is played. */
  readonly aside: Room | undefined;
  readonly models: ReturnType<typeof modelsOf>;
  readonly kept: Map<string, Played>;
  /** The flight under way, and its blocks so far. */
  gathering: { readonly flight: number; readonly blocks: Rows[] } | undefined;
  folded: { readonly key: string; readonly played: Played } | undefined;
  player: { readonly key: string; readonly player: Player } | undefined;
}

/** Something asked of a scenario that is not open, or of a wish that was not played. */
class NotThere extends Error {
  override readonly name = "NotThere";
}

/**
 * What a worker of the Studio does, in a browser or in Node: takes messages, gives answers. It
 * knows no thread, no clock and no page.
 */
export function studioBody(): (message: ToStudioWorker) => StudioAnswer | undefined {
  const scenarios: Room["scenarios"] = new Map();
  const aside = roomOf(scenarios, undefined);
  const room = roomOf(scenarios, aside);
  return (message) => {
    if ("kind" in message) {
      const pack = packOf(JSON.parse(message.text) as CodedPack);
      for (const one of pack.scenarios) room.scenarios.set(one.id, one);
      room.player = aside.player = undefined;
      return undefined;
    }
    const { id, ask } = message;
    try {
      const answer = answerTo(room, ask);
      const transfer = ask.kind === "play" ? (answer as Rows[]).flatMap(buffersOf) : [];
      return { message: { id, answer }, transfer };
    } catch (error) {
      if (error instanceof NotThere) {
        return { message: { id, refused: studioPackWords.notThere }, transfer: [] };
      }
      const fault = error instanceof Error ? error.stack ?? error.message : String(error);
      return { message: { id, fault }, transfer: [] };
    }
  };
}

function roomOf(scenarios: Room["scenarios"], aside: Room | undefined): Room {
  return {
    scenarios, aside, models: modelsOf(), kept: new Map(),
    gathering: undefined, folded: undefined, player: undefined,
  };
}

function answerTo(room: Room, ask: Asked): Answers[keyof Answers] {
  switch (ask.kind) {
    case "play": {
      const where = ask.aside === true ? room.aside ?? room : room;
      const blocks = blocksOf(playerFor(where, ask.wish), ask.from, ask.count);
      if (!ask.keep) return blocks;
      gatheringOf(where, ask.flight).push(...blocks);
      return [];
    }
    case "take":
      gatheringOf(room, ask.flight).push(...ask.blocks);
      return null;
    case "fold":
      return folded(ask.folding.aside === true ? room.aside ?? room : room, ask);
    case "digest": {
      const { model, blocks } = foldedOf(room, ask.wish);
      return digestOf({ ...model, fingerprint: fingerprintOf(model) }, blocks);
    }
    case "summary": {
      const { blocks } = foldedOf(room, ask.wish);
      return summarise(exactOf(room, ask.wish), ask.wish.seed, blocks);
    }
    case "explain":
      return explain(exactOf(room, ask.wish), ask.wish.seed, ask.replicate, ask.agent);
    case "model": return modelOf(room, ask.wish);
    case "levels":
      return playLevels(modelOf(room, ask.wish), ask.wish.seed, ask.from, ask.count);
    case "versus": {
      const [whatif, partner] = [ask.wish, ask.against].map((wish) =>
        modelOf(room.aside ?? room, wish));
      return versusOf(whatif, partner, ask.wish.seed, ask.meeting, ask);
    }
    case "noise": return noiseOf(modelOf(room, ask.wish), ask.wish);
    case "prepare":
      room.models.prepare(packedOf(room, ask.wish), ask.wish.choice, ask.wish.edits, ask.path);
      return null;
  }
}

function folded(
  room: Room, { flight, folding: { wish, baseline, against } }: Asked & { kind: "fold" },
): Result {
  const key = keyOf(wish);
  const { model } = playerFor(room, wish);
  const blocks = gatheringOf(room, flight).sort((left, right) => left.from - right.from);
  const played = { model, blocks };
  room.folded = { key, played };
  room.gathering = undefined;
  if (baseline) keepPlayed(room, key, played);
  return resultOf(key, played, room.kept.get(against ?? ""));
}

function packedOf({ scenarios }: Room, { scenario }: Wish): PackedScenario {
  const packed = scenarios.get(scenario);
  if (packed === undefined) throw new NotThere(scenario);
  return packed;
}

function modelOf(room: Room, wish: Wish): Model {
  return room.models.model(packedOf(room, wish), wish.choice, wish.edits);
}

function exactOf(room: Room, wish: Wish): Model {
  return room.models.exact(packedOf(room, wish), wish.choice, wish.edits);
}

/** The blocks of a flight, begun anew when another one comes. */
function gatheringOf(room: Room, flight: number): Rows[] {
  if (room.gathering?.flight !== flight) room.gathering = { flight, blocks: [] };
  return room.gathering.blocks;
}

/** The player of a wish; the last one is kept. */
function playerFor(room: Room, wish: Wish): Player {
  const key = keyOf(wish);
  if (room.player?.key !== key) {
    room.player = { key, player: playerOf(modelOf(room, wish), wish.seed) };
  }
  return room.player.player;
}

function blocksOf(player: Player, from: number, count: number): Rows[] {
  return Array.from({ length: Math.ceil(count / BLOCK) }, (_, n) =>
    playRows(player, from + n * BLOCK, Math.min(BLOCK, count - n * BLOCK)));
}

function keepPlayed({ kept }: Room, key: string, played: Played): void {
  kept.delete(key);
  kept.set(key, played);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT) kept.delete(oldest);
}

function foldedOf({ folded, kept }: Room, wish: Wish): Played {
  const key = keyOf(wish);
  const played = folded?.key === key ? folded.played : kept.get(key);
  if (played === undefined) throw new NotThere(key);
  return played;
}

function noiseOf(model: Model, { seed, replicates }: Wish): number {
  const place = blockOf(model, model.meetings.length - 1) + OUTCOME.signatures;
  const of = (one: Model): number[] =>
    column(one, blocksOf(playerOf(one, seed), 0, replicates), place);
  return noiseShare(of(model), of(withoutNoise(model)));
}
