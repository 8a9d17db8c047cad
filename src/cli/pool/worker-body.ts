import {
  cellPlayerOf, playAsked, playCells, playEffects, playerOf, playMapRow, playPairs, playReadings,
  playRedrawn, playRefusals, playRows,
  type CellPlayer, type MeasureName, type Model, type Player,
} from "../../engine.ts";
import type { FromWorker, Result, Task, TimedCells, ToWorker } from "./task.ts";

/** An answer, and the buffers that may be handed over instead of copied. */
export interface Answer {
  readonly message: FromWorker;
  readonly transfer: readonly ArrayBuffer[];
}

/**
 * What a worker does, in Node or in a browser: takes messages, keeps models by key, performs
 * tasks. It imports nothing but the engine.
 */
export function workerBody(): (message: ToWorker) => Answer | undefined {
  const models = new Map<string, Model>();
  const players = new Map<string, Player>();
  const modelOf = (key: string): Model => {
    const model = models.get(key);
    if (model === undefined) throw new Error(`no model ${key}`);
    return model;
  };
  const playerFor = (key: string, seed: string | number): Player => {
    const name = `${key} ${seed}`;
    const player = players.get(name) ?? playerOf(modelOf(key), seed);
    players.set(name, player);
    return player;
  };
  const cells = cellPlayers(modelOf);
  const forget = (key: string): void => {
    models.delete(key);
    cells.forget(key);
    for (const name of players.keys()) if (name.startsWith(`${key} `)) players.delete(name);
  };
  const perform = (task: Task): Result => {
    if (task.kind === "cells") return timedCells(task, cells.of(task.measures));
    if (task.kind === "refusals") return playRefusals(task.world, task.order);
    const { seed } = task;
    if (task.kind === "effects") {
      return playEffects(task.experiment, seed, task.from, task.count);
    }
    if (task.kind === "redrawn") {
      const { experiment, which, from, count, replicates } = task;
      return playRedrawn(experiment, which, seed, from, count, replicates);
    }
    if (task.kind === "readings") {
      const { model, changes, measures, from, count } = task;
      return playReadings(modelOf(model), changes, measures, seed, from, count);
    }
    if (task.kind === "asked") {
      return playAsked(playerFor(task.model, seed), task.work, task.from, task.count);
    }
    if (task.kind === "rows") return playRows(playerFor(task.model, seed), task.from, task.count);
    if (task.kind === "pairs") {
      const [whatif, partner] = [playerFor(task.whatif, seed), playerFor(task.partner, seed)];
      return playPairs(whatif, partner, task.from, task.count);
    }
    const pairing = {
      whatif: modelOf(task.whatif), partner: modelOf(task.partner), kind: "base" as const,
    };
    return playMapRow(pairing, task.channel, task.y, seed, task.replicates);
  };
  return (message) => {
    if (message.kind === "model") {
      models.set(message.key, message.model);
      return undefined;
    }
    if (message.kind === "forget") {
      forget(message.key);
      return undefined;
    }
    const { id, task } = message;
    try {
      const result = perform(task);
      return { message: { id, result }, transfer: buffersOf(result) };
    } catch (error) {
      const fault = error instanceof Error ? error.stack ?? error.message : String(error);
      return { message: { id, fault }, transfer: [] };
    }
  };
}

/** The players of frames' cells, each made once for a list of measures. */
function cellPlayers(modelOf: (key: string) => Model): {
  of(measures: readonly MeasureName[]): (key: string) => CellPlayer; forget(key: string): void;
} {
  const players = new Map<string, CellPlayer>();
  return {
    of(measures) {
      const texts = measures.map(({ text }) => text).join();
      return (key) => {
        const name = `${key} ${texts}`;
        const player = players.get(name) ?? cellPlayerOf(modelOf(key), measures);
        players.set(name, player);
        return player;
      };
    },
    forget(key) {
      for (const name of players.keys()) if (name.startsWith(`${key} `)) players.delete(name);
    },
  };
}

function timedCells(
  { pieces, measures, series }: Task & { readonly kind: "cells" },
  playerFor: (key: string) => CellPlayer,
): TimedCells {
  const start = performance.now();
  const played = playCells(pieces, playerFor, measures.length, series);
  return { ...played, milliseconds: performance.now() - start };
}

function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  }
  if (Array.isArray(value) || typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(buffersOf);
}
