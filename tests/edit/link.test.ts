import fc from "fast-check";
import { expect, test } from "vitest";
import { fitsLink, linkText, readLink, type Link } from "../../src/edit/link.ts";
import { edited, type Edit } from "../../src/edit/edit.ts";
import { refusedEdit } from "../../src/edit/check-edit.ts";
import { packed } from "./library.ts";

const scenarios = [packed("tutorial"), packed("white-house-2023"), packed("munich-2024")];
const pack = { format: 1 as const, plenary: "0.5.0", scenarios };

const unit = fc.double({ min: 0, max: 1, noNaN: true });

function linksTo(index: number): fc.Arbitrary<Link> {
  const { id, scenario, sets, narratives, whatifs } = scenarios[index];
  const agents = fc.constantFrom(...Object.keys(scenario.agents));
  const forums = fc.constantFrom(...Object.keys(scenario.forums));
  const issues = fc.constantFrom(...Object.keys(scenario.issues));
  const decision = fc.record({
    agent: agents, signs: fc.boolean(), verification: fc.boolean(),
    reservation: fc.array(issues, { maxLength: 2 }),
    offers: fc.dictionary(agents, unit, { maxKeys: 2 }),
    if: fc.record({ signs: fc.array(agents, { maxLength: 2 }), capability: unit }),
  }, { requiredKeys: ["agent"] });
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({
      path: fc.tuple(agents, fc.constantFrom("capability", "security", "positions.",
        "salience.")).chain(([agent, field]) => issues.map((issue) =>
        `agents.${agent}.${field}${field.endsWith(".") ? issue : ""}`)),
      value: fc.oneof(unit, unit.map((at) => ({ low: 0, mode: at, high: 1 }))),
    }),
    fc.record({ path: fc.constantFrom("parameters.noise", "world.risk"), value: unit }),
    fc.record({ path: forums.map((one) => `forums.${one}.procedure`),
      value: fc.constantFrom("opt-in", "silence", "vote") }),
    fc.record({ path: fc.constant("decisions"), value: fc.array(decision, { maxLength: 3 }) }),
    fc.record({ path: fc.constant("absent"), value: fc.array(agents, { maxLength: 3 }) }),
  );
  const among = (ids: readonly { readonly id: string }[]): fc.Arbitrary<string | undefined> =>
    fc.constantFrom(undefined, ...ids.map((one) => one.id));
  return fc.record({
    scenario: fc.constant(id), edits: fc.array(edit, { maxLength: 8 }),
    seed: fc.oneof(fc.nat(), fc.string({ maxLength: 12 })),
    choice: fc.tuple(among(sets), among(narratives), among(whatifs))
      .map(([set, narrative, whatif]) => ({
        ...(set && { set }), ...(narrative && { narrative }), ...(whatif && { whatif }),
      })),
  });
}

const links = fc.nat({ max: scenarios.length - 1 }).chain(linksTo);

test("a link is read as it was written, in letters that an address may have", () => {
  fc.assert(fc.property(links, (link) => {
    const text = linkText(pack, link);
    expect(text).toMatch(/^[\w.~!*'()%&=:;,/@-]*$/);
    expect(readLink(text, pack)).toEqual({ link: plain(link), told: [] });
    expect(readLink(`#${text}`, pack).link).toEqual(plain(link));
  }), { numRuns: 300, seed: 11 });
});

/** Without the marks of how a test made it. */
function plain(link: Link): Link {
  return JSON.parse(JSON.stringify(link)) as Link;
}

test("a link without changes is short", () => {
  const text = linkText(pack, { scenario: "tutorial", choice: {}, edits: [], seed: 1 });
  expect(text.length).toBeLessThan(40);
  const one = linkText(pack, {
    scenario: "tutorial", choice: { set: "mechanism" }, seed: 7,
    edits: [{ path: "parameters.noise", value: 0.25 }],
  });
  expect(one.length).toBeLessThan(90);
});

test("the longest link that is given is read from an address too, one longer is not given", () => {
  const link: Link = { scenario: "tutorial", choice: {}, seed: "", edits: [] };
  const room = 16_000 - linkText(pack, link).length;
  const [longest, longer] = [room, room + 1].map((length) => {
    // A name that the page does not know stands for what takes the room.
    const one = { ...link, choice: { set: "x".repeat(length - "&p=".length) } };
    return { one, text: linkText(pack, one) };
  });
  expect(fitsLink(longest.text, longest.one)).toBe(true);
  expect(readLink(`#${longest.text}`, pack).link).toEqual(link);
  expect(fitsLink(longer.text, longer.one)).toBe(false);
  expect(readLink(`#${longer.text}`, pack).link).toBeUndefined();
});

test("nothing makes reading throw", () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
    readLink(text, pack);
  }), { numRuns: 500, seed: 12 });
  fc.assert(fc.property(links, fc.nat(), fc.string({ minLength: 1, maxLength: 3 }),
    (link, at, put) => {
      const text = linkText(pack, link);
      const place = at % (text.length + 1);
      const { link: found, told } = readLink(text.slice(0, place) + put + text.slice(place), pack);
      expect(found !== undefined || told.length > 0).toBe(true);
      readLink(text.slice(0, place), pack);
    }), { numRuns: 300, seed: 13 });
});

const HOSTILE: readonly [string, unknown][] = [
  ["__proto__.polluted", 1], ["agents.__proto__.capability", 1], ["constructor", 1],
  ["agents.constructor.capability", 1], ["agents.Nobody.capability", 0.5], ["id", "other"],
  ["title", { en: "<script>", zh: "" }], ["title.en", "<script>"], ["summits", []],
  ["events", []], ["date", "2020-01-01"], ["world.step", 1e-9], ["parameters.use", "mechanism"],
  ["use", [{ id: "x", values: {} }]], ["usedSets", []], ["agents", {}], ["parameters", {}],
  ["parameters.noise", -1], ["parameters.noise", "0.5"], ["parameters.noise", null],
  ["parameters.noise", [0.5]], ["world.risk", 2], ["world.risk", { low: 2, high: 1 }],
  ["world.risk", { value: 0.5, extra: 1 }], ["world.risk", { origin: "data" }],
  ["absent", ["Nobody"]], ["absent", "Coral"], ["decisions", [{}]],
  ["decisions", [{ agent: "Nobody", signs: true }]],
  ["decisions", [{ agent: "Coral", signs: "yes" }]],
  ["decisions", [{ agent: "Coral", extra: 1 }]],
  ["decisions", [{ agent: "Coral", signs: true, walksOut: true }]],
  ["forums.summit.rounds", 1e9], ["forums.summit.rounds", 1.5],
  ["forums.summit.procedure", "coup"], ["forums.summit.invited", { except: ["Nobody"] }],
  ["forums.summit.issues", []], ["forums.summit.fund.budget", 1], ["forums.summit.host", "Nobody"],
];

test.each(HOSTILE)("%s = %j is refused with words in both languages", (path, value) => {
  const { scenario } = scenarios[0];
  const refused = refusedEdit(scenario, { path, value });
  expect(refused?.en).toBeTruthy();
  expect(refused?.zh).toBeTruthy();
  const text = linkText(pack, {
    scenario: "tutorial", choice: {}, seed: 1,
    edits: [{ path, value }, { path: "parameters.noise", value: 0.25 }],
  });
  const { link, told } = readLink(text, pack);
  expect(link?.edits).toEqual([{ path: "parameters.noise", value: 0.25 }]);
  expect(told).toHaveLength(1);
  expect(told[0].en).not.toMatch(/[<>]/);
});

test("the least bindingness of a forum is not set above the most, nor a tier to the text's", () => {
  const { scenario } = scenarios[0];
  const [id] = Object.keys(scenario.forums);
  const bounded = edited(scenario, [
    { path: `forums.${id}.bindingness`, value: { min: 0.2, max: { low: 0.6, high: 0.8 } } },
    { path: `forums.${id}.tier`, value: { bindingness: 0.3 } },
  ]);
  const refused = (path: string, value: unknown): boolean =>
    refusedEdit(bounded, { path: `forums.${id}.${path}`, value }) !== undefined;
  expect(refused("bindingness.min", 0.6)).toBe(false);
  expect(refused("bindingness.min", 0.61)).toBe(true);
  expect(refused("bindingness.min", { low: 0.1, mode: 0.2, high: 0.7 })).toBe(true);
  expect(refused("bindingness.max", 0.1)).toBe(true);
  expect(refused("bindingness.max", { low: 0.31, mode: 0.5, high: 0.9 })).toBe(false);
  expect(refused("tier.bindingness", 0.59)).toBe(false);
  expect(refused("tier.bindingness", 0.6)).toBe(true);
});

test("other versions, other scenarios and unknown names are told", () => {
  const link: Link = { scenario: "tutorial", choice: {}, edits: [], seed: 1 };
  const old = linkText({ ...pack, plenary: "0.4.0" }, link);
  expect(readLink(old, pack)).toMatchObject({ link, told: [{ en: /0\.4\.0/.exec(old) && expect
    .stringContaining("0.4.0") }] });
  const changed = linkText(pack, link).replace(/f=\w{4}/, "f=zzzz");
  expect(readLink(changed, pack).told[0].en).toContain("has changed");
  expect(readLink(linkText(pack, { ...link, scenario: "nowhere" }), pack).link).toBeUndefined();
  const choice = { set: "strange", whatif: "<b>" };
  const strange = readLink(linkText(pack, { ...link, choice }), pack);
  expect(strange.link?.choice).toEqual({});
  expect(strange.told).toHaveLength(2);
  expect(readLink("x".repeat(20_000), pack).told[0].en).toContain("too long");
  for (const text of ["", "#", "%%%", "s=tutorial&d=%7B", "s=tutorial&d=a", "a&b=c"]) {
    const { link: found, told } = readLink(text, pack);
    expect(found, text).toBeUndefined();
    expect(told).toHaveLength(1);
  }
});
