import { describe, expect, test } from "vitest";
import { inlinePort } from "../../src/cli/pool/inline-port.ts";
import { poolOf } from "../../src/cli/pool/pool.ts";
import type { Port } from "../../src/cli/pool/port.ts";
import type { Task, ToWorker } from "../../src/cli/pool/task.ts";
import type { CellResult } from "../../src/cli/sweep/store/cell-result.ts";
import { cellRecord, resultOf } from "../../src/cli/sweep/store/cell-record.ts";
import { executeCells } from "../../src/cli/sweep/execute/execute.ts";
import { failureOf } from "../../src/cli/sweep/execute/execute-failures.ts";
import type { Study } from "../../src/cli/sweep/study/study.ts";
import {
  frameOf, memoryStore, memoryStudy, playedAlone, sweepOf, type WrittenCell,
} from "../sweep/memory-study.ts";

const MEASURES = ["signatures", "utility.all"];
const FRAMES = [frameOf("fixture-1"), frameOf("fixture-1", 0.3), frameOf("fixture-2")];
const OVERFLOW = { goodwill: 1.7e308, peerPull: 1.7e308 };
const CELLS = Array.from({ length: 23 }, (_, n): WrittenCell =>
  ({ frame: n % 3, ...(n % 2 === 0 ? {} : { numbers: { goodwill: n / 100 } }) }));

interface Played {
  readonly results: ReadonlyMap<number, CellResult>;
  readonly reused: readonly number[];
  readonly replicates: number;
  readonly tasks: readonly (Task & { readonly kind: "cells" })[];
  readonly forgotten: number;
  readonly stopped: boolean;
}

interface Manner {
  readonly workers?: number;
  readonly standing?: readonly string[];
  readonly from?: number;
  readonly to?: number;
  readonly kills?: (task: Task & { readonly kind: "cells" }) => boolean;
  readonly failFast?: boolean;
}

/** Plays a study with workers that live in this thread, and die where they are told to. */
async function played(study: Study, manner: Manner = {}): Promise<Played> {
  const { workers = 1, standing, from = 0, to = study.cells, kills, failFast = false } = manner;
  const tasks: Played["tasks"][number][] = [];
  let forgotten = 0;
  const open = (): Port => {
    const port = inlinePort();
    let die: (reason: string) => void = () => undefined;
    let dead = false;
    return {
      post(message: ToWorker) {
        if (message.kind === "forget") forgotten++;
        if (message.kind !== "task" || message.task.kind !== "cells") return port.post(message);
        const { task } = message;
        tasks.push(task);
        if (kills?.(task) !== true) return port.post(message);
        setImmediate(() => {
          if (dead) return;
          dead = true;
          port.close();
          die("killed");
        });
      },
      listen(heard, died) {
        die = died;
        port.listen((message) => { if (!dead) heard(message); }, died);
      },
      close: () => port.close(),
    };
  };
  const pool = poolOf(open, workers);
  const store = memoryStore(standing);
  const stop = new AbortController();
  const reused: number[] = [];
  let replicates = 0;
  try {
    await executeCells({
      study, store, pool, from, to, tasks: 3 * workers, stop: stop.signal,
      reused: (cell) => { reused.push(cell); },
      played: (runs) => { replicates += runs; },
      done: ({ failed, problem }) => {
        if (!failFast || (failed.length === 0 && problem === undefined)) return true;
        stop.abort();
        return false;
      },
    });
  } finally {
    pool.close();
  }
  return { results: store.results, reused, replicates, tasks, forgotten,
    stopped: stop.signal.aborted };
}

/** Replicates of a cell under an `until` rule, as one player alone would find them. */
function expectAlone(study: Study, { results }: Played, cells: readonly number[]): void {
  expect([...results.keys()].sort((a, b) => a - b)).toEqual(cells);
  for (const cell of cells) {
    const { count, numbers, key } = results.get(cell) as CellResult;
    expect(key).toBe(`key ${cell}`);
    expect(numbers).toEqual(playedAlone(study, cell, count));
  }
}

const fixed = memoryStudy(sweepOf({ kind: "fixed", replicates: 60 }, MEASURES), FRAMES, CELLS);
const all = CELLS.map((_, cell) => cell);

describe("a sweep", () => {
  test.each([1, 2, 3])("gives what each cell gives alone, %i workers", async (workers) => {
    const ended = await played(fixed, { workers });
    expectAlone(fixed, ended, all);
    expect(ended.replicates).toBe(60 * CELLS.length);
    // Large cells are cut, small ones put together.
    expect(ended.tasks[0]?.pieces[0]?.count).toBeLessThan(60);
    expect(Math.max(...ended.tasks.map(({ pieces }) => pieces.length))).toBeGreaterThan(2);
  });

  test("without common numbers gives each cell its own seed", async () => {
    const sweep = sweepOf({ kind: "fixed", replicates: 30 }, MEASURES, { common: false });
    const study = memoryStudy(sweep, FRAMES, CELLS.map(() => ({ frame: 0 })));
    const ended = await played(study, { workers: 2 });
    expectAlone(study, ended, all);
    const rows = [...ended.results.values()].map(({ numbers }) => [...numbers].join());
    expect(new Set(rows).size).toBe(CELLS.length);
  });

  test("plays no cell that stands, and none outside its range", async () => {
    const standing = ["key 4", "key 9", "key 20"];
    const ended = await played(fixed, { standing, from: 3, to: 12 });
    expect(ended.reused).toEqual([4, 9]);
    expectAlone(fixed, ended, [3, 5, 6, 7, 8, 10, 11]);
    expect((await played(fixed, { from: 5, to: 5 })).tasks).toHaveLength(0);
  });

  test("plays on until the interval is narrow, whatever the workers", async () => {
    const rule = { kind: "until" as const, measure: 0, width: 0.3, least: 10, most: 300 };
    const study = memoryStudy(sweepOf(rule, MEASURES), FRAMES, CELLS);
    const [one, three] = await Promise.all([1, 3].map((workers) => played(study, { workers })));
    expectAlone(study, one as Played, all);
    expectAlone(study, three as Played, all);
    const counts = all.map((cell) => one?.results.get(cell)?.count);
    expect(all.map((cell) => three?.results.get(cell)?.count)).toEqual(counts);
    expect(new Set(counts).size).toBeGreaterThan(2);
    expect(counts.every((count) => [10, 20, 40, 80, 160, 300].includes(count ?? 0))).toBe(true);
  });

  test("keeps series, replicate by replicate", async () => {
    const sweep = sweepOf({ kind: "fixed", replicates: 60 }, MEASURES, { series: true });
    const study = memoryStudy(sweep, FRAMES, CELLS);
    const [one, two] = await Promise.all([1, 2].map((workers) => played(study, { workers })));
    for (const cell of all) {
      const series = one?.results.get(cell)?.series;
      expect(series?.length).toBeGreaterThan(60);
      expect(two?.results.get(cell)?.series).toEqual(series);
    }
  });
});

describe("a failure", () => {
  const cells: WrittenCell[] = [
    { frame: 0 }, { frame: 0, problem: "no such agent" }, { frame: 1, numbers: OVERFLOW },
    { frame: 2 }, { frame: 1 },
  ];
  const study = memoryStudy(sweepOf({ kind: "fixed", replicates: 40 }, MEASURES), FRAMES, cells);

  test("is recorded with its reason, and stops nothing else", async () => {
    const { results } = await played(study, { workers: 2 });
    expect(results.size).toBe(cells.length);
    expect(results.get(1)).toMatchObject({ count: 0, problem: { en: "no such agent" } });
    const { failed, numbers, count } = results.get(2) as CellResult;
    expect(count).toBe(40);
    expect(failed).toEqual(Array.from({ length: 40 }, (_, replicate) =>
      ({ replicate, reason: "overflow" })));
    expect(numbers.every(Number.isNaN)).toBe(true);
    for (const cell of [0, 3, 4]) expect(results.get(cell)?.failed).toEqual([]);
  });

  test("of a measure that a cell's world does not have is that cell's", async () => {
    const other = memoryStudy(sweepOf({ kind: "fixed", replicates: 5 }, ["text.nothing"]),
      FRAMES, [{ frame: 0 }]);
    const { results } = await played(other);
    expect(results.get(0)?.problem?.en).toContain("nothing");
  });

  test("stops all at once where that is wished, and is not kept", async () => {
    const ended = await played(study, { failFast: true });
    expect(ended.stopped).toBe(true);
    expect([...ended.results.keys()].filter((cell) => cell === 1 || cell === 2)).toEqual([]);
  });

  test("of a worker costs the cell that kills it, and no other", async () => {
    const kills = (task: Task & { readonly kind: "cells" }): boolean =>
      task.pieces.some(({ changes }) => changes.some(([, value]) => value === 0.07));
    const ended = await played(fixed, { workers: 2, kills });
    const lost = ended.results.get(7) as CellResult;
    expect(lost.count).toBe(60);
    expect(lost.failed).toEqual(Array.from({ length: 60 }, (_, replicate) =>
      ({ replicate, reason: "lost" })));
    expect(lost.numbers.every(Number.isNaN)).toBe(true);
    expect(lost.death).toBe("killed");
    expect(failureOf(fixed, lost).en).toContain("want of memory: killed");
    expect(resultOf(cellRecord(lost))).toEqual(lost);
    const others = all.filter((cell) => cell !== 7);
    expectAlone(fixed, { ...ended, results: new Map(others.map((cell) =>
      [cell, ended.results.get(cell) as CellResult])) }, others);
  });
});

test("workers forget frames when there are many", async () => {
  const cells = Array.from({ length: 12 }, (_, frame) => ({ frame }));
  const large = FRAMES[0] as (typeof FRAMES)[0];
  // As large as a thousand agents would make it, for the memory that is counted.
  const frames = cells.map(() => ({ ...large, values: new Float64Array(1e6).fill(0) }))
    .map((frame) => { frame.values.set(large.values); return frame; });
  const study = memoryStudy(sweepOf({ kind: "fixed", replicates: 4 }, MEASURES), frames, cells);
  const ended = await played(study);
  expect(ended.forgotten).toBeGreaterThan(5);
  expectAlone(study, ended, cells.map(({ frame }) => frame));
});
