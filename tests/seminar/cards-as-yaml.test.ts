import { describe, expect, test } from "vitest";
import { compile } from "../../src/model/compile.ts";
import { playBlocks } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { load } from "../../src/scenario/load.ts";
import { digestOf } from "../../src/analysis/summary.ts";
import type { Card } from "../../src/seminar/card.ts";
import { modelOfRound, playSession } from "../../src/seminar/play-session.ts";
import { sit } from "../../src/seminar/sitting.ts";
import { memoryFiles, projectPath } from "../scenario/memory-files.ts";
import { card, sessionOf, textOfFile, usualSitting } from "./sittings.ts";

const TUTORIAL = textOfFile("scenarios/tutorial/scenario.yaml");
const sitting = usualSitting("tutorial", 5);

/** The tutorial with a what-if over it, as the command line loads it. */
function yaml(text: string) {
  const files = memoryFiles({
    "scenario.yaml": TUTORIAL,
    "whatif.yaml": `format: 1\nextends: scenario.yaml\nid: tutorial\n`
      + `title: { en: Cards, zh: 卡片 }\n${text}`,
  });
  const { scenario, base, problems } = load(projectPath("whatif.yaml"), files);
  expect(problems.map(({ message }) => message.en)).toEqual([]);
  if (scenario === undefined || base === undefined) throw new Error("not loaded");
  return { scenario, base };
}

function modelWith(cards: Readonly<Record<string, Card>>, inject?: string) {
  const session = sessionOf(sitting, [
    { promises: {}, cards, ...(inject !== undefined && { inject }) },
  ]);
  return modelOfRound(sitting, session, 0, []);
}

const stances = (id: string, { safety, access, bindingness }: Card): string =>
  `  agents.${id}.positions.safety: ${safety / 10}\n`
  + `  agents.${id}.positions.access: ${access / 10}\n`
  + `  agents.${id}.bindingness: ${bindingness / 10}\n`;
const here = "forum: summit, date: 2025-01-02";

describe("a card does what the same decisions in a file do", () => {
  const cases: readonly (readonly [string, Readonly<Record<string, Card>>, string])[] = [
    ["signs", { Amber: card() }, `decisions:
  - { agent: Amber, ${here}, signs: true, verification: false }`],
    ["refuses, verified", { Amber: card({ choice: "refuse", verification: true }) }, `decisions:
  - { agent: Amber, ${here}, signs: false, verification: true }`],
    ["signs with a reservation", { Coral: card({ choice: "reserve", reserved: "access" }) },
      `decisions:
  - { agent: Coral, ${here}, signs: true, reservation: [access], verification: false }`],
    ["walks out", { Amber: card({ choice: "walk-out" }) }, `decisions:
  - { agent: Amber, ${here}, walksOut: true }`],
    ["stays away", { Basalt: card({ choice: "stay-away" }) }, "absent: [Basalt]"],
    ["waits for a seat", { Coral: card({ condition: { seat: "Amber" } }) }, `decisions:
  - { agent: Coral, ${here}, signs: true, if: { signs: [Amber] }, verification: false }`],
    ["waits for a share", { Amber: card({ condition: { coverage: 70 } }) }, `decisions:
  - { agent: Amber, ${here}, signs: true, if: { capability: 0.7 }, verification: false }`],
    ["offers something", { Amber: card({ offer: { to: "Coral", points: 10 } }) }, `decisions:
  - { agent: Amber, ${here}, signs: true, verification: false, offers: { Coral: 0.2 } }`],
    ["speaks without signing", { firms: card({ choice: "voice", voice: 10 }) }, ""],
    ["plays beside others", {
      Amber: card({ choice: "refuse", safety: 9 }), Basalt: card({ access: 1 }),
      Coral: card({ choice: "stay-away" }),
    }, `absent: [Coral]
decisions:
  - { agent: Amber, ${here}, signs: false, verification: false }
  - { agent: Basalt, ${here}, signs: true, verification: false }`],
  ];

  test.each(cases)("%s", (_, cards, text) => {
    const set = Object.entries(cards).map(([id, one]) =>
      stances(id === "firms" ? "Foundry" : id, one)).join("");
    const louder = cards.firms === undefined ? "" : "  parameters.firmVoice: 0.4\n";
    const { scenario, base } = yaml(`set:\n${set}${louder}${text}\n`);
    const expected = compile(scenario, base);
    const model = modelWith(cards);
    expect(model.fingerprint).toBe(expected.fingerprint);
    expect(model.fingerprint).not.toBe(sitting.model.fingerprint);
    expect(digestOf(model, playBlocks(playerOf(model, 1), 0, 50)))
      .toBe(digestOf(expected, playBlocks(playerOf(expected, 1), 0, 50)));
  });
});

test("a card takes the place of what the scenario had decided at that meeting", () => {
  const { scenario, base } = yaml(`decisions:
  - { agent: Coral, signs: true, if: { signs: [Amber] } }
  - { agent: Basalt, signs: false }`);
  const bound = sit(scenario, sitting.seats, { base });
  const cards = { Coral: card({ choice: "refuse" }) };
  const session = sessionOf(bound, [{ promises: {}, cards }]);
  const { pinned, decisions } = modelOfRound(bound, session, 0, []).meetings[0];
  expect([...pinned]).toEqual([0, -1, -1, 0, 0]);
  expect(decisions.conditions).toBeNull();
});

test("nobody playing is the run itself", () => {
  const model = compile(sitting.scenario);
  const [baseline] = playSession(sitting, sessionOf(sitting, []), []);
  expect(baseline.digest).toBe(digestOf(model, playBlocks(playerOf(model, "seminar"), 0, 50)));
  const rounds = [{ promises: {}, cards: {} }, { promises: {}, cards: {} }];
  const played = playSession(sitting, sessionOf(sitting, rounds), []);
  expect(new Set(played.map(({ digest }) => digest))).toEqual(new Set([baseline.digest]));
  expect(played[2].moved).toMatchObject({ worlds: 0, of: 50, agents: [] });
});
