import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { refuseForeign } from "../../src/cli/files/foreign-files.ts";
import { openOutput } from "../../src/cli/files/output.ts";
import { emptyFolder } from "./plenary.ts";

const SWEPT = [
  "outcomes.parquet", "series.parquet", "cells.csv", "failures.csv", "report.html",
  "summary.json", "figures/measure-1-levels.en.svg", "tables/factors.csv",
];

function withFiles(names: readonly string[]): string {
  const folder = emptyFolder();
  for (const place of ["figures", "tables"]) mkdirSync(join(folder, place));
  for (const name of names) writeFileSync(join(folder, name), "mine");
  return folder;
}

const manifest = (folder: string, told: object): void =>
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ plenary: "1", ...told }));

describe("somebody's files are not overwritten", () => {
  test.each(SWEPT)("%s, by a sweep", (name) => {
    const folder = withFiles([name]);
    expect(() => openOutput(folder, "s", "sweep")).toThrow(
      new RegExp(`does not list as its own: ${name}\\. Nothing was changed: choose another`));
    expect(readFileSync(join(folder, name), "utf8")).toBe("mine");
    expect(existsSync(join(folder, "manifest.json"))).toBe(false);
  });

  test("all at once, and in short where they are many", () => {
    const folder = withFiles(SWEPT);
    expect(() => openOutput(folder, "s", "merge"))
      .toThrow(/cells\.csv, failures\.csv, .* and 2 more\. Nothing was changed: move them away/);
  });

  test("a report that no manifest lists, by any command", () => {
    const folder = withFiles(["report.html"]);
    for (const name of ["run", "compare-x", "explain", "theses", "atlas", "ask"]) {
      expect(() => openOutput(folder, "s", name), name).toThrow(/its own: report\.html/);
    }
  });

  test("the results of a run, by a sweep, and the other way round", () => {
    for (const [theirs, ours] of [["run", "sweep"], ["sweep", "run"]]) {
      const folder = withFiles(["report.html"]);
      manifest(folder, { command: [theirs], files: [{ path: "report.html", sha256: "" }] });
      expect(() => openOutput(folder, "s", ours)).toThrow(/its own: report\.html/);
    }
  });

  test("files that no command writes do not matter", () => {
    const folder = withFiles(["figures/photo.png", "tables/notes.txt", "notes.md"]);
    openOutput(folder, "s", "sweep");
    expect(readdirSync(folder).sort()).toEqual(["figures", "notes.md", "tables"]);
  });
});

describe("what a sweep wrote is written again", () => {
  test("where its manifest lists it, or it was interrupted", () => {
    const listed = withFiles(["cells.csv"]);
    manifest(listed, { command: ["merge"], files: [{ path: "cells.csv", sha256: "" }] });
    openOutput(listed, "s", "sweep");
    const begun = withFiles(SWEPT);
    manifest(begun, { command: ["sweep"], incomplete: true, files: [] });
    openOutput(begun, "s", "sweep");
    refuseForeign(begun, "sensitivity", {
      manifest: { sensitivity: {}, incomplete: true }, command: undefined, files: [],
    });
  });

  test("a folder is claimed with the first file, and the claim ends with the manifest", () => {
    const folder = emptyFolder();
    const output = openOutput(folder, "s", "run");
    output.write("summary.json", "{}");
    const claim = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as unknown;
    expect(claim).toMatchObject({ command: ["run"], incomplete: true, files: [] });
    openOutput(folder, "s", "run");
    output.write("manifest.json", "{}");
    expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe("{}");
  });
});
