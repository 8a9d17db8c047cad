import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { studioWords } from "../../src/dictionary/studio-words.ts";
import type { Pack } from "../../src/edit/pack.ts";
import { deskPort } from "../../src/studio/engine/desk-port.ts";
import type { PlayAnswer, PlayAsk } from "../../src/studio/engine/port.ts";
import {
  begin, endStep, record, redo, undo, type History,
} from "../../src/studio/state/history.ts";
import {
  baselineOf, editsOf, isChanged, isUntouched, pinIn, untouched, withChoice, withNumber, withPin,
} from "../../src/studio/state/situation.ts";
import { storeOf } from "../../src/studio/state/store.ts";
import { packed } from "../edit/library.ts";
import { inlinePort, mortalWorker } from "./inline-ports.ts";

describe("history", () => {
  const steps = fc.array(fc.record({
    value: fc.integer({ min: 0, max: 9 }), key: fc.constantFrom("", "a", "b"),
  }), { maxLength: 30 });

  test("all that was done can be undone and done again", () => {
    fc.assert(fc.property(steps, (all) => {
      let history: History<number> = begin(0);
      for (const { value, key } of all) history = record(history, value, key);
      const { present, past } = history;
      const count = past.length;
      for (let n = 0; n < count; n++) history = undo(history);
      expect(history.present).toBe(0);
      expect(undo(history).present).toBe(0);
      for (let n = 0; n < count; n++) history = redo(history);
      expect(history.present).toBe(present);
      expect(redo(history).present).toBe(present);
    }));
  });

  test("a slider's moves are one step until it is let go", () => {
    let history = begin(0);
    for (const value of [1, 2, 3]) history = record(history, value, "slider");
    expect(history.past).toEqual([0]);
    history = record(endStep(history), 4, "slider");
    expect(history.past).toEqual([0, 3]);
    expect(undo(history).present).toBe(3);
  });

  test("a new step forgets what was undone, and the same state is no step", () => {
    const back = undo(record(begin("x"), "y"));
    expect(back.future).toEqual(["y"]);
    expect(record(back, "z").future).toEqual([]);
    expect(record(back, "x")).toBe(back);
  });
});

describe("situation", () => {
  const plain = untouched("paris-2025");

  test("a change taken back leaves nothing", () => {
    const moved = withNumber(plain, "parameters.noise", 0.3);
    expect(isChanged(moved)).toBe(true);
    expect(withNumber(moved, "parameters.noise", undefined)).toEqual(plain);
    expect(withPin(withPin(plain, "USA", "signs"), "USA", undefined)).toEqual(plain);
    expect(isChanged(plain)).toBe(false);
  });

  test("the baseline keeps the set and the seed, and nothing else", () => {
    const all = withChoice(withChoice(withPin(withNumber({ ...plain, seed: 7 }, "world.risk", 1),
      "USA", "absent"), "set", "mechanism"), "whatif", "leaves");
    expect(baselineOf(all)).toEqual({ ...plain, seed: 7, choice: { set: "mechanism" } });
  });

  test("a pin leaves other agents' decisions standing that came by link", () => {
    const others = [
      { path: "decisions", value: [{ agent: "USA", walksOut: true }, { agent: "FRA", signs: true },
        { agent: "FRA", offers: { KEN: 0.2 } }] },
      { path: "forums.paris.rounds", value: 3 }, { path: "absent", value: ["IND"] },
    ];
    const pinned = withPin(withPin({ ...plain, others }, "FRA", "refuses"), "KEN", "absent");
    const chosen = { decisions: [{ agent: "GBR", signs: false }], absent: ["PRK"] };
    expect(editsOf(pinned, chosen)).toEqual([
      { path: "forums.paris.rounds", value: 3 },
      { path: "decisions", value: [{ agent: "USA", walksOut: true },
        { agent: "FRA", signs: false }] },
      { path: "absent", value: ["IND", "KEN"] },
    ]);
    expect(editsOf({ ...plain, others }, chosen)).toEqual(others);
  });

  test("all that a reset takes away is something to reset", () => {
    expect(isUntouched(plain)).toBe(true);
    for (const one of [{ ...plain, seed: 7 }, withChoice(plain, "set", "mechanism"),
      withChoice(plain, "whatif", "x"), withPin(plain, "USA", "signs")]) {
      expect(isUntouched(one)).toBe(false);
    }
  });

  test("pins become the whole lists, over what the scenario has", () => {
    const chosen = {
      decisions: [{ agent: "GBR", signs: false }, { agent: "USA", signs: false },
        { agent: "USA", offers: { KEN: 0.2 } }],
      absent: ["PRK"],
    };
    const pinned = withPin(withPin(withPin(plain, "USA", "signs"), "PRK", "free"), "FRA", "absent");
    expect(editsOf(pinned, chosen)).toEqual([
      { path: "decisions", value: [{ agent: "GBR", signs: false }, { agent: "USA", signs: true }] },
      { path: "absent", value: ["FRA"] },
    ]);
    expect(pinIn(chosen, "GBR")).toBe("refuses");
    expect(pinIn(chosen, "PRK")).toBe("absent");
    expect(pinIn(chosen, "FRA")).toBe("free");
  });
});

/** A store whose engine's answers wait to be handed over. */
function waiting() {
  const scenarios = [packed("tutorial"), packed("white-house-2023")];
  const pack: Pack = { format: 1, plenary: "1", scenarios };
  const answers: PlayAnswer[] = [];
  const asks: PlayAsk[] = [];
  const store = storeOf(pack, "en", "light");
  const port = deskPort(() => mortalWorker(inlinePort()), JSON.stringify(codedPack(pack)),
    () => [12, 1], (answer) => { answers.push(answer); }, () => Promise.resolve());
  store.connect({
    ...port,
    play(ask) {
      asks.push(ask);
      return port.play(ask);
    },
  });
  const answersTo = (isMeant: (ask: PlayAnswer["ask"]) => boolean) => vi.waitFor(() => {
    const found = answers.filter(({ ask }) => isMeant(ask));
    if (!found.some(({ played, failed }) => failed !== undefined
      || (played?.summary.digest !== "" && played !== undefined))) {
      throw new Error("not yet");
    }
    return found;
  }, 20_000);
  return { store, asks, answersTo };
}

describe("what the engine answers", () => {
  test("late of another baseline is not shown for the one that is set", async () => {
    const { store, answersTo } = waiting();
    const plain = await answersTo(({ choice }) => choice.set === undefined);
    store.set(withChoice(store.situation.value, "set", "mechanism"));
    const under = await answersTo(({ choice }) => choice.set === "mechanism");
    for (const answer of [...under, ...plain]) store.answer(answer);
    expect(store.base.value?.ask.choice).toEqual({ set: "mechanism" });
    expect(store.model.value?.parameterSet).toBe("mechanism");
  });

  test("of what was tried is gone once all is as in the scenario, if late too", async () => {
    const { store, answersTo } = waiting();
    store.set(withNumber(store.situation.value, "parameters.noise", 0.3));
    const tried = await answersTo(({ role }) => role === "now");
    for (const answer of tried) store.answer(answer);
    expect(store.now.value?.ask.edits).toHaveLength(1);
    store.reset();
    expect(store.now.value).toBeUndefined();
    for (const answer of tried) store.answer(answer);
    expect(store.now.value).toBeUndefined();
  });

  /** What was set so that its numbers overflow, as a link may set it. */
  const overflow = { path: "agents.Amber.transfer",
    value: { low: -1.79e308, mode: 0, high: 1.79e308 } };

  test("ill of what was tried stays told, whatever comes of the baseline", async () => {
    const { store, answersTo } = waiting();
    store.open({ ...store.situation.value, others: [overflow] });
    const base = await answersTo(({ role }) => role === "base");
    const tried = await answersTo(({ role }) => role === "now");
    expect(base.filter(({ played }) => played !== undefined).length).toBeGreaterThan(1);
    for (const answer of [...base.slice(0, -1), ...tried]) store.answer(answer);
    expect(store.broken.value).toEqual(studioWords.failed);
    store.answer(base[base.length - 1]);
    expect(store.base.value?.summary.digest).not.toBe("");
    expect(store.broken.value).toEqual(studioWords.failed);
    store.open(withNumber(untouched("white-house-2023"), "parameters.noise", 0.3));
    expect(store.broken.value).toBeUndefined();
  });

  test.each(["undo", "reset"] as const)("ill is over with %s", async (act) => {
    const { store, answersTo } = waiting();
    store.open({ ...store.situation.value, others: [overflow] });
    const tried = await answersTo(({ role }) => role === "now");
    for (const answer of tried) store.answer(answer);
    expect(store.broken.value).toEqual(studioWords.failed);
    store[act]();
    expect(store.broken.value).toBeUndefined();
    for (const answer of tried) store.answer(answer);
    expect(store.broken.value).toBeUndefined();
  });

  test("ill of the baseline is over once that is there, not before", async () => {
    const { store, answersTo } = waiting();
    store.set(withNumber(store.situation.value, "parameters.noise", 0.3));
    const base = await answersTo(({ role }) => role === "base");
    const tried = await answersTo(({ role }) => role === "now");
    store.answer({ ask: base[0].ask, failed: studioWords.failed });
    for (const answer of tried) store.answer(answer);
    expect(store.broken.value).toEqual(studioWords.failed);
    for (const answer of base) store.answer(answer);
    expect(store.broken.value).toBeUndefined();
  });

  test("of one scenario gives no controls to another", async () => {
    const { store, answersTo } = waiting();
    for (const answer of await answersTo(() => true)) store.answer(answer);
    const { value: model } = store.model;
    expect(model?.agents.map(({ id }) => id)).toContain("Amber");
    store.set(withNumber(store.situation.value, "parameters.noise", 0.3));
    expect(store.model.value).toBe(model);
    store.open(untouched("white-house-2023"));
    expect(store.model.value).toBeUndefined();
    const other = await answersTo(({ scenario }) => scenario === "white-house-2023");
    for (const answer of other) store.answer(answer);
    expect(store.model.value?.agents.map(({ id }) => id)).not.toContain("Amber");
  });
});

describe("what is asked of the engine", () => {
  test("is all worlds once when a slider is let go, nothing when a key moved none", () => {
    const { store, asks } = waiting();
    const moved = withNumber(store.situation.value, "parameters.noise", 0.3);
    store.set(moved, "parameters.noise", true);
    store.settle();
    const { length } = asks;
    expect(asks[length - 1]).toMatchObject({ role: "now", replicates: 1000 });
    // `keyup` after `change`, Tab through the rail, and a slider at its end moved on.
    store.settle();
    store.settle();
    store.set(withNumber(store.situation.value, "parameters.noise", 0.3), "parameters.noise", true);
    store.settle();
    expect(asks).toHaveLength(length);
    store.set(withNumber(store.situation.value, "parameters.noise", 0.4), "parameters.noise", true);
    store.settle();
    expect(asks.length).toBeGreaterThan(length);
    expect(store.history.value.past).toHaveLength(2);
  });
});
