import { expect, test } from "vitest";
import { blockOf, columnsOf, agentColumnsOf, FIXED_OUTCOMES, OUTCOME, rowLength }
  from "../../src/outcome/outcome.ts";
import { playPairs } from "../../src/outcome/pairs.ts";
import { BLOCK, emptyRows, playRows, type Rows } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace } from "../../src/run/trace.ts";
import { summarise } from "../../src/analysis/summary.ts";
import { sizeOf as numbersEach } from "../../src/cli/play/series.ts";
import { modelOf } from "../helpers/model.ts";
import { Dice } from "../naive/dice.ts";
import { randomScenario } from "../naive/random-model.ts";
import { atModeOr } from "../naive/read.ts";
import { expectAgreement } from "../properties/agree.ts";
import { certain } from "../properties/certain.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { gameOf } from "../properties/game.ts";
import { movingGame } from "../world/moving.ts";

const NOISY = { noise: 0.3, eventShock: 0.2 };

test("a row says what the trace of its replicate says", () => {
  forSeeds(120, (seed) => {
    const value = certain(randomScenario(seed, { parameters: NOISY }));
    const model = modelOf(value);
    const rows = playRows(playerOf(model, seed), 3, 2);
    trace(model, seed, 4).summits.forEach((summit, m) => {
      const first = rowLength(model) + blockOf(model, m);
      const at = (name: keyof typeof OUTCOME) => rows.numbers[first + OUTCOME[name]] ?? NaN;
      const kinds = (ids: readonly string[], kind: string) =>
        ids.filter((id) => value.agents[id]?.kind === kind).length;
      expect(at("organisations")).toBe(kinds(summit.signatories, "organisation"));
      expect(at("firms")).toBe(kinds(summit.signatories, "firm"));
      expect(at("communities")).toBe(kinds(summit.signatories, "community"));
      const { seat } = model.meetings[m] ?? expect.fail("no meeting");
      const states = model.agents.some(({ kind }, i) => kind === "state" && seat[i] === 1);
      expect(at("signatures")).toBe(states ? kinds(summit.signatories, "state")
        : summit.signatories.length);
      expect(at("present")).toBe(states ? kinds(summit.present, "state") : summit.present.length);
      expect(at("bindingness")).toBe(summit.text.bindingness);
      expect(at("rounds")).toBe(summit.rounds.length);
      expect(at("waves")).toBe(summit.waves.length);
      expect(at("expectation")).toBe(
        summit.equilibria.greatest.length - summit.equilibria.least.length);
      const shock = Object.values(summit.agents)[0]?.eventShock;
      expect(at("eventShock")).toBe(shock);
      const positions = rows.numbers.slice(first + FIXED_OUTCOMES);
      model.meetings[m]?.issues.forEach((issue, d) =>
        expect(positions[d]).toBe(summit.text.positions[model.issues[issue]?.id ?? ""]));
      const gdp = model.agents.map(({ id }, i) => {
        const share = value.agents[id]?.shares?.gdp;
        return model.meetings[m]?.counted[i] === 1 && share !== undefined
          ? { id, share: atModeOr(share, 0) } : { id, share: 0 };
      });
      const held = gdp.filter(({ id }) => summit.signatories.includes(id))
        .reduce((sum, { share }) => sum + share, 0);
      const all = gdp.reduce((sum, { share }) => sum + share, 0);
      if (all > 0) expect(Math.abs(at("coverage.gdp") - held / all)).toBeLessThan(1e-12);
    });
  });
});

test("the bound on replicates counts all that a replicate keeps", () => {
  forSeeds(20, (seed) => {
    const model = modelOf(movingGame(seed));
    const bytes = (count: number) => {
      const { termSums, ...kept } = emptyRows(model, 0, count);
      expect(termSums.length).toBeGreaterThan(0);
      return Object.values(kept).reduce<number>((sum, part) =>
        sum + (ArrayBuffer.isView(part) ? part.byteLength : 0), 0);
    };
    const each = bytes(5) - bytes(4);
    expect(8 * numbersEach(model)).toBeGreaterThanOrEqual(each);
    expect(8 * numbersEach(model)).toBeLessThan(each + 8);
  });
});

test("columns name every number of a row, once", () => {
  forSeeds(60, (seed) => {
    const model = modelOf(randomScenario(seed));
    const names = columnsOf(model).map(({ name }) => name);
    expect(names).toHaveLength(rowLength(model));
    expect(new Set(names).size).toBe(names.length);
    for (const meeting of model.meetings) {
      const kinds = meeting.procedure === "vote" ? 3 : 2;
      expect(agentColumnsOf(model, meeting)).toHaveLength(kinds * model.agents.length);
    }
  });
});

test("pairs are the same replicates of both models; a model against itself pushes nothing", () => {
  forSeeds(40, (seed) => {
    const model = modelOf(randomScenario(seed, { parameters: NOISY }));
    const pairs = playPairs(playerOf(model, seed), playerOf(model, seed), 2, 5);
    expect(pairs.whatif).toEqual(playRows(playerOf(model, seed), 2, 5));
    expect(pairs.partner).toEqual(pairs.whatif);
    expect(pairs.push.every((part) => part === 0)).toBe(true);
  });
});

test("the push of a flip is the change of its terms, toward the flip", () => {
  let flips = 0;
  forSeeds(40, (seed) => {
    const value = gameOf(seed, { agents: 5, parameters: { peerPull: 0.4, noise: 0.2 } });
    const [left, right] = [true, false].map((signs) =>
      modelOf({ ...value, decisions: [{ agent: "A0", signs }] }));
    if (left === undefined || right === undefined) return;
    const { push } = playPairs(playerOf(left, seed), playerOf(right, seed), 0, 1);
    const [up, down] = [left, right].map((model) => trace(model, seed, 0).summits[0]);
    left.agents.forEach(({ id }, i) => {
      const [one, two] = [up?.agents[id], down?.agents[id]];
      if (one === undefined || two === undefined) return;
      const toward = Number(one.signs) - Number(two.signs);
      const peer = push[7 * left.agents.length + i];
      expect(peer).toBe(toward * (one.terms.peer - two.terms.peer) + 0);
      if (id !== "A0" && toward !== 0) flips++;
    });
  });
  expect(flips).toBeGreaterThan(5);
});

test("blocks fold to the same summary whoever played them, in whatever order", () => {
  forSeeds(20, (seed) => {
    const model = modelOf(randomScenario(seed, { parameters: NOISY }));
    const count = 3 * BLOCK + 7;
    const one = playerOf(model, seed);
    const starts = [0, 1, 2, 3].map((block) => block * BLOCK);
    const sizeOf = (from: number) => Math.min(BLOCK, count - from);
    const alone = starts.map((from) => playRows(one, from, sizeOf(from)));
    const workers = [playerOf(model, seed), playerOf(model, seed)];
    const shared: Rows[] = [];
    for (const from of new Dice(seed).shuffled(starts)) {
      const worker = workers[from % 2] ?? one;
      shared[from / BLOCK] = playRows(worker, from, sizeOf(from));
    }
    expect(JSON.stringify(summarise(model, seed, shared)))
      .toBe(JSON.stringify(summarise(model, seed, alone)));
  });
});

test("any other split folds to the same numbers, but for the rounding of sums over blocks", () => {
  forSeeds(20, (seed) => {
    const model = modelOf(randomScenario(seed, { parameters: NOISY }));
    const player = playerOf(model, seed);
    const split = [[0, 3], [3, 11], [14, 1], [15, 15]] as const;
    const parts = split.map(([from, count]) => playRows(player, from, count));
    // The digest is taken block by block; blocks are the same however the work is shared out.
    const whole = [playRows(player, 0, 30)];
    const [left, right] = [parts, whole].map((blocks) =>
      JSON.parse(JSON.stringify({ ...summarise(model, seed, blocks), digest: "" })) as unknown);
    expectAgreement(left, right, 1e-13);
  });
});

test("a replicate that overflows is recorded, counts nowhere and stops nothing", () => {
  const value = gameOf(2, { agents: 3, parameters: { goodwill: { low: 0, high: 5e307 } },
    agent: () => ({ transfer: { low: 0, high: 5e307 } }) });
  const model = modelOf(value);
  const rows = playRows(playerOf(model, 1), 0, 40);
  expect(rows.failed.length).toBeGreaterThan(0);
  expect(rows.failed.length).toBeLessThan(40);
  const { replicates, failed, summits } = summarise(model, 1, [rows]);
  expect(replicates + failed.length).toBe(40);
  expect(summits[0]?.signatures.mean).toBe(3);
  for (const replicate of failed) {
    const length = rowLength(model);
    const row = rows.numbers.subarray(replicate * length, (replicate + 1) * length);
    expect(row.every(Number.isNaN)).toBe(true);
  }
});
