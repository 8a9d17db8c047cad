import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { readTheses } from "../../src/cli/files/thesis-files.ts";
import { changesOf } from "../../src/cli/terminal/print-theses.ts";
import { armsOf, prepare, type ThesisDesk } from "../../src/cli/theses/play-thesis.ts";
import { judge, notRepresentable, playEffects, turns } from "../../src/engine.ts";
import { loadTheses } from "../../src/scenario/load-theses.ts";
import { memoryFiles, projectPath } from "../scenario/memory-files.ts";

const files = diskFiles();
const groups = readTheses([], files);
const rows = groups.flatMap(({ file, theses }) =>
  theses.map((loaded) => ({ group: file.group, loaded })));
const texts = new Map(groups.flatMap((group) => [...group.texts]));
const desk: ThesisDesk = { files, read: new Map(), loaders: new Map(), texts };
const published = JSON.parse(
  readFileSync(new URL("../../theses/verdicts.json", import.meta.url), "utf8"),
) as Readonly<Record<string, string>>;

/** Mechanisms of the sources in each group. */
const MECHANISMS = {
  A: 8, B: 10, C: 9, D: 11, E: 8, F: 16, G: 10, H: 8, I: 3, J: 8, K: 11, L: 8,
};

test("every mechanism of the sources has a row, and traditions answer at least twenty", () => {
  const ids = new Set(rows.map(({ loaded: { thesis } }) => thesis.id));
  const wanted = Object.entries(MECHANISMS).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, n) => `${group}${n + 1}`));
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  const counters = rows.flatMap(({ loaded: { thesis } }) => thesis.counters ?? []);
  expect(counters.length).toBeGreaterThanOrEqual(20);
  expect(counters.filter((id) => !ids.has(id))).toEqual([]);
});

test("a row is an experiment or says why it is none, and what can fail says what turns it", () => {
  const plain = rows.filter(({ loaded: { thesis, experiment } }) =>
    (thesis.why === undefined) === (experiment === undefined));
  expect(plain.map(({ loaded: { thesis } }) => thesis.id)).toEqual([]);
  const failing = rows.filter(({ loaded: { thesis } }) =>
    !/^(built in|not representable)/.test(published[thesis.id] ?? "built in"));
  const turning = failing.filter(({ loaded: { experiment } }) => experiment?.flips !== undefined);
  expect(turning.length).toBeGreaterThanOrEqual(40);
  expect(failing.filter((one) => !turning.includes(one)).map(({ loaded }) => loaded.thesis.id))
    .toEqual([]);
});

test("an outcome is published of every row, and of no other", () => {
  expect(Object.keys(published)).toEqual(rows.map(({ loaded: { thesis } }) => thesis.id));
  const known = /^(supported|contradicted|mixed|undecided|not representable)$|^built in: /;
  expect(Object.values(published).filter((outcome) => !known.test(outcome))).toEqual([]);
});

test("an outcome that is not as published is told, and nothing where all are", () => {
  const { id, claim } = rows[0].loaded.thesis;
  const found = [notRepresentable(id, "A", claim, "untested")];
  const told = changesOf(found, new Map([[id, "supported"]]));
  expect(told.en).toContain(`${id} supported → not representable`);
  expect(told.zh).toContain(`${id} supported → not representable`);
  expect(changesOf(found, new Map([[id, "not representable"]])).en).not.toContain(id);
});

const ROW = `format: 1
group: Z
title: { en: A group, zh: 一组 }
theses:
  - id: Z1
    claim: { en: A claim., zh: 一项主张。 }
    base: base.yaml
    without: { set: { parameters.goodwill: 0, forums.summit.fund: { budget: 0 } } }
    with: { set: { parameters.goodwill: 0, forums.summit.fund: { budget: 1 } } }
    measure: signatures
    expect: rises
    smallest: 1
    flips: { by: { en: A change., zh: 改动。 }, set: { PATH } }
`;

test.each([
  ["forums.summit.fund: { budget: 2 }", "forums.summit.fund"],
  ["forums.summit.fund.budget: 2", "forums.summit.fund.budget"],
])("a flip that sets what the arms differ in is refused where it stands: %s", (set, path) => {
  const text = ROW.replace("PATH", set);
  const held = memoryFiles({ "z.yaml": text, "base.yaml": "" });
  const { problems } = loadTheses(projectPath("z.yaml"), held);
  expect(problems.map(({ message }) => message.en)).toEqual([
    `the arms differ in "${path}": a flip changes both arms alike, so it must leave this alone`]);
  const column = text.split("\n")[12].indexOf(path) + 1;
  expect(problems[0].place).toMatchObject({ line: 13, column });
});

test.each(["parameters.goodwill: 1", "forums.summit.fund.for: [firm]"])(
  "a flip may set what the arms share: %s", (set) => {
    const held = { "z.yaml": ROW.replace("PATH", set), "base.yaml": "" };
    expect(loadTheses(projectPath("z.yaml"), memoryFiles(held)).problems).toEqual([]);
  });

/**
 * Few replicates leave some verdicts open: only where both are decided must they differ. All the
 * same, most of them are.
 */
test("what is said to turn a verdict turns it, wherever both are decided", () => {
  const stays: string[] = [];
  let decided = 0;
  for (const { group, loaded } of rows) {
    const { thesis: { id, expect: expected, smallest }, experiment } = loaded;
    if (expected === undefined || smallest === undefined) continue;
    if (experiment?.flips === undefined || published[id]?.startsWith("built in")) continue;
    const { main } = prepare(loaded, group, desk);
    if (main === undefined) throw new Error(id);
    const flipped = armsOf(desk, experiment, undefined, [experiment.flips]);
    const [before, after] = [main, flipped].map((arms) =>
      judge(playEffects(arms, 1, 0, 60), expected, smallest).verdict);
    if (before === "undecided" || after === "undecided") continue;
    decided++;
    if (!turns(before, after)) stays.push(`${id}: ${before}, then ${after}`);
  }
  expect(stays).toEqual([]);
  expect(decided).toBeGreaterThanOrEqual(40);
}, 600_000);
