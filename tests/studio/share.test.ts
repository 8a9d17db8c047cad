import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkText, readLink, type Link } from "../../src/edit/link.ts";
import { composed } from "../../src/edit/pack.ts";
import { readSituation, situationFile } from "../../src/studio/export/situation-file.ts";
import { editsOf, pinIn, untouched, type Pin, type Situation }
  from "../../src/studio/state/situation.ts";
import { linkOf, situationOf } from "../../src/studio/state/share.ts";
import { packed } from "../edit/library.ts";

const scenarios = [packed("tutorial"), packed("paris-2025"), packed("white-house-2023")];
const pack = { format: 1 as const, plenary: "0.5.0", scenarios };
const PINS: readonly Pin[] = ["signs", "refuses", "absent", "free"];

function chosenOf({ scenario, choice }: Pick<Link, "scenario" | "choice">) {
  const found = scenarios.find(({ id }) => id === scenario);
  if (found === undefined) throw new Error(scenario);
  return composed(found, choice).scenario;
}

/** Situations as the controls make them: a pin says other than the scenario does. */
function situationsOf(index: number): fc.Arbitrary<Situation> {
  const { id, scenario, sets, narratives, whatifs } = scenarios[index];
  const agents = Object.keys(scenario.agents);
  const [forum = ""] = Object.keys(scenario.forums);
  const unit = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
  const paths = fc.oneof(
    fc.constantFrom("parameters.noise", "parameters.riskUrgency", "world.risk"),
    fc.constantFrom(...agents).map((agent) => `agents.${agent}.security`),
    fc.constantFrom(...agents).map((agent) => `agents.${agent}.capability`),
  );
  const among = (ids: readonly { readonly id: string }[]): fc.Arbitrary<string | undefined> =>
    fc.constantFrom(undefined, ...ids.map((one) => one.id));
  return fc.record({
    numbers: fc.dictionary(paths, unit, { maxKeys: 6, noNullPrototype: true }),
    wanted: fc.dictionary(fc.constantFrom(...agents), fc.constantFrom(...PINS),
      { maxKeys: 5, noNullPrototype: true }),
    others: fc.constantFrom(undefined, [{ path: `forums.${forum}.procedure`, value: "vote" }]),
    seed: fc.oneof(fc.nat(), fc.string({ maxLength: 9 })),
    choice: fc.tuple(among(sets), among(narratives), among(whatifs))
      .map(([set, narrative, whatif]) => ({
        ...(set && { set }), ...(narrative && { narrative }), ...(whatif && { whatif }),
      })),
  }).map(({ wanted, others, ...rest }) => {
    const chosen = chosenOf({ scenario: id, choice: rest.choice });
    const pins = Object.fromEntries(Object.entries(wanted)
      .filter(([agent, pin]) => pin !== pinIn(chosen, agent)));
    return { scenario: id, ...rest, pins, ...(others && { others }) };
  });
}

const situations = fc.nat({ max: scenarios.length - 1 }).chain(situationsOf);

describe("a situation", () => {
  test("comes back from its link as it was, and plays the same", () => {
    fc.assert(fc.property(situations, (situation) => {
      const chosen = chosenOf(situation);
      const { link, told } = readLink(linkText(pack, linkOf(situation, chosen, "zh")), pack);
      expect(told).toEqual([]);
      expect(link?.language).toBe("zh");
      if (link === undefined) throw new Error("no link");
      const back = situationOf(link, chosen);
      expect(back).toEqual(situation);
      expect(editsOf(back, chosen)).toEqual(link.edits);
    }), { numRuns: 150, seed: 21 });
  });

  test("comes back from its file as it was", () => {
    fc.assert(fc.property(situations, (situation) => {
      const chosen = chosenOf(situation);
      const text = situationFile(pack, linkOf(situation, chosen),
        { digest: "0123abcd", replicates: 1000 });
      const { link, told, digest } = readSituation("a.json", text, pack);
      expect(told).toEqual([]);
      expect(digest).toBe("0123abcd");
      expect(link && situationOf(link, chosen)).toEqual(situation);
    }), { numRuns: 100, seed: 22 });
  });

  test("keeps what no control shows, and plays it", () => {
    const decisions = [{ agent: "USA", signs: false, reservation: ["safety"] }];
    const edits = [
      { path: "decisions", value: decisions }, { path: "forums.paris.rounds", value: 3 },
      { path: "world.risk", value: { low: 0.1, high: 0.4 } },
      { path: "parameters.noise", value: 0.2 }, { path: "parameters.noise", value: 0.3 },
    ];
    const link = { scenario: "paris-2025", choice: {}, edits, seed: 1 };
    const chosen = chosenOf(link);
    const situation = situationOf(link, chosen);
    expect(situation.numbers).toEqual({ "parameters.noise": 0.3 });
    expect(situation.others?.map(({ path }) => path))
      .toEqual(["decisions", "forums.paris.rounds", "world.risk"]);
    const [, paris] = scenarios;
    expect(composed(paris, {}, editsOf(situation, chosen)).scenario)
      .toEqual(composed(paris, {}, edits).scenario);
  });
});

describe("what was shared by a stranger", () => {
  test("never throws, as a link or as a file, and is opened or told of", () => {
    const texts = fc.oneof(fc.string({ maxLength: 120 }), fc.json({ maxDepth: 5 }),
      fc.json().map((json) => `s=paris-2025&d=decisions:${encodeURIComponent(json)}`),
      fc.json().map((json) => `{"format":1,"scenario":"paris-2025","edits":[{"path":"decisions",`
        + `"value":${json}}],"seed":${json}}`));
    fc.assert(fc.property(texts, (text) => {
      for (const read of [readLink(text, pack), readSituation(text.slice(0, 20), text, pack)]) {
        expect(read.link !== undefined || read.told.length > 0).toBe(true);
        if (read.link !== undefined) situationOf(read.link, chosenOf(read.link));
        for (const { en, zh } of read.told) expect(`${en}${zh}`).not.toMatch(/[<>]/);
      }
    }), { numRuns: 400, seed: 23 });
  });

  test.each([
    ["{\n \"format\": 1,\n oops", "line 3, column 2"],
    ["{}", "was not saved here"],
    ["[1]", "was not saved here"],
    ["{\"format\":7,\"scenario\":\"tutorial\"}", "format 7"],
    ["{\"format\":1,\"scenario\":\"tutorial\",\"edits\":{}}", "\"edits\""],
    ["{\"format\":1,\"scenario\":\"nowhere\"}", "\"nowhere\""],
    [`${" ".repeat(1_000_001)}{}`, "too large"],
  ])("the file %j is refused with its place", (text, words) => {
    const { link, told } = readSituation("mine.json", text, pack);
    expect(link).toBeUndefined();
    expect(told[0]?.en).toContain(words);
    expect(told.at(-1)?.en).toBe("Nothing was changed.");
  });

  test("other versions and keys that mean nothing are told", () => {
    const text = situationFile(pack, linkOf(untouched("tutorial"), {}));
    const other = text.replace("0.5.0", "0.4.0").replace("{", "{\"<b>\": 1,");
    const { link, told } = readSituation("a.json", other, pack);
    expect(link?.scenario).toBe("tutorial");
    expect(told.map(({ en }) => en).join(" ")).toMatch(/0\.4\.0.*"\?b\?" means nothing/);
  });
});
