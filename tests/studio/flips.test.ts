import { expect, test } from "vitest";
import { composed, type Choice } from "../../src/edit/pack.ts";
import { playerOf, playRows, type Model } from "../../src/engine.ts";
import { compile } from "../../src/model/compile.ts";
import { flipRows, flipsInWords, flipsTable, scaleEnd, worldsOf }
  from "../../src/studio/figure/flips.ts";
import { resultOf, type Flips } from "../../src/studio/worker/result.ts";
import { packed } from "../edit/library.ts";

function modelOf(id: string, choice: Choice = {}): Model {
  const { scenario, base } = composed(packed(id), choice);
  return compile(scenario, base);
}

const tutorial = modelOf("tutorial");
const ids = tutorial.agentOrder.map((i) => tutorial.agents[i].id);

/** Shares given by id; everybody else decides as before. */
function flipsOf(gained: Record<string, number>, lost: Record<string, number> = {}): Flips {
  return { gained: Float64Array.from(ids, (id) => gained[id] ?? 0),
    lost: Float64Array.from(ids, (id) => lost[id] ?? 0), replicates: 1000 };
}

test("those who turn stand first to last, the others not at all", () => {
  const [a, b, c] = ids;
  const rows = flipRows(flipsOf({ [a]: 0.1, [b]: 0.05 }, { [b]: 0.2 }), ids, tutorial);
  expect(rows.map(({ id }) => id)).toEqual([b, a]);
  expect(rows[0]).toMatchObject({ gained: 0.05, lost: 0.2 });
  expect(rows.some(({ id }) => id === c)).toBe(false);
  expect(flipsTable(rows, false).rows.map((row) => row.slice(1))).toEqual([[0.05, 0.2], [0.1, 0]]);
});

test("a sentence counts the worlds, and names at most as many as asked", () => {
  const [a, b, c] = ids;
  const name = (id: string) => tutorial.agents.find((one) => one.id === id)?.name;
  const rows = flipRows(flipsOf({ [a]: 0.212 }, { [b]: 0.1, [c]: 0.004 }), ids, tutorial);
  const two = flipsInWords(rows, 1000, false, 2);
  expect(two.en).toBe(`${name(a)?.en} joins in 212 of 1,000 simulated worlds. `
    + `${name(b)?.en} leaves in 100 of 1,000 simulated worlds. `
    + "1 more decides otherwise in some world.");
  expect(two.zh).toMatch(/在 1,000 个模拟世界的 212 个中加入。/);
  expect(flipsInWords(rows, 1000, false, 12).en).toContain(`${name(c)?.en} leaves in 4 of`);
  expect(flipsInWords([], 1000, false, 12).en).toMatch(/^In no simulated world/);
});

test("with assumed parameters shares are words, and those alike are told together", () => {
  const [a, b] = ids;
  const rows = flipRows(flipsOf({ [a]: 0.07, [b]: 0.06 }), ids, tutorial);
  const { en, zh } = flipsInWords(rows, 1000, true, 12);
  expect(en).toMatch(/ and .* join in few simulated worlds\.$/);
  expect(en + zh).not.toMatch(/\d/);
  expect(worldsOf(1, 1000, true).zh).toBe("在所有模拟世界中");
  expect(scaleEnd(rows, true)).toMatchObject({ at: 0.25, words: { en: "a quarter" } });
  expect(scaleEnd(rows, false).words.en).toBe("25%");
  expect(scaleEnd(flipRows(flipsOf({ [a]: 0.9 }), ids, tutorial), false).at).toBe(1);
});

test("who leaves under a what-if is counted world by world, as an own count has it", () => {
  const id = "paris-2025";
  const [whatif] = packed(id).whatifs;
  const [base, now] = [modelOf(id), modelOf(id, { whatif: whatif.id })];
  const rows = [base, now].map((model) => playRows(playerOf(model, 1), 0, 25));
  const { summits, agents } = resultOf("now", { model: now, blocks: [rows[1]] },
    { model: base, blocks: [rows[0]] });
  const { flips } = summits[summits.length - 1];
  if (flips === null) throw new Error("not paired");
  const told = flipRows(flips, agents, now);
  expect(told.length).toBeGreaterThan(0);
  const count = now.agents.length;
  for (const { id: agent, gained, lost } of told) {
    const i = now.agents.findIndex((one) => one.id === agent);
    const turns = Array.from({ length: 25 }, (_, n) =>
      rows[1].signs[n * count + i] - rows[0].signs[n * count + i]);
    expect(gained).toBe(turns.filter((turn) => turn > 0).length / 25);
    expect(lost).toBe(turns.filter((turn) => turn < 0).length / 25);
  }
});

test("worlds of other agents are not paired", () => {
  const other = modelOf("munich-2024");
  const played = { model: tutorial, blocks: [playRows(playerOf(tutorial, 1), 0, 25)] };
  const baseline = { model: other, blocks: [playRows(playerOf(other, 1), 0, 25)] };
  expect(resultOf("now", played, baseline).summits[0].flips).toBeNull();
  expect(resultOf("now", played, undefined).summits[0].flips).toBeNull();
});

test("blocks of other replicates are not held against each other", () => {
  const of = (from: number) =>
    ({ model: tutorial, blocks: [playRows(playerOf(tutorial, 1), from, 25)] });
  expect(() => resultOf("now", of(25), of(0))).toThrow(/other replicates/);
});
