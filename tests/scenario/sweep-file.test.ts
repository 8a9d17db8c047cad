import { describe, expect, test } from "vitest";
import { newSession } from "../../src/scenario/files.ts";
import { isSweep, loadSweep } from "../../src/scenario/load-sweep.ts";
import { csvRows } from "../../src/scenario/sweep-csv.ts";
import { memoryFiles, projectPath } from "./memory-files.ts";
import { small } from "./samples.ts";

const whatif = `format: 1
extends: ../scenario.yaml
id: refuses
title: { en: It refuses, zh: 拒签 }
decisions:
  - { agent: USA, signs: false }
`;
const own = `format: 1
sweep: own
title: { en: Own, zh: 自有 }
base: ../scenario.yaml
use: mechanism
narrative: south
set: { parameters.noise: 0.1 }
seed: 3
measures: { s: signatures, d: signed.USA - signed.KEN }
factors:
  need: { title: { en: Need, zh: 需求 }, path: parameters.coverageNeed, range: [0, 0.4], levels: 3 }
  tilt: { path: parameters.securityTilt, range: prior }
  how: { path: forums.summit.procedure, values: [opt-in, vote] }
  who: { whatifs: [none, ../whatif/refuses.yaml] }
design: { kind: grid }
replicates: { until: { measure: s, width: 2 }, least: 10, most: 20 }
common: false
series: true
`;

function read(text: string, more: Readonly<Record<string, string>> = {}) {
  const files = memoryFiles({
    "scenario.yaml": small, "whatif/refuses.yaml": whatif, "sweeps/own.yaml": text,
    "south.yaml": "format: 1\nnarrative: south\ntitle: { en: S, zh: 南 }\nagents: {}\n", ...more,
  });
  const session = newSession(files);
  const narratives = new Map([["south", projectPath("south.yaml")]]);
  const loaded = loadSweep(session, projectPath("sweeps/own.yaml"), narratives);
  const faults = session.problems.map(({ place, message }) =>
    `${place.file}:${place.line}:${place.column} ${message.en}`);
  return { loaded, faults, session };
}

test("a sweep file is read with all that it names", () => {
  const { loaded, faults } = read(own);
  expect(faults).toEqual([]);
  expect(loaded?.file?.sweep).toBe("own");
  expect(loaded?.base).toMatchObject({ id: "small", path: projectPath("scenario.yaml") });
  expect(loaded?.use).toMatchObject({ id: "mechanism" });
  expect(loaded?.narrative).toMatchObject({ id: "south", title: { zh: "南" } });
  expect(loaded?.set.map(({ path }) => path)).toEqual(["parameters.noise"]);
  expect(loaded?.measures.map(({ id, name }) => [id, name.text]))
    .toEqual([["s", "signatures"], ["d", "signed.USA - signed.KEN"]]);
  expect(loaded?.factors.map(({ id, source }) => [id, source])).toEqual([
    ["need", "path"], ["tilt", "path"], ["how", "path"], ["who", "whatifs"],
  ]);
  const [need, tilt, how, who] = loaded?.factors ?? [];
  expect(need).toMatchObject({ range: { numbers: [0, 0.4] }, levels: 3, title: { zh: "需求" } });
  expect(tilt?.range).not.toHaveProperty("numbers");
  expect(how?.values).toHaveLength(2);
  expect(who?.items.map(({ id, title }) => [id, title.zh]))
    .toEqual([["none", "与基础情景相同"], ["refuses", "拒签"]]);
});

describe("what is amiss has its place", () => {
  test.each([
    ["base: ../scenario.yaml", "base: ../../other.yaml",
      'sweeps/own.yaml:4:7 "../../other.yaml" is outside the project that this file belongs to'],
    ["base: ../scenario.yaml", "base: ../no.yaml",
      "sweeps/own.yaml:4:7 cannot read the file no.yaml"],
    ["base: ../scenario.yaml", "base: ../south.yaml",
      'sweeps/own.yaml:4:7 "../south.yaml" is neither a scenario nor a what-if'],
    ["base: ../scenario.yaml\n", "", "sweeps/own.yaml:1:1 give the base scenario (base: path), or "
      + "a factor with scenarios"],
    ["narrative: south", "narrative: ../scenario.yaml",
      'sweeps/own.yaml:6:12 "../scenario.yaml" is no narrative'],
    ["use: mechanism", "use: mechanisme",
      'sweeps/own.yaml:5:6 there is no parameter set "mechanisme", allowed calibrated, mechanism, '
        + 'moving or the path of a file; did you mean "mechanism"?'],
    ["format: 1", "format: 2", "sweeps/own.yaml:1:9 format: found 2, allowed 1"],
    ["sweep: own", "sweep: ../own", 'sweeps/own.yaml:2:8 sweep: found the text "../own", allowed '
      + "an id of letters, digits, - and _, at most 64 long"],
    ["{ kind: grid }", "grid",
      'sweeps/own.yaml:15:9 design: found the text "grid", allowed keys with values (key: value)'],
    ["range: prior", "range: priro", 'sweeps/own.yaml:12:49 range: found the text "priro", allowed '
      + '[low, high], or prior for a parameter of the model; did you mean "prior"?'],
    ["range: [0, 0.4]", "range: [0]", "sweeps/own.yaml:11:78 range: found a list of 1, allowed "
      + "[low, high], or prior for a parameter of the model"],
    ["values: [opt-in, vote]", "values: []",
      "sweeps/own.yaml:13:49 values: found a list of 0, allowed a list of one or more"],
    ["width: 2", "width: wide",
      'sweeps/own.yaml:16:43 width: found the text "wide", allowed above 0'],
    ["series: true", "serie: true",
      'sweeps/own.yaml:18:1 unknown key "serie"; did you mean "series"?'],
    ["series: true", "series: true\nsweep: again",
      'sweeps/own.yaml:19:1 the key "sweep" stands twice; the first is on line 2'],
  ])("%s -> %s", (from, to, problem) => {
    expect(read(own.replace(from, to)).faults).toEqual([problem]);
  });
});

test("a file with sweep is a sweep", () => {
  const files = memoryFiles({
    "a.yaml": own, "b.yaml": small, "c.yaml": "- 1\n", "d.yaml": whatif,
  });
  expect(["a", "b", "c", "d", "e"].map((name) => isSweep(projectPath(`${name}.yaml`), files)))
    .toEqual([true, false, false, false, false]);
});

describe("CSV", () => {
  const texts = (text: string): string[][] =>
    csvRows(text, "x.csv").rows.map((row) => row.map((field) => field.text));

  test.each([
    ["a,b\n1,2\n", [["a", "b"], ["1", "2"]]],
    ["a,b\r\n1,2", [["a", "b"], ["1", "2"]]],
    ['"a ""b""","c,\nd"\n', [['a "b"', "c,\nd"]]],
    ["a,\n,b\n\n\n", [["a", ""], ["", "b"]]],
    ['""\n', [[""]]],
    ["", []],
    ["a\rb\n", [["a\rb"]]],
  ])("%j", (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });

  test("places count lines within quotes", () => {
    const { rows } = csvRows('"a\nb",c\nd,"e"\n', "x.csv");
    expect(rows.flat().map(({ place: { line, column } }) => [line, column]))
      .toEqual([[1, 1], [2, 4], [3, 1], [3, 3]]);
  });
});
