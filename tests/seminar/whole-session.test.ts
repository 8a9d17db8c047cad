import { beforeAll, describe, expect, test } from "vitest";
import { digestOf } from "../../src/analysis/summary.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { compile } from "../../src/model/compile.ts";
import { playBlocks } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { loadSeminar } from "../../src/scenario/load-seminar.ts";
import type { Lesson } from "../../src/scenario/seminar-file.ts";
import { decodeCard, encodeCard, sessionTag } from "../../src/seminar/code.ts";
import { debriefOf, type Debrief } from "../../src/seminar/debrief.ts";
import type { Inject } from "../../src/seminar/inject.ts";
import { leaveOneOut } from "../../src/seminar/leave-one-out.ts";
import { injectsOf, newSession, seatsOf } from "../../src/seminar/lesson.ts";
import { playSession, strayRounds, type RoundResult } from "../../src/seminar/play-session.ts";
import { readSession, sessionFaults } from "../../src/seminar/read-session.ts";
import { sessionText, type Session } from "../../src/seminar/session.ts";
import { sit, type Sitting } from "../../src/seminar/sitting.ts";
import { card, projectFile, VERSION } from "./sittings.ts";

/** Eight seats, three rounds, news in the second and a binding text in the third. */
describe("a whole session", () => {
  let lesson: Lesson;
  let sitting: Sitting;
  let injects: Inject[];
  let session: Session;
  let results: RoundResult[];

  beforeAll(() => {
    const loaded = loadSeminar(projectFile("seminars/paris-2025.yaml"), diskFiles());
    if (loaded.lesson === undefined || loaded.scenario === undefined) throw new Error("no lesson");
    lesson = loaded.lesson;
    sitting = sit(loaded.scenario, seatsOf(lesson, 8), { base: loaded.base ?? loaded.scenario });
    injects = injectsOf(lesson, sitting);
    const voices = (voice: number) => card({ choice: "voice", safety: 2, access: 3, voice });
    session = {
      ...newSession(sitting, VERSION, {
        name: "Class 3 <b>& friends", seed: lesson.seed, replicates: 50, layers: ["mechanism"],
      }),
      rounds: [
        {
          promises: {
            USA: { choice: "sign", safety: 2, said: "We came to sign." },
            CHN: { access: 8, verification: true },
          },
          cards: {
            USA: card({ choice: "refuse", safety: 1, access: 1, bindingness: 1 }),
            CHN: card({ safety: 5, access: 8, verification: true }),
            EU: card({ safety: 7, access: 4, bindingness: 7, offer: { to: "South", points: 6 } }),
            South: card({ access: 8, condition: { seat: "EU" } }),
            FRA: card({ safety: 5 }),
            IND: card({ access: 7, condition: { coverage: 50 } }),
            firms: voices(10),
            communities: voices(5),
          },
        },
        {
          inject: "security-study",
          promises: {},
          cards: {
            USA: card({ choice: "walk-out", safety: 6, access: 0 }),
            CHN: card({ choice: "reserve", reserved: "military", access: 9 }),
          },
        },
        { inject: "binding", promises: {}, cards: { USA: card({ bindingness: 2, safety: 6 }) } },
      ],
      votes: { before: [5, 6, 4, 3, 2], after: [2, 6, 5, 4, 3] },
    };
    results = playSession(sitting, session, injects);
  }, 120_000);

  test("begins where nobody acts, as a run of the same scenario does", () => {
    const model = compile(sitting.scenario, sitting.base);
    expect(results).toHaveLength(4);
    const blocks = playBlocks(playerOf(model, lesson.seed), 0, 50);
    expect(results[0].digest).toBe(digestOf(model, blocks));
    expect(results[0].moved).toBeUndefined();
  });

  test("every round moves worlds of those whom no card holds", () => {
    expect(new Set(results.map(({ digest }) => digest)).size).toBe(4);
    for (const { moved, shown, digest } of results.slice(1)) {
      expect(moved?.of).toBe(50);
      expect(moved?.worlds).toBeGreaterThan(0);
      expect(digest.startsWith(shown)).toBe(true);
      expect(shown).toHaveLength(8);
      const held = moved?.agents.map(({ agent }) => agent) ?? [];
      expect(held).not.toContain("USA");
      expect(held).not.toContain("KEN");
    }
  });

  test("cards of earlier rounds hold until they are replaced", () => {
    const signs = (round: number, id: string): number =>
      results[round + 1].summary.summits[0].agents[id].signedShare;
    expect(signs(0, "USA")).toBe(0);
    expect(signs(1, "USA")).toBe(0);
    expect(signs(2, "USA")).toBe(1);
    expect(results[2].summary.summits[0].agents.USA.presentShare).toBe(0);
    expect([signs(0, "FRA"), signs(2, "FRA")]).toEqual([1, 1]);
    expect(results[3].summary.summits[0].text.bindingness.p05).toBeGreaterThanOrEqual(0.5);
  });

  test("is written, read and replayed to the same digests", () => {
    const kept = { ...session, rounds: session.rounds.map((round, n) =>
      ({ ...round, digest: results[n + 1].digest })) };
    const read = readSession(sessionText(kept), VERSION);
    if (!("session" in read)) throw new Error(JSON.stringify(read.problems));
    expect(read.session).toEqual(kept);
    expect(sessionFaults(sitting, read.session, injects)).toEqual([]);
    const again = playSession(sitting, read.session, injects);
    expect(again.map(({ digest }) => digest)).toEqual(results.map(({ digest }) => digest));
    expect(strayRounds(read.session, again)).toEqual([]);
    const moved = { ...read.session, rounds: [{ ...kept.rounds[0], digest: "0".repeat(64) }] };
    expect(strayRounds(moved, again)).toEqual([0]);
  }, 60_000);

  test("all its cards travel as codes", () => {
    const tag = sessionTag(sitting, session.name, session.seed);
    session.rounds.forEach(({ cards }, round) => {
      for (const [seat, sealed] of Object.entries(cards)) {
        const code = encodeCard({ sitting, round, tag }, seat, sealed);
        expect(decodeCard({ sitting, round, tag }, code)).toEqual({ seat, card: sealed });
      }
    });
  });

  test("is debriefed: promises, weights, votes, rounds", () => {
    const effects = leaveOneOut(sitting, session, 2, injects, results[3]);
    const debrief: Debrief = debriefOf(sitting, session, results, effects);
    expect(debrief).toMatchObject({ promised: 4, kept: 3 });
    const [usa] = debrief.promises;
    expect(usa).toMatchObject({ seat: "USA", said: "We came to sign.",
      parts: [{ of: "choice", kept: false }, { of: "safety", kept: true }] });
    expect(debrief.weight).toHaveLength(8);
    const worlds = debrief.weight.map(({ moved }) => moved.worlds);
    expect(worlds).toEqual([...worlds].sort((left, right) => right - left));
    const single = effects.cards.reduce((sum, { moved }) => sum + moved.others.difference, 0);
    expect(debrief.remainder).toBeCloseTo(effects.together.others.difference - single, 12);
    expect(debrief.rounds.map(({ inject }) => inject))
      .toEqual([undefined, undefined, "security-study", "binding"]);
    expect(debrief.shift?.[0]).toBeCloseTo(-0.15, 12);
    expect(debrief.shift?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 12);
  }, 120_000);
});
