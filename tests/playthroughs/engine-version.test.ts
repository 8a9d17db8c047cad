import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENGINE } from "../../src/run/engine-version.ts";

/**
 * Per number of the engine, from 1 on, the SHA-256 of digests.txt as it played. A line is added
 * and none is changed: what sweeps have kept is told apart by this number alone.
 */
const PLAYED = [
  "887ac7e351be86536c819c9ab211e2fe45a0db6d5aed040702ece69381339cb7",
] as const;

test("golden digests do not change without another number of the engine", () => {
  const text = readFileSync(new URL("digests.txt", import.meta.url));
  const found = createHash("sha256").update(text).digest("hex");
  const recorded = PLAYED.indexOf(found as typeof PLAYED[number]) + 1;
  expect(recorded, "digests.txt has changed, so old results of sweeps are no longer what would be "
    + `played. Raise ENGINE in src/run/engine-version.ts to ${PLAYED.length + 1}, and add ${found} `
    + "at the end of PLAYED in this file.").toBe(PLAYED.length);
  expect(ENGINE, "ENGINE is the number of the last line of PLAYED").toBe(PLAYED.length);
});
