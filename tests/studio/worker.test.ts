import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { edited, type Edit } from "../../src/edit/edit.ts";
import type { Choice } from "../../src/edit/pack.ts";
import { BLOCK, explain, playerOf, playRows, summarise } from "../../src/engine.ts";
import { compile } from "../../src/model/compile.ts";
import { load, type LoadOptions } from "../../src/scenario/load.ts";
import { deskOf, sliceOf, type Desk } from "../../src/studio/worker/desk.ts";
import { StudioRefusal } from "../../src/studio/worker/hand.ts";
import type { ToStudioWorker, Wish } from "../../src/studio/worker/message.ts";
import { packed, shelf } from "../edit/library.ts";
import { inlinePort } from "./inline-ports.ts";

const files = diskFiles();

function deskWith(ids: readonly string[], workers: number,
  seen?: (message: ToStudioWorker) => void): Desk {
  const ports = Array.from({ length: workers }, () => inlinePort(seen));
  const desk = deskOf(ports, (id) => {
    const { scenario } = packed(id);
    return [Object.keys(scenario.agents).length, scenario.summits.length];
  });
  desk.open(JSON.stringify(codedPack({ format: 1, plenary: "1", scenarios: ids.map(packed) })));
  return desk;
}

function wishFor(scenario: string, replicates: number, edits: readonly Edit[] = [],
  choice: Choice = {}): Wish {
  return { scenario, choice, edits, seed: 1, replicates };
}

/** What `plenary run` comes to. */
function summaryOf(id: string, replicates: number, options: LoadOptions = {}) {
  const path = shelf().find((one) => one.id === id)?.path ?? "";
  const { scenario, base, problems } = load(path, files, options);
  if (scenario === undefined) throw new Error(problems[0].message.en);
  const model = compile(scenario, base);
  const player = playerOf(model, 1);
  const blocks = Array.from({ length: Math.ceil(replicates / BLOCK) }, (_, n) =>
    playRows(player, n * BLOCK, Math.min(BLOCK, replicates - n * BLOCK)));
  return { model, summary: summarise(model, 1, blocks) };
}

test.each(shelf().map(({ id }) => id))("%s: the digest is the command line's", async (id) => {
  const desk = deskWith([id], 2);
  const wish = wishFor(id, 100);
  const result = await desk.play({ wish });
  const { model, summary } = summaryOf(id, 100);
  expect(await desk.digest(wish)).toBe(summary.digest);
  expect(result?.replicates).toBe(summary.replicates);
  expect(result?.agents).toEqual(model.agentOrder.map((i) => model.agents[i].id));
  result?.summits.forEach((summit, m) => {
    const known = summary.summits[m];
    const { forum, date, signatures, organisations, present, text, regime, expectation } = known;
    expect(summit).toMatchObject(
      { forum, date, signatures, organisations, present, text, regime, expectation });
    expect(summit.coverage).toEqual(known.coverageSpread);
    expect([...summit.signedShare]).toEqual(
      result.agents.map((agent) => known.agents[agent].signedShare));
    expect([...summit.presentShare]).toEqual(
      result.agents.map((agent) => known.agents[agent].presentShare));
  });
  if (result?.world !== null) expect(result?.world).toEqual(summary.world);
}, 300_000);

describe("one scenario", () => {
  const id = "white-house-2023";
  const edits: Edit[] = [{ path: "parameters.noise", value: 0.3 },
    { path: "parameters.venuePull", value: 0.7 }];
  const options = { set: ["parameters.noise=0.3", "parameters.venuePull=0.7"] };

  test("its summary is the command line's, terms and all, however many workers", async () => {
    const { summary } = summaryOf(id, 130, { ...options, use: "mechanism" });
    for (const workers of [1, 2, 3]) {
      const desk = deskWith([id], workers);
      const wish = wishFor(id, 130, edits, { set: "mechanism" });
      await desk.play({ wish });
      expect(await desk.summary(wish)).toEqual(summary);
    }
  });

  test("a number written into the model gives what compiling gives", async () => {
    const desk = deskWith([id], 2);
    await desk.prepare(wishFor(id, 50, edits), "parameters.noise");
    await desk.prepare(wishFor(id, 50, edits), "parameters.venuePull");
    for (const noise of [0.1, 0.2, 0.3, 0.4, 0.5]) {
      const moved = [{ path: "parameters.noise", value: noise }, edits[1]];
      const wish = wishFor(id, 50, moved);
      await desk.play({ wish });
      const { summary } = summaryOf(id, 50,
        { set: [`parameters.noise=${noise}`, "parameters.venuePull=0.7"] });
      expect(await desk.digest(wish)).toBe(summary.digest);
    }
  });

  test("why an agent signs is what `plenary explain` says", async () => {
    const { model } = summaryOf(id, 25);
    const desk = deskWith([id], 2);
    const agent = model.agents[0].id;
    const told = await desk.explain(wishFor(id, 25), agent, 3);
    expect(told).toEqual(structuredClone(explain(model, 1, 3, agent)));
  });

  test("who turns is counted in the same replicates", async () => {
    const desk = deskWith([id], 2);
    const base = wishFor(id, 100);
    const [agent] = Object.keys(packed(id).scenario.agents);
    const decisions = [{ path: "decisions", value: [{ agent, signs: false }] }];
    const before = await desk.play({ wish: base, baseline: true });
    const after = await desk.play({ wish: wishFor(id, 60, decisions), against: base });
    const flips = after?.summits[0].flips;
    expect(flips?.replicates).toBe(60);
    const place = after?.agents.indexOf(agent) ?? -1;
    expect(flips?.gained[place]).toBe(0);
    expect(after?.summits[0].signedShare[place]).toBe(0);
    const again = await desk.play({ wish: base, against: base });
    expect(again?.summits[0].flips?.gained.some((share) => share !== 0)).toBe(false);
    expect(again?.summits[0].flips?.lost.some((share) => share !== 0)).toBe(false);
    expect(again?.summits[0].signatures).toEqual(before?.summits[0].signatures);
  });

  test("the share of noise is that of the command line's badge, between 0 and 1", async () => {
    const desk = deskWith([id], 1);
    const loud = await desk.noise(wishFor(id, 100));
    const quiet = await desk.noise(wishFor(id, 100, [
      { path: "parameters.noise", value: 0 }, { path: "parameters.eventShock", value: 0 }]));
    expect(loud).toBeGreaterThan(0.1);
    expect(loud).toBeLessThanOrEqual(1);
    expect(quiet).toBe(0);
  });

  test("the latest wish wins: those between are given up, and none is mixed up", async () => {
    const plays: Wish[] = [];
    const desk = deskWith([id], 2, (message) => {
      if ("ask" in message && message.ask.kind === "play") plays.push(message.ask.wish);
    });
    const wishes = [0.1, 0.2, 0.3, 0.4, 0.5].map((noise) =>
      wishFor(id, 2000, [{ path: "parameters.noise", value: noise }]));
    const answers = await Promise.all(wishes.map((wish) => desk.play({ wish })));
    expect(answers.slice(0, -1)).toEqual([undefined, undefined, undefined, undefined]);
    const slices = (n: number): number => plays.filter((wish) =>
      wish.edits[0].value === wishes[n].edits[0].value).length;
    expect([1, 2, 3].map(slices)).toEqual([0, 0, 0]);
    expect(slices(0)).toBeLessThan(slices(4));
    expect(await desk.digest(wishes[4])).toBe(
      summaryOf(id, 2000, { set: ["parameters.noise=0.5"] }).summary.digest);
    expect(answers[4]?.replicates).toBe(2000);
  });

  test("a baseline is never given up", async () => {
    const desk = deskWith([id], 2);
    const results = await Promise.all([
      desk.play({ wish: wishFor(id, 500), baseline: true }),
      desk.play({ wish: wishFor(id, 100, edits), against: wishFor(id, 500) }),
    ]);
    expect(results.map((one) => one?.replicates)).toEqual([500, 100]);
    expect(results[1]?.summits[0].flips).not.toBeNull();
  });

  test("the same wish twice gives the same, whatever was played between", async () => {
    const desk = deskWith([id], 2);
    const digests: string[] = [];
    for (const wish of [wishFor(id, 75), wishFor(id, 50, edits), wishFor(id, 75)]) {
      await desk.play({ wish });
      digests.push(await desk.digest(wish));
    }
    expect(digests[0]).toBe(digests[2]);
    expect(digests[0]).not.toBe(digests[1]);
  });

  test("what is not there is refused in words", async () => {
    const desk = deskWith([id], 1);
    await expect(desk.digest(wishFor(id, 25))).rejects.toThrow(StudioRefusal);
    await expect(desk.noise(wishFor("nowhere", 25))).rejects.toThrow(StudioRefusal);
  });

  test("a fault comes with its stack", async () => {
    const desk = deskWith([id], 1);
    const fault = desk.explain(wishFor(id, 25), "Nobody", null);
    await expect(fault).rejects.toThrow(/Nobody|undefined|not/);
  });
});

test("structure that numbers hang on is compiled: attendance follows from capability", async () => {
  const id = "green-deal";
  const desk = deskWith([id], 1);
  for (const value of [0.2, 0.3, 0.4]) {
    const edits = [{ path: "agents.FRA.capability", value }];
    const wish = wishFor(id, 25, edits);
    await desk.play({ wish });
    const { scenario } = packed(id);
    const model = compile(edited(scenario, edits), scenario);
    expect(await desk.digest(wish))
      .toBe(summarise(model, 1, [playRows(playerOf(model, 1), 0, 25)]).digest);
  }
}, 60_000);

test("slices are whole blocks", () => {
  for (const [agents, meetings] of [[1, 1], [24, 1], [214, 1], [222, 16], [0, 0]]) {
    const slice = sliceOf(agents, meetings);
    expect(slice % BLOCK).toBe(0);
    expect(slice).toBeGreaterThanOrEqual(BLOCK);
    expect(slice).toBeLessThanOrEqual(500);
  }
});
