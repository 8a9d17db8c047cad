import { studioFaultWords } from "../../dictionary/studio-fault-words.ts";
import { packOf, type CodedPack } from "../../edit/pack-code.ts";
import type { PackedScenario } from "../../edit/pack.ts";
import {
  explain, playBlocks, playerOf, playLevels, summarise, type Model, type Player, type Rows,
} from "../../engine.ts";
import { buffersOf } from "./buffers.ts";
import { StudioRefusal } from "./hand.ts";
import {
  keyOf, type Answers, type Asked, type FromStudioWorker, type ToStudioWorker, type Wish,
} from "./message.ts";
import { modelsOf, type Models } from "./models.ts";
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
interface Memory {
  readonly scenarios: Map<string, PackedScenario>;
  readonly models: Models;
  /** Those of pairs, which would push the others out. */
  readonly paired: Models;
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
  const memory: Memory = {
    scenarios: new Map(), models: modelsOf(), paired: modelsOf(), kept: new Map(),
    gathering: undefined, folded: undefined, player: undefined,
  };
  return (message) => {
    if ("kind" in message) {
      const pack = packOf(JSON.parse(message.text) as CodedPack);
      for (const one of pack.scenarios) memory.scenarios.set(one.id, one);
      memory.player = undefined;
      return undefined;
    }
    const { id, ask } = message;
    try {
      const answer = answerTo(memory, ask);
      const transfer = ask.kind === "play" ? (answer as Rows[]).flatMap(buffersOf) : [];
      return { message: { id, answer }, transfer };
    } catch (error) {
      if (error instanceof NotThere) {
        return { message: { id, refused: studioFaultWords.notThere }, transfer: [] };
      }
      if (error instanceof StudioRefusal) {
        return { message: { id, refused: error.label }, transfer: [] };
      }
      const fault = error instanceof Error ? error.stack ?? error.message : String(error);
      return { message: { id, fault }, transfer: [] };
    }
  };
}

function answerTo(memory: Memory, ask: Asked): Answers[keyof Answers] {
  switch (ask.kind) {
    case "play": {
      const blocks = playBlocks(playerFor(memory, ask.wish), ask.from, ask.count);
      if (!ask.keep) return blocks;
      gatheringOf(memory, ask.flight).push(...blocks);
      return [];
    }
    case "take":
      gatheringOf(memory, ask.flight).push(...ask.blocks);
      return null;
    case "fold": return folded(memory, ask);
    case "summary": {
      const { blocks } = foldedOf(memory, ask.wish);
      return summarise(exactOf(memory, ask.wish), ask.wish.seed, blocks);
    }
    case "explain":
      return explain(exactOf(memory, ask.wish), ask.wish.seed, ask.replicate, ask.agent);
    case "model": return modelOf(memory, ask.wish);
    case "levels":
      return playLevels(modelOf(memory, ask.wish), ask.wish.seed, ask.from, ask.count);
    case "versus": {
      const [whatif, partner] = [ask.wish, ask.against].map((wish) =>
        modelOf(memory, wish, memory.paired));
      return versusOf(whatif, partner, ask.wish.seed, ask.meeting, ask);
    }
    case "prepare":
      memory.models.prepare(packedOf(memory, ask.wish), ask.wish.choice, ask.wish.edits, ask.path);
      return null;
  }
}

function folded(
  memory: Memory, { flight, folding: { wish, baseline, against } }: Asked & { kind: "fold" },
): Result {
  const key = keyOf(wish);
  const { model } = playerFor(memory, wish);
  const blocks = gatheringOf(memory, flight).sort((left, right) => left.from - right.from);
  const count = blocks.reduce((sum, rows) => sum + rows.count, 0);
  if (count !== wish.replicates) throw new RangeError(`${count} of ${wish.replicates} replicates`);
  const played = { model, blocks };
  memory.folded = { key, played };
  memory.gathering = undefined;
  if (baseline) keepPlayed(memory, key, played);
  return resultOf(key, played, memory.kept.get(against ?? ""));
}

function packedOf({ scenarios }: Memory, { scenario }: Wish): PackedScenario {
  const packed = scenarios.get(scenario);
  if (packed === undefined) throw new NotThere(scenario);
  return packed;
}

function modelOf(memory: Memory, wish: Wish, models = memory.models): Model {
  return models.model(packedOf(memory, wish), wish.choice, wish.edits);
}

function exactOf(memory: Memory, wish: Wish): Model {
  return memory.models.exact(packedOf(memory, wish), wish.choice, wish.edits);
}

/** The blocks of a flight, begun anew when another one comes. */
function gatheringOf(memory: Memory, flight: number): Rows[] {
  if (memory.gathering?.flight !== flight) memory.gathering = { flight, blocks: [] };
  return memory.gathering.blocks;
}

/** The player of a wish; the last one is kept. */
function playerFor(memory: Memory, wish: Wish): Player {
  const key = keyOf(wish);
  if (memory.player?.key !== key) {
    memory.player = { key, player: playerOf(modelOf(memory, wish), wish.seed) };
  }
  return memory.player.player;
}

function keepPlayed({ kept }: Memory, key: string, played: Played): void {
  kept.delete(key);
  kept.set(key, played);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT) kept.delete(oldest);
}

function foldedOf({ folded, kept }: Memory, wish: Wish): Played {
  const key = keyOf(wish);
  const played = folded?.key === key ? folded.played : kept.get(key);
  if (played === undefined) throw new NotThere(key);
  return played;
}
