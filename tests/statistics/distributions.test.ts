import { expect, test } from "vitest";
import { logisticQuantile, student6Quantile, student6Share, triangular }
  from "../../src/base/draw.ts";
import { logistic } from "../../src/base/exact-math.ts";
import { PARAMETER } from "../../src/model/layout.ts";
import { chanceToMiss } from "../../src/negotiation/ballot.ts";
import { playRows } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { modelOf } from "../helpers/model.ts";
import { gameOf, play, withAgents, withForums, withParameters } from "../properties/game.ts";
import { binned, chiSquare, chiSquareScore, shareScore } from "./chance.ts";

test("Student's t with 6 degrees of freedom: exact quantiles, both tails, its own inverse", () => {
  const exact = [[0.5, 0], [0.75, 0.7175581964914126], [0.95, 1.9431802805153042],
    [0.975, 2.4469118511449786], [0.9999, 8.024792773116536]] as const;
  for (const [share, quantile] of exact) {
    // The closed form is rounded at 1e-16 of the share; the density at 8 is 8e-5.
    expect(Math.abs(student6Quantile(share) - quantile)).toBeLessThan(1e-11);
    expect(Math.abs(student6Quantile(1 - share) + quantile)).toBeLessThan(1e-11);
  }
  // The outermost draws of 32 bits: the density there is 9e-12, so the rounding shows.
  for (const share of [0.5 / 4294967296, 1 - 0.5 / 4294967296]) {
    expect(Math.abs(Math.abs(student6Quantile(share)) - 81.32142156799742)).toBeLessThan(1e-3);
  }
  for (let k = 1; k < 1000; k++) {
    expect(Math.abs(student6Share(student6Quantile(k / 1000)) - k / 1000)).toBeLessThan(1e-15);
  }
});

test("logistic quantiles are the inverse of the logistic function", () => {
  expect(logisticQuantile(0.5)).toBe(0);
  expect(Math.abs(logisticQuantile(0.75) - Math.log(3))).toBeLessThan(1e-15);
  for (let k = 1; k < 1000; k++) {
    expect(Math.abs(logistic(logisticQuantile(k / 1000)) - k / 1000)).toBeLessThan(2e-16);
  }
  expect(Math.abs(logisticQuantile(0.5 / 4294967296) + 22.873856958)).toBeLessThan(1e-8);
});

test("triangular quantiles: mode, bounds, halves and the inverse of its share", () => {
  const share = (x: number, low: number, mode: number, high: number): number => (x <= mode
    ? (x - low) * (x - low) / ((high - low) * (mode - low))
    : 1 - (high - x) * (high - x) / ((high - low) * (high - mode)));
  expect(triangular(0.5, 0, 0.5, 1)).toBe(0.5);
  expect(triangular(0.25, 0, 1, 1)).toBe(0.5);
  expect(triangular(0.75, 0, 0, 1)).toBe(0.5);
  expect(triangular(0.3, 0.7, 0.7, 0.7)).toBe(0.7);
  for (const [low, mode, high] of [[0, 0.2, 1], [0.1, 0.3, 0.35], [-2, 0, 5]] as const) {
    for (let k = 1; k < 500; k++) {
      const x = triangular(k / 500, low, mode, high);
      expect(x).toBeGreaterThanOrEqual(low);
      expect(x).toBeLessThanOrEqual(high);
      expect(Math.abs(share(x, low, mode, high) - k / 500)).toBeLessThan(1e-13);
    }
  }
});

const N = 20_000;
/** Standard normal scores beyond 4.75 come once in 490,000; each test says how many it takes. */
const LIMIT = 4.75;

test("item 16: with noise T and no peers an agent signs with frequency logistic(u / T)", () => {
  const T = 0.25;
  const calm = gameOf(11, {
    agents: 12, issues: 2, agent: (dice) => ({ transfer: dice.between(-0.5, 0.4) }),
    forum: { text: { positions: { i0: 0.5, i1: 0.5 }, bindingness: 0.3 } },
  });
  const still = play(calm);
  const model = modelOf(withParameters(calm, { noise: T }));
  const { signs } = playRows(playerOf(model, 1), 0, N);
  // 12 frequencies and 66 pairs: 78 scores, a false alarm once in 6,300 seeds.
  const chances = model.agents.map(({ id }) => logistic((still.agents[id]?.utility ?? NaN) / T));
  expect(Math.max(...chances) - Math.min(...chances)).toBeGreaterThan(0.5);
  const count = chances.length;
  const standard = (n: number, i: number): number => {
    const chance = chances[i] ?? NaN;
    return ((signs[n * count + i] ?? NaN) - chance) / Math.sqrt(chance * (1 - chance));
  };
  for (let i = 0; i < count; i++) {
    let own = 0;
    for (let n = 0; n < N; n++) own += standard(n, i);
    expect(Math.abs(own / Math.sqrt(N)), `agent ${i}`).toBeLessThan(LIMIT);
    for (let j = 0; j < i; j++) {
      let both = 0;
      for (let n = 0; n < N; n++) both += standard(n, i) * standard(n, j);
      expect(Math.abs(both / Math.sqrt(N)), `agents ${i}, ${j}`).toBeLessThan(LIMIT);
    }
  }
});

test("the common shock is Student's t times its scale, one for all at a meeting", () => {
  const model = modelOf(gameOf(12, { agents: 2, parameters: { eventShock: 0.5 } }));
  const player = playerOf(model, 3);
  const shares = Array.from({ length: N }, (_, n) => {
    const [chamber] = player.play(n).chambers;
    return student6Share((chamber?.eventShock ?? NaN) / 0.5);
  });
  // One chi-square.
  expect(Math.abs(chiSquareScore(chiSquare(binned(shares, 128)), 127))).toBeLessThan(LIMIT);
});

test("agents come with the chances of E1, each for itself", () => {
  const value = withForums(withAgents(gameOf(13, { agents: 14, issues: 1 }), (_, id) =>
    ({ groups: id < "A5" ? ["G7"] : ["G77"], prominence: id > "A7" ? 0.6 : 0.1 })),
  () => ({ invited: { expected: 8 }, host: "A1" }));
  const model = modelOf(value);
  const { present } = playRows(playerOf(model, 1), 0, N);
  const { chance } = model.meetings[0] ?? expect.fail("no meeting");
  const counts = model.agents.map((_, i) => {
    let sum = 0;
    for (let n = 0; n < N; n++) sum += present[n * 14 + i] ?? NaN;
    return sum;
  });
  // 14 shares and the variance of the number present: 15 scores, one false alarm in 32,000.
  counts.forEach((sum, i) => {
    const p = chance?.[i] ?? NaN;
    expect(p).toBeGreaterThan(0);
    expect(Math.abs(shareScore(sum / N, p, N)), `agent ${i}`).toBeLessThan(LIMIT);
  });
  const numbers = Array.from({ length: N }, (_, n) =>
    present.subarray(n * 14, n * 14 + 14).reduce((sum, here) => sum + here, 0));
  const spread = [...chance ?? []].reduce((sum, p) => sum + p * (1 - p), 0);
  const mean = numbers.reduce((sum, x) => sum + x, 0) / N;
  const found = numbers.reduce((sum, x) => sum + (x - 8) * (x - 8), 0) / N;
  expect(Math.abs((mean - 8) / Math.sqrt(spread / N))).toBeLessThan(LIMIT);
  // A sum of Bernoulli numbers is at most as peaked as a normal one: sd of the variance.
  expect(Math.abs((found - spread) / (spread * Math.sqrt(2 / N)))).toBeLessThan(LIMIT);
});

test("votes are missed as often as E7 says, more by small states", () => {
  const value = withAgents(gameOf(14, { agents: 6, issues: 1, forum: { procedure: "vote" } }),
    (_, id) => ({ size: Number(id.slice(1)) / 5 }));
  const model = modelOf(value);
  const { ballot } = playRows(playerOf(model, 1), 0, N);
  // 6 shares: one false alarm in 80,000.
  model.agents.forEach((_, i) => {
    let missed = 0;
    for (let n = 0; n < N; n++) if (ballot[n * 6 + i] === -2) missed++;
    const p = chanceToMiss(i / 5);
    expect(Math.abs(p - 1 / (1 + Math.exp(4.86 - 4.83 * (1 - i / 5))))).toBeLessThan(1e-15);
    expect(Math.abs(shareScore(missed / N, p, N)), `agent ${i}`).toBeLessThan(LIMIT);
  });
});

test("uncertain numbers are drawn uniformly, or triangularly about their mode", () => {
  const model = modelOf(gameOf(15, { agents: 2, parameters: {
    goodwill: { low: -1, high: 3 }, noise: { low: 0, mode: 0.2, high: 1 },
  } }));
  const player = playerOf(model, 5);
  const goodwill: number[] = [];
  const noise: number[] = [];
  for (let n = 0; n < N; n++) {
    const { values } = player.play(n);
    goodwill.push(((values[PARAMETER.goodwill] ?? NaN) + 1) / 4);
    const x = values[PARAMETER.noise] ?? NaN;
    noise.push(x < 0.2 ? x * x / 0.2 : 1 - (1 - x) * (1 - x) / 0.8);
  }
  // Two chi-squares.
  for (const shares of [goodwill, noise]) {
    expect(Math.abs(chiSquareScore(chiSquare(binned(shares, 128)), 127))).toBeLessThan(LIMIT);
  }
});
