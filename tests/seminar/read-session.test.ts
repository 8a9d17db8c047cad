import { describe, expect, test } from "vitest";
import { readSession, sessionFaults } from "../../src/seminar/read-session.ts";
import { usualInjects } from "../../src/seminar/inject.ts";
import { sessionText } from "../../src/seminar/session.ts";
import { sit } from "../../src/seminar/sitting.ts";
import { card, scenarioOf, sessionOf, usualSitting, VERSION } from "./sittings.ts";

const sitting = usualSitting("tutorial", 5);
const good = sessionOf(sitting, [{ promises: { Amber: { safety: 3 } }, cards: { Amber: card() } }]);
const known = usualInjects(sitting);

function problems(text: string): string[] {
  const read = readSession(text, VERSION);
  return "problems" in read
    ? read.problems.map(({ path, message }) => `${path}: ${message.en}`) : [];
}

/** The good session with one place of its JSON changed. */
function changed(from: string, to: string): string {
  const text = JSON.stringify(good);
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

describe("a session's file is refused, kindly and with its place", () => {
  test("a good one is not", () => {
    expect(problems(sessionText(good))).toEqual([]);
    expect(problems(`\uFEFF${sessionText(good)}`)).toEqual([]);
    expect(sessionFaults(sitting, good, known)).toEqual([]);
  });

  test.each([
    ["no JSON", "{", ": this file is not JSON"],
    ["something else", "[1]", ": this is no session"],
    ["another file of ours", '{"plenary":"1"}', ": this is no session"],
    ["too much", " ".repeat(1_000_001), ": this file is too large"],
    ["a later format", JSON.stringify({ ...good, format: 2 }), "format: this session is"],
    ["another version", JSON.stringify({ ...good, plenary: "9.1.0" }),
      "plenary: this session was played by Plenary 9.1.0"],
    ["a name that turns the line", JSON.stringify({ ...good, name: "\u202eevil" }),
      "name: this text"],
    ["a name of a terminal", JSON.stringify({ ...good, name: "\u001b[2J" }), "name: this text"],
    ["a name without end", JSON.stringify({ ...good, name: "x".repeat(81) }),
      "name: this text has 81"],
    ["a seat that is a prototype", changed('{"Amber":{"choice"', '{"__proto__":{"choice"'),
      "rounds[0].cards: an id is made of"],
    ["a seat that is a path", changed('"id":"Amber"', '"id":"../../Amber"'), "seats[0].id: an id"],
    ["a number that is none", changed('"access":5', '"access":5.5'),
      "rounds[0].cards.Amber.access: a whole number"],
    ["a number as text", changed('"access":5', '"access":"5"'),
      "rounds[0].cards.Amber.access: a whole number"],
    ["a choice that is none", changed('"choice":"sign"', '"choice":"veto"'),
      "rounds[0].cards.Amber.choice: one of sign"],
    ["a key that nobody reads", changed('"choice":"sign"', '"choice":"sign","x":1'),
      "rounds[0].cards.Amber: there are keys"],
    ["a schedule that is a path", JSON.stringify({ ...good, schedule: "../ninety" }),
      "schedule: an id is made of"],
    ["a schedule that is a list", JSON.stringify({ ...good, schedule: ["ninety"] }),
      "schedule: an id is made of"],
    ["no replicates", JSON.stringify({ ...good, replicates: 0 }), "replicates: a whole number"],
    ["rounds without end", JSON.stringify({ ...good, rounds: Array(7).fill(good.rounds[0]) }),
      "rounds: a session has 6"],
    ["a fingerprint that is none", changed(good.scenario.fingerprint, "beef"),
      "scenario.fingerprint: 64 hexadecimal"],
    ["null for everything",
      '{"format":1,"plenary":"0.0.0-test","rounds":null,"seats":{},"votes":3}', "name: a text"],
  ])("%s", (_, text, expected) => {
    const found = problems(text);
    expect(found[0]).toMatch(new RegExp(`^${expected.replace(/[.[\]]/g, "\\$&")}`));
    for (const hidden of ["\u202e", "\u001b"]) expect(found.join("")).not.toContain(hidden);
  });

  test("nothing of a hostile file reaches a prototype", () => {
    const hostile = '{"format":1,"__proto__":{"polluted":1},"constructor":{"prototype":{}}}';
    expect(problems(hostile).length).toBeGreaterThan(0);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("a session that does not fit its sitting is refused", () => {
  const faults = (changes: Partial<typeof good>): string[] =>
    sessionFaults(sitting, { ...good, ...changes }, known)
      .map(({ path, message }) => `${path}: ${message.en}`);

  test("another scenario, other numbers, another meeting", () => {
    const { scenario } = good;
    expect(faults({ scenario: { ...scenario, id: "geneva-2027" } })[0]).toContain("geneva-2027");
    const edited = sit(scenarioOf("tutorial").scenario, sitting.seats,
      { edits: [{ path: "parameters.coverageNeed", value: 0.3 }] });
    expect(sessionFaults(edited, good, known)[0].path).toBe("scenario.fingerprint");
    expect(sessionFaults(edited, good, known)[0].message.en)
      .toContain(good.scenario.fingerprint.slice(0, 8));
    expect(faults({ scenario: { ...scenario, meeting: { forum: "summit", date: "2030-01-01" } } }))
      .toEqual(["scenario.meeting: this session was played at another meeting of the scenario"]);
  });

  test("seats, cards and news that are not there", () => {
    const [round] = good.rounds;
    expect(faults({ seats: good.seats.slice(0, 3) })[0]).toContain("there are 3 seats");
    expect(faults({ rounds: [{ ...round, cards: { Jade: card() } }] }))
      .toEqual(['rounds[0]: there is no seat "Jade" here']);
    expect(faults({ rounds: [{ ...round, inject: "flood" }] }))
      .toEqual(['rounds[0].inject: there is no inject "flood" here']);
    const cards = { Amber: card({ choice: "reserve", reserved: "space" }), firms: card() };
    expect(faults({ rounds: [{ promises: {}, cards }] })).toEqual([
      'rounds[0].cards.Amber: the issue "space" is not on the table',
      "rounds[0].cards.firms: Frontier-firm caucus has a voice and no signature here: it sets its "
        + "stances and its voice only",
      "rounds[0].cards.firms: a voice is a whole number from 0 to 10, and only who has no "
        + "signature gives one",
    ]);
  });
});
