import { expect, test } from "vitest";
import { playEffectsOf } from "../../src/analysis/atlas-effect.ts";
import { leadingAgents } from "../../src/analysis/atlas-leaders.ts";
import { playRefusals } from "../../src/analysis/atlas-play.ts";
import { PULLS, thresholdsOf, wantedFollowers } from "../../src/analysis/atlas-threshold.ts";
import { auditChannels } from "../../src/analysis/channel.ts";
import { contrast } from "../../src/analysis/contrast.ts";
import { notSigning, refusalTerms, signing, WAYS } from "../../src/analysis/refusal.ts";
import { compile } from "../../src/model/compile.ts";
import { FIELD, PARAMETER, rowOf } from "../../src/model/layout.ts";
import type { Model } from "../../src/model/model.ts";
import { playPairs } from "../../src/outcome/pairs.ts";
import { playerOf, withNumbers } from "../../src/run/play.ts";
import { modelOf } from "../helpers/model.ts";
import { forSeeds } from "../properties/for-seeds.ts";
import { loadFile } from "../scenario-data/disk-files.ts";
import { attractingScenario } from "./attracting-scenario.ts";

function libraryModel(folder: string, use?: string): Model {
  const { scenario, base } = loadFile(`scenarios/${folder}/scenario.yaml`, use);
  if (scenario === undefined) throw new Error(`no ${folder}`);
  return compile(scenario, base);
}

const agree = (one: number, other: number): void => {
  if (other !== other) expect(one).toBeNaN();
  else expect(one).toBeCloseTo(other, 10);
};

test("an effect is what a contrast of the same two worlds finds", () => {
  let moved = 0;
  forSeeds(20, (seed) => {
    const model = modelOf(attractingScenario(seed));
    const agent = seed % model.agents.length;
    const terms = refusalTerms(model, agent);
    const partner = signing(model, agent);
    const worlds = WAYS.map((way) => notSigning(model, agent, way, terms));
    const effects = playEffectsOf(playerOf(partner, seed),
      worlds.map((world) => playerOf(world, seed)), agent, 12);
    worlds.forEach((whatif, n) => {
      const found = contrast({ whatif, partner, kind: "turned" }, seed,
        [playPairs(playerOf(whatif, seed), playerOf(partner, seed), 0, 12)]);
      const { signatures, coverage, flips = [] } = found;
      if (signatures === undefined || coverage === undefined) return;
      const { others, collapseShare, followers, followed } = effects[n];
      agree(others.difference, signatures.difference);
      agree(others.low, signatures.low);
      agree(others.high, signatures.high);
      agree(collapseShare, signatures.collapseShare);
      agree(effects[n].coverage.models?.difference ?? NaN, coverage.models?.difference ?? NaN);
      agree(effects[n].coverage.gdp?.difference ?? NaN, coverage.gdp?.difference ?? NaN);
      expect(followed).toBe(flips.length);
      for (const { agent: id, lost, gained, term } of followers) {
        expect(flips).toContainEqual({ agent: id, lost, gained, term });
      }
      moved += followed;
    });
  });
  expect(moved).toBeGreaterThan(20);
});

test("what no channel carries has no effect, and what a channel carries has one", () => {
  const model = libraryModel("munich-2024");
  const [agent] = leadingAgents(model);
  const order = { agent, seed: 1, replicates: 3, search: null };
  const { ways } = playRefusals(model, { ...order, ways: null });
  expect(ways.map(({ way }) => way)).toEqual(WAYS);
  for (const { audit, effect } of ways) {
    expect(effect !== null).toBe(audit.some(({ open }) => open));
  }
  const pulling = withNumbers(model, new Map([[PARAMETER.peerPull, 0.2]]));
  const [refuses] = playRefusals(pulling, { ...order, ways: null }).ways;
  expect(refuses.effect?.replicates).toBe(3);
  const [named] = playRefusals(pulling, { ...order, ways: ["refuses"] }).ways;
  expect(named.effect).toEqual(refuses.effect);
});

test("a threshold is the smallest value tried at which enough others follow", () => {
  const found = forSeedsOf(30, (seed) => {
    const value = attractingScenario(seed);
    const model = modelOf({ ...value,
      parameters: { ...value.parameters, peerPull: 0, coverageNeed: 0 } });
    const agent = seed % model.agents.length;
    const partner = signing(model, agent);
    const without = notSigning(model, agent, "refuses", refusalTerms(model, agent));
    const audit = auditChannels(without, partner, 0);
    const search = { seed, replicates: 4, wanted: 1 };
    const [{ peerPull }] = thresholdsOf(partner,
      [{ model: without, audit, difference: null }], agent, search);
    const lost = PULLS.peerPull.map((pull) => {
      const [left, right] = [without, partner].map((one) =>
        playerOf(withNumbers(one, new Map([[PARAMETER.peerPull, pull]])), seed));
      return -playEffectsOf(right, [left], agent, 4)[0].others.difference;
    });
    expect(peerPull).toBe(PULLS.peerPull.find((_, n) => lost[n] >= 1) ?? "none");
    return peerPull;
  });
  expect(found).toContain("none");
  expect(found.some((one) => typeof one === "number")).toBe(true);
});

function forSeedsOf<T>(count: number, of: (seed: number) => T): T[] {
  const found: T[] = [];
  forSeeds(count, (seed) => { found.push(of(seed)); });
  return found;
}

test("in a vote no strength opens a channel; where enough follow already, none is tried", () => {
  const value = attractingScenario(5);
  const model = modelOf(value);
  const partner = signing(model, 0);
  const without = notSigning(model, 0, "refuses", refusalTerms(model, 0));
  const search = { seed: 1, replicates: 2, wanted: 1 };
  const audit = auditChannels(without, partner, 0);
  const vote = audit.map((one) => ({ ...one, open: false, reason: "a-vote" as const }));
  expect(thresholdsOf(partner, [
    { model: without, audit: vote, difference: null }, { model: without, audit, difference: -1 },
  ], 0, search)).toEqual([
    { peerPull: "cannot", coverageNeed: "cannot" }, { peerPull: "own", coverageNeed: "own" },
  ]);
});

test("leaders are invited, ten of them lead by capability alone, and fourteen lead at most", () => {
  for (const folder of ["paris-2025", "seoul-2024", "road-to-paris", "internet-1995", "tutorial"]) {
    const model = libraryModel(folder);
    const leaders = leadingAgents(model);
    const capability = leaders.map((i) => model.values[rowOf(model.layout, i) + FIELD.capability]);
    expect(leaders.length).toBeLessThanOrEqual(14);
    expect(leaders.length).toBeGreaterThan(0);
    expect([...capability].sort((left, right) => right - left)).toEqual(capability);
    for (const i of leaders) {
      expect(model.meetings.some(({ seat }) => seat[i] === 1), model.agents[i].id).toBe(true);
    }
  }
  const paris = libraryModel("paris-2025");
  const ids = leadingAgents(paris).map((i) => paris.agents[i].id);
  expect(ids).toEqual(expect.arrayContaining(["USA", "CHN"]));
  const munich = libraryModel("munich-2024");
  const kinds = leadingAgents(munich).map((i) => munich.agents[i].kind);
  expect(new Set(kinds)).toEqual(new Set(["firm"]));
});

test("five followers are wanted, or a tenth of the seats where that is fewer", () => {
  expect(wantedFollowers(libraryModel("paris-2025"))).toBe(5);
  expect(wantedFollowers(libraryModel("munich-2024"))).toBe(2);
  expect(wantedFollowers(libraryModel("tutorial"))).toBe(1);
});
