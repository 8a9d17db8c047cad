import { expect, test } from "vitest";
import { leaveOneOut } from "../../src/seminar/leave-one-out.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import type { Card } from "../../src/seminar/card.ts";
import { card, sessionOf, usualSitting } from "./sittings.ts";

// In the tutorial Amber signs, Basalt follows only because Amber does, and Coral never signs.
const sitting = usualSitting("tutorial", 5);
/** Stances as in the scenario: Coral is pulled nowhere, and neither is the text. */
const amber = { safety: 4, access: 5, bindingness: 0 };
const basalt = { safety: 5, access: 4, bindingness: 0 };
const coral = { safety: 9, access: 9, bindingness: 0 };

function effectsOf(cards: Readonly<Record<string, Card>>) {
  const session = sessionOf(sitting, [{ promises: {}, cards }]);
  const results = playSession(sitting, session, []);
  return { results, effects: leaveOneOut(sitting, session, 0, [], results[1]) };
}

test("the leader's refusal takes its follower along, and its card alone does it", () => {
  const { results, effects } = effectsOf({
    Amber: card({ choice: "refuse", ...amber }), Coral: card({ choice: "refuse", ...coral }),
  });
  expect(results[0].summary.summits[0].agents.Basalt.signedShare).toBe(1);
  expect(results[1].summary.summits[0].agents.Basalt.signedShare).toBe(0);
  expect(results[1].moved).toMatchObject({ worlds: 50, of: 50, others: { difference: -1 },
    agents: [{ agent: "Basalt", gained: 0, lost: 50 }] });
  const [first, second] = effects.cards;
  expect(first).toMatchObject({ seat: "Amber", moved: { worlds: 50, others: { difference: -1 } } });
  expect(second).toMatchObject({ seat: "Coral", moved: { worlds: 0, others: { difference: 0 } } });
  expect(effects.together.others.difference).toBe(-1);
  expect(effects.remainder).toBe(0);
});

test("a card that says what its seat would have done moves nothing", () => {
  const { effects } = effectsOf({ Amber: card(amber) });
  expect(effects.cards).toHaveLength(1);
  expect(effects.cards[0].moved).toMatchObject({ worlds: 0, others: { difference: 0 } });
});

test("cards that meet leave a remainder: one takes the follower, another buys it back", () => {
  const { effects } = effectsOf({
    Amber: card({ choice: "refuse", ...amber }),
    Coral: card({ choice: "refuse", ...coral, offer: { to: "Basalt", points: 10 } }),
  });
  // Without Coral's offer Basalt does not sign; without Amber's refusal it signs for nothing.
  expect(effects.cards.map(({ moved }) => moved.others.difference)).toEqual([0, 1]);
  expect(effects.together.others.difference).toBe(0);
  expect(effects.remainder).toBe(-1);
});

test("a condition that fails is a refusal, and costs what a refusal costs", () => {
  const { effects } = effectsOf({
    Amber: card({ ...amber, condition: { seat: "Coral" } }), Basalt: card(basalt),
  });
  const [first, second] = effects.cards.map(({ moved }) => moved.all.difference);
  expect(first).toBe(-1);
  expect(second).toBe(1);
});
