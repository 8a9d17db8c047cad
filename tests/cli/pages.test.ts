import { createHash } from "node:crypto";
import {
  existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeArchive } from "../../scripts/release/own-archive.mjs";
import { inPlaceOf } from "../../scripts/release/own-folder.mjs";
import { zipOf } from "../../scripts/release/zip.mjs";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { refuseForeignPage } from "../../src/cli/files/foreign-page.ts";
import { foreignFileWords } from "../../src/dictionary/foreign-file-words.ts";
import { sessionWords } from "../../src/dictionary/seminar-session-words.ts";
import { loadSeminar } from "../../src/scenario/load-seminar.ts";
import { emptyFolder, plenary, ROOT } from "./plenary.ts";

const TUTORIAL = "scenarios/tutorial";
const MARK = '<!doctype html>\n<head>\n<meta charset="utf-8">\n<meta name="generator" '
  + 'content="Plenary">\n';

describe("plenary studio --out", () => {
  const studio = (out: string) => plenary(["studio", TUTORIAL, "--out", out]);

  test("writes a page, and writes over it again", async () => {
    const out = join(emptyFolder(), "x.html");
    expect((await studio(out)).code).toBe(0);
    expect(readFileSync(out, "utf8").slice(0, 512)).toContain('name="generator"');
    expect(() => { refuseForeignPage(out); }).not.toThrow();
  }, 240_000);

  test.each([["thesis.html", "<html>my thesis</html>"],
    ["late.html", `${" ".repeat(600)}${MARK}`], ["empty.html", ""]])(
    "leaves %s alone, which is no page of ours", async (name, text) => {
      const out = join(emptyFolder(), name);
      writeFileSync(out, text);
      const { code, stderr } = await studio(out);
      expect(code).toBe(1);
      expect(stderr).toContain("is no page that Plenary wrote");
      expect(readFileSync(out, "utf8")).toBe(text);
    }, 60_000);

  test("follows no link, though it leads to a page of ours", () => {
    const folder = emptyFolder();
    const [page, link] = [join(folder, "page.html"), join(folder, "link.html")];
    writeFileSync(page, MARK);
    refuseForeignPage(page);
    symlinkSync(page, link);
    expect(() => { refuseForeignPage(link); }).toThrow(foreignFileWords.page(link).en);
    symlinkSync(join(folder, "nowhere"), join(folder, "dangling.html"));
    expect(() => { refuseForeignPage(join(folder, "dangling.html")); }).toThrow("is no page");
  });

  test("says what a folder is, and a place below a file", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "x.html"));
    const { code, stderr } = await studio(join(folder, "x.html"));
    expect([code, stderr.includes("EISDIR")]).toEqual([1, false]);
    expect(stderr).toContain("is a folder");
    writeFileSync(join(folder, "file"), "");
    const below = await studio(join(folder, "file", "y.html"));
    expect([below.code, below.stderr.includes("below a file")]).toEqual([1, true]);
  }, 60_000);
});

test("plenary seminar leaves pages alone that no manifest lists", async () => {
  for (const name of ["seminar-tutorial.html", "pack-tutorial.zh.html"]) {
    const out = emptyFolder();
    writeFileSync(join(out, name), "mine");
    const { code, stderr } = await plenary(["seminar", TUTORIAL, "--out", out]);
    expect([code, stderr.includes(name)]).toEqual([1, true]);
    expect(readdirSync(out)).toEqual([name]);
    expect(readFileSync(join(out, name), "utf8")).toBe("mine");
  }
}, 60_000);

test("a lesson whose names no meeting's file can hold is refused with their places", () => {
  const path = join(ROOT, "seminars", "paris-2025.yaml");
  const disk = diskFiles();
  const written = readFileSync(path, "utf8");
  const line = /^ *name: \{ en: .*$/m.exec(written)?.[0] ?? "";
  expect(line).not.toBe("");
  const problemsWith = (name: string) => {
    const text = written.replace(line, line.replace(/en: [^,]+,/, () => `en: "${name}",`));
    return loadSeminar(path, { ...disk, read: (file) =>
      (file === path ? new TextEncoder().encode(text) : disk.read(file)) }).problems;
  };
  const at = written.slice(0, written.indexOf(line)).split("\n").length;
  for (const [name, message] of [["x".repeat(81), sessionWords.long(81, 80)],
    ["turned \\u202e", sessionWords.hidden]] as const) {
    expect(problemsWith(name)).toMatchObject([{ message, place: { line: at } }]);
  }
  expect(problemsWith("x".repeat(80))).toEqual([]);
});

describe("a release takes the place of one", () => {
  const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
  const release = (text: string) => (draft: string): string => {
    mkdirSync(join(draft, "a"));
    writeFileSync(join(draft, "a", "page.html"), text);
    writeFileSync(join(draft, "SHA256SUMS"), `${digest(text)}  a/page.html\n`);
    return text;
  };

  test("whole, and nothing stays beside it", () => {
    const top = emptyFolder();
    const folder = join(top, "release", "one");
    expect(inPlaceOf(folder, release("first"))).toBe("first");
    inPlaceOf(folder, release("second"));
    expect(readFileSync(join(folder, "a", "page.html"), "utf8")).toBe("second");
    expect(readdirSync(join(top, "release"))).toEqual(["one"]);
    expect(() => inPlaceOf(folder, () => { throw new Error("it broke"); })).toThrow("it broke");
    expect(readFileSync(join(folder, "a", "page.html"), "utf8")).toBe("second");
    expect(readdirSync(join(top, "release"))).toEqual(["one"]);
  });

  test("but not of what anybody else put there, changed, or linked", () => {
    for (const spoil of [
      (folder: string) => { writeFileSync(join(folder, "notes.txt"), "mine"); },
      (folder: string) => { writeFileSync(join(folder, "a", "page.html"), "mine"); },
      (folder: string) => { symlinkSync(ROOT, join(folder, "link")); },
    ]) {
      const folder = join(emptyFolder(), "one");
      inPlaceOf(folder, release("first"));
      spoil(folder);
      const before = readdirSync(folder);
      let asked = 0;
      expect(() => inPlaceOf(folder, () => { asked++; })).toThrow("move it away first");
      expect([asked, readdirSync(folder)]).toEqual([0, before]);
    }
    const bare = emptyFolder();
    writeFileSync(join(bare, "SHA256SUMS"), "");
    expect(() => inPlaceOf(bare, () => undefined)).toThrow("SHA256SUMS");
    expect(existsSync(join(bare, "SHA256SUMS"))).toBe(true);
    expect(lstatSync(bare).isDirectory()).toBe(true);
  });

  test("its archive too: whole, and over nobody else's file or link", () => {
    const top = emptyFolder();
    const path = join(top, "one.zip");
    const bytes = zipOf([["one/a.txt", Buffer.from("first")]]);
    writeArchive(path, "one", bytes);
    const second = zipOf([["one/a.txt", Buffer.from("second")]]);
    writeArchive(path, "one", second);
    expect(readFileSync(path).equals(Buffer.from(second))).toBe(true);
    expect(readdirSync(top)).toEqual(["one.zip"]);
    const notes = join(top, "notes.txt");
    writeFileSync(notes, "mine");
    const link = join(top, "link.zip");
    symlinkSync(notes, link);
    const other = join(top, "other.zip");
    writeFileSync(other, zipOf([["two/a.txt", Buffer.from("theirs")]]));
    for (const foreign of [notes, link, other]) {
      const before = readFileSync(foreign);
      expect(() => { writeArchive(foreign, "one", bytes); }).toThrow("move it away first");
      expect(readFileSync(foreign).equals(before)).toBe(true);
    }
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(top).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
