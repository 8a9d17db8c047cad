import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { gunzipSync } from "node:zlib";
import { buildRoom } from "../../scripts/studio/build-room.mjs";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { composed } from "../../src/edit/pack.ts";
import { packOf } from "../../src/edit/pack-code.ts";
import { summarise } from "../../src/analysis/summary.ts";
import { compile } from "../../src/model/compile.ts";
import { playBlocks } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { loadSeminar } from "../../src/scenario/load-seminar.ts";
import type { RoomPack } from "../../src/seminar/room-pack.ts";
import { scenarioOf } from "../seminar/sittings.ts";
import { emptyFolder, plenary, ROOT } from "./plenary.ts";

interface Told {
  readonly lesson: string;
  readonly made: boolean;
  readonly baseline: string;
  readonly seats: readonly string[];
  readonly files: readonly string[];
}

function packIn(page: string): RoomPack {
  const [, packed = ""] = /id="pack">([^<]*)</.exec(page) ?? [];
  return JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString("utf8")) as RoomPack;
}

beforeAll(async () => { await buildRoom(); }, 120_000);

describe("a scenario without a lesson", () => {
  test("gets one, with its page, its pack and the digest of its worlds", async () => {
    const out = join(emptyFolder(), "out");
    const { code, stdout, stderr } = await plenary(["seminar", "scenarios/tutorial", "--out", out,
      "--json"]);
    expect(code).toBe(0);
    const told = JSON.parse(stdout) as Told;
    expect(told).toMatchObject({ lesson: "tutorial", made: true });
    expect(stderr).toContain("hardly anything moves in this lesson");
    expect(told.files).toEqual(["lesson-tutorial.yaml", "manifest.json",
      "pack-tutorial.en.html", "pack-tutorial.zh.html", "seminar-tutorial.html"]);
    const { scenario, base } = scenarioOf("tutorial");
    const model = compile(scenario, base);
    const worlds = summarise(model, "seminar", playBlocks(playerOf(model, "seminar"), 0, 400));
    expect(told.baseline).toBe(worlds.digest);
    expect(readFileSync(join(out, "pack-tutorial.en.html"), "utf8"))
      .toContain(told.baseline.slice(0, 8));
  }, 60_000);

  test("the lesson is sound beside the others, and gives the same again", async () => {
    const out = join(emptyFolder(), "out");
    const { stdout } = await plenary(["seminar", "scenarios/tutorial", "--out", out, "--json"]);
    const text = readFileSync(join(out, "lesson-tutorial.yaml"), "utf8");
    const place = join(ROOT, "seminars", "copied.yaml");
    const disk = diskFiles();
    const loaded = loadSeminar(place, { ...disk,
      read: (path) => (path === place ? new TextEncoder().encode(text) : disk.read(path)) });
    expect(loaded.problems).toEqual([]);
    expect(loaded.lesson?.seats.map(({ id }) => id))
      .toEqual((JSON.parse(stdout) as Told).seats);
  }, 60_000);

  test("a lesson that somebody has changed is left as it is", async () => {
    const out = join(emptyFolder(), "out");
    const again = () => plenary(["seminar", "scenarios/tutorial", "--out", out]);
    await again();
    writeFileSync(join(out, "lesson-tutorial.yaml"), "mine: true\n");
    const { code, stdout, stderr } = await again();
    expect(code).toBe(0);
    expect(stderr).toContain("was left as it is");
    expect(stdout).not.toContain("lesson-tutorial.yaml");
    expect(readFileSync(join(out, "lesson-tutorial.yaml"), "utf8")).toBe("mine: true\n");
  }, 60_000);

  test("a folder by the lesson's name is left alone", async () => {
    const out = join(emptyFolder(), "out");
    mkdirSync(join(out, "lesson-tutorial.yaml"), { recursive: true });
    const { code, stderr } = await plenary(["seminar", "scenarios/tutorial", "--out", out]);
    expect(code).toBe(0);
    expect(stderr).toContain("was left as it is");
    expect(existsSync(join(out, "seminar-tutorial.html"))).toBe(true);
  }, 60_000);

  test("with too few agents is refused in words", async () => {
    const out = join(emptyFolder(), "out");
    const { code, stdout, stderr } = await plenary(["seminar", "scenarios/white-house-2023",
      "--out", out, "--lang", "zh"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("至少需要 4 个席位");
    expect(existsSync(out)).toBe(false);
  });
});

test("the page of the written lesson carries the model that its lesson plays", async () => {
  const out = join(emptyFolder(), "out");
  const { code, stdout } = await plenary(["seminar", "paris-2025", "--out", out]);
  expect(code).toBe(0);
  expect(stdout.trim().split("\n")).toHaveLength(3);
  const room = packIn(readFileSync(join(out, "seminar-paris-2025.html"), "utf8"));
  expect(room).toMatchObject({ set: "mechanism", edits: [
    { path: "parameters.coverageNeed", value: 0.4 }, { path: "parameters.goodwill", value: -0.15 },
    { path: "parameters.verifiedTrust", value: 0.6 },
  ] });
  const cells = room.sheets.find(({ kind }) => kind === "injects")?.blocks.flatMap((block) =>
    (block.kind === "table" ? block.rows.map(([effect]) => effect.en) : []));
  expect(cells?.[0]).toMatch(/^large: \d+ in 100$/);
  const [packed] = packOf(room.pack).scenarios;
  if (packed === undefined) throw new Error("no scenario");
  const { scenario, base } = composed(packed, { set: "mechanism" }, room.edits);
  expect(compile(scenario, base).fingerprint).toBe(room.fingerprint);
  expect(room.sheets.filter(({ kind }) => kind === "confidential")).toHaveLength(12);
}, 60_000);

describe("mistakes", () => {
  /** A project of one lesson on the tutorial, changed. */
  function project(change: (text: string) => string): string {
    const folder = emptyFolder();
    mkdirSync(join(folder, "scenarios", "tutorial"), { recursive: true });
    mkdirSync(join(folder, "seminars"));
    writeFileSync(join(folder, "scenarios", "tutorial", "scenario.yaml"),
      readFileSync(join(ROOT, "scenarios", "tutorial", "scenario.yaml")));
    writeFileSync(join(folder, "seminars", "one.yaml"), change(LESSON));
    return folder;
  }

  const label = (text: string): string => `{ en: ${text}, zh: 词 }`;
  const seats = ["Amber", "Basalt", "Coral", "Foundry"];
  const LESSON = `format: 1
id: one
title: ${label("One")}
about: ${label("About")}
scenario: ../scenarios/tutorial/scenario.yaml
replicates: 50
seed: s
seats:
${seats.map((id) => `  - { id: ${id}, name: ${label(id)}, agents: [${id}] }`).join("\n")}
vote: { question: ${label("Q")}, answers: [${label("Yes")}, ${label("No")}] }
schedules:
  - id: short
    title: ${label("Short")}
    minutes: 5
    rounds: 1
    steps:
      - { minutes: 5, title: ${label("T")}, say: ${label("S")}, do: ${label("D")}, shows: [cards] }
troubles: []
debrief: [${label("How")}]
limits: [${label("Limits")}]
`;

  test("there are none in the lesson to begin with, and its folder names it", async () => {
    const cwd = project((text) => text);
    const { code, stderr } = await plenary(["seminar", "seminars"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(existsSync(join(cwd, "runs", "one", "seminar", "pack-one.zh.html"))).toBe(true);
    expect((await plenary(["check", "seminars/one.yaml"], { cwd })).stdout)
      .toBe("seminars/one.yaml: sound. A lesson with 4 seats.\n");
    writeFileSync(join(cwd, "seminars", "two.yaml"), LESSON);
    const several = await plenary(["seminar", "seminars"], { cwd });
    expect(several.code).toBe(2);
    expect(several.stderr).toContain("one.yaml, two.yaml");
  }, 60_000);

  test.each([
    ["agents: [Amber]", "agents: [Ambr]", "Ambr", 9],
    ["minutes: 5\n", "minutes: 6\n", "the steps take 5 minutes", 17],
    ["rounds: 1", "rounds: 2", "rounds", 18],
    ["  - { id: Foundry", "#", "a lesson has 4 to 12 seats", 9],
    ["format: 1", "format: 1\ncolour: red", "colour", 2],
    ["../scenarios/tutorial", "../../elsewhere", "outside", 5],
  ])("%s for %s is told with its place", async (right, wrong, word, line) => {
    const cwd = project((text) => text.replace(right, wrong));
    for (const command of ["seminar", "check"]) {
      const { code, stdout, stderr } = await plenary([command, "seminars/one.yaml"], { cwd });
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(word);
      expect(stderr).toContain(`seminars/one.yaml:${line}:`);
    }
    expect(existsSync(join(cwd, "runs"))).toBe(false);
  });
});
