import { expect, test } from "vitest";
import { trace } from "../../src/run/trace.ts";
import { modelOf } from "../helpers/model.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";
import { gameOf } from "../properties/game.ts";
import { moving, played, title, type Motion } from "./moving.ts";

const reviewed = (motion: Motion = {}): ScenarioValue => moving(gameOf(12, {
  agents: 5, issues: 2, parameters: { goodwill: 1 },
}), {
  summits: [{ forum: "f", date: "2025-02-01" }, { forum: "f", date: "2026-02-01", review: true }],
  ...motion,
});

test("a review in an unchanged world keeps text and signatories", () => {
  const [signing, review] = trace(modelOf(reviewed()), 1, null).summits;
  expect(signing?.signatories).toHaveLength(5);
  expect(review?.signatories).toEqual(signing?.signatories);
  expect(review?.text).toEqual(signing?.text);
  expect(review?.rounds).toEqual([]);
});

test("who no longer wants the text leaves at its review, and nobody joins", () => {
  const events = [{ date: "2025-07-01", title: title("a change of government"),
    set: { "agents.A2.transfer": -3 } }];
  const decisions = [{ agent: "A4", forum: "f", date: "2025-02-01", signs: false }];
  const value = { ...reviewed({ events }), decisions };
  const [signing, review] = trace(modelOf(value), 1, null).summits;
  expect(signing?.signatories).toEqual(["A0", "A1", "A2", "A3"]);
  expect(review?.signatories).toEqual(["A0", "A1", "A3"]);
});

test("a review brings no text into the norm stock again, and counts none", () => {
  const parameters = { normUptake: 0.5 };
  const once = reviewed({ parameters, summits: [{ forum: "f", date: "2025-02-01" }] });
  const [left, right] = [played(reviewed({ parameters })), played(once)];
  for (const id of ["A0", "A3"]) expect(left.stock(id, "i0")).toBe(right.stock(id, "i0"));
  expect(left.series("norms")).toBe(1);
});

test("a review without a text before it is a meeting like any other", () => {
  const only = reviewed({ summits: [{ forum: "f", date: "2026-02-01", review: true }] });
  const plain = reviewed({ summits: [{ forum: "f", date: "2026-02-01" }] });
  expect(trace(modelOf(only), 1, 3).summits).toEqual(trace(modelOf(plain), 1, 3).summits);
});
