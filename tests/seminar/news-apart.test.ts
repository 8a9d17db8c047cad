import { expect, test } from "vitest";
import type { Inject } from "../../src/seminar/inject.ts";
import { usualInjects } from "../../src/seminar/inject.ts";
import { modelBeforeNews, newsApart } from "../../src/seminar/news-apart.ts";
import { playBlocks } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import type { SessionRound } from "../../src/seminar/session.ts";
import { card, sessionOf, usualSitting } from "./sittings.ts";

const sitting = usualSitting("paris-2025", 4);
const [one, two] = sitting.seats;
const known: readonly Inject[] = usualInjects(sitting);

function apartOf(rounds: readonly SessionRound[]) {
  const session = sessionOf(sitting, rounds);
  const results = playSession(sitting, session, known);
  const round = rounds.length - 1;
  const model = modelBeforeNews(sitting, session, round, known);
  const rows = playBlocks(playerOf(model, session.seed), 0, session.replicates);
  const between = { model, rows };
  const apart = newsApart(sitting, results[round], between, results[round + 1]);
  return { results, model, apart, all: results[round + 1].moved?.all.difference ?? NaN };
}

const first: SessionRound = { promises: {}, cards: { [one.id]: card({ choice: "refuse" }) } };

test("what moves under unchanged cards is due to the news alone", () => {
  const { apart, all, model, results } = apartOf([
    first, { inject: "binding", promises: {}, cards: {} },
  ]);
  expect(model.fingerprint).toBe(results[1].model.fingerprint);
  expect(apart.cards).toBe(0);
  expect(apart.news).toBe(all);
  expect(all).not.toBe(0);
});

test("what moves without news is due to the cards alone", () => {
  const { apart, all } = apartOf([
    first, { promises: {}, cards: { [one.id]: card(), [two.id]: card({ choice: "walk-out" }) } },
  ]);
  expect(apart.news).toBe(0);
  expect(apart.cards).toBe(all);
  expect(all).not.toBe(0);
});

test("news and cards in one round add up to all that moved", () => {
  const { apart, all } = apartOf([
    first, { inject: "binding", promises: {}, cards: { [two.id]: card({ choice: "refuse" }) } },
  ]);
  expect(apart.news + apart.cards).toBeCloseTo(all, 10);
  expect(apart.news).not.toBe(0);
  expect(apart.cards).not.toBe(0);
});
