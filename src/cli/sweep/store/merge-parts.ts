import { basename } from "node:path";
import type { Label } from "../../../base/label.ts";
import { byCode } from "../../../base/order.ts";
import { sweepStoreWords } from "../../../dictionary/sweep-store-words.ts";
import { EXIT, Refusal, refused } from "../../exit.ts";
import { shown, type InputFile } from "../../files/disk-files.ts";
import { finishPart, type FinishedPart, type SetCell } from "./finish-part.ts";
import { partPaths, refuseOthers } from "./old-results.ts";
import { refuseOddity } from "./on-disk.ts";
import type { PartFacts, PartPlan } from "./part-file.ts";
import { hasSeries, partCells } from "./part-cells.ts";
import { openPart, type PartReader } from "./part-reader.ts";
import { changedFiles, planDifferences } from "./plan-differences.ts";
import { rowDigest } from "./row-digest.ts";
import { cellsOf, type Shard } from "./shard.ts";
import { removeDrafts } from "./store-drafts.ts";
import { takeLock, type StoreLock } from "./store-lock.ts";
import { placesIn, shardOfPart } from "./store-places.ts";
import { Torn } from "./torn.ts";

/** What was merged. */
export interface MergedParts extends FinishedPart {
  readonly parts: number;
}

/** Gaps among the shards that are told of one by one. */
const MOST_GAPS = 20;

interface Part {
  readonly path: string;
  readonly shard: Shard;
}

/**
 * Merges the parts of a sweep into outcomes.parquet, with the bytes of one run without shards.
 * Refuses (`Refusal`, exit code 3) where parts are missing, torn or of different sweeps: each is
 * named, and nothing is written. The parts stay.
 */
export async function mergeParts(folder: string): Promise<MergedParts> {
  const parts = partPaths(folder).flatMap((path): Part[] => {
    const shard = shardOfPart(basename(path));
    return shard === undefined ? [] : [{ path, shard }];
  });
  if (parts.length === 0) throw new Refusal(EXIT.input, sweepStoreWords.noParts(shown(folder)));
  const counts = [...new Set(parts.map(({ shard }) => shard.of))];
  if (counts.length > 1) {
    const told = counts.sort((left, right) => left - right).join(", ");
    throw new Refusal(EXIT.cells, sweepStoreWords.mixedParts(shown(folder), told));
  }
  const places = placesIn(folder, undefined);
  for (const path of Object.values(places) as string[]) refuseOddity(path);
  const lock = takeLock(places.lock);
  try {
    removeDrafts(places);
    const plan = planOf(folder, parts, counts[0], lock);
    refuseOthers(folder, plan.sweep.id);
    const cells = (): Iterable<SetCell> => cellsOfParts(folder, parts);
    return { ...await finishPart(folder, places, plan, cells, lock), parts: parts.length };
  } finally {
    lock.release();
  }
}

/** What the whole table will say of itself; refuses parts that are not one sweep's, all of it. */
function planOf(folder: string, parts: readonly Part[], of: number, lock: StoreLock): PartPlan {
  const { plans, faults } = examine(folder, parts, lock);
  const reasons = [...missingShards(parts, of), ...faults];
  if (reasons.length > 0) throw refused(EXIT.cells, [...reasons, sweepStoreWords.nothingMerged]);
  const [{ version, engine, sweep, cells }] = plans;
  return { version, engine, sweep, inputs: unionOf(plans), cells };
}

/** What the parts say of themselves, and what is wrong with them, shard by shard. */
function examine(
  folder: string, parts: readonly Part[], lock: StoreLock,
): { plans: PartFacts[]; faults: Label[] } {
  const plans: PartFacts[] = [];
  const faults: Label[] = [];
  let first: { path: string; facts: PartFacts } | undefined;
  for (const { path, shard } of parts) {
    const reader = openPart(path);
    const isSound = reader?.isWhole(lock.hold) === true && isShard(reader.facts, shard)
      && hasSeries(reader, placesIn(folder, shard).series, lock.hold);
    const facts = isSound ? reader.facts : undefined;
    reader?.close();
    if (facts === undefined) {
      faults.push(sweepStoreWords.tornPart(shown(path), `${shard.index}/${shard.of}`));
      continue;
    }
    first ??= { path, facts };
    const differences = foreignTo(first.facts, facts);
    if (differences.length > 0) {
      faults.push(sweepStoreWords.foreignPart(shown(path), shown(first.path), {
        en: differences.map(({ en }) => en).join(", "),
        zh: differences.map(({ zh }) => zh).join("，"),
      }));
    }
    plans.push(facts);
  }
  return { plans, faults };
}

function isShard({ shard }: PartFacts, { index, of }: Shard): boolean {
  return shard?.index === index && shard.of === of;
}

/** Why two parts are not of one sweep. */
function foreignTo(first: PartFacts, facts: PartFacts): Label[] {
  if (facts.sweep.id !== first.sweep.id) {
    return [sweepStoreWords.sweepIs(facts.sweep.id, first.sweep.id)];
  }
  const differences = planDifferences({ ...facts, inputs: [] }, { ...first, inputs: [] });
  const all = [...changedFiles(facts.inputs, first.inputs), ...differences];
  const same = JSON.stringify(facts.sweep) === JSON.stringify(first.sweep)
    && facts.cells === first.cells;
  return all.length === 0 && !same ? [sweepStoreWords.changedDesign] : all;
}

/** Each part tells of the files that its own cells rest on. */
function unionOf(plans: readonly PartFacts[]): InputFile[] {
  const files = new Map(plans.flatMap(({ inputs }) =>
    inputs.map((one) => [`${one.path} ${one.sha256}`, one] as const)));
  return [...files.values()].sort((left, right) =>
    byCode(left.path, right.path) || byCode(left.sha256, right.sha256));
}

function missingShards(parts: readonly Part[], of: number): Label[] {
  const gaps = gapsIn(parts.map(({ shard }) => shard.index), of);
  if (gaps.length === 0) return [];
  const count = gaps.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const told = gaps.slice(0, MOST_GAPS)
    .map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
  const more = gaps.length > MOST_GAPS ? ", …" : "";
  return [sweepStoreWords.missingShards(told + more, count, of, `${gaps[0][0]}/${of}`)];
}

/** Ranges of the numbers from 1 to `of` that are not among some. */
function gapsIn(numbers: readonly number[], of: number): [number, number][] {
  const gaps: [number, number][] = [];
  let next = 1;
  for (const n of [...numbers, of + 1].sort((left, right) => left - right)) {
    if (n > next) gaps.push([next, n - 1]);
    next = n + 1;
  }
  return gaps;
}

/** All cells in their order; a part whose rows are not those it was written with ends it. */
function* cellsOfParts(folder: string, parts: readonly Part[]): Generator<SetCell> {
  for (const { path, shard } of parts) {
    const torn = refused(EXIT.cells, [
      sweepStoreWords.tornPart(shown(path), `${shard.index}/${shard.of}`),
      sweepStoreWords.nothingMerged,
    ]);
    const reader = openPart(path);
    if (reader === undefined) throw torn;
    try {
      if (!(yield* soundCells(folder, reader, shard))) throw torn;
    } catch (error) {
      throw error instanceof Torn ? torn : error;
    } finally {
      reader.close();
    }
  }
}

/** Gives the cells of a part; whether all were there and nothing else. */
function* soundCells(
  folder: string, reader: PartReader, shard: Shard,
): Generator<SetCell, boolean> {
  const { facts } = reader;
  const digest = rowDigest();
  const { from, to } = cellsOf(shard, facts.cells);
  let next = from;
  for (const one of partCells(reader, placesIn(folder, shard).series)) {
    if (one.result.cell !== next++) return false;
    digest.add(one.result, one.settings);
    yield one;
  }
  return next === to && digest.hex() === facts.digest;
}
