import {
  existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { portable } from "../../src/cli/files/disk-files.ts";
import { fileDigest } from "../../src/cli/files/file-digest.ts";
import { keyPlaces } from "../../src/cli/sweep/store/key-places.ts";
import { readTable } from "../../src/cli/sweep/store/read-table.ts";
import { openStore } from "../../src/cli/sweep/store/store.ts";
import { emptyFolder } from "../cli/plenary.ts";
import { complete, smallStudy } from "./store-study.ts";

const NAMES = [
  "outcomes.parquet", "outcomes.journal", "outcomes.lock", "outcomes.reuse", "cells.csv",
  "failures.csv",
];
const ODD = /stands where Plenary keeps a file of its own, and is none/;

describe("what stands in the place of a file and is none", () => {
  test.each(NAMES)("a folder %s is refused and stays", (name) => {
    const folder = emptyFolder();
    mkdirSync(join(folder, name));
    expect(() => openStore(folder, smallStudy(), undefined)).toThrow(ODD);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test.skipIf(process.platform === "win32").each(NAMES)("a pipe or a device %s", (name) => {
    const folder = emptyFolder();
    execFileSync("mkfifo", [join(folder, name)]);
    expect(() => openStore(folder, smallStudy(), undefined)).toThrow(ODD);
    const other = emptyFolder();
    symlinkSync("/dev/zero", join(other, name));
    expect(() => openStore(other, smallStudy(), undefined)).toThrow(ODD);
  });

  test.skipIf(process.platform === "win32")("a pipe is no table", async () => {
    const folder = emptyFolder();
    execFileSync("mkfifo", [join(folder, "outcomes.parquet")]);
    await expect(readTable(folder)).rejects.toMatchObject({ code: 1 });
  });

  test.each(["outcomes.lock", "outcomes.reuse"])("somebody's %s is refused and stays", (name) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, name), '{"mine": 1}');
    expect(() => openStore(folder, smallStudy(), undefined)).toThrow(ODD);
    expect(readFileSync(join(folder, name), "utf8")).toBe('{"mine": 1}');
  });

  test("drafts of a killed process go, what only looks alike stays", async () => {
    const folder = emptyFolder();
    const drafts = ["outcomes.parquet", "cells.csv", "failures.csv", "series.parquet"]
      .map((name) => `${name}.123.plenary.part`);
    const others = ["outcomes.parquet.1.part", "cells.csv.part", "outcomes.lock.old"];
    for (const name of [...drafts, ...others]) writeFileSync(join(folder, name), "");
    await complete(folder, smallStudy());
    for (const name of drafts) expect(existsSync(join(folder, name)), name).toBe(false);
    for (const name of others) expect(existsSync(join(folder, name)), name).toBe(true);
  });
});

test("the results of a sweep do not overwrite what it reads", () => {
  const folder = emptyFolder();
  const table = join(folder, "cells.csv");
  writeFileSync(table, "need\n0.5\n");
  const { sha256 } = fileDigest(table);
  const study = { ...smallStudy(), inputs: () => [{ path: portable(table), sha256 }] };
  expect(() => openStore(folder, study, undefined))
    .toThrow(/cells\.csv is a file that this sweep reads, and would be overwritten/);
  expect(fileDigest(table).sha256).toBe(sha256);
});

test("numbers are kept by key, many of them", () => {
  const places = keyPlaces();
  const key = (n: number): string => (n * 2654435761 % 2 ** 32).toString(16).padStart(32, "0");
  for (let n = 0; n < 5000; n++) places.set(key(n), n);
  places.set(key(7), 8000);
  expect([0, 7, 4999].map((n) => places.get(key(n)))).toEqual([0, 8000, 4999]);
  expect(places.get(key(5000))).toBeNaN();
  places.forget((place) => place >= 4000);
  expect([3999, 7, 4000].map((n) => places.get(key(n)))).toEqual([3999, NaN, NaN]);
  expect(() => places.set("short", 1)).toThrow(/no content key/);
});
