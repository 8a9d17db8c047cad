import { expect, test } from "vitest";
import {
  BLOCK, playerOf, playPairs, playRows, type Model, type Pairing,
} from "../../src/engine.ts";
import { inlinePort } from "../../src/cli/pool/inline-port.ts";
import { poolOf } from "../../src/cli/pool/pool.ts";
import { planOf, type Plan } from "../../src/cli/play/plan.ts";
import { compile } from "../../src/model/compile.ts";
import { load } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "../scenario/memory-files.ts";
import { small } from "../scenario/samples.ts";

const whatif = (signs: boolean): string => `extends: a.yaml
id: usa-${signs}
title: { en: A, zh: 甲 }
decisions: [{ agent: USA, signs: ${signs} }]
`;
const files = memoryFiles({ "a.yaml": small, "no.yaml": whatif(false), "yes.yaml": whatif(true) });

function modelOf(name: string): Model {
  const { scenario, base } = load(projectPath(name), files);
  if (scenario === undefined || base === undefined) throw new Error("the sample is not sound");
  return compile(scenario, base);
}

const [base, no, yes] = ["a.yaml", "no.yaml", "yes.yaml"].map(modelOf);
const REPLICATES = BLOCK + 7;

async function play(plan: Plan): Promise<number> {
  const pool = poolOf(inlinePort, 2);
  plan.keep(pool);
  const jobs = plan.jobs();
  await Promise.all(jobs.map((job) => job.start(pool)));
  pool.close();
  return jobs.length;
}

test("a pair and its reverse are played once and are each other's mirror image", async () => {
  const plan = planOf(1, REPLICATES);
  const there: Pairing = { whatif: no, partner: yes, kind: "signs" };
  const back: Pairing = { whatif: yes, partner: no, kind: "refuses" };
  const [left, right] = [plan.pairs(there), plan.pairs(back)];
  expect(await play(plan)).toBe(2);
  const direct = (whatifModel: Model, partner: Model) => [[0, BLOCK], [BLOCK, 7]]
    .map(([from, count]) =>
      playPairs(playerOf(whatifModel, 1), playerOf(partner, 1), from, count));
  expect(left(2)).toEqual(direct(no, yes));
  expect(right(2)).toEqual(direct(yes, no));
});

test("a model that stands in a pair is not played again by itself", async () => {
  const plan = planOf(1, REPLICATES);
  plan.pairs({ whatif: no, partner: base, kind: "base" });
  const rows = plan.rows(base.fingerprint, base);
  expect(await play(plan)).toBe(2);
  expect(rows(1)).toEqual([playRows(playerOf(base, 1), 0, BLOCK)]);
  expect(plan.finished()).toBe(REPLICATES);
});

test("what is not played yet counts nowhere: only what all series have is finished", async () => {
  const plan = planOf(1, 3 * BLOCK);
  plan.rows(base.fingerprint, base);
  plan.rows(no.fingerprint, no);
  const pool = poolOf(inlinePort, 1);
  plan.keep(pool);
  const jobs = plan.jobs();
  expect(jobs).toHaveLength(6);
  for (const n of [0, 1, 2, 5]) await jobs[n].start(pool);
  expect(plan.finished()).toBe(BLOCK);
  pool.close();
});

test("a map is played for one of a pair and its reverse, and given complete", async () => {
  const plan = planOf(1, BLOCK);
  const there: Pairing = { whatif: no, partner: yes, kind: "signs" };
  plan.pairs(there);
  const back = { ...there, whatif: yes, partner: no };
  const [first, second] = [plan.maps(there, 2), plan.maps(back, 2)];
  expect(first()).toEqual([]);
  await play(plan);
  expect(first().map(({ channel, cells }) => [channel, cells.length]))
    .toEqual([["peers", 49], ["coverage", 49]]);
  expect(second()).toEqual([]);
});
