import { expect, test } from "vitest";
import { compile } from "../../src/model/compile.ts";
import { drawInstance, keysOf } from "../../src/model/instance.ts";
import type { Model } from "../../src/model/model.ts";
import { playerOf } from "../../src/run/play.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { modelOf } from "../helpers/model.ts";
import { Dice } from "../naive/dice.ts";
import { randomScenario } from "../naive/random-model.ts";
import type { AgentValue, ScenarioValue } from "../naive/scenario-value.ts";
import { forSeeds } from "./for-seeds.ts";
import { withForums, withParameters } from "./game.ts";

/** Compiles a scenario as a what-if of another: chances of attending are taken from the base. */
function whatifOf(value: ScenarioValue, base: ScenarioValue): Model {
  const resolution = { parameterSet: "own", defaultLegitimacy: 1, ownParameters: [] };
  const resolved = (one: ScenarioValue): Scenario =>
    ({ ...one, ...resolution }) as unknown as Scenario;
  return compile(resolved(value), resolved(base));
}

/** Every draw of a run by its name: drawn numbers, attendance, noise, votes missed, shocks. */
function drawsOf(model: Model, seed: number, replicate: number): Map<string, number> {
  const found = new Map<string, number>();
  const values = new Float64Array(model.values.length);
  drawInstance(model, keysOf(seed), replicate, values);
  const { start, stride, agents } = model.layout;
  for (const place of model.draws.place) {
    const agent = Math.floor((place - start) / stride);
    const inRow = agent >= 0 && agent < agents;
    if (inRow) found.set(`${model.agents[agent]?.id} ${(place - start) % stride}`,
      values[place] ?? NaN);
    else if (place < start) found.set(`parameter ${place}`, values[place] ?? NaN);
  }
  const { chambers } = playerOf(model, seed).play(replicate);
  chambers.forEach((chamber, m) => {
    const { procedure } = model.meetings[m] ?? expect.fail("no meeting");
    found.set(`shock ${m}`, chamber.eventShock);
    model.agents.forEach(({ id }, i) => {
      found.set(`noise ${m} ${id}`, chamber.noise[i] ?? NaN);
      found.set(`present ${m} ${id}`, chamber.present[i] ?? NaN);
      if (procedure === "vote") {
        found.set(`missed ${m} ${id}`, chamber.ballot[i] === -2 ? 1 : 0);
      }
    });
  });
  return found;
}

/** A random scenario with every kind of chance in it, and no set of parameters. */
function chancy(seed: number): ScenarioValue {
  const value = randomScenario(seed, { agents: 4 + seed % 8 });
  const { use: _, ...own } = value.parameters ?? {};
  const states = Object.values(value.agents)
    .filter(({ kind }) => kind === "state" || kind === "organisation").length;
  const noisy = withParameters({ ...value, parameters: own }, { noise: 0.3, eventShock: 0.2 });
  return withForums(noisy, () => ({ invited: { expected: 0.7 * states } }));
}

const quantity = { low: 0.1, mode: 0.3, high: 0.9 };
const newcomer = (issues: readonly string[]): AgentValue => ({
  kind: "state", name: { en: "new", zh: "新" }, capability: 0.9,
  positions: Object.fromEntries(issues.map((issue) => [issue, quantity])), security: quantity,
});

function expectSameDraws(left: Map<string, number>, right: Map<string, number>, but: string): void {
  for (const [name, value] of left) {
    if (name.includes(but)) continue;
    expect(Object.is(right.get(name), value), name).toBe(true);
  }
}

test("an extra agent leaves every other draw as it was, bit by bit", () => {
  let drawn = 0;
  forSeeds(150, (seed) => {
    const base = chancy(seed);
    const issues = Object.keys(base.issues);
    // Its id comes first, so every index moves.
    const more = { ...base, agents: { "0-new": newcomer(issues), ...base.agents } };
    const left = drawsOf(whatifOf(base, base), seed, 6);
    const right = drawsOf(whatifOf(more, base), seed, 6);
    expectSameDraws(left, right, "0-new");
    expect(right.has("noise 0 0-new")).toBe(true);
    drawn += left.size;
  });
  expect(drawn).toBeGreaterThan(5000);
});

test("a changed agent leaves every other draw as it was, bit by bit", () => {
  forSeeds(150, (seed) => {
    const base = chancy(seed);
    const [id = "", agent] = Object.entries(base.agents)[seed % 4] ?? expect.fail("no agent");
    const issues = Object.keys(base.issues);
    const changed = { ...base, agents: { ...base.agents,
      [id]: { ...agent, ...newcomer(issues), kind: agent.kind } } };
    expectSameDraws(drawsOf(whatifOf(base, base), seed, 6),
      drawsOf(whatifOf(changed, base), seed, 6), id);
  });
});

test("the expected attendance sums to N, to 1e-9", () => {
  forSeeds(200, (seed) => {
    const value = withForums(chancy(seed), () => ({ host: undefined as unknown as string }));
    const eligible = Object.values(value.agents)
      .filter(({ kind }) => kind === "state" || kind === "organisation").length;
    const expected = new Dice(seed).between(0.05, 0.95) * eligible;
    const model = modelOf(withForums(value, () => ({ invited: { expected } })));
    const { chance } = model.meetings[0] ?? expect.fail("no meeting");
    let sum = 0;
    model.agents.forEach(({ kind }, i) => {
      if (kind === "state" || kind === "organisation") sum += chance?.[i] ?? NaN;
    });
    // 60 bisections of [-30, 30] leave 5e-17 of the level, and the sum moves by at most N/4 of it.
    expect(Math.abs(sum - expected)).toBeLessThan(1e-9);
  });
});

test("one absence changes nobody else's chance of coming, nor any draw", () => {
  forSeeds(100, (seed) => {
    const { absent: _, ...base } = chancy(seed);
    const [gone = ""] = Object.keys(base.agents);
    const without = { ...base, absent: [gone] };
    const [left, right] = [whatifOf(base, base), whatifOf(without, base)];
    left.meetings.forEach(({ chance }, m) => {
      expect(right.meetings[m]?.chance).toEqual(chance);
      const { chambers } = playerOf(right, seed).play(2);
      expect(chambers[m]?.present[right.agents.findIndex(({ id }) => id === gone)]).toBe(0);
    });
    expectSameDraws(drawsOf(left, seed, 2), drawsOf(right, seed, 2), gone);
  });
});

test("every drawn number lies in its field's range, and clipped draws are counted", () => {
  let clipped = 0;
  forSeeds(100, (seed) => {
    const value = chancy(seed);
    const wide = { ...value, agents: Object.fromEntries(Object.entries(value.agents)
      .map(([id, agent]) => [id, { ...agent, security: { low: -0.5, mode: 0.2, high: 1.5 } }])) };
    const model = modelOf(wide);
    const values = new Float64Array(model.values.length);
    const outside = drawInstance(model, keysOf(seed), 3, values);
    const { place, least, most } = model.draws;
    let atBound = 0;
    place.forEach((at, n) => {
      const drawn = values[at] ?? NaN;
      expect(drawn >= (least[n] ?? NaN) && drawn <= (most[n] ?? NaN)).toBe(true);
      if (drawn === least[n] || drawn === most[n]) atBound++;
    });
    expect(outside).toBeLessThanOrEqual(atBound);
    clipped += outside;
    // Safety and security are one number unless both are given: they are one draw.
    const row = (i: number) => model.layout.start + i * model.layout.stride;
    Object.values(wide.agents).forEach((agent, n) => {
      if (agent.safety !== undefined) return;
      const i = model.agentOrder[n] ?? NaN;
      expect(values[row(i) + 2]).toBe(values[row(i) + 3]);
    });
  });
  expect(clipped).toBeGreaterThan(50);
});
