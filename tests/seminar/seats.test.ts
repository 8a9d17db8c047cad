import { describe, expect, test } from "vitest";
import { lessonWords } from "../../src/dictionary/seminar-lesson-words.ts";
import { cardFaults, type Card } from "../../src/seminar/card.ts";
import { defaultSeats } from "../../src/seminar/default-seats.ts";
import { usualInjects, type Inject } from "../../src/seminar/inject.ts";
import {
  cardsPlayed, modelOfRound, playSession, type RoundResult,
} from "../../src/seminar/play-session.ts";
import { usualCard } from "../../src/seminar/usual-card.ts";
import { roleOf, seatFaults, sit } from "../../src/seminar/sitting.ts";
import { card, scenarioOf, sessionOf, usualSitting } from "./sittings.ts";

const paris = usualSitting("paris-2025", 12);

describe("the usual seats", () => {
  test("of Paris are the leaders, the Union, a bloc, the host, firms and communities", () => {
    const eight = defaultSeats(paris.model, 8);
    expect(eight.map(({ id }) => id))
      .toEqual(["USA", "CHN", "EU", "South", "FRA", "GBR", "firms", "communities"]);
    expect(eight[2].agents).not.toContain("FRA");
    expect(eight[3].agents).toHaveLength(10);
    expect(eight.map((seat) => roleOf(paris, seat))).toEqual([
      ...Array.from({ length: 6 }, () => "delegation"), "voice", "voice",
    ]);
  });

  test.each([4, 8, 12])("%i of them sit down anywhere, and nobody sits twice", (count) => {
    for (const sitting of [paris, usualSitting("munich-2024", 12)]) {
      const seats = defaultSeats(sitting.model, count);
      expect(seats).toHaveLength(count);
      expect(seatFaults(sitting.scenario, seats)).toEqual([]);
    }
    expect(defaultSeats(paris.model, count)).toEqual(paris.seats.slice(0, count));
  });

  test.each(["paris-2025", "munich-2024", "tutorial", "standards-body"])(
    "of %s speak with one voice for a kind", (id) => {
      const sitting = usualSitting(id, 12);
      const kindOf = (agent: string): string => sitting.scenario.agents[agent].kind;
      const voices = sitting.seats.filter((seat) => roleOf(sitting, seat) === "voice")
        .flatMap(({ agents }) => [...new Set(agents.map(kindOf))]);
      expect(voices).toEqual([...new Set(voices)]);
    });

  test("firms that are invited sit as delegations", () => {
    const munich = usualSitting("munich-2024", 6);
    expect(munich.seats.every((seat) => roleOf(munich, seat) === "delegation")).toBe(true);
    expect([munich.safety, munich.access]).toEqual(["elections", "safety"]);
  });
});

test("a bloc signs as one, wherever its members come", () => {
  const session = sessionOf(paris, [{ promises: {}, cards: {
    South: card({ choice: "refuse" }), EU: card({ bindingness: 8 }),
  } }]);
  const { agents } = playSession(paris, session, [])[1].summary.summits[0];
  const bloc = paris.seats[3].agents;
  for (const id of bloc) expect(agents[id].signedShare).toBe(0);
  for (const id of paris.seats[2].agents) {
    expect(agents[id].signedShare).toBe(agents[id].presentShare);
  }
}, 60_000);

test("every usual inject changes the model; who is sent home stays away, card or not", () => {
  const tutorial = usualSitting("tutorial", 5);
  const known = usualInjects(tutorial);
  expect(known.map(({ id }) => id)).toEqual(["incident", "leak", "chip-rule", "binding",
    "leaves-Amber", "leaves-Basalt", "leaves-Coral"]);
  const prints = known.map(({ id }) => {
    const session = sessionOf(tutorial, [{ inject: id, promises: {}, cards: {} }]);
    return modelOfRound(tutorial, session, 0, known).fingerprint;
  });
  expect(new Set([...prints, tutorial.model.fingerprint]).size).toBe(known.length + 1);
  const session = sessionOf(tutorial, [
    { promises: {}, cards: { Amber: card() } }, { inject: "leaves-Amber", promises: {}, cards: {} },
  ]);
  const [amber] = [...modelOfRound(tutorial, session, 1, known).meetings[0].absent];
  expect(amber).toBe(1);
});

describe("of a bloc that news sends home in part", () => {
  const usual = usualSitting("tutorial", 5);
  const [amber, basalt, ...others] = usual.seats;
  const bloc = { ...amber, id: "bloc", agents: [...amber.agents, ...basalt.agents] };
  const sitting = { ...usual, seats: [bloc, ...others] };
  const known: Inject[] = [["Amber"], ["Basalt"], ["Amber", "Basalt"]].map((leaves) => ({
    id: `no-${leaves.join("-")}`, title: bloc.name, headline: bloc.name, does: bloc.name,
    edits: [], leaves,
  }));
  /** Two rounds with these cards at the bloc and at Coral; the news comes in the second. */
  const played = (inject: string, own: Partial<Card>, coral: Partial<Card>) => playSession(sitting,
    sessionOf(sitting, [
      { promises: {}, cards: { bloc: card(own), Coral: card(coral) } },
      { inject, promises: {}, cards: {} },
    ]), known);
  const signs = (result: RoundResult): Record<string, number | null> => Object.fromEntries(
    Object.entries(result.summary.summits[0].agents).map(([id, one]) => [id, one.signedShare]));

  test("the others decide as its card says, and whoever left is away", () => {
    const [before, , after] = played("no-Basalt", { choice: "refuse" }, { choice: "refuse" });
    expect(signs(before)).toMatchObject({ Amber: 1, Basalt: 1 });
    expect(signs(after)).toMatchObject({ Amber: 0, Basalt: 0 });
    expect(after.summary.summits[0].agents.Basalt.presentShare).toBe(0);
    expect(after.summary.summits[0].agents.Amber.presentShare).toBe(1);
    const [, whole, less] = played("no-Amber", {}, { choice: "refuse" });
    expect(signs(whole)).toMatchObject({ Amber: 1, Basalt: 1 });
    expect(signs(less)).toMatchObject({ Amber: 0, Basalt: 1 });
  });

  test("who waits for it waits for those who are left, and they pay what it offers", () => {
    const [, whole, less] = played("no-Amber", { offer: { to: "Coral", points: 10 } },
      { condition: { seat: "bloc" } });
    expect(signs(whole).Coral).toBe(1);
    expect(signs(less).Coral).toBe(1);
    const session = sessionOf(sitting, [
      { inject: "no-Amber", promises: {}, cards: { bloc: card() } },
    ]);
    const paying = { ...session, rounds: [{ ...session.rounds[0],
      cards: { bloc: card({ offer: { to: "Coral", points: 10 } }) } }] };
    const [one, other] = [session, paying].map((each) =>
      modelOfRound(sitting, each, 0, known).fingerprint);
    expect(other).not.toBe(one);
  });

  test("only those whom its card decides for are told apart from who moved", () => {
    const [, , after] = played("no-Basalt", {}, { choice: "refuse" });
    expect(after.moved?.agents).toEqual([{ agent: "Basalt", gained: 0, lost: 50 }]);
  });

  test("its card goes with the last of them", () => {
    const session = sessionOf(sitting, [
      { promises: {}, cards: { bloc: card({ choice: "refuse", bindingness: 9 }) } },
      { inject: "no-Amber-Basalt", promises: {}, cards: {} },
    ]);
    const empty = sessionOf(sitting, [{ promises: {}, cards: {} }, session.rounds[1]]);
    const [one, other] = [session, empty].map((each) =>
      modelOfRound(sitting, each, 1, known).fingerprint);
    expect(one).toBe(other);
    expect(cardsPlayed(sitting, session, 1, known)).toEqual([]);
  });
});

test("seats and cards that cannot be are told in words", () => {
  const { scenario } = scenarioOf("tutorial");
  const seats = [
    { id: "a", name: { en: "A", zh: "甲" }, agents: ["Amber", "Ambre"] },
    { id: "a", name: { en: "B", zh: "乙" }, agents: ["Amber"] },
    { id: "<x>", name: { en: "C", zh: "丙" }, agents: [] },
  ];
  expect(seatFaults(scenario, seats).map(({ en }) => en)).toEqual([
    "there are 3 seats; people sit at 4 to 12, the others are simulated",
    'the scenario has no agent "Ambre"; did you mean Amber?',
    'there are two seats "a"',
    'Amber sits at "a" already, so not at "a" too',
    "the id of a seat is made of letters, digits, _ and -, 64 at most",
    'nobody sits at "<x>": name at least one agent',
  ]);
  const tutorial = usualSitting("tutorial", 5);
  const [amber] = tutorial.seats;
  const said = (changes: Parameters<typeof card>[0]): string[] =>
    cardFaults(tutorial, amber, card(changes)).map(({ en }) => en);
  expect(said({ safety: 11 })).toHaveLength(1);
  expect(said({ choice: "walk-out", offer: { to: "Coral", points: 1 } })).toHaveLength(1);
  expect(said({ choice: "refuse", condition: { coverage: 50 } })).toHaveLength(1);
  expect(said({ condition: { seat: "firms" } })[0]).toContain("no signature");
  expect(said({ condition: { coverage: 55 } })[0]).toContain("30, 40, 50");
  expect(said({ reserved: "access" })).toHaveLength(1);
  expect(() => sit(scenario, [], { meeting: { forum: "summit", date: "1999-01-01" } }))
    .toThrow(RangeError);
});

test("a second voice of a kind plays no card: one number says how loudly a kind is heard", () => {
  const [firms] = paris.seats.filter(({ id }) => id === "firms");
  const half = (id: string, from: number) => ({ ...firms, id, agents: [firms.agents[from]] });
  const [F1, F2] = [half("F1", 0), half("F2", 1)];
  const others = paris.seats.filter(({ id }) => id !== "firms");
  const sitting = { ...paris, seats: [...others, F1, F2] };
  const voice = card({ choice: "voice", voice: 10 });
  expect(cardFaults(sitting, F1, voice)).toEqual([]);
  expect(cardFaults(sitting, F2, voice)).toEqual([lessonWords.oneVoice("firm", "F1", "F2")]);
  for (const seat of others.filter(({ id }) => id === "communities")) {
    expect(cardFaults(sitting, seat, voice)).toEqual([]);
  }
});

test("a rehearsal's cards follow the briefs: two of the tutorial sign, one does not", () => {
  const tutorial = usualSitting("tutorial", 5);
  const [{ summary }] = playSession(tutorial, sessionOf(tutorial, []), []);
  const cards = tutorial.seats.map((seat) => usualCard(tutorial, seat, summary));
  expect(cards.map(({ choice }) => choice)).toEqual(["sign", "sign", "refuse", "voice", "voice"]);
  expect(cards[0]).toEqual(card({ safety: 4, access: 5, bindingness: 0 }));
  expect(cards[3].voice).toBe(5);
  tutorial.seats.forEach((seat, n) => expect(cardFaults(tutorial, seat, cards[n])).toEqual([]));
});
