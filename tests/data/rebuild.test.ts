import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { libraryFiles } from "../../scripts/library/library-files.mjs";

const data = process.env["PLENARY_DATA"];
const title =
  data === undefined
    ? "the library is rebuilt byte for byte (skipped: set PLENARY_DATA to the data folder)"
    : "the library is rebuilt byte for byte";

describe.skipIf(data === undefined)(title, () => {
  const files: Record<string, string> =
    data === undefined
      ? {}
      : libraryFiles((path: string) => readFileSync(join(data, path), "utf8"));

  test.each(Object.keys(files))("scenarios/%s", (path) => {
    expect(readFileSync(join("scenarios", path), "utf8")).toBe(files[path]);
  });

  test("every file that the builder claims is there", () => {
    expect(Object.keys(files).length).toBeGreaterThan(6);
  });
});
