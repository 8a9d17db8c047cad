import { expect, test } from "vitest";
import { mindChanges, type MindChange } from "../../src/analysis/mind-change.ts";
import { FIELD, MEETING_FIELD, MEETING_FIELDS, rowOf, type AgentField }
  from "../../src/model/layout.ts";
import type { Model } from "../../src/model/model.ts";
import { playerOf, withNumbers } from "../../src/run/play.ts";
import { modelOf } from "../helpers/model.ts";
import { randomScenario } from "../naive/random-model.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { gameOf } from "../properties/game.ts";

/** The decision when one number is another, everything else as in this replicate. */
function decisionAt(
  model: Model, seed: number, replicate: number, agent: number,
  { of, path }: MindChange, to: number,
): boolean {
  const m = model.meetings.length - 1;
  const { values, chambers } = playerOf(model, seed).play(replicate);
  const standing = [...model.draws.place].map((place) => [place, values[place] ?? NaN] as const);
  const numbers = new Map<number, number>(standing);
  const { draft, bindingness } = chambers[m] ?? expect.fail("no chamber");
  const meeting = model.meetings[m] ?? expect.fail("no meeting");
  const issueOf = (name: string): number =>
    model.issues.findIndex(({ id }) => `positions.${id}` === name);
  let played = model;
  if (of === "text") {
    const first = meeting.values + MEETING_FIELDS.length;
    meeting.issues.forEach((issue, d) => numbers.set(first + issue, draft[d] ?? NaN));
    numbers.set(meeting.values + MEETING_FIELD.textBindingness, bindingness);
    numbers.set(path === "bindingness" ? meeting.values + MEETING_FIELD.textBindingness
      : first + issueOf(path), to);
    const meetings = model.meetings.map((other, index) =>
      (index === m ? { ...other, fixedText: true, firstDraft: false } : other));
    played = { ...model, meetings };
  } else {
    const row = rowOf(model.layout, agent);
    numbers.set(path.startsWith("positions.") ? row + model.layout.positions + issueOf(path)
      : row + FIELD[path as AgentField], to);
    // Given once, safety and security are one number.
    if (path === "security" && model.agents[agent]?.tied) numbers.set(row + FIELD.safety, to);
  }
  const run = playerOf(withNumbers(played, numbers), seed).play(replicate);
  return run.chambers[m]?.signs[agent] === 1;
}

test("what would change a mind changes it at that value, and not just before", () => {
  const seen = new Map<string, number>();
  forSeeds(150, (seed) => {
    const model = modelOf(randomScenario(seed, {
      agents: 2 + seed % 6, issues: 2, parameters: { noise: 0.05, goodwill: 0, accommodation: 0.5 },
      negativePulls: false,
    }));
    const agent = seed % model.agents.length;
    const m = model.meetings.length - 1;
    const meeting = model.meetings[m] ?? expect.fail("no meeting");
    const { chambers } = playerOf(model, seed).play(2);
    if (chambers[m]?.present[agent] !== 1 || meeting.pinned[agent] !== 0) return;
    const now = chambers[m]?.signs[agent] === 1;
    for (const change of mindChanges(model, seed, 2, agent)) {
      const { path, from, to, of } = change;
      const at = (value: number): boolean =>
        decisionAt(model, seed, 2, agent, change, value);
      expect(at(to), `seed ${seed}, ${of} ${path} ${from} -> ${to}`).toBe(!now);
      // 30 halvings of a fiftieth of the widest range, 10, leave less than 1e-9.
      const before = to + (to > from ? -1e-9 : 1e-9);
      expect(at(before), `seed ${seed}, ${of} ${path} ${from} -> before ${to}`).toBe(now);
      expect(at(from)).toBe(now);
      seen.set(`${of} ${path}`, (seen.get(`${of} ${path}`) ?? 0) + 1);
    }
  });
  expect(seen.size).toBeGreaterThan(8);
});

test("the smallest change comes first, and looking changes nothing", () => {
  forSeeds(30, (seed) => {
    const model = modelOf(gameOf(seed, { parameters: { noise: 0.1, peerPull: 0.1 } }));
    const before = Float64Array.from(model.values);
    const sizes = mindChanges(model, seed, 0, 0).map(({ from, to }) => Math.abs(to - from));
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(model.values).toEqual(before);
  });
});

test("before a fixed text the transfer that turns a decision is what the utility lacks", () => {
  forSeeds(30, (seed) => {
    const positions = { i0: 0.3, i1: 0.6 };
    const model = modelOf(gameOf(seed, { issues: 2, parameters: { noise: 0.1 },
      agent: () => ({ transfer: 0.01 }), forum: { text: { positions, bindingness: 0.2 } } }));
    const { chambers } = playerOf(model, seed).play(0);
    const utility = chambers[0]?.utility[0] ?? NaN;
    const found = mindChanges(model, seed, 0, 0).find(({ path }) => path === "transfer");
    expect(Math.abs((found?.to ?? NaN) - (0.01 - utility))).toBeLessThan(1e-9);
  });
});
