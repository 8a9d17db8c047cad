import type { Model } from "../../../engine.ts";
import type { Pool } from "../../pool/pool.ts";

/** Memory that models of frames and their players may take in one worker. */
const MOST_BYTES = 96 * 1024 * 1024;

/** The models that workers hold: those in use, and of the others the latest that fit. */
export interface Frames {
  /** Makes a model known to the workers before a task that names it. */
  hold(key: string, model: Model): void;
  /** Says that such a task is over. */
  release(key: string): void;
  /** Milliseconds that a run of a frame takes, as far as is known; 0 where nothing is. */
  cost(key: string): number;
  learn(key: string, runs: number, milliseconds: number): void;
}

interface Held {
  readonly bytes: number;
  tasks: number;
  /** Milliseconds per run. */
  cost: number;
}

/** Keeps the memory of a pool's workers bounded, however many frames pass through. */
export function framesOf(pool: Pool): Frames {
  // In the order of their last use.
  const frames = new Map<string, Held>();
  let bytes = 0;
  let latestCost = 0;
  const dropUnused = (): void => {
    for (const [key, frame] of frames) {
      if (bytes <= MOST_BYTES) return;
      if (frame.tasks > 0) continue;
      frames.delete(key);
      bytes -= frame.bytes;
      pool.forget(key);
    }
  };
  return {
    hold(key, model) {
      let frame = frames.get(key);
      if (frame === undefined) {
        frame = { bytes: bytesOf(model), tasks: 0, cost: 0 };
        bytes += frame.bytes;
        pool.keep(key, model);
      }
      frame.tasks++;
      frames.delete(key);
      frames.set(key, frame);
      dropUnused();
    },
    release(key) {
      const frame = frames.get(key);
      if (frame !== undefined) frame.tasks--;
    },
    cost: (key) => frames.get(key)?.cost || latestCost,
    learn(key, runs, milliseconds) {
      const seen = milliseconds / runs;
      const frame = frames.get(key);
      if (frame !== undefined) frame.cost = blend(frame.cost, seen);
      latestCost = blend(latestCost, seen);
    },
  };
}

/** A mean in which what was seen last counts half. */
function blend(before: number, seen: number): number {
  return before === 0 ? seen : 0.5 * (before + seen);
}

/** About what a model and its player take: the kernel of peers, rooms of meetings, the model. */
function bytesOf({ agents, meetings, values, draws, timeline }: Model): number {
  const n = agents.length;
  const perAgent = 60 + 50 * meetings.length;
  return 8 * (n * n + n * perAgent + (3 + meetings.length) * values.length
    + 16 * draws.place.length + 100 * timeline.length);
}
