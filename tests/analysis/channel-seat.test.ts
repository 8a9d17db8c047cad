import { expect, test } from "vitest";
import { auditChannels } from "../../src/analysis/channel.ts";
import { PARAMETER } from "../../src/model/layout.ts";
import { playerOf } from "../../src/run/play.ts";
import { fixture, modelOf } from "../helpers/model.ts";

const game = fixture("fixture-1", { coverageNeed: 0.2, peerPull: 0.05 });

test("an agent without a seat opens no channel by staying away or deciding", () => {
  const forums = { summit: { ...game.forums["summit"], invited: ["A", "B", "C"] } };
  const base = { ...game, forums } as typeof game;
  const absent = { ...base, absent: ["D"] };
  const refusing = { ...base, decisions: [{ agent: "D", signs: false }] };
  for (const whatif of [absent, refusing]) {
    const audit = auditChannels(modelOf(whatif), modelOf(base), 0);
    expect(audit.filter(({ open }) => open)).toEqual([]);
    expect(audit.find(({ channel }) => channel === "peers")?.reason).toBe("not-invited");
  }
});

test("who signs in neither world carries no coverage, and its pen still carries", () => {
  const refusing = { ...game, decisions: [{ agent: "A", signs: false }] };
  const absent = { ...game, absent: ["A"] };
  const audit = auditChannels(modelOf(refusing), modelOf(absent), 0);
  const open = audit.filter((one) => one.open).map(({ channel }) => channel);
  expect(open).toContain("drafting");
  expect(open).not.toContain("coverage");
});

test("levels of a given text are clipped to 0 to 1, and counted", () => {
  const wide = { positions: { safety: { low: -0.5, high: 0.5 }, access: 0.5 }, bindingness: 0.1 };
  const forums = { summit: { ...game.forums["summit"], text: wide } };
  const model = modelOf({ ...game, forums } as typeof game);
  const player = playerOf(model, 1);
  const safety = model.issues.findIndex(({ id }) => id === "safety");
  const runs = Array.from({ length: 200 }, (_, n) => {
    const { chambers, clipped } = player.play(n);
    return { level: chambers[0].draft[safety], clipped };
  });
  for (const { level } of runs) expect(level).toBeGreaterThanOrEqual(0);
  // Half of the draws fall below 0: fewer than 60 of 200 has a chance below 1e-8.
  expect(runs.filter(({ clipped }) => clipped > 0).length).toBeGreaterThan(60);
  expect(model.values[PARAMETER.goodwill]).toBe(0.02);
});
