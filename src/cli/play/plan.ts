import {
  effectMap, mappable, type EffectMap, type MapCell, type MappedChannel, type Model,
  type Pairing, type Pairs, type Rows, axesOf,
} from "../../engine.ts";
import { costOf, type Task } from "../pool/task.ts";
import { TaskLost, type Pool } from "../pool/pool.ts";
import { blockRange, blocksIn, finishedBlocks, lostPairs, lostRows, type Series }
  from "./series.ts";

/** The first n blocks of something planned. */
export type Blocks<T> = (n: number) => readonly T[];

/** A piece of work, and what becomes of its result. */
export interface Job {
  readonly cost: number;
  start(pool: Pool): Promise<void>;
}

/** What is to be played: each thing once, however often it is asked for. */
export interface Plan {
  rows(key: string, model: Model): Blocks<Rows>;
  pairs(pairing: Pairing): Blocks<Pairs>;
  /** The maps of a pairing, complete ones only, once all is played. */
  maps(pairing: Pairing, replicates: number): () => EffectMap[];
  keep(pool: Pool): void;
  /** All work, replicates before maps, every series at the same pace. */
  jobs(): readonly Job[];
  /** How many replicates of every series are played without a gap. */
  finished(): number;
  /** How many maps are incomplete, and so left out. */
  mapsLost(): number;
  /** Why work was lost, once per reason. */
  lost(): readonly string[];
}

interface PlannedMap {
  readonly pairing: Pairing;
  readonly channel: MappedChannel;
  readonly replicates: number;
  readonly rows: (readonly MapCell[] | undefined)[];
}

/** An empty plan for one seed and number of replicates. */
export function planOf(seed: string | number, replicates: number): Plan {
  const models = new Map<string, Model>();
  const rows = new Map<string, Series<Rows>>();
  const pairs = new Map<string, Series<Pairs>>();
  const maps = new Map<string, PlannedMap[]>();
  const reasons = new Set<string>();
  const blocks = blocksIn(replicates);
  const all = (): Series<Rows | Pairs>[] => [...rows.values(), ...pairs.values()];
  return {
    rows(key, model) {
      const shared = armOf(pairs, key);
      if (shared !== undefined) return shared;
      models.set(key, model);
      const series = rows.get(key) ?? rowsSeries(key, model, seed, blocks);
      rows.set(key, series);
      return (n) => first(series, n);
    },
    pairs({ whatif, partner }) {
      const turned = pairs.get(nameOf(partner, whatif));
      if (turned !== undefined && sameAgents(whatif, partner)) {
        return (n) => first(turned, n).map(turnRound);
      }
      for (const model of [whatif, partner]) models.set(model.fingerprint, model);
      const name = nameOf(whatif, partner);
      const series = pairs.get(name) ?? pairsSeries(whatif, partner, seed, blocks);
      pairs.set(name, series);
      return (n) => first(series, n);
    },
    maps(pairing, each) {
      const { whatif, partner } = pairing;
      if (maps.has(nameOf(partner, whatif))) return () => [];
      const planned = maps.get(nameOf(whatif, partner)) ?? mapsOf(pairing, each);
      maps.set(nameOf(whatif, partner), planned);
      return () => planned.flatMap(completeMap);
    },
    keep(pool) {
      for (const [key, model] of models) pool.keep(key, model);
    },
    jobs: () => [
      ...blockJobs(all(), replicates, reasons),
      ...[...maps.values()].flat().flatMap((map) => mapJobs(map, seed, reasons)),
    ],
    finished() {
      const done = Math.min(...all().map(finishedBlocks));
      return done >= blocks ? replicates : blockRange(done, replicates).from;
    },
    mapsLost: () => [...maps.values()].flat().filter((map) => !isComplete(map)).length,
    lost: () => [...reasons],
  };
}

function nameOf(whatif: Model, partner: Model): string {
  return `${whatif.fingerprint} ${partner.fingerprint}`;
}

/** A model that already plays as one arm of a pair. */
function armOf(
  pairs: ReadonlyMap<string, Series<Pairs>>, key: string,
): Blocks<Rows> | undefined {
  for (const [name, series] of pairs) {
    const [whatif, partner] = name.split(" ");
    if (whatif === key) return (n) => first(series, n).map((pair) => pair.whatif);
    if (partner === key) return (n) => first(series, n).map((pair) => pair.partner);
  }
  return undefined;
}

function emptyBlocks<T>(blocks: number): (T | undefined)[] {
  return Array.from({ length: blocks }, () => undefined);
}

function rowsSeries(
  key: string, model: Model, seed: string | number, blocks: number,
): Series<Rows> {
  return {
    task: (from, count) => ({ kind: "rows", model: key, seed, from, count }),
    lost: (from, count) => lostRows(model, from, count),
    blocks: emptyBlocks(blocks),
  };
}

function pairsSeries(
  whatif: Model, partner: Model, seed: string | number, blocks: number,
): Series<Pairs> {
  const keys = { whatif: whatif.fingerprint, partner: partner.fingerprint };
  return {
    task: (from, count) => ({ kind: "pairs", ...keys, seed, from, count }),
    lost: (from, count) => lostPairs(whatif, partner, from, count),
    blocks: emptyBlocks(blocks),
  };
}

function mapsOf(pairing: Pairing, replicates: number): PlannedMap[] {
  return mappable(pairing).map((channel) => ({
    pairing, channel, replicates,
    rows: emptyBlocks(axesOf(pairing.whatif, channel)[1].values.length),
  }));
}

function first<T>(series: Series<T>, n: number): T[] {
  return series.blocks.slice(0, n).filter((block) => block !== undefined);
}

/** A push is signed toward the change, so it is the same seen from the other side. */
function turnRound({ whatif, partner, push }: Pairs): Pairs {
  return { whatif: partner, partner: whatif, push };
}

function sameAgents(one: Model, other: Model): boolean {
  return one.agents.length === other.agents.length && one.meetings.length === other.meetings.length
    && one.agents.every(({ id }, i) => id === other.agents[i].id);
}

function isComplete({ rows }: PlannedMap): boolean {
  return rows.every((row) => row !== undefined && row.length > 0);
}

function completeMap(map: PlannedMap): EffectMap[] {
  const { pairing, channel, replicates, rows } = map;
  const cells = rows.flatMap((row) => row ?? []);
  return isComplete(map) ? [effectMap(pairing, channel, replicates, cells)] : [];
}

function blockJobs(
  all: readonly Series<Rows | Pairs>[], replicates: number, reasons: Set<string>,
): Job[] {
  return Array.from({ length: blocksIn(replicates) }, (_, n) => all.map((series): Job => {
    const { from, count } = blockRange(n, replicates);
    const task = series.task(from, count);
    return {
      cost: costOf(task, 0),
      async start(pool) {
        series.blocks[n] = await performed(pool, task, () => series.lost(from, count), reasons);
      },
    };
  })).flat();
}

function mapJobs(map: PlannedMap, seed: string | number, reasons: Set<string>): Job[] {
  const { pairing: { whatif, partner }, channel, replicates } = map;
  const [x, y] = axesOf(whatif, channel);
  return y.values.map((value, n): Job => {
    const task: Task = {
      kind: "mapRow", whatif: whatif.fingerprint, partner: partner.fingerprint,
      seed, channel, y: value, replicates,
    };
    return {
      cost: costOf(task, x.values.length),
      async start(pool) { map.rows[n] = await performed(pool, task, () => [], reasons); },
    };
  });
}

/** A task's result, or `lost()` when its workers died of it. */
async function performed<T>(
  pool: Pool, task: Task, lost: () => T, reasons: Set<string>,
): Promise<T> {
  try {
    return await pool.perform(task) as T;
  } catch (error) {
    if (!(error instanceof TaskLost)) throw error;
    reasons.add(error.message);
    return lost();
  }
}
