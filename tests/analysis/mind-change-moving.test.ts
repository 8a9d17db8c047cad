import { expect, test } from "vitest";
import { mindChanges, type MindChange } from "../../src/analysis/mind-change.ts";
import { FIELD, rowOf } from "../../src/model/layout.ts";
import { playerOf, type Run } from "../../src/run/play.ts";
import { modelOf } from "../helpers/model.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { FOUR_YEARS, movingGame, title, until, type Motion } from "../world/moving.ts";

const LAST = "2028-03-01";
const REPLICATE = 2;

/** A moving game whose attention stands still: it would follow a change on the same day. */
function gameAt(seed: number, motion: Motion = {}): ScenarioValue {
  return movingGame(seed, { ...motion,
    parameters: { attentionSharpness: 0, goodwill: 0, ...motion.parameters } });
}

/** The game with one change on the day of the last meeting, as an event. */
function changed(
  seed: number, motion: Motion, id: string, run: Run, { of, path }: MindChange, to: number,
): ScenarioValue {
  const model = modelOf(gameAt(seed, motion));
  const m = model.meetings.length - 1;
  const { draft, bindingness } = run.chambers[m] ?? expect.fail("no chamber");
  const positions = Object.fromEntries([...model.meetings[m]?.issues ?? []].map((issue, d) =>
    [model.issues[issue]?.id ?? "", draft[d] ?? NaN]));
  const issue = path.replace("positions.", "");
  const set = of === "agent" ? { [`agents.${id}.${path}`]: to } : { "forums.f.text": {
    positions: path === "bindingness" ? positions : { ...positions, [issue]: to },
    bindingness: path === "bindingness" ? to : bindingness,
  } };
  const events = [until(FOUR_YEARS), { date: LAST, title: title("a change"), set }];
  return gameAt(seed, { ...motion, events });
}

function check(seed: number, motion: Motion, seen: Map<string, number>): void {
  const model = modelOf(gameAt(seed, motion));
  const agent = seed % 3;
  const id = model.agents[agent]?.id ?? "";
  const m = model.meetings.length - 1;
  const run = playerOf(model, seed).play(REPLICATE);
  if (run.chambers[m]?.present[agent] !== 1) return;
  const now = run.chambers[m]?.signs[agent] === 1;
  const numbers = run.valuesAt[m] ?? expect.fail("no numbers");
  const row = rowOf(model.layout, agent);
  const tied = model.agents[agent]?.tied === true;
  for (const change of mindChanges(model, seed, REPLICATE, agent)) {
    const { of, path, from, to } = change;
    // Tied preferences drawn apart are each moved alone, which no event does.
    if (tied && (path === "safety" || path === "security")) continue;
    if (path === "venue") expect(from).toBe(numbers[row + FIELD.venue]);
    if (path === "security") expect(from).toBe(numbers[row + FIELD.security]);
    const decides = (value: number): boolean => {
      const other = modelOf(changed(seed, motion, id, run, change, value));
      return playerOf(other, seed).play(REPLICATE).chambers[m]?.signs[agent] === 1;
    };
    expect(decides(to), `seed ${seed}, ${of} ${path} ${from} -> ${to}`).toBe(!now);
    const before = to + (to > from ? -1e-9 : 1e-9);
    expect(decides(before), `seed ${seed}, ${of} ${path} ${from} -> before ${to}`).toBe(now);
    seen.set(`${of} ${path}`, (seen.get(`${of} ${path}`) ?? 0) + 1);
  }
}

test("in a moving world a mind is changed at the last meeting, the world as it found it", () => {
  const seen = new Map<string, number>();
  const draft = { positions: { i0: 0.2, i1: 0.8, i2: 0.5, i3: 0.5 }, bindingness: 0.4, weight: 3 };
  forSeeds(40, (seed) => {
    check(seed, seed % 2 === 0 ? {} : { forums: { f: { invited: "all", draft } } }, seen);
  });
  expect(seen.size).toBeGreaterThan(9);
});

test("a review has no text to change, and its agents' numbers change as at any meeting", () => {
  const seen = new Map<string, number>();
  const summits = [{ forum: "f", date: "2025-01-02" },
    { forum: "f", date: LAST, review: true }] as unknown as ScenarioValue["summits"];
  forSeeds(40, (seed) => check(seed, { summits, parameters: { goodwill: 0.1 } }, seen));
  expect([...seen.keys()].filter((path) => path.startsWith("text"))).toEqual([]);
  expect(seen.size).toBeGreaterThan(2);
});
