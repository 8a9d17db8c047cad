import { expect, test } from "vitest";
import { FIELD, FORUM_FIELD, rowOf, WORLD } from "../../src/model/layout.ts";
import { playerOf } from "../../src/run/play.ts";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";
import { NaiveWorld } from "../naive/world.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { FOUR_YEARS, movingGame, randomMotion } from "./moving.ts";
import { Dice } from "../naive/dice.ts";

/** Sums of a dozen numbers in other orders, over some twenty steps. */
const TOLERANCE = 1e-12;

/** Some of the parameters off, so that each is met without the others. */
function someOff(seed: number): Record<string, number> {
  const dice = new Dice(seed ^ 0x2545f491);
  return Object.fromEntries(dice.some(Object.keys(randomMotion(seed)), 0.2)
    .map((name) => [name, 0]));
}

test("150 random worlds: the naive model agrees on every number at the end", () => {
  let compared = 0;
  forSeeds(150, (seed) => {
    const step = [0.25, 0.1, 1][seed % 3] ?? 1;
    const value = movingGame(seed, { world: { step, risk: (seed % 97) / 97, frontier: 1.5 },
      parameters: someOff(seed) });
    const model = modelOf(value);
    const naive = new NaiveWorld(value);
    const { summits } = trace(model, 1, null);
    naive.play(summits, FOUR_YEARS, step);
    const run = playerOf(model, 1).play(null);
    const apart: string[] = [];
    const same = (name: string, place: number, expected: number): void => {
      compared++;
      const found = run.values[place] ?? NaN;
      const gap = Math.abs(found - expected) / Math.max(1, Math.abs(expected));
      if (!(gap < TOLERANCE)) apart.push(`${name}: ${found} ${expected}`);
    };
    same("risk", WORLD.risk, naive.risk);
    same("deployment", WORLD.deployment, naive.deployment);
    same("frontier", WORLD.frontier, naive.frontier);
    same("opaque", WORLD.opaque, naive.opaque);
    model.agents.forEach(({ id }, i) => {
      const one = naive.people.find((other) => other.id === id) ?? expect.fail(id);
      const row = rowOf(model.layout, i);
      same(`${id} c`, row + FIELD.capability, one.c);
      same(`${id} safety`, row + FIELD.safety, one.safety);
      same(`${id} security`, row + FIELD.security, one.security);
      same(`${id} trust`, row + FIELD.trust, one.trust);
      same(`${id} g`, row + FIELD.alignment, one.g);
      model.issues.forEach((issue, d) => {
        same(`${id} x`, row + model.layout.positions + d, one.x[issue.id] ?? NaN);
        same(`${id} q`, row + model.layout.statusQuo + d, one.q[issue.id] ?? NaN);
      });
      same(`${id} bq`, row + model.layout.statusQuo + model.issues.length, one.bq);
    });
    for (const { id, values } of model.forums) {
      same(id, values + FORUM_FIELD.legitimacy, naive.venues[id]?.legitimacy ?? NaN);
    }
    run.chambers.forEach(({ penFactor }, m) => model.agents.forEach(({ id }, i) => {
      const gap = Math.abs((penFactor[i] ?? NaN) - (naive.pens[m]?.[id] ?? NaN));
      if (!(gap < TOLERANCE)) apart.push(`pen of ${id} at ${m}`);
    }));
    const last = trace(model, 1, null).world.at(-1)?.numbers ?? {};
    const { efficacy, hazard, opaque } = naive.hazard(4);
    const { g, deficit } = naive.governance();
    const told = { efficacy, hazard, opaque, governance: g, deficit, norms: naive.norms };
    for (const [name, expected] of Object.entries(told)) {
      const gap = Math.abs((last[name] ?? NaN) - expected) / Math.max(1, expected);
      if (!(gap < TOLERANCE)) apart.push(`${name}: ${last[name]} ${expected}`);
    }
    expect(apart, `seed ${seed}`).toEqual([]);
  });
  expect(compared).toBeGreaterThan(10_000);
});
