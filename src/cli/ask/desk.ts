import {
  askedCost, BLOCK, joinBlocks, type AskedRows, type AskedWork, type Model, type Pairs, type Rows,
} from "../../engine.ts";
import { progressWords, stateWords } from "../../dictionary/cli-words.ts";
import type { Console } from "../console.ts";
import { EXIT, Refusal } from "../exit.ts";
import { TaskLost, type Pool } from "../pool/pool.ts";
import { costOf, type Task } from "../pool/task.ts";
import { progressOf } from "../progress.ts";

/** Where questions are played: the same bits with any number of workers. */
export interface Desk {
  asked(model: Model, work: AskedWork, replicates: number): Promise<AskedRows>;
  rows(model: Model, replicates: number): Promise<Rows[]>;
  pairs(whatif: Model, partner: Model, replicates: number): Promise<Pairs[]>;
  /** Runs played so far, and meetings decided in them, those asked again counted. */
  done(): Done;
  close(): void;
}

/** How much was played. */
export interface Done {
  readonly played: number;
  readonly decided: number;
}

/** Replicates in one task, whatever the number of workers. */
const PIECE = 10;

/** A desk that plays in a pool; a question whose task is lost is refused as failed. */
export function deskOf(seed: number, pool: Pool, console: Console): Desk {
  let played = 0;
  let decided = 0;
  const keep = (...models: readonly Model[]): void => {
    for (const model of models) pool.keep(keyOf(model), model);
  };
  async function share<K extends Task["kind"]>(
    replicates: number, piece: number,
    task: (from: number, count: number) => Task & { readonly kind: K },
  ) {
    const pieces = Array.from({ length: Math.ceil(replicates / piece) }, (_, n) =>
      task(n * piece, Math.min(piece, replicates - n * piece)));
    const { playing: name, rate } = progressWords;
    const total = pieces.reduce((sum, one) => sum + costOf(one, 0), 0);
    const progress = progressOf(console, total, { name, rate });
    try {
      return await Promise.all(pieces.map(async (one) => {
        const result = await pool.perform<K>(one);
        progress.add(costOf(one, 0));
        return result;
      }));
    } catch (error) {
      if (!(error instanceof TaskLost)) throw error;
      throw new Refusal(EXIT.cells, stateWords.lost(error.message));
    } finally {
      played += total;
      decided += total;
      progress.clear();
    }
  }
  return {
    async asked(model, work, replicates) {
      keep(model);
      decided += replicates * askedCost(model, work);
      return joinBlocks(await share(replicates, PIECE, (from, count) =>
        ({ kind: "asked", model: keyOf(model), work, seed, from, count })));
    },
    async rows(model, replicates) {
      keep(model);
      return share(replicates, BLOCK, (from, count) =>
        ({ kind: "rows", model: keyOf(model), seed, from, count }));
    },
    async pairs(whatif, partner, replicates) {
      keep(whatif, partner);
      return share(replicates, BLOCK, (from, count) => ({
        kind: "pairs", whatif: keyOf(whatif), partner: keyOf(partner), seed, from, count,
      }));
    },
    done: () => ({ played, decided }),
    close() { pool.close(); },
  };
}

/** Models of one fingerprint play alike. */
function keyOf({ fingerprint }: Model): string {
  return fingerprint;
}
