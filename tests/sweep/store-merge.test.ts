import {
  copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync,
} from "node:fs";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mergeParts } from "../../src/cli/sweep/store/merge-parts.ts";
import { takeLock } from "../../src/cli/sweep/store/store-lock.ts";
import { openStore } from "../../src/cli/sweep/store/store.ts";
import { emptyFolder } from "../cli/plenary.ts";
import { complete, play, smallStudy, tablePath } from "./store-study.ts";

describe("one writer at a time", () => {
  test("a second one is refused until the first has gone", async () => {
    const folder = emptyFolder();
    const first = openStore(folder, smallStudy(), undefined);
    expect(() => openStore(folder, smallStudy(), undefined)).toThrow(/Another plenary \(process/);
    const shard = openStore(folder, smallStudy(), { index: 1, of: 2 });
    expect(() => openStore(folder, smallStudy(), { index: 1, of: 2 })).toThrow(/Another plenary/);
    shard.close();
    first.close();
    await complete(folder, smallStudy());
    expect(readdirSync(folder).sort()).toEqual(
      ["cells.csv", "failures.csv", "manifest.json", "outcomes.parquet", "parts"]);
  });

  test("the lock of a dead process, or half a lock, is taken over", async () => {
    const folder = emptyFolder();
    const first = openStore(folder, smallStudy(), undefined);
    const lock = join(folder, "outcomes.lock");
    const held = JSON.parse(readFileSync(lock, "utf8")) as object;
    first.close();
    const others = [{ ...held, pid: 2 ** 22 + 1 }, { ...held, began: "1" }];
    const half = JSON.stringify(held).slice(0, 20);
    for (const text of [...others.map((one) => JSON.stringify(one)), half, "", "\0\0"]) {
      writeFileSync(lock, text);
      openStore(folder, smallStudy(), undefined).close();
    }
    expect(existsSync(lock)).toBe(false);
  });

  test("who was taken over writes no more", async () => {
    const folder = emptyFolder();
    const study = smallStudy();
    const lock = join(folder, "outcomes.lock");
    const first = openStore(folder, study, undefined);
    play(first, study);
    const held = readFileSync(lock, "utf8");
    writeFileSync(lock, held.replace(/"token":"./, '"token":"x'));
    await expect(first.finish()).rejects.toThrow(/taken over these results, as .*outcomes\.lock/);
    expect(existsSync(tablePath(folder))).toBe(false);
    expect(existsSync(lock)).toBe(true);
  });

  test("a lock of another machine is taken over once it has stood still", async () => {
    const lock = join(emptyFolder(), "lock");
    const holder = { pid: 1, host: "elsewhere", began: "1", token: "t", beat: 3 };
    writeFileSync(lock, JSON.stringify(holder));
    const beating = execFile(process.execPath, ["-e", `let beat = 3; setInterval(() =>
      require("fs").writeFileSync(${JSON.stringify(lock)}, JSON.stringify({
        ...${JSON.stringify(holder)}, beat: ++beat })), 100)`]);
    expect(() => takeLock(lock, 9000)).toThrow(/process 1, elsewhere/);
    beating.kill("SIGKILL");
    await once(beating, "close");
    takeLock(lock, 2000).release();
    expect(existsSync(lock)).toBe(false);
  }, 30_000);
});

describe("merging", () => {
  const shards = (of: number) => Array.from({ length: of }, (_, n) => ({ index: n + 1, of }));

  async function played(of: number, study = smallStudy()): Promise<string> {
    const folder = emptyFolder();
    for (const shard of shards(of)) await complete(folder, study, shard);
    return folder;
  }

  test.each([1, 2, 3, 7, 9])("%i shards give the bytes of one run", async (of) => {
    const whole = emptyFolder();
    await complete(whole, smallStudy());
    const folder = await played(of);
    const { parts, failed, unmade } = await mergeParts(folder);
    expect([parts, failed, unmade]).toEqual([of, 1, 1]);
    for (const name of ["outcomes.parquet", "cells.csv", "failures.csv"]) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(whole, name)))).toBe(true);
    }
    expect(readdirSync(join(folder, "parts"))).toHaveLength(of);
  });

  test("a part that is there is not played again", async () => {
    const folder = await played(3);
    expect(await complete(folder, smallStudy(), { index: 1, of: 3 })).toEqual([]);
    expect(await complete(folder, smallStudy())).toEqual([4]);
  });

  test("gaps are named, and nothing is written", async () => {
    const folder = emptyFolder();
    for (const index of [1, 2, 6]) await complete(folder, smallStudy(), { index, of: 7 });
    await expect(mergeParts(folder)).rejects.toMatchObject({
      code: 3,
      message: "Shards 3-5, 7 of 7 are missing: run plenary sweep <file> --shard 3/7, and so on."
        + "\nNothing was written.",
    });
    expect(readdirSync(folder)).toEqual(["parts"]);
  });

  test("parts that are torn or foreign are named, all at once", async () => {
    const folder = await played(4);
    const other = await played(4, smallStudy({ scenario: "b" }));
    const another = await played(4, smallStudy({ id: "other" }));
    const path = (of: string, n: number): string =>
      join(of, "parts", `part-000${n}-of-0004.parquet`);
    truncateSync(path(folder, 2), 500);
    copyFileSync(path(other, 3), path(folder, 3));
    copyFileSync(path(another, 4), path(folder, 4));
    const refusal = mergeParts(folder);
    await expect(refusal).rejects.toMatchObject({ code: 3 });
    await expect(refusal).rejects.toThrow(/part-0002-of-0004\.parquet is torn .*--shard 2\/4/);
    await expect(refusal).rejects.toThrow(/part-0003-of-0004.*: scenario\.yaml has changed/);
    await expect(refusal).rejects.toThrow(/part-0004-of-0004.*: its sweep is "other", not "small"/);
    copyFileSync(path(folder, 1), path(folder, 2));
    await expect(mergeParts(folder)).rejects.toThrow(/part-0002-of-0004\.parquet is torn/);
    expect(existsSync(tablePath(folder))).toBe(false);
  });

  test("a part of a division that cannot be is none, and gaps are told in short", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "parts"));
    writeFileSync(join(folder, "parts", "part-0001-of-99999999999.parquet"), "");
    await expect(mergeParts(folder)).rejects.toMatchObject({ code: 1 });
    for (let n = 2; n <= 80; n += 2) {
      const name = `part-${String(n).padStart(4, "0")}-of-999999.parquet`;
      writeFileSync(join(folder, "parts", name), "");
    }
    await expect(mergeParts(folder)).rejects.toThrow(
      /^Shards 1, 3, 5, .*, 39, … of 999999 are missing: run .* --shard 1\/999999/);
  });

  test("two divisions in one folder are told apart", async () => {
    const folder = await played(2);
    await complete(folder, smallStudy(), { index: 1, of: 3 });
    await expect(mergeParts(folder)).rejects.toThrow(/several divisions \(2, 3 shards\)/);
    mkdirSync(join(folder, "empty"));
    await expect(mergeParts(join(folder, "empty"))).rejects.toMatchObject({ code: 1 });
  });
});
