import {
  joinReadings, LOGIC_IDS, placeOf, COMBINATIONS, type MeasureName, type Model,
  type NumberChange, type Readings,
} from "../../engine.ts";
import { compile } from "../../model/compile.ts";
import { armLoader } from "../../scenario/load-arms.ts";
import type { ReadFiles } from "../../scenario/files.ts";
import type { LocatedMap } from "../../scenario/located.ts";
import type { SecurityPreferenceFile } from "../../scenario/security-preference-file.ts";
import { BadInput } from "../exit.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import type { Pool } from "../pool/pool.ts";

/** Replicates in one task: few enough to keep every worker busy. */
const CHUNK = 25;

/** Plays worlds of models kept under a name. */
export interface Desk {
  readonly seed: string | number;
  readonly measures: readonly MeasureName[];
  keep(key: string, model: Model): void;
  play(key: string, changes: readonly NumberChange[], count: number, bare?: boolean):
    Promise<Readings>;
}

/** A desk over a pool; `played` hears of every world that is done. */
export function deskOf(
  pool: Pool, seed: string | number, measures: readonly MeasureName[],
  played: (worlds: number) => void,
): Desk {
  return {
    seed, measures,
    keep: (key, model) => pool.keep(key, model),
    async play(key, changes, count, bare = false) {
      const starts = Array.from({ length: Math.ceil(count / CHUNK) }, (_, n) => n * CHUNK);
      return joinReadings(await Promise.all(starts.map(async (from) => {
        const some = Math.min(CHUNK, count - from);
        const readings = await pool.perform({
          kind: "readings", model: key, changes, measures: bare ? [] : measures, seed, from,
          count: some,
        });
        played(some);
        return readings;
      })));
    },
  };
}

/** What a combination sets: the numbers of every logic, on or off. */
export function changesOf(
  { logics }: SecurityPreferenceFile, combination: number,
): NumberChange[] {
  return LOGIC_IDS.flatMap((logic, k) => {
    const numbers = (combination & (1 << k)) === 0 ? logics[logic].off : logics[logic].on;
    return Object.entries(numbers).map(([path, value]): NumberChange => [placeOf(path), value]);
  });
}

/** Plays a model in all eight combinations. */
export async function playEight(
  desk: Desk, key: string, file: SecurityPreferenceFile, count: number, bare = false,
): Promise<Readings[]> {
  return Promise.all(Array.from({ length: COMBINATIONS }, (_, c) =>
    desk.play(key, changesOf(file, c), count, bare)));
}

/** A scenario compiled, with a change laid over it; its mistakes are thrown as BadInput. */
export function modelAt(
  path: string, files: DiskFiles, read: ReadFiles, narrative: string | undefined,
  change: LocatedMap | undefined, texts: ReadonlyMap<string, string>,
): Model {
  const load = armLoader(path, files, narrative === undefined ? {} : { narrative }, read);
  const loaded = change === undefined ? load() : load(change);
  if (loaded.scenario === undefined) {
    throw new BadInput(loaded.problems, new Map([...texts, ...loaded.texts]));
  }
  return compile(loaded.scenario);
}
