import { expect, test } from "vitest";
import { auditChannels } from "../../src/analysis/channel.ts";
import type { Model } from "../../src/model/model.ts";
import { playerOf } from "../../src/run/play.ts";
import { modelOf } from "../helpers/model.ts";
import { Dice } from "../naive/dice.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { bitsOf } from "../properties/bits.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { movingGame, randomMotion } from "../world/moving.ts";

/** What a channel needs, so that some games have it whole and most have parts. */
const BUNDLES = [
  ["normUptake"], ["trustHalfLife", "relativeGains"], ["legitimacyHalfLife", "venuePull"],
  ["normUptake", "riskHalfLife", "riskUrgency", "informationGain", "deploymentRate",
    "hazardExisting", "controlExisting"],
  ["normUptake", "safetyBrake", "hazardOpaque", "opaqueVoice", "communityVoice"],
  ["securityHalfLife", "rivalrySecurity", "clubThreat"], ["attentionSharpness"],
  ["transferAlignment", "peerPull"], ["positionHalfLife", "relativeGains"],
  ["peerPull"], ["coverageNeed"], ["relativeGains", "verifiedTrust"],
] as const;
const TERMS = ["riskUrgency", "venuePull", "relativeGains", "peerPull", "coverageNeed",
  "communityVoice"];

/** A decree at a meeting of f, of any sort. */
function decree(dice: Dice, ids: readonly string[]): Record<string, unknown> {
  const other = dice.pick(ids.slice(1));
  return dice.pick([
    { signs: true }, { signs: false }, { walksOut: true }, { reservation: ["i0", "i1"] },
    { verification: true }, { offers: { [other]: 0.4 } }, { if: { signs: [other] } },
    { if: { capability: 0.6 } },
  ]);
}

/** A moving game, most of its parameters 0, and two decrees of A0 at one of its meetings. */
function twoArms(seed: number): { left: Model; right: Model } {
  const dice = new Dice(seed ^ 0x7f4a7c15);
  const on = new Set<string>(dice.some(BUNDLES, 0.15).flat());
  const off = [...Object.keys(randomMotion(seed)), ...TERMS].filter((name) => !on.has(name));
  const game = movingGame(seed, {
    parameters: { goodwill: 0.05, ...Object.fromEntries(off.map((name) => [name, 0])) },
    world: { deployment: dice.chance(0.5) ? 0 : 0.7 },
  }, { agents: 6, issues: 3 });
  const ids = Object.keys(game.agents);
  const summits = [
    { forum: "f", date: "2025-01-02" }, { forum: "g", date: "2025-08-01" },
    { forum: dice.pick(["f", "g"]), date: "2026-08-01" },
    { forum: dice.pick(["f", "g"]), date: "2028-03-01", review: dice.chance(0.3) },
  ];
  const forums = Object.fromEntries(Object.entries(game.forums).map(([id, forum]) => [id, {
    ...forum, procedure: dice.pick(["opt-in", "silence", "vote"]),
    ...(dice.chance(0.2) ? { fund: { budget: 0.5 } } : {}),
    ...(dice.chance(0.2) ? { tier: { bindingness: 0.1 } } : {}),
    ...(dice.chance(0.3) ? { text: { positions: { i0: 0.6, i1: 0.4, i2: 0.5 },
      bindingness: 0.2 } } : {}),
  }]));
  const at = dice.pick(summits);
  const conditions = dice.chance(0.2) ? [{ agent: "A1", if: { signs: ["A0"] } }] : [];
  const arm = (): Model => modelOf({ ...game, summits, forums,
    decisions: [...conditions, { agent: "A0", date: at.date, ...decree(dice, ids) }],
  } as unknown as ScenarioValue);
  return { left: arm(), right: arm() };
}

/** All that the others feel and decide at the last meeting, those that are free to. */
function lastOf(model: Model, seed: number, replicate: number | null): unknown[] {
  const m = model.meetings.length - 1;
  const chamber = playerOf(model, seed).play(replicate).chambers[m] ?? expect.fail("no meeting");
  const others = model.agents.flatMap(({ id }, i) =>
    (id !== "A0" && chamber.present[i] === 1 && model.meetings[m]?.pinned[i] === 0 ? [i] : []));
  return [others, others.map((i) => [chamber.utility[i], chamber.signs[i], chamber.light[i]]),
    chamber.draft, chamber.bindingness];
}

test("with no channel open the last meeting has the same bits for all others", () => {
  let closed = 0;
  const opened = new Map<string, number>();
  forSeeds(1200, (seed) => {
    const { left, right } = twoArms(seed);
    const m = left.meetings.length - 1;
    const open = auditChannels(left, right, m).flatMap(({ channel, open: is }) =>
      (is ? [channel] : []));
    expect(open).not.toContain("direct");
    const [one, other] = [left, right].map((model) => bitsOf(lastOf(model, seed, 1)));
    if (open.length === 0) {
      closed++;
      expect(other, `seed ${seed}`).toBe(one);
    } else if (other !== one) opened.set(open.join(), (opened.get(open.join()) ?? 0) + 1);
  });
  expect(closed).toBeGreaterThan(150);
  // Each of these has moved somebody all by itself.
  expect([...opened.keys()].filter((channels) => !channels.includes(",")).sort())
    .toEqual(expect.arrayContaining(
      ["attention", "coverage", "deals", "drafting", "norms", "peers", "review"]));
});
