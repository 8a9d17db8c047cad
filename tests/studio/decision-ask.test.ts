import { expect, test } from "vitest";
import { contrast } from "../../src/analysis/contrast.ts";
import { compile, playerOf } from "../../src/engine.ts";
import { composed } from "../../src/edit/pack.ts";
import { playPairs } from "../../src/outcome/pairs.ts";
import { changeGroups } from "../../src/studio/state/change-groups.ts";
import { changesOf } from "../../src/studio/state/changes.ts";
import { decisionAsk } from "../../src/studio/state/decision-ask.ts";
import { scenarioGroups } from "../../src/studio/state/scenario-groups.ts";
import { untouched, withChoice, withNumber, withPin } from "../../src/studio/state/situation.ts";
import { versusOf } from "../../src/studio/worker/versus.ts";
import { packed } from "../edit/library.ts";

const paris = packed("paris-2025");
const REPLICATES = 20;

test("a refusal is held against the same world with a signature, as a contrast has it", () => {
  const under = withChoice(untouched("paris-2025"), "set", "mechanism");
  const ask = decisionAsk(paris, withPin(under, "USA", "refuses"));
  if (ask === undefined) throw new Error("no ask");
  expect(ask.kind).toBe("signs");
  const [whatif, partner] = [ask.whatif, ask.partner].map(({ choice, edits }) => {
    const { scenario, base } = composed(paris, choice, edits);
    return compile(scenario, base);
  });
  const found = versusOf(whatif, partner, 1, null, { from: 0, count: REPLICATES });
  const wanted = contrast({ whatif, partner, kind: "signs" }, 1,
    [playPairs(playerOf(whatif, 1), playerOf(partner, 1), 0, REPLICATES)]);
  expect(found.moved).toEqual(["USA"]);
  expect(found.channels).toEqual(wanted.channels);
  expect(found.channels.length).toBeGreaterThan(0);
  expect(found.turned).toEqual(Object.fromEntries((wanted.flips ?? []).map(
    ({ agent, gained, lost }) => [agent, [gained, lost]])));
});

test("without a decision nothing is held against anything", () => {
  const plain = untouched("paris-2025");
  expect(decisionAsk(paris, plain)).toBeUndefined();
  expect(decisionAsk(paris, withNumber(plain, "parameters.goodwill", 1))).toBeUndefined();
  expect(decisionAsk(paris, withPin(plain, "USA", "absent"))?.kind).toBe("present-and-signs");
});

test("a way of negotiating is one change, taken back as one", () => {
  const preset = { id: "p", title: { en: "P", zh: "P" }, forum: { reach: 1 },
    parameters: { noise: 0.1 } };
  const own = withNumber(untouched("paris-2025"), "parameters.goodwill", 1);
  const situation = { ...withNumber(own, "parameters.noise", 0.1),
    others: [{ path: "forums.paris.reach", value: 1 }] };
  const pack = { format: 1 as const, plenary: "1", scenarios: [paris], presets: [preset] };
  const model = compile(paris.scenario);
  const changes = changesOf(paris, paris.scenario, model, situation, pack);
  expect(changes.map(({ key }) => key)).toEqual(["preset", "parameters.goodwill"]);
  expect(changes[0].parts?.map(({ key }) => key)).toEqual(
    ["parameters.noise", "forums.paris.reach"]);
  expect(changes[0].takeBack(situation)).toEqual(own);
  expect(changeGroups(pack, model, own)).toEqual([]);
});

test("scenarios stand by kind, each form below its own", () => {
  const scenarios = ["tutorial", "b", "a", "a/part", "theses-base"].map((id) =>
    ({ ...paris, id, ...(id === "a" ? {} : { observed: undefined }) }))
    .map(({ observed, ...one }) => (observed === undefined ? one : { ...one, observed }));
  expect(scenarioGroups({ format: 1, plenary: "1", scenarios }).map((group) =>
    [group.kind, ...group.scenarios.map(({ id, below }) => (below ? `- ${id}` : id))])).toEqual([
    ["record", "a", "- a/part"], ["invented", "b", "theses-base"], ["learn", "tutorial"],
  ]);
});
