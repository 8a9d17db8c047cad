import { expect, test } from "vitest";
import { fileName, fileNames } from "../../src/cli/files/file-names.ts";
import { openOutput } from "../../src/cli/files/output.ts";
import { emptyFolder } from "./plenary.ts";

test("an id is a name on every system", () => {
  expect(["CON", "a/b", "x".repeat(80), ""].map(fileName))
    .toEqual(["CON_", "a_b", "x".repeat(64), "_"]);
});

test("no two names are the same, capitals or not", () => {
  expect(fileNames(["one", "One", "two", "ONE"])).toEqual(["one", "One~2", "two", "ONE~3"]);
  expect(fileNames(["con", "con_"])).toEqual(["con_", "con_~2"]);
});

test("a second file of the same name is refused as a fault of ours", () => {
  const output = openOutput(emptyFolder(), "s", "run");
  output.write("a/b.txt", "1");
  expect(() => output.write("a/B.txt", "2")).toThrow("a/B.txt is written twice");
  expect(output.files().map(({ path }) => path)).toEqual(["a/b.txt"]);
});
