import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { trace, type TracedSummit } from "../src/run/trace.ts";
import { fixture, modelOf } from "./helpers/model.ts";
import { playNaive, type NaiveSummit } from "./naive/naive.ts";
import { randomScenario } from "./naive/random-model.ts";
import type { ForumValue, ScenarioValue } from "./naive/scenario-value.ts";
import { expectAgreement } from "./properties/agree.ts";
import { drawn } from "./properties/drawn.ts";

/** The engine and the naive model add in different orders: some 1e-16 a sum, contracted. */
const TOLERANCE = 1e-9;

/** All of the naive summit stands in the engine's; one of them may stop a round earlier. */
function expectSame(found: TracedSummit, naive: NaiveSummit, path: string): void {
  const { rounds, ...rest } = naive;
  expectAgreement(found, rest, TOLERANCE, path);
  expect(Math.abs(found.rounds.length - rounds.length), path).toBeLessThanOrEqual(1);
  const shared = Math.min(found.rounds.length, rounds.length);
  expectAgreement(found.rounds.slice(0, shared), rounds.slice(0, shared), TOLERANCE, path);
}

test("the fixtures: every number of fixture 1, compromise and Nash", () => {
  const file = new URL("fixtures/fixture-1.expected.json", import.meta.url);
  const expected = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  expect(Object.keys(expected)).toEqual(["accommodation=0", "accommodation=1"]);
  for (const accommodation of [0, 1]) {
    const found = trace(modelOf(fixture("fixture-1", { accommodation })), 1, null);
    expectAgreement(found, expected[`accommodation=${accommodation}`], TOLERANCE);
  }
});

test.each([
  [0, 1, 7.389955687], [1, 1, 7.252645708], [1, 10, 7.375178715], [1, 100, 7.388467889],
])("fixture 2 at accommodation %i and goodwill %i: %f years", (accommodation, goodwill, years) => {
  const found = trace(modelOf(fixture("fixture-2", { accommodation, goodwill })), 1, null);
  const position = found.summits[0]?.text.positions.standard ?? NaN;
  // Published to nine decimals of a year.
  expect(Math.abs(4 + 6 * position - years)).toBeLessThan(1e-9);
});

test("2,000 random scenarios at their modes", () => {
  for (let seed = 0; seed < 2000; seed++) {
    const value = randomScenario(seed, { negativePulls: false });
    const found = trace(modelOf(value), 1, null);
    const naive = playNaive(value);
    expect(found.scenario).toBe(naive.scenario);
    expect(found.replicate).toBe(null);
    expect(found.summits).toHaveLength(naive.summits.length);
    found.summits.forEach((summit, m) =>
      expectSame(summit, naive.summits[m] as NaiveSummit, `seed ${seed}, summit ${m}`));
  }
});

/** Peers or coverage that repel: agents then decide in turn, and waves are told otherwise. */
function repels({ parameters = {} }: ScenarioValue): boolean {
  return Number(parameters.peerPull ?? 0) < 0 || Number(parameters.coverageNeed ?? 0) < 0;
}

test("200 random scenarios in which peers or coverage repel", () => {
  let met = 0;
  for (let seed = 0; met < 200; seed++) {
    const value = randomScenario(seed);
    if (!repels(value)) continue;
    met++;
    const found = trace(modelOf(value), 1, null);
    const naive = playNaive(value);
    found.summits.forEach((summit, m) => expectSame({ ...summit, waves: [] },
      { ...naive.summits[m] as NaiveSummit, waves: [] }, `seed ${seed}, summit ${m}`));
  }
});

/** What chance decided at one summit, written into the scenario for the naive model. */
function withAttendance(value: ScenarioValue, summit: TracedSummit): ScenarioValue {
  const { forum, date, present } = summit;
  const written = value.forums[forum] as ForumValue;
  const byChance = typeof written.invited === "object" && "expected" in written.invited;
  const except = Object.keys(value.agents).filter((id) => !present.includes(id));
  const decided = byChance ? { ...written, invited: { except } } : written;
  return { ...value, forums: { [forum]: decided }, summits: [{ forum, date }] };
}

/** Who misses a vote neither votes nor signs; nothing else hangs on it. */
function withoutMissed(naive: NaiveSummit, found: TracedSummit): NaiveSummit {
  const missed = (id: string): boolean => found.agents[id]?.vote === "missed";
  const still = (ids: readonly string[]): string[] => ids.filter((id) => !missed(id));
  const agents = Object.fromEntries(Object.entries(naive.agents).map(([id, agent]) => {
    const { vote: _, ...silent } = agent;
    return [id, missed(id) ? { ...silent, signs: false } : agent];
  }));
  return {
    ...naive,
    agents,
    signatories: still(naive.signatories),
    waves: naive.waves.map(still).filter((wave) => wave.length > 0),
    equilibria: {
      least: still(naive.equilibria.least), greatest: still(naive.equilibria.greatest),
    },
  };
}

describe("with the engine's own draws", () => {
  test("1,000 random scenarios, all chance of a replicate handed to the naive model", () => {
    const parameters = { noise: 0.3, eventShock: 0.2 };
    let missed = 0;
    let away = 0;
    for (let seed = 10_000; seed < 11_000; seed++) {
      const written = randomScenario(seed, { negativePulls: false, parameters });
      const found = trace(modelOf(written), seed, seed % 7);
      const value = drawn(written, seed, seed % 7);
      found.summits.forEach((summit, m) => {
        const noise = Object.fromEntries(
          Object.entries(summit.agents).map(([id, agent]) => [id, agent.noise]));
        const eventShock = Object.values(summit.agents)[0]?.eventShock ?? NaN;
        // In an empty room nobody drafts, and no equation says what the text would be.
        if (summit.present.length === 0) return;
        const decided = withAttendance(value, summit);
        const naive = playNaive(decided, { noise, eventShock }).summits[0] as NaiveSummit;
        const path = `seed ${seed}, summit ${m}`;
        expectSame(summit, withoutMissed(naive, summit), path);
        missed += Object.values(summit.agents)
          .filter(({ vote, present }) => present && vote === "missed").length;
        away += decided.forums[summit.forum] === value.forums[summit.forum] ? 0 : 1;
      });
    }
    // Both kinds of chance have really been met.
    expect(missed).toBeGreaterThan(100);
    expect(away).toBeGreaterThan(200);
  });
});
