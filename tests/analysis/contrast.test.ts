import { expect, test } from "vitest";
import { contrast, othersSigning } from "../../src/analysis/contrast.ts";
import { axesOf, mappable, playMapRow } from "../../src/analysis/effect-map.ts";
import { noiseShare, withoutNoise } from "../../src/analysis/noise-share.ts";
import { column, summarise } from "../../src/analysis/summary.ts";
import { PARAMETER } from "../../src/model/layout.ts";
import type { Model } from "../../src/model/model.ts";
import { playPairs } from "../../src/outcome/pairs.ts";
import { playRows } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";
import { expectAgreement } from "../properties/agree.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { withParameters } from "../properties/game.ts";
import { attractingScenario } from "./attracting-scenario.ts";

const COUNT = 30;

function pairing(seed: number): { whatif: Model; partner: Model; kind: "signs" } {
  const value = attractingScenario(seed);
  const [partner, whatif] = [true, false].map((signs) =>
    modelOf({ ...value, decisions: [{ agent: "A0", signs }] })) as [Model, Model];
  return { whatif, partner, kind: "signs" };
}

test("a contrast counts the others, replicate by replicate", () => {
  forSeeds(30, (seed) => {
    const pair = pairing(seed);
    const { whatif, partner } = pair;
    const blocks = [0, 15].map((from) =>
      playPairs(playerOf(whatif, seed), playerOf(partner, seed), from, 15));
    const found = contrast(pair, seed, blocks);
    const others = (model: Model, n: number): string[] =>
      (trace(model, seed, n).summits[0]?.signatories ?? []).filter((id) => id !== "A0");
    const gaps = Array.from({ length: COUNT }, (_, n) =>
      others(whatif, n).length - others(partner, n).length);
    expect(found.answer).toBe(true);
    expect(found.manipulation).toEqual({ decisions: ["A0"], absences: [] });
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / COUNT;
    expect(Math.abs((found.signatures?.difference ?? NaN) - mean)).toBeLessThan(1e-12);
    const bars = found.signatures?.histogram.reduce((sum, bar) => sum + bar.replicates, 0);
    expect(bars).toBe(COUNT);
    for (const { agent, gained, lost } of found.flips ?? []) {
      let [more, fewer] = [0, 0];
      for (let n = 0; n < COUNT; n++) {
        const [left, right] = [others(whatif, n), others(partner, n)];
        if (left.includes(agent) && !right.includes(agent)) more++;
        if (!left.includes(agent) && right.includes(agent)) fewer++;
      }
      expect([gained, lost]).toEqual([more, fewer]);
    }
    // With pulls that attract, a refusal adds nobody.
    expect(gaps.every((gap) => gap <= 0)).toBe(true);
  });
});

test("with no channel open a contrast gives no numbers, only its two arms", () => {
  const value = withParameters(attractingScenario(4), { peerPull: 0, coverageNeed: 0 });
  const [whatif, partner] = [false, true].map((signs) =>
    modelOf({ ...value, decisions: [{ agent: "A0", signs }] })) as [Model, Model];
  const blocks = [playPairs(playerOf(whatif, 1), playerOf(partner, 1), 0, 10)];
  const found = contrast({ whatif, partner, kind: "signs" }, 1, blocks);
  expect(found.answer).toBe(false);
  expect(found.channels).toEqual([]);
  expect(found).not.toHaveProperty("signatures");
  expect(found.arms.whatif).toEqual(summarise(whatif, 1, [playRows(playerOf(whatif, 1), 0, 10)]));
});

test("a summary is the plain statistics of the traces it stands for", () => {
  forSeeds(20, (seed) => {
    const model = modelOf(attractingScenario(seed));
    const rows = playRows(playerOf(model, seed), 0, COUNT);
    const { summits, replicates } = summarise(model, seed, [rows]);
    const traces = Array.from({ length: COUNT }, (_, n) => trace(model, seed, n).summits[0]);
    expect(replicates).toBe(COUNT);
    const counts = traces.map((summit) => summit?.signatories.length ?? NaN);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const found = summits[0] ?? expect.fail("no summit");
    expect(Math.abs(found.signatures.mean - mean(counts))).toBeLessThan(1e-12);
    for (const [id, agent] of Object.entries(found.agents)) {
      const each = traces.map((summit) => summit?.agents[id] ?? expect.fail(id));
      expect(agent.signedShare).toBe(each.filter(({ signs }) => signs).length / COUNT);
      expect(agent.presentShare).toBe(each.filter(({ present }) => present).length / COUNT);
      expectAgreement({ mean: agent.utility.mean, peer: agent.terms.peer }, {
        mean: mean(each.map(({ utility }) => utility)),
        peer: mean(each.map(({ terms }) => terms.peer)),
      }, 1e-12);
    }
    // Numbers, not words, are sorted: 10 comes after 9.
    const sorted = counts.toSorted((a, b) => a - b);
    expect(found.signatures.p50).toBe(((sorted[14] ?? NaN) + (sorted[15] ?? NaN)) / 2);
  });
});

test("a map's cell is the contrast at its parameters, and zero where its channel is off", () => {
  const pair = pairing(12);
  expect(mappable(pair)).toEqual(["peers", "coverage"]);
  for (const channel of ["coverage", "peers"] as const) {
    const [x, y] = axesOf(pair.whatif, channel);
    const row = playMapRow(pair, channel, y.values[3] ?? NaN, 5, 20);
    expect(row.map((cell) => cell.x)).toEqual([...x.values]);
    expect(x.here).toBeGreaterThan(0);
  }
  // Without the other channel the first column, of strength 0, carries nothing.
  const value = withParameters(attractingScenario(12), { peerPull: 0 });
  const [partner, whatif] = [true, false].map((signs) =>
    modelOf({ ...value, decisions: [{ agent: "A0", signs }] })) as [Model, Model];
  const alone = { whatif, partner, kind: "signs" } as const;
  const row = playMapRow(alone, "coverage", 0, 5, 20);
  expect(row[0]?.effect).toBe(0);
  const cell = row[4] ?? expect.fail("no cell");
  const at = (model: Model): Model => {
    const values = Float64Array.from(model.values);
    values[PARAMETER.coverageNeed] = cell.x;
    values[PARAMETER.goodwill] = 0;
    return { ...model, values };
  };
  const pairs = playPairs(playerOf(at(whatif), 5), playerOf(at(partner), 5), 0, 20);
  const moved = new Set(["A0"]);
  const [left, right] = [othersSigning(whatif, 0, [pairs.whatif], moved),
    othersSigning(partner, 0, [pairs.partner], moved)] as [number[], number[]];
  const effect = left.reduce((sum, n, k) => sum + n - (right[k] ?? NaN), 0) / 20;
  expect(Math.abs(cell.effect - effect)).toBeLessThan(1e-12);
});

test("the share of noise: all of it where nothing else varies, none where there is none", () => {
  const model = modelOf(attractingScenario(3));
  const count = (one: Model): number[] =>
    column(one, [playRows(playerOf(one, 1), 0, 60)], 0);
  const still = withoutNoise(model);
  expect(new Set(count(still)).size).toBe(1);
  expect(noiseShare(count(model), count(still))).toBe(1);
  expect(noiseShare(count(still), count(still))).toBe(0);
  expect(noiseShare([1, 2, 3], [1, 2, 3])).toBe(0);
});
