import {
  copyFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync,
} from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mean, variance } from "../../src/base/stats.ts";
import type { CellResult } from "../../src/cli/sweep/store/cell-result.ts";
import { openPart } from "../../src/cli/sweep/store/part-reader.ts";
import { readTable } from "../../src/cli/sweep/store/read-table.ts";
import { openStore } from "../../src/cli/sweep/store/store.ts";
import type { Study } from "../../src/cli/sweep/study/study.ts";
import { emptyFolder } from "../cli/plenary.ts";
import { complete, play, resultOf, smallStudy, tablePath } from "./store-study.ts";

const bytesOf = (folder: string): string => readFileSync(tablePath(folder)).toString("base64");

describe("what is stored is what is read", () => {
  const cells = fc.array(fc.record({
    count: fc.integer({ min: 1, max: 6 }),
    seed: fc.array(fc.oneof(fc.double(), fc.constantFrom(NaN, -0, Infinity, 5e-324)),
      { minLength: 12, maxLength: 12 }),
    failed: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }),
    unmade: fc.boolean(),
  }), { minLength: 1, maxLength: 12 });

  test("bit by bit, whatever it is", async () => {
    await fc.assert(fc.asyncProperty(cells, async (wished) => {
      const folder = emptyFolder();
      const study = smallStudy({ cells: wished.length });
      const results = wished.map(({ count, seed, failed, unmade }, cell): CellResult => {
        const { key } = study.prepare(cell);
        if (unmade) {
          const problem = { en: "no", zh: "否" };
          return { cell, key, count: 0, numbers: new Float64Array(), failed: [], problem };
        }
        const numbers = Float64Array.from(seed.slice(0, 2 * count));
        const lost = failed.filter((replicate) => replicate < count).sort((a, b) => a - b);
        for (const replicate of lost) numbers.fill(NaN, 2 * replicate, 2 * replicate + 2);
        return {
          cell, key, count, numbers,
          failed: lost.map((replicate) =>
            ({ replicate, reason: replicate % 2 === 0 ? "lost" : "overflow" })),
        };
      });
      const store = openStore(folder, study, undefined);
      for (const result of [...results].reverse()) store.add(result);
      const { table, failed, unmade } = await store.finish();
      const reader = openPart(tablePath(folder));
      const settings = new Float64Array(2);
      let cell = 0;
      for (const read of reader?.cells() ?? []) {
        study.settings(cell, settings);
        expect(read).toStrictEqual({ result: results[cell++], settings });
      }
      reader?.close();
      expect(cell).toBe(results.length);
      expect(unmade).toBe(results.filter(({ problem }) => problem !== undefined).length);
      expect(failed).toBe(results.reduce((sum, one) => sum + one.failed.length, 0));
      expect(await readTable(folder)).toStrictEqual(table);
    }), { numRuns: 40 });
  });

  test("and cells are summed up in the order of their replicates", async () => {
    const folder = emptyFolder();
    const study = smallStudy();
    await complete(folder, study);
    const table = await readTable(folder);
    const { numbers } = resultOf(study, 5);
    const first = [numbers[0], numbers[4]];
    expect([table.mean[10], table.variance[10]]).toStrictEqual([mean(first), variance(first)]);
    expect([...table.count]).toEqual([3, 3, 3, 3, 0, 2, 3]);
    expect([...table.failed]).toEqual([0, 0, 0, 0, 0, 1, 0]);
    expect([...table.present]).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 2, 2, 3, 3]);
    expect(table.mean[8]).toBeNaN();
    const rows = readFileSync(join(folder, "cells.csv"), "utf8").split("\r\n");
    expect(rows[0]).toBe("cell,need,who,replicates,failed,signatures.mean,signatures.sd,"
      + "signatures.low,signatures.high,usa.mean,usa.sd,usa.low,usa.high");
    expect(rows[5]).toBe(`4,${4 / 7},none,0,0,,,,,,,,`);
    expect(rows[6]).toContain(`5,${5 / 7},"us, refuses",3,1,${mean(first)},`);
    // Two replicates leave one degree of freedom.
    const half = 12.706204736174694 * Math.sqrt(variance(first) / 2);
    expect(rows[6]).toContain(`,${mean(first) - half},${mean(first) + half},`);
    expect(readFileSync(join(folder, "failures.csv"), "utf8")).toBe(
      "cell,need,who,seed,replicate,reason,why.en,why.zh\r\n"
      + `4,${4 / 7},none,1|cell 4,,not-made,"no such ""path""",没有这条路径\r\n`
      + `5,${5 / 7},"us, refuses",1|cell 5,1,overflow,,\r\n`);
  });
});

describe("a journal cut off at any byte", () => {
  test("gives every whole record back, and ends with the same bytes", async () => {
    const study = smallStudy({ replicates: 1, measures: ["usa"] });
    const whole = emptyFolder();
    await complete(whole, study);
    const begun = emptyFolder();
    const store = openStore(begun, study, undefined);
    play(store, study);
    store.close();
    const journal = join(begun, "outcomes.journal");
    const length = readFileSync(journal).length;
    const kept: number[] = [];
    const ends = boundaries(journal);
    const folder = emptyFolder();
    for (let size = 0; size <= length; size++) {
      copyFileSync(journal, join(folder, "outcomes.journal"));
      truncateSync(join(folder, "outcomes.journal"), size);
      const again = openStore(folder, study, undefined);
      kept.push(study.cells - play(again, study).length);
      const cut = again.notes.map(({ en }) => en).join();
      if (cut !== "") expect(cut).toMatch(/outcomes\.journal ends in the middle .* \d+ bytes/);
      expect(cut === "").toBe(size === 0 || ends.includes(size));
      if (size % 397 === 0 || size === length) {
        await again.finish();
        expect(bytesOf(folder)).toBe(bytesOf(whole));
        expect(readdirSync(folder)).not.toContain("outcomes.journal");
        rmSync(tablePath(folder));
      } else {
        again.close();
      }
    }
    expect([...new Set(kept)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect([...kept].sort((left, right) => left - right)).toEqual(kept);
  });

  test("damaged in the middle loses that record alone, and says so", async () => {
    const study = smallStudy();
    const whole = emptyFolder();
    await complete(whole, study);
    for (const at of [0, 5, 9, 30]) {
      const { folder, journal, bytes } = begun(study);
      const end = boundaries(journal)[4];
      bytes[end + at] ^= 1;
      writeFileSync(journal, bytes);
      const store = openStore(folder, study, undefined);
      expect(store.notes.map(({ en }) => en).join())
        .toMatch(/outcomes\.journal is damaged: \d+ of its bytes .* before and after, are used/);
      expect(play(store, study)).toEqual([3]);
      await store.finish();
      expect(bytesOf(folder)).toBe(bytesOf(whole));
    }
  });

  test("damaged at its end keeps what is cut off", () => {
    const study = smallStudy();
    const { folder, journal, bytes } = begun(study);
    const ends = boundaries(journal);
    bytes[ends[7] + 30] ^= 1;
    writeFileSync(journal, bytes);
    const store = openStore(folder, study, undefined);
    expect(store.notes.map(({ en }) => en).join())
      .toMatch(/hold no sound record; they were cut off and kept as outcomes\.journal\.torn/);
    expect(play(store, study)).toEqual([6]);
    store.close();
    expect(readFileSync(`${journal}.torn`).equals(bytes.subarray(ends[7]))).toBe(true);
  });
});

function begun(study: Study): { folder: string; journal: string; bytes: Buffer } {
  const folder = emptyFolder();
  const store = openStore(folder, study, undefined);
  play(store, study);
  store.close();
  const journal = join(folder, "outcomes.journal");
  return { folder, journal, bytes: readFileSync(journal) };
}

/** Where the records of a journal begin and end. */
function boundaries(path: string): number[] {
  const bytes = readFileSync(path);
  const ends = [18];
  while (ends[ends.length - 1] < bytes.length) {
    const at = ends[ends.length - 1];
    ends.push(at + 12 + bytes.readUInt32LE(at + 4));
  }
  return ends;
}

describe("what was played stays played", () => {
  test("a finished sweep is read, not played", async () => {
    const folder = emptyFolder();
    await complete(folder, smallStudy());
    const before = bytesOf(folder);
    // Cell 4 could not be made: that costs nothing to find again.
    expect(await complete(folder, smallStudy())).toEqual([4]);
    expect(bytesOf(folder)).toBe(before);
  });

  test("a longer design plays what is new", async () => {
    const folder = emptyFolder();
    await complete(folder, smallStudy({ cells: 10 }));
    expect(await complete(folder, smallStudy({ cells: 14 }))).toEqual([4, 10, 11, 12, 13]);
    const whole = emptyFolder();
    await complete(whole, smallStudy({ cells: 14 }));
    expect(bytesOf(folder)).toBe(bytesOf(whole));
  });

  test("a changed scenario plays what rests on it again, and says why", async () => {
    const folder = emptyFolder();
    await complete(folder, smallStudy());
    const changed = smallStudy({ scenario: "b", from: 5 });
    const store = openStore(folder, changed, undefined);
    expect(store.stale).toEqual({ cells: 0, reasons: [] });
    expect(play(store, changed)).toEqual([4, 5, 6]);
    expect(store.stale.reasons.map(({ en }) => en)).toEqual(["scenario.yaml has changed"]);
    // Cell 4 was not played before: it could not be made.
    expect(store.stale.cells).toBe(2);
    await store.finish();
  });

  test("lost replicates are tried again, failed ones are not", async () => {
    const folder = emptyFolder();
    const study = smallStudy({ cells: 2 });
    const store = openStore(folder, study, undefined);
    const lost = { replicate: 0, reason: "lost" } as const;
    store.add({ ...resultOf(study, 0), failed: [lost] });
    store.add({ ...resultOf(study, 1), failed: [{ replicate: 0, reason: "overflow" }] });
    store.close();
    expect(await complete(folder, study)).toEqual([0]);
  });

  test("cells move with their keys", async () => {
    const folder = emptyFolder();
    const study = smallStudy({ cells: 4 });
    await complete(folder, study);
    const turned = { ...study, prepare: (cell: number) => study.prepare(3 - cell) };
    expect(await complete(folder, turned)).toEqual([]);
    const [first] = openPart(tablePath(folder))?.cells() ?? [];
    expect(first?.result).toStrictEqual({ ...resultOf(study, 3), cell: 0 });
  });
});

describe("what is not ours or not whole", () => {
  const cuts = [0, 4, 100, 2000, -9, -1];
  test.each(cuts)("a table cut at %i is named and played again", async (at) => {
    const folder = emptyFolder();
    await complete(folder, smallStudy());
    const whole = bytesOf(folder);
    const size = readFileSync(tablePath(folder)).length;
    truncateSync(tablePath(folder), at < 0 ? size + at : at);
    const store = openStore(folder, smallStudy(), undefined);
    expect(store.notes.map(({ en }) => en).join())
      .toMatch(/outcomes\.parquet is torn .* set aside as outcomes\.parquet\.torn,/);
    expect(play(store, smallStudy())).toHaveLength(7);
    await store.finish();
    expect(bytesOf(folder)).toBe(whole);
    expect(existsSync(`${tablePath(folder)}.torn`)).toBe(true);
  });

  test("a table with one bit turned is named and played again", async () => {
    const folder = emptyFolder();
    await complete(folder, smallStudy());
    const bytes = readFileSync(tablePath(folder));
    bytes[200] ^= 4;
    writeFileSync(tablePath(folder), bytes);
    const store = openStore(folder, smallStudy(), undefined);
    expect(store.notes).toHaveLength(1);
    expect(play(store, smallStudy())).toHaveLength(7);
    store.close();
  });

  test("a file of somebody's is set aside, not overwritten", async () => {
    const folder = emptyFolder();
    writeFileSync(tablePath(folder), "mine");
    writeFileSync(join(folder, "outcomes.journal"), "mine too");
    await complete(folder, smallStudy());
    expect(readFileSync(`${tablePath(folder)}.torn`, "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "outcomes.journal.torn"), "utf8")).toBe("mine too");
  });

  test("another sweep's results are not overwritten", async () => {
    const folder = emptyFolder();
    await complete(folder, smallStudy());
    const open = (): unknown => openStore(folder, smallStudy({ id: "other" }), undefined);
    expect(open).toThrow(/outcomes\.parquet belongs to the sweep "small", not to "other"/);
    const begun = emptyFolder();
    openStore(begun, smallStudy(), undefined).add(resultOf(smallStudy(), 0));
    writeFileSync(join(begun, "outcomes.lock"), "");
    expect(() => openStore(begun, smallStudy({ id: "other" }), undefined))
      .toThrow(/outcomes\.journal belongs to the sweep "small"/);
  });
});
