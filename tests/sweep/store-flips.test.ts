import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { mergeParts } from "../../src/cli/sweep/store/merge-parts.ts";
import { openPart } from "../../src/cli/sweep/store/part-reader.ts";
import { readTable } from "../../src/cli/sweep/store/read-table.ts";
import { openStore } from "../../src/cli/sweep/store/store.ts";
import { emptyFolder } from "../cli/plenary.ts";
import { complete, play, smallStudy, tablePath } from "./store-study.ts";

const MASKS = [0x01, 0x04, 0x80, 0xff];

describe("a finished table with one byte changed, whichever it is", () => {
  test("is never taken for sound", async () => {
    const folder = emptyFolder();
    await complete(folder, smallStudy());
    const bytes = readFileSync(tablePath(folder));
    const taken: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] ^= MASKS[at % MASKS.length];
      writeFileSync(tablePath(folder), changed);
      const reader = openPart(tablePath(folder));
      if (reader?.isWhole() === true) taken.push(at);
      reader?.close();
    }
    expect(bytes.length).toBeGreaterThan(3000);
    expect(taken).toEqual([]);
  }, 60_000);

  /** Places in the rows, in the schema, in the facts, in the seal and in the very end. */
  function places(bytes: Buffer): number[] {
    const text = bytes.toString("latin1");
    return [
      200, bytes.length - 1, bytes.length - 6, bytes.lastIndexOf("sha256") + 12,
      text.lastIndexOf("us, refuses"), text.indexOf("outcomes"), text.lastIndexOf("plenary.sweep"),
    ];
  }

  test("is played again by sweep, and refused by all who read it", async () => {
    const whole = emptyFolder();
    await complete(whole, smallStudy());
    const bytes = readFileSync(tablePath(whole));
    for (const at of places(bytes)) {
      const folder = emptyFolder();
      const changed = Buffer.from(bytes);
      changed[at] ^= 2;
      writeFileSync(tablePath(folder), changed);
      await expect(readTable(folder)).rejects.toMatchObject({ code: 1, name: "Refusal" });
      const store = openStore(folder, smallStudy(), undefined);
      expect(store.notes.map(({ en }) => en).join()).toMatch(/outcomes\.parquet is torn .* aside/);
      expect(play(store, smallStudy())).toHaveLength(7);
      await store.finish();
      expect(readFileSync(tablePath(folder)).equals(bytes)).toBe(true);
    }
  });

  test("is named by merge", async () => {
    const folder = emptyFolder();
    for (const index of [1, 2]) await complete(folder, smallStudy(), { index, of: 2 });
    const part = join(folder, "parts", "part-0002-of-0002.parquet");
    const bytes = readFileSync(part);
    for (const at of places(bytes)) {
      const changed = Buffer.from(bytes);
      changed[at] ^= 2;
      writeFileSync(part, changed);
      const merged = mergeParts(folder);
      await expect(merged).rejects.toMatchObject({ code: 3 });
      await expect(merged).rejects.toThrow(/part-0002-of-0002\.parquet is torn .*--shard 2\/2/);
    }
    copyFileSync(join(folder, "parts", "part-0001-of-0002.parquet"), part);
    await expect(mergeParts(folder)).rejects.toThrow(/part-0002-of-0002\.parquet is torn/);
  });
});
