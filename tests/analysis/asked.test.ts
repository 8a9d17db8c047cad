import { describe, expect, test } from "vitest";
import { playAsked, type AskedWork } from "../../src/analysis/asked.ts";
import { STRAIN_FIXED } from "../../src/analysis/binding-strain.ts";
import { ENTRY_WIDTH } from "../../src/analysis/entry.ts";
import { TEXT_FIXED, TEXT_WATCHED, textWidth } from "../../src/analysis/joint-text.ts";
import { PRICE_FIXED, PRICE_STEP } from "../../src/analysis/price-curve.ts";
import { neighbours, textGrid } from "../../src/analysis/text-search.ts";
import { joinBlocks, type AskedRows } from "../../src/analysis/worked.ts";
import type { Model } from "../../src/model/model.ts";
import { OUTCOME, rowLength } from "../../src/outcome/outcome.ts";
import { playRows, type Rows } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { fixture, modelOf } from "../helpers/model.ts";
import type { ScenarioValue } from "../naive/scenario-value.ts";

const SEED = 7;
const REPLICATES = 40;
/** Peers, coverage and noise at work, so that one signature moves another in some worlds. */
const LIVELY = { peerPull: 0.3, coverageNeed: 0.4, noise: 0.15, goodwill: 0.1 };
const value = fixture("fixture-1", LIVELY);
const model = modelOf(value);
const FORUM = value.summits[0].forum;

function ask(work: AskedWork, of = model, piece = REPLICATES): AskedRows {
  const player = playerOf(of, SEED);
  return joinBlocks(Array.from({ length: REPLICATES / piece }, (_, n) =>
    playAsked(player, work, n * piece, piece)));
}

function play(of: Model): Rows {
  return playRows(playerOf(of, SEED), 0, REPLICATES);
}

function outcome(of: Model, rows: Rows, name: keyof typeof OUTCOME): number[] {
  return Array.from({ length: REPLICATES }, (_, n) =>
    rows.numbers[n * rowLength(of) + OUTCOME[name]]);
}

function numbers(rows: AskedRows, place: number): number[] {
  return Array.from({ length: rows.count }, (_, n) => rows.numbers[n * rows.width + place]);
}

function withForum(change: Record<string, unknown>): ScenarioValue {
  const forum = { ...value.forums[FORUM], ...change };
  return { ...value, forums: { ...value.forums, [FORUM]: forum } } as ScenarioValue;
}

describe("a text laid before the meeting", () => {
  test("is worth most in itself at one's own ideal, whatever the sponsor makes of it", () => {
    // Both texts bind at what agent 1 wants; only positions differ.
    const { ideal, width, bindIdeal } = playerOf(model, SEED).play(null).chambers[0];
    const own = [...ideal.subarray(width, width + 2), bindIdeal[1]];
    const far = [...own.slice(0, 2).map((level) => (level > 0.5 ? 0 : 1)), bindIdeal[1]];
    const agents = { ...value.agents, A: { ...value.agents["A"], alignment: 1 },
      B: { ...value.agents["B"], alignment: -1, military: 1 } };
    const sponsored = modelOf({
      ...withForum({ sponsor: "A" }), agents,
      parameters: { ...value.parameters, sponsorRivalry: 9 },
    } as ScenarioValue);
    const texts = Float64Array.from([...own, ...far]);
    const worth = (of: Model, more: number): number[] => {
      const rows = ask({ kind: "texts", meeting: 0, texts, watched: [1] }, of);
      return [0, 1].map((t) => numbers(rows, t * textWidth(1) + TEXT_FIXED + more)[0]);
    };
    const [mine, other] = worth(model, 2);
    expect(mine).toBeGreaterThan(other);
    expect(worth(sponsored, 2)).toEqual([mine, other]);
    expect(worth(sponsored, 1)).not.toEqual(worth(model, 1));
  });

  test("is signed as if the scenario had given it", () => {
    const positions = { access: 0.55, safety: 0.35 };
    const given = modelOf(withForum({ text: { positions, bindingness: 0.3 } }));
    const rows = play(given);
    const asked = ask({
      kind: "texts", meeting: 0, texts: Float64Array.of(0.9, 0.1, 0, 0.55, 0.35, 0.3),
      watched: [1],
    });
    const at = textWidth(1);
    expect(numbers(asked, at)).toEqual(outcome(given, rows, "signatures"));
    expect(numbers(asked, at + TEXT_FIXED)).toEqual(
      Array.from({ length: REPLICATES }, (_, n) => rows.signs[n * model.agents.length + 1]));
    expect(numbers(asked, at + TEXT_FIXED + 1)).toEqual(
      Array.from({ length: REPLICATES }, (_, n) => rows.utility[n * model.agents.length + 1]));
    expect(numbers(asked, 0)).not.toEqual(numbers(asked, at));
  });

  test("of no numbers is the one that was drafted", () => {
    const asked = ask({
      kind: "texts", meeting: 0, texts: new Float64Array(3).fill(NaN), watched: [],
    });
    expect(numbers(asked, 0)).toEqual(outcome(model, play(model), "signatures"));
  });
});

test("an entry moves what two full runs with the pins differ by", () => {
  const agents = model.agents.map((_, i) => i);
  const asked = ask({ kind: "entry", meeting: 0, agents });
  const moved = agents.map((agent) => {
    const { id } = model.agents[agent];
    const [signing, out] = [true, false].map((signs) => {
      const pinned = modelOf({ ...value, decisions: [{ agent: id, signs }] });
      return outcome(pinned, play(pinned), "signatures");
    });
    // The agent's own signature is not among the others'.
    const difference = signing.map((count, n) => count - out[n] - 1);
    expect(numbers(asked, ENTRY_WIDTH * agent + 1)).toEqual(difference);
    return difference.some((count) => count !== 0);
  });
  expect(moved).toContain(true);
});

test("at the model's own strengths a refusal reaches as far as the entry moves", () => {
  const strengths = { peerPull: [LIVELY.peerPull], coverageNeed: [0] };
  const asked = ask({ kind: "reach", meeting: 0, agent: 2, ...strengths });
  const moved = numbers(ask({ kind: "entry", meeting: 0, agents: [2] }), 1);
  expect(numbers(asked, 0)).toEqual(moved);
  expect(moved.some((count) => count !== 0)).toBe(true);
  const alone = modelOf(fixture("fixture-1", { ...LIVELY, coverageNeed: 0 }));
  expect(numbers(asked, 1)).toEqual(
    numbers(ask({ kind: "entry", meeting: 0, agents: [2] }, alone), 1));
});

test("a smaller fund buys what the endless one bought first", () => {
  const asked = ask({ kind: "prices", meeting: 0 });
  let bought = 0;
  for (const budget of [0.02, 0.1, 0.4, 5]) {
    const funded = modelOf(withForum({ fund: { budget } }));
    const rows = play(funded);
    const spent = outcome(funded, rows, "spent");
    outcome(funded, rows, "signatures").forEach((count, n) => {
      const row = asked.numbers.subarray(n * asked.width, (n + 1) * asked.width);
      let [signatures, paid] = [row[0], 0];
      for (let k = 0; k < row[2] && row[PRICE_FIXED + PRICE_STEP * k] <= budget; k++) {
        [paid, signatures] = row.subarray(PRICE_FIXED + PRICE_STEP * k);
        bought++;
      }
      expect([signatures, paid]).toEqual([count, spent[n]]);
    });
  }
  expect(bought).toBeGreaterThan(REPLICATES / 2);
});

test("pinned refusers are not for sale and are counted", () => {
  const refusing = modelOf({ ...value, decisions: [{ agent: "A", signs: false }] });
  const asked = ask({ kind: "prices", meeting: 0 }, refusing);
  expect([...asked.sums.subarray(0, 3)]).toEqual([0, 0, REPLICATES]);
});

describe("losses by bindingness", () => {
  const levels = [0, 0.25, 0.5, 0.75, 1];
  const asked = ask({ kind: "loss", meeting: 0, levels, ranks: [1, 2] });

  test("are those of the drafted positions at each level", () => {
    const texts = Float64Array.from(levels.flatMap((level) => [NaN, NaN, level]));
    const laid = ask({ kind: "texts", meeting: 0, texts, watched: [] });
    levels.forEach((_, n) =>
      expect(numbers(asked, 2 * n)).toEqual(numbers(laid, n * textWidth(0))));
    expect(numbers(asked, 0)).not.toEqual(numbers(asked, 2 * levels.length - 2));
  });

  test("come in their order, and never count who did not sign", () => {
    const [first, second] = [0, 1].map((k) => numbers(asked, 2 * levels.length + k));
    first.forEach((level, n) => {
      if (second[n] === second[n]) expect(level).toBeLessThanOrEqual(second[n]);
    });
    expect(first.some((level) => level > 0)).toBe(true);
  });
});

describe("what bindingness weighs", () => {
  const levels = [0, 0.5, 1];
  /** Without a tilt, shares of salience are those written. */
  const plain = { ...LIVELY, securityTilt: 0 };
  const given = { text: { positions: { access: 0.55, safety: 0.35 }, bindingness: 0.3 } };
  const written = (parameters: Record<string, number>, salience?: object): Model => {
    const own = fixture("fixture-1", { ...plain, ...parameters });
    const agents = Object.fromEntries(Object.entries(own.agents).map(([id, agent]) =>
      [id, salience === undefined ? agent : { ...agent, salience }]));
    const forums = { ...own.forums, [FORUM]: { ...own.forums[FORUM], ...given } };
    return modelOf({ ...own, agents, forums } as ScenarioValue);
  };
  const strain = (of: Model, stakes: readonly number[], salience: readonly number[]): AskedRows =>
    ask({ kind: "strain", meeting: 0, levels, stakes, salience }, of);
  const lost = (of: Model): number[] => {
    const texts = Float64Array.from(levels.flatMap((level) => [NaN, NaN, level]));
    const watched = of.agents.map((_, i) => i);
    const laid = ask({ kind: "texts", meeting: 0, texts, watched }, of);
    const signs = (t: number, i: number): number[] =>
      numbers(laid, t * textWidth(watched.length) + TEXT_FIXED + TEXT_WATCHED * i);
    const states = watched.filter((i) => of.agents[i].kind === "state");
    return Array.from({ length: REPLICATES }, (_, n) => Math.max(...levels.map((_level, t) =>
      states.filter((i) => signs(0, i)[n] === 1 && signs(t, i)[n] === 0).length)));
  };

  test("loses what a model of those stakes loses", () => {
    const rows = strain(written({}), [0, 2], []);
    [0, 2].forEach((stakes, n) => expect(numbers(rows, STRAIN_FIXED + n))
      .toEqual(lost(written({ bindingStakes: stakes }))));
    expect(numbers(rows, STRAIN_FIXED).some((count) => count > 0)).toBe(true);
  });

  test("loses what a model loses in which everybody weighs it so", () => {
    const even = { safety: 1, access: 1 };
    const light = written({}, { ...even, bindingness: 0 });
    const rows = strain(light, [], [0.25, 0.75]);
    [0.25, 0.75].forEach((share, n) => expect(numbers(rows, STRAIN_FIXED + n))
      .toEqual(lost(written({}, { ...even, bindingness: 2 * share / (1 - share) }))));
    expect(numbers(rows, 0)).toEqual(numbers(rows, 0).map(() => 0));
    expect(Math.max(...numbers(rows, STRAIN_FIXED + 1))).toBeGreaterThan(0);
  });

  test("is a mean over those present, of shares of salience and of terms", () => {
    const rows = strain(written({}, { safety: 1, access: 1, bindingness: 2 }), [], []);
    expect(rows.width).toBe(STRAIN_FIXED);
    numbers(rows, 0).forEach((share) => expect(share).toBeCloseTo(0.5, 12));
    // A status quo that binds at 0 is as far from the ideal as a text that does.
    numbers(rows, 1).forEach((bind) => expect(bind).toBeCloseTo(0, 12));
    numbers(rows, 2).forEach((bind, n) =>
      expect(bind).toBeCloseTo(0.5 * (2 * numbers(rows, 7)[n] - 1), 12));
  });
});

test("blocks of any size give the same numbers", () => {
  const works: AskedWork[] = [
    { kind: "entry", meeting: 0, agents: [0, 1, 2, 3] }, { kind: "prices", meeting: 0 },
    { kind: "loss", meeting: 0, levels: [0, 0.5, 1], ranks: [1] },
  ];
  for (const work of works) {
    expect(ask(work, model, 8).numbers).toEqual(ask(work).numbers);
    // Sums are added block by block, whose size is therefore the same for any number of workers.
    const sums = ask(work).sums;
    ask(work, model, 8).sums.forEach((sum, k) => expect(sum).toBeCloseTo(sums[k], 12));
  }
});

describe("texts to search", () => {
  test("fill the room evenly, corners and bounds among them", () => {
    const { texts, drawn } = textGrid({ issues: 2, least: 0, most: 0.1 });
    expect([texts.length, drawn]).toEqual([9 * 9 * 3, false]);
    expect(texts[0]).toEqual([0, 0, 0]);
    expect(texts[texts.length - 1]).toEqual([1, 1, 0.1]);
    expect(new Set(texts.map(String)).size).toBe(texts.length);
  });

  test("are drawn where even the corners are too many", () => {
    const { texts, drawn } = textGrid({ issues: 12, least: 0.2, most: 0.4 });
    expect([texts.length, drawn]).toEqual([800, true]);
    for (const text of texts) {
      expect(text[12]).toBeGreaterThanOrEqual(0.2);
      expect(text[12]).toBeLessThanOrEqual(0.4);
    }
  });

  test("lie a step away along one issue, inside the room", () => {
    const room = { issues: 2, least: 0, most: 0.2 };
    expect(neighbours([0, 0.5, 0.2], 0.25, room)).toEqual([
      [0.25, 0.5, 0.2], [0, 0.25, 0.2], [0, 0.75, 0.2], [0, 0.5, 0.2 - 0.25 * 0.2],
    ]);
  });
});
