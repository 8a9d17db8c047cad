import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { whatifsIn } from "../../src/cli/studio/whatifs-in.ts";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { differenceOf } from "../../src/analysis/contrast.ts";
import {
  BLOCK, compile, contrast, playerOf, playPairs, type PartnerKind,
} from "../../src/engine.ts";
import { loadAll } from "../../src/scenario/load.ts";
import { partnerOf } from "../../src/edit/partner.ts";
import { untouched } from "../../src/studio/state/situation.ts";
import { versusAsks } from "../../src/studio/state/versus-asks.ts";
import { deskOf } from "../../src/studio/worker/desk.ts";
import type { Wish } from "../../src/studio/worker/message.ts";
import { packed } from "../edit/library.ts";
import { inlinePort } from "./inline-ports.ts";

const files = diskFiles();
const read = new Map();

/** What `plenary compare` comes to, for some what-ifs by their places. */
function compared(id: string, use: string, places: readonly number[], replicates: number) {
  const folder = join("scenarios", id);
  const at = (path: string) => {
    const [base, { scenario, base: under }] =
      loadAll([join(folder, "scenario.yaml"), path], files, { use }, read);
    if (scenario === undefined || base.scenario === undefined) throw new Error(path);
    return { scenario, under, base: base.scenario };
  };
  const paths = whatifsIn(join(folder, "whatif"));
  return places.map((place) => paths[place]).map((path) => {
    const { scenario, under, base: plain } = at(path);
    const whatif = compile(scenario, under);
    const own = partnerOf(scenario, plain);
    const named = scenario.against;
    const other = named === undefined ? undefined : at(named);
    const partner = other === undefined ? compile(own.scenario, under)
      : compile(other.scenario, other.under);
    const kind: PartnerKind = named === undefined ? own.kind : "whatif";
    const pairs = playPairs(playerOf(whatif, 1), playerOf(partner, 1), 0, replicates);
    return contrast({ whatif, partner, kind }, 1, [pairs]);
  });
}

/** A desk of two for a scenario, and what its workers are asked to play, in order. */
function watched(id: string) {
  const plays: { readonly worker: number; readonly kind: string; readonly wish: Wish }[] = [];
  const ports = [0, 1].map((worker) => inlinePort((message) => {
    if (!("ask" in message)) return;
    const { ask } = message;
    if (ask.kind !== "play" && ask.kind !== "versus") return;
    plays.push({ worker, kind: ask.kind, wish: ask.wish });
  }));
  const desk = deskOf(ports, () => [60, 2], () => Promise.resolve());
  desk.open(JSON.stringify(codedPack({ format: 1, plenary: "1", scenarios: [packed(id)] })));
  return { desk, plays, pairs: () => plays.filter(({ kind }) => kind === "versus") };
}

/** Held against its partner by `plenary compare`: by another, as pinned, as absent. */
const SORTS = ["whatif", "refuses", "present-and-signs"];

test.each([
  ["paris-2025", "calibrated", SORTS, 16], ["paris-2025", "mechanism", [], 16],
  ["internet-1995", "", [], 60],
] as const)("what-ifs of %s under %s are what plenary compare says",
  async (id, set, sorts, replicates) => {
    const { desk, pairs } = watched(id);
    const situation = { ...untouched(id), choice: set === "" ? {} : { set } };
    const all = versusAsks(packed(id), situation);
    const places = sorts.length === 0 ? [...all.keys()]
      : sorts.map((sort) => all.findIndex(({ kind }) => kind === sort));
    const wanted = compared(id, set === "" ? "mechanism" : set, places, replicates);
    for (const [n, { whatif, partner, kind, what }] of places.map((at) => all[at]).entries()) {
      const of = { scenario: id, seed: 1, replicates };
      const found = await desk.versus({ ...of, ...whatif }, { ...of, ...partner }, null,
        () => true);
      expect(found?.answer, what.id).toBe(wanted[n].answer);
      expect(kind, what.id).toBe(wanted[n].partner.kind);
      if (found?.answer !== true) continue;
      const { difference, low, high } = wanted[n].signatures ?? {};
      expect(differenceOf(found.differences), what.id).toEqual({ difference, low, high });
    }
    expect(pairs().length > places.length).toBe(replicates > BLOCK);
  }, 240_000);

describe("pairs", () => {
  const id = "tutorial";
  const [agent] = Object.keys(packed(id).scenario.agents);
  const wishFor = (replicates: number, signs?: boolean): Wish => ({
    scenario: id, choice: {}, seed: 1, replicates,
    edits: signs === undefined ? [] : [{ path: "decisions", value: [{ agent, signs }] }],
  });

  test("give way to what the user wants, and go on from where they stood", async () => {
    const { desk, plays, pairs } = watched(id);
    const found = desk.versus(wishFor(500, true), wishFor(500, false), null, () => true);
    await vi.waitUntil(() => pairs().length >= 2, { interval: 1 });
    const from = plays.length;
    await desk.play({ wish: wishFor(500) });
    expect(plays.length).toBeGreaterThan(from + 1);
    expect(plays.slice(from).filter(({ kind }) => kind === "versus")).toEqual([]);
    expect((await found)?.differences).toHaveLength(500);
    expect(pairs()).toHaveLength(500 / BLOCK);
    expect(pairs().every(({ worker }) => worker === 1)).toBe(true);
  });

  test("are given up where nobody wants them any more", async () => {
    const { desk, pairs } = watched(id);
    let wanted = true;
    const given = desk.versus(wishFor(5000, true), wishFor(5000, false), null, () => wanted);
    const after = desk.versus(wishFor(50, true), wishFor(50, false), null, () => true);
    await vi.waitUntil(() => pairs().length >= 2, { interval: 1 });
    wanted = false;
    expect(await given).toBeUndefined();
    expect((await after)?.differences).toHaveLength(50);
    expect(pairs().filter(({ wish }) => wish.replicates === 5000).length).toBeLessThan(20);
  });

  test("that nobody ever wanted are not played", async () => {
    const { desk, plays } = watched(id);
    expect(await desk.versus(wishFor(10, true), wishFor(10), null, () => false)).toBeUndefined();
    expect(plays).toEqual([]);
  });
});

test("a wish does not wait for a worker that explains", async () => {
  const { desk, plays } = watched("white-house-2023");
  const wish = { scenario: "white-house-2023", choice: {}, edits: [], seed: 1, replicates: 50 };
  const told = desk.explain(wish, Object.keys(packed(wish.scenario).scenario.agents)[0], null);
  void desk.play({ wish });
  expect(plays.map(({ worker }) => worker)).toEqual([0]);
  await told;
});
