import { describe, expect, test } from "vitest";
import { largestSignatory, pivot } from "../../src/negotiation/pivot.ts";
import { stability } from "../../src/negotiation/stability.ts";
import { FIT, RELATIVE, TRANSFER } from "../../src/negotiation/term.ts";
import { modelOf } from "../helpers/model.ts";
import type { DecisionValue, ForumValue, ScenarioValue } from "../naive/scenario-value.ts";
import { moving, played, until } from "../world/moving.ts";
import { hold, idsOf, indexOf } from "./deals.ts";
import { indifferent, REVIEWED } from "./indifferent.ts";

const signatories = (value: ScenarioValue): string[] => {
  const held = hold(value);
  return idsOf(held, held.chambers[0]?.signs ?? []);
};
const decided = (...decisions: DecisionValue[]): Partial<ScenarioValue> => ({ decisions });

describe("conditions", () => {
  test("who waits for a refuser refuses; who waits for a signatory signs after it", () => {
    const agents = { A: { transfer: 0.1 }, B: { transfer: -0.1 }, C: { transfer: 0.1 } };
    const only = (id: string) => decided({ agent: "A", if: { signs: [id] } });
    expect(signatories(indifferent(agents, only("B")))).toEqual(["C"]);
    const held = hold(indifferent(agents, only("C")));
    expect([...held.chambers[0]?.wave ?? []]).toEqual([2, 0, 1]);
  });

  test("two who wait for each other: nobody from below, both from above", () => {
    const agents = { A: { transfer: 0.1 }, B: { transfer: 0.1 } };
    const more = decided({ agent: "A", if: { signs: ["B"] } },
      { agent: "B", if: { signs: ["A"] } });
    const held = hold(indifferent(agents, more));
    expect(idsOf(held, held.chambers[0]?.least ?? [])).toEqual([]);
    expect(idsOf(held, held.chambers[0]?.greatest ?? [])).toEqual(["A", "B"]);
    expect(signatories(indifferent(agents, more, { procedure: "silence" }))).toEqual(["A", "B"]);
  });

  test("a share of AI systems held by the other signatories, met exactly", () => {
    const agents = {
      A: { transfer: 0.1, capability: 1 }, B: { transfer: 0.1, capability: 0.3 },
      C: { transfer: -0.1, capability: 0.2 },
    };
    const asking = (capability: number) => decided({ agent: "A", if: { capability } });
    expect(signatories(indifferent(agents, asking(0.6)))).toEqual(["A", "B"]);
    expect(signatories(indifferent(agents, asking(0.61)))).toEqual(["B"]);
    const all = { ...agents, C: { ...agents.C, transfer: 0 } };
    expect(signatories(indifferent(all, asking(1)))).toEqual(["A", "B", "C"]);
  });

  test("a pin holds under its condition only, and no condition makes a refuser sign", () => {
    const agents = { A: { transfer: -0.5 }, B: { transfer: 0.1 }, C: { transfer: -0.1 } };
    const pinned = (signs: boolean, of: string) =>
      decided({ agent: "A", signs, if: { signs: [of] } });
    expect(signatories(indifferent(agents, pinned(true, "B")))).toEqual(["A", "B"]);
    expect(signatories(indifferent(agents, pinned(true, "C")))).toEqual(["B"]);
    expect(signatories(indifferent(agents, pinned(false, "B")))).toEqual(["B"]);
    // Without a pin it must also want to.
    expect(signatories(indifferent(agents, decided({ agent: "A", if: { signs: ["B"] } }))))
      .toEqual(["B"]);
  });

  test("where coverage repels, turns honour them too", () => {
    const agents = { A: { transfer: 0.1 }, B: { transfer: -0.1 }, C: { transfer: 0.1 } };
    const value = indifferent(agents, {
      parameters: { coverageNeed: -0.01 }, ...decided({ agent: "A", if: { signs: ["B"] } }),
    });
    expect(signatories(value)).toEqual(["C"]);
  });
});

describe("reservations", () => {
  const disliked = {
    A: { positions: { a: 0.1 }, statusQuo: { a: 0.1 }, rivals: { B: 1 } },
    B: { positions: { a: 0.5 }, statusQuo: { a: 0.3 }, rivals: { A: 1 } },
  };

  test("leave the issue out of one's own fit, and let a rival lead by less", () => {
    const plain = hold(indifferent(disliked));
    expect(plain.chambers[0]?.terms[FIT * 2]).toBeCloseTo(-0.16, 12);
    const held = hold(indifferent(disliked, {
      parameters: { relativeGains: 1 }, ...decided({ agent: "A", reservation: ["a"] }),
    }));
    const { terms } = held.chambers[0] ?? expect.fail("no chamber");
    expect([...terms.subarray(FIT * 2, FIT * 2 + 2)]).toEqual([0, plain.chambers[0]?.terms[1]]);
    expect(terms[RELATIVE * 2]).toBeCloseTo(-0.04, 12);
    expect(terms[RELATIVE * 2 + 1]).toBe(0);
  });

  test("forgive a verified rival's lead", () => {
    const lead = (verification: boolean, verifiedTrust: number) => hold(indifferent(disliked, {
      parameters: { relativeGains: 1, verifiedTrust }, ...decided({ agent: "B", verification }),
    })).chambers[0]?.terms[RELATIVE * 2] ?? NaN;
    expect(lead(false, 0.75)).toBeCloseTo(-0.2, 12);
    expect(lead(true, 0.75)).toBeCloseTo(-0.05, 12);
    expect(lead(true, 0)).toBe(lead(false, 0.75));
  });
});

describe("side payments", () => {
  const agents = { A: { transfer: 0.1 }, B: { transfer: -0.2 }, C: { transfer: 0.1 } };
  const offer = { agent: "A", offers: { B: 0.3 } };

  test("an offer reaches its receiver while the giver has not stayed away", () => {
    const held = hold(indifferent(agents, decided(offer)));
    expect(idsOf(held, held.chambers[0]?.signs ?? [])).toEqual(["A", "B", "C"]);
    expect([...held.chambers[0]?.terms.subarray(TRANSFER * 3, TRANSFER * 3 + 3) ?? []])
      .toEqual([0.1, -0.2 + 0.3, 0.1]);
    expect(signatories(indifferent(agents, decided({ ...offer, walksOut: true })))).toEqual(["C"]);
    expect(signatories(indifferent(agents, { absent: ["A"], ...decided(offer) }))).toEqual(["C"]);
    // One who was never asked in pays from outside; another day's offer is none.
    expect(signatories(indifferent(agents, decided(offer), { invited: ["B", "C"] })))
      .toEqual(["B", "C"]);
    expect(signatories(indifferent(agents, decided({ ...offer, date: "2024-01-01" }))))
      .toEqual(["A", "C"]);
  });

  test("an offer from outside draws toward its giver, one that is not kept does not", () => {
    const apart = {
      A: { alignment: 1 }, B: { alignment: -1, transfer: -0.2 }, C: { alignment: 0.5 },
    };
    const toward = (more: Partial<ScenarioValue>, forum: Partial<ForumValue>) =>
      played(moving(indifferent(apart, more, forum), {
        parameters: { transferAlignment: 1 }, events: [until("2026-01-02")],
      })).agent("B", "alignment");
    // A year at a rate of .3 - .2, the net of what B gets.
    const drawn = 1 - 2 * Math.exp(-(0.3 - 0.2) * (365 / 365.25));
    expect(toward(decided(offer), {})).toBeCloseTo(drawn, 12);
    expect(toward(decided(offer), { invited: ["B", "C"] })).toBeCloseTo(drawn, 12);
    const observing = { observers: ["A"], invited: ["B", "C"] };
    expect(toward(decided(offer), observing)).toBeCloseTo(drawn, 12);
    expect(toward({ absent: ["A"], ...decided(offer) }, { invited: ["B", "C"] })).toBe(-1);
    expect(toward(decided({ ...offer, walksOut: true }), {})).toBe(-1);
  });

  test("a fund buys the cheapest first, whom it may, while it lasts", () => {
    const holdouts = {
      A: { transfer: 0 }, B: { transfer: -0.4 }, C: { transfer: -0.1 }, D: { transfer: -0.2 },
      E: { transfer: -0.05, groups: ["rich"] },
    };
    const buy = (budget: number, pays: string[], ...decisions: DecisionValue[]) => {
      const held = hold(indifferent(holdouts, { decisions }, { fund: { budget, for: pays } }));
      const { signs, spent, paid } = held.chambers[0] ?? expect.fail("no chamber");
      return { signs: idsOf(held, signs), spent, paid: [...paid] };
    };
    const some = buy(0.36, ["state"]);
    expect(some.signs).toEqual(["A", "C", "D", "E"]);
    expect(some.spent).toBeCloseTo(0.35, 11);
    expect(some.paid[3]).toBeCloseTo(0.2, 11);
    expect(buy(0.36, ["rich"]).signs).toEqual(["A", "E"]);
    expect(buy(0.36, ["B", "C"]).signs).toEqual(["A", "C"]);
    expect(buy(9, ["state"], { agent: "C", signs: false }).signs).toEqual(["A", "B", "D", "E"]);
    // A promise that hangs on somebody who refuses cannot be bought.
    expect(buy(9, ["D"], { agent: "D", if: { signs: ["B"] } }).signs).toEqual(["A"]);
  });
});

test("an offer is drawn once for all meetings that its decision reaches", () => {
  const agents = { A: {}, B: {}, C: {} };
  const summits = [{ forum: "f", date: "2025-01-02" }, { forum: "f", date: "2025-06-02" }];
  const offers = { B: { low: 0, high: 1 } };
  const received = (replicate: number, ...decisions: DecisionValue[]) =>
    hold(indifferent(agents, { summits, decisions }), [], replicate)
      .chambers.map((chamber) => chamber.received[1]);
  const [first, second] = received(1, { agent: "A", offers });
  expect(second).toBe(first);
  expect(received(2, { agent: "A", offers })[0]).not.toBe(first);
  // A decision of one day has a draw of its own, and a giver's two offers to one are not added.
  const dated = received(1, { agent: "A", offers }, { agent: "A", date: "2025-06-02", offers });
  expect(dated[0]).toBe(first);
  expect(dated[1]).not.toBe(first);
  expect(dated[1]).toBeLessThan(1);
});

test("all that is decided by decree is in the fingerprint", () => {
  const agents = { A: {}, B: {}, C: {} };
  const fund = (pays: string[]) => ({ fund: { budget: 0.5, for: pays } });
  const prints = [
    indifferent(agents), indifferent(agents, { summits: REVIEWED }),
    indifferent(agents, {}, { tier: { bindingness: 0.5 } }),
    indifferent(agents, {}, fund(["A"])), indifferent(agents, {}, fund(["B"])),
    ...[
      { signs: true }, { signs: false }, { walksOut: true }, { verification: true },
      { reservation: ["a"] }, { if: { signs: ["B"] } }, { if: { signs: ["C"] } },
      { if: { capability: 0.5 } }, { offers: { B: 0.1 } }, { offers: { C: 0.1 } },
    ].map((said) => indifferent(agents, decided({ agent: "A", ...said }))),
  ].map((value) => modelOf(value).fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});

test("a lighter tier takes those whom only the bindingness keeps away", () => {
  const text = { positions: { a: 0.5 }, bindingness: 1 };
  const wary = { salience: { a: 1, bindingness: 1 }, bindingness: 0 };
  const value = indifferent({
    A: { transfer: 0.1 }, B: { ...wary, transfer: 0.1 }, C: { ...wary, transfer: -0.1 },
    D: { ...wary, transfer: 0.1 },
  }, decided({ agent: "D", signs: false }), { text, tier: { bindingness: 0.2 } });
  const held = hold(value);
  const [chamber] = held.chambers;
  expect(idsOf(held, chamber?.signs ?? [])).toEqual(["A"]);
  expect(idsOf(held, chamber?.light ?? [])).toEqual(["B"]);
  expect(chamber?.lightBindingness).toBe(0.2);
});

describe("a review", () => {
  const agents = {
    A: { transfer: 0.1, capability: 1 }, B: { transfer: 0.05 }, C: { transfer: -1 },
  };
  const value = indifferent(agents, { summits: REVIEWED, parameters: { coverageNeed: 0.15 } });

  test("ends the signature of one who no longer wants it, and of those who wanted it there", () => {
    // B's coverage with A in and C out: -.15 / 2 (1 - 1 / 1.5) = -.025; without A: -.075.
    const sour = { ...value, agents: { ...value.agents,
      A: { ...value.agents.A ?? expect.fail("no A"), transfer: -0.5 } } };
    const held = hold(value, [value, sour]);
    const [signing, review] = held.chambers;
    expect(idsOf(held, signing?.signs ?? [])).toEqual(["A", "B"]);
    expect(idsOf(held, review?.present ?? [])).toEqual(["A", "B"]);
    expect(idsOf(held, review?.withdrew ?? [])).toEqual(["A", "B"]);
    expect([...review?.wave ?? []]).toEqual([1, 2, 0]);
  });

  test("does not ask those who stayed out, whatever they would say now", () => {
    const eager = { ...value, agents: { ...value.agents,
      C: { ...value.agents.C ?? expect.fail("no C"), transfer: 1 } } };
    const held = hold(value, [value, eager]);
    expect(idsOf(held, held.chambers[1]?.signs ?? [])).toEqual(["A", "B"]);
  });

  test("lets nobody back in, even where the others' leaving makes room", () => {
    const crowd = indifferent({ A: { transfer: 0.1 }, B: { transfer: 0.1 }, C: { transfer: 0.1 } },
      { summits: REVIEWED, parameters: { coverageNeed: -0.2 },
        ...decided({ agent: "B", date: "2025-06-02", signs: false }) });
    // A leaves a full room; without B it would want in again: .1 x 1/2 - .04.
    const sour = { ...crowd, agents: { ...crowd.agents,
      A: { ...crowd.agents.A ?? expect.fail("no A"), transfer: -0.04 } } };
    const held = hold(crowd, [crowd, sour]);
    expect(idsOf(held, held.chambers[1]?.signs ?? [])).toEqual(["C"]);
    expect(held.chambers[1]?.utility[0]).toBeGreaterThan(0);
  });

  test("is decreed by its own day; conditions, reservations and payments stand", () => {
    const first = "2025-01-02";
    const ended = decided({ agent: "A", date: "2025-06-02", signs: false },
      { agent: "B", date: first, if: { signs: ["A"] }, reservation: ["a"] },
      { agent: "A", date: first, offers: { B: 0.5 } });
    const held = hold({ ...value, ...ended });
    const [, review] = held.chambers;
    expect(review?.received[1]).toBe(0.5);
    expect(review?.reserved[1]).toBe(1);
    expect(idsOf(held, review?.withdrew ?? [])).toEqual(["A", "B"]);
  });
});

test("the pivot: who follows the largest signatory out, by hand", () => {
  const value = indifferent(
    { A: { transfer: 0.2, capability: 1 }, B: { transfer: 0.05 }, C: { transfer: 0.2 } },
    { parameters: { coverageNeed: 0.2 } });
  const held = hold(value);
  const { model, values: [numbers], chambers: [chamber] } = held;
  const [meeting] = model.meetings;
  if (!numbers || !chamber || !meeting) return expect.fail("nothing was held");
  const of = (id: string): number =>
    pivot(chamber, model, meeting, numbers, indexOf(held, id));
  expect(largestSignatory(chamber)).toBe(indexOf(held, "A"));
  // Without A, B lacks two thirds of the rest: .05 - .1 x 2/3 < 0; without C a third: .05 - .033.
  expect([of("A"), of("B"), of("C")]).toEqual([1, 0, 0]);
  expect(idsOf(held, chamber.signs)).toEqual(["A", "B", "C"]);
});

test("stability: those made to do what they would not are the unstable ones", () => {
  const agents = { A: { transfer: 0.1 }, B: { transfer: -0.1 }, C: { transfer: 0.1 }, D: {} };
  const at = (...decisions: DecisionValue[]): number => {
    const [chamber] = hold(indifferent(agents, { decisions, absent: ["D"] })).chambers;
    return chamber === undefined ? NaN : stability(chamber);
  };
  expect(at()).toBe(1);
  expect(at({ agent: "B", signs: true })).toBeCloseTo(2 / 3, 14);
  expect(at({ agent: "B", signs: false }, { agent: "A", signs: true })).toBe(1);
  // Waiting for one who refuses is what it wants.
  expect(at({ agent: "A", if: { signs: ["B"] } })).toBe(1);
});
