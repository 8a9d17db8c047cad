import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { readStudy } from "../../src/cli/sweep/study/study.ts";
import { compile } from "../../src/model/compile.ts";
import { load } from "../../src/scenario/load.ts";
import { preparedCell, settingsOf, studyFolder } from "./study-folder.ts";

const folder = studyFolder();
afterAll(() => folder.remove());
const { study, write } = folder;
const NEED = "  need: { path: parameters.coverageNeed, range: [0, 0.4], levels: 3 }";
const WHO = "  who: { whatifs: [none, ../whatif/leader-refuses.yaml, ../whatif/no-leader.yaml] }";
const GRID = "design: { kind: grid }";

describe("designs", () => {
  test("a grid goes through what needs a scenario of its own first", () => {
    const made = study("factors:", NEED, WHO, GRID);
    expect(made.sweep.design).toEqual({ kind: "grid", cells: 9 });
    expect(settingsOf(made)).toEqual([0, 0.2, 0.4].flatMap((need) =>
      [0, 1, 2].map((who) => [need, who])));
    expect(made.sweep.factors.map(({ id, kind, source, path }) => [id, kind, source, path]))
      .toEqual([["need", "number", "path", "parameters.coverageNeed"],
        ["who", "level", "whatifs", null]]);
    expect(made.sweep.factors[1].levels.map(({ id }) => id))
      .toEqual(["none", "leader-refuses", "no-leader"]);
    expect(made.sweep.factors[1].levels[1].title.zh).toBe("领先国拒签");
  });

  test("one at a time begins with the base; ranges take their ends", () => {
    const made = study("factors:", NEED, WHO, "design: { kind: one-at-a-time }");
    expect(settingsOf(made)).toEqual([[NaN, NaN], [0, NaN], [0.4, NaN], [NaN, 0], [NaN, 1],
      [NaN, 2]]);
    const base = load(join(folder.path, "scenario.yaml"), diskFiles()).scenario;
    expect(preparedCell(made, 0).frame).toBe(compile(base!).fingerprint);
    expect(preparedCell(made, 0)).toMatchObject({ changes: [], seed: 1 });
  });

  test("every other kind stays within its ranges and counts its cells", () => {
    for (const [design, cells, facts] of [
      ["latin-hypercube, cells: 7", 7, {}],
      ["sobol, cells: 8", 8, {}],
      ["sobol, cells: 8, scramble: false", 8, {}],
      ["morris, trajectories: 3", 9, { trajectories: 3, levels: 4 }],
      ["saltelli, base: 4", 16, { base: 4, second: false }],
      ["saltelli, base: 4, second: true", 24, { base: 4, second: true }],
    ] as const) {
      const most = design.startsWith("morris") ? 1 : 2;
      const who = most === 2 ? WHO : WHO.replace(", ../whatif/no-leader.yaml", "");
      const made = study("factors:", NEED, who, `design: { kind: ${design} }`);
      expect(made.sweep.design).toMatchObject({ cells, ...facts });
      for (const [need, level] of settingsOf(made)) {
        expect(need).toBeGreaterThanOrEqual(0);
        expect(need).toBeLessThanOrEqual(0.4);
        expect([0, 1, 2].slice(0, most + 1)).toContain(level);
      }
    }
  });

  test("a table is read field by field; an empty one is the base", () => {
    write("sweeps/cells.csv", '\ufeffwho,need\r\n"leader-refuses",0.1\r\n,\r\n\r\nnone,4e-1');
    const made = study("factors:", NEED, WHO, "design: { kind: table, file: cells.csv }");
    expect(settingsOf(made)).toEqual([[0.1, 1], [NaN, NaN], [0.4, 0]]);
    expect(made.sweep.design).toEqual({ kind: "table", cells: 3 });
    expect(made.inputs().map(({ path }) => path)).toContain("sweeps/cells.csv");
  });

  test("a table of one factor holds the base as a quoted nothing", () => {
    write("sweeps/cells.csv", 'need\n0.1\n""\n\n0.2\n');
    const made = study("factors:", NEED, "design: { kind: table, file: cells.csv }");
    expect(settingsOf(made)).toEqual([[0.1], [NaN], [0.2]]);
  });

  test("values that are no numbers are levels, named as they are written", () => {
    const made = study("factors:",
      "  how: { path: forums.summit.procedure, values: [opt-in, silence, vote] }",
      "  who: { path: summits, values: [[{ forum: summit, date: 2025-01-02 }]] }",
      "  rounds: { path: forums.summit.rounds, values: [10, 30] }", GRID);
    expect(made.sweep.factors.map(({ kind }) => kind)).toEqual(["level", "level", "number"]);
    expect(made.sweep.factors[0].levels.map(({ id }) => id)).toEqual(["opt-in", "silence", "vote"]);
    expect(made.sweep.factors[1].levels[0].id)
      .toBe('[{"forum":"summit","date":"2025-01-02"}]');
    const last = preparedCell(made, made.cells - 1).model.meetings[0];
    expect([last.procedure, last.rounds]).toEqual(["vote", 30]);
  });
});

describe("a cell is what the command line would play", () => {
  const cases = [
    [["set: { parameters.goodwill: 0.1 }", "factors:", NEED, WHO, GRID], 5,
      "whatif/no-leader.yaml", { set: ["parameters.goodwill=0.1", "parameters.coverageNeed=0.2"] }],
    [["use: mechanism", "factors:", "  a: { path: agents.Amber.weight, values: [2] }", GRID], 0,
      "scenario.yaml", { use: "mechanism", set: ["agents.Amber.weight=2"] }],
    [["factors:", "  u: { use: [calibrated, mechanism] }", NEED, GRID], 3,
      "scenario.yaml", { use: "mechanism", set: ["parameters.coverageNeed=0.2"] }],
    [["factors:", "  r: { path: forums.summit.rounds, values: [10, 30] }", NEED, GRID], 3,
      "scenario.yaml", { set: ["forums.summit.rounds=30", "parameters.coverageNeed=0.2"] }],
  ] as const;
  test.each(cases)("%j", (lines, cell, file, options) => {
    const { scenario, base } = load(join(folder.path, file), diskFiles(), options);
    const { model, changes } = preparedCell(study(...lines), cell);
    const values = Float64Array.from(model.values);
    for (const [place, value] of changes) values[place] = value;
    const whole = compile(scenario!, base);
    expect([...values]).toEqual([...whole.values]);
    if (changes.length === 0) expect(model.fingerprint).toBe(whole.fingerprint);
  });

  test("what-ifs are laid over a base that is a what-if, those below it once", () => {
    write("whatif/twice.yaml", "format: 1\nextends: leader-refuses.yaml\nid: twice\n"
      + "title: { en: t, zh: t }\nset: { parameters.goodwill: 0.3 }\n");
    write("sweeps/two.yaml", "format: 1\nsweep: two\ntitle: { en: t, zh: t }\n"
      + "base: ../whatif/leader-refuses.yaml\nfactors: { w: { whatifs: [none, "
      + "../whatif/twice.yaml] } }\ndesign: { kind: grid }\n");
    const made = readStudy(join(folder.path, "sweeps/two.yaml"));
    for (const [cell, file] of ["leader-refuses", "twice"].entries()) {
      const { scenario, base } = load(join(folder.path, `whatif/${file}.yaml`), diskFiles());
      expect(preparedCell(made, cell).frame).toBe(compile(scenario!, base).fingerprint);
    }
  });

  test("narratives and scenarios make frames of their own", () => {
    write("sweeps/far.yaml", "format: 1\nsweep: far\ntitle: { en: t, zh: t }\n"
      + "factors: { where: { scenarios: [../scenario.yaml, ../other.yaml] }, "
      + "seen: { narratives: [none, ../south.yaml] } }\ndesign: { kind: grid }\n");
    write("other.yaml", "format: 1\nextends: scenario.yaml\nid: other\ntitle: { en: o, zh: o }\n"
      + "set: { agents.Amber.capability: 0.5 }\n");
    write("south.yaml", "format: 1\nnarrative: seen-south\ntitle: { en: s, zh: 南 }\n"
      + "agents: { Coral: { capability: 0.9 } }\n");
    const made = readStudy(join(folder.path, "sweeps/far.yaml"));
    expect(made.sweep.factors.map(({ levels }) => levels.map(({ id }) => id)))
      .toEqual([["tutorial", "other"], ["none", "seen-south"]]);
    const frames = [0, 1, 2, 3].map((cell) => preparedCell(made, cell).frame);
    expect(new Set(frames).size).toBe(4);
    const { scenario, base } = load(join(folder.path, "other.yaml"), diskFiles(),
      { narrative: join(folder.path, "south.yaml") });
    expect(frames[3]).toBe(compile(scenario!, base).fingerprint);
  });
});

describe("what is written and what is compiled", () => {
  test("numbers are written into one model, with no compiling", () => {
    const made = study("factors:", NEED, "  a: { path: agents.Amber.positions.safety, "
      + "range: [0.1, 0.9] }", "design: { kind: sobol, cells: 64 }");
    const first = preparedCell(made, 0);
    for (let cell = 1; cell < 64; cell++) {
      const { model, changes } = preparedCell(made, cell);
      expect(model).toBe(first.model);
      expect(changes).toHaveLength(2);
    }
  });

  test("a number on which rules hang is compiled, and so are all with it", () => {
    const made = study("factors:", NEED,
      "  rounds: { path: forums.summit.rounds, values: [10, 20, 30] }", GRID);
    const made0 = preparedCell(made, 0);
    expect([made0.changes, made0.model.meetings[0].rounds]).toEqual([[], 10]);
    expect(preparedCell(made, 1).model.values).not.toBe(made0.model.values);
  });

  test("numbers sound alone and not together go through the loader, cell by cell", () => {
    const made = study("factors:",
      "  least: { path: forums.summit.bindingness.min, range: [0, 0.6], levels: 3 }",
      "  most: { path: forums.summit.bindingness.max, range: [0.6, 1], levels: 2 }",
      "design: { kind: grid }");
    expect(made.cells).toBe(6);
    for (let cell = 0; cell < 6; cell++) expect(made.prepare(cell)).toHaveProperty("model");
    const crossed = study("factors:",
      "  least: { path: forums.summit.bindingness.min, range: [0, 0.6], levels: 3 }",
      "  most: { path: forums.summit.bindingness.max, range: [0.1, 1], levels: 2 }",
      "design: { kind: grid }");
    const refused = [0, 1, 2, 3, 4, 5].filter((cell) => "problem" in crossed.prepare(cell));
    expect(refused).toEqual([1, 2]);
    const [one, other] = refused.map((cell) => crossed.prepare(cell));
    expect(one).toMatchObject({ problem: { en: expect.stringContaining("0.3") as string } });
    expect(one.key).not.toBe(other.key);
  });

  test("a number between the ends that the scenario refuses is found at planning", () => {
    expect(folder.faults("factors:", "  r: { path: forums.summit.rounds, range: [10, 31] }",
      GRID)).toEqual([
      "one.yaml:7:43 rounds: found 15.25, allowed a whole number, 0 to 10000",
    ]);
    expect(folder.faults("factors:", "  r: { path: forums.summit.rounds, range: [10, 30] }",
      GRID)).toEqual([]);
  });
});

describe("keys", () => {
  const LINES = ["factors:", NEED, WHO, GRID];
  const keys = (...lines: readonly string[]): string[] => {
    const made = study(...lines);
    return Array.from({ length: made.cells }, (_, cell) => made.prepare(cell).key);
  };

  test("are 32 digits, all different, and the same when read again", () => {
    const first = keys(...LINES);
    expect(new Set(first).size).toBe(9);
    for (const key of first) expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(keys(...LINES)).toEqual(first);
  });

  test("do not change with comments, titles, ids of factors or the order of factors", () => {
    const first = keys(...LINES);
    expect(keys("# a comment", ...LINES)).toEqual(first);
    expect(keys("about: { en: other, zh: 其他 }", ...LINES)).toEqual(first);
    const renamed = keys("factors:", WHO, NEED.replace("need:", "wish:"), GRID);
    expect(renamed).toEqual(first);
  });

  test("change with the scenario, the seed, the measures, the rule and what is kept", () => {
    const first = keys(...LINES);
    for (const [line, ...more] of [["seed: 2"], ["measures: { s: coverage.models }"],
      ["series: true"], ["common: false"], ["set: { parameters.noise: 0.2 }"]]) {
      const other = keys(line, ...more, ...LINES);
      expect(other.some((key) => first.includes(key)), line).toBe(false);
    }
    const path = join(folder.path, "sweeps/one.yaml");
    study(...LINES);
    const [more, seeded] = [{ replicates: 3 }, { seed: 5 }].map((given) => readStudy(path, given));
    expect(more.sweep.rule).toEqual({ kind: "fixed", replicates: 3 });
    expect(first).not.toContain(more.prepare(0).key);
    expect(preparedCell(seeded, 0).seed).toBe(5);
    expect(first).not.toContain(seeded.prepare(0).key);
  });

  test("change with the scenario's numbers, not with its comments", () => {
    const own = studyFolder();
    const [text, changed] = ["# nothing\n", ""].map((head, n) => head + scenarioOf(own.path)
      .replace("capability: 1\n", n === 0 ? "capability: 1\n" : "capability: 0.9\n"));
    const made = (): string => own.study(...LINES).prepare(0).key;
    const first = made();
    own.write("scenario.yaml", text);
    expect(made()).toBe(first);
    own.write("scenario.yaml", changed);
    expect(made()).not.toBe(first);
    rmSync(own.path, { recursive: true });
  });

  test("a cell of its own seed is named in it", () => {
    const made = study("common: false", "seed: 7", ...LINES);
    expect([0, 8].map((cell) => preparedCell(made, cell).seed)).toEqual(["7|cell 0", "7|cell 8"]);
  });
});

function scenarioOf(path: string): string {
  return new TextDecoder().decode(diskFiles().read(join(path, "scenario.yaml")));
}

test("hostile names are refused or made harmless", () => {
  const hostile = ["__proto__", "constructor", "../x", "a b", "\u202e", "=1+1"];
  for (const id of hostile) {
    const found = folder.faults("factors:", `  ${JSON.stringify(id)}: { use: [calibrated] }`, GRID);
    if (id === "constructor") expect(found).toEqual([]);
    else expect(found.length, id).toBeGreaterThan(0);
  }
  const made = study("factors:", '  a: { path: title.en, values: ["\\u001b[31m\\n", "toString"] }',
    GRID);
  expect(made.sweep.factors[0].levels.map(({ id }) => id)).toEqual(["\\x1b[31m ", "toString"]);
  for (const path of ["__proto__.x", "agents.__proto__.capability", "agents..capability", ".", "id",
    "agents.constructor.capability", "parameters.toString"]) {
    const found = folder.faults("factors:", `  a: { path: ${JSON.stringify(path)}, range: [0, 1] }`,
      GRID);
    expect(found.length, path).toBe(1);
  }
});
