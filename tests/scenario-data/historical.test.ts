import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/model/compile.ts";
import { trace, type TracedSummit } from "../../src/run/trace.ts";
import type { Loaded } from "../../src/scenario/load.ts";
import { loadFile } from "./disk-files.ts";
import { agentsOf, atMode, drawn, isTree, readYaml, type Tree } from "./library-file.ts";

const SINGLE = [
  "reaim-2023", "bletchley-2023", "political-declaration-2023", "laws-2023", "seoul-2024",
  "capacity-2024", "coe-convention-2024", "laws-2024",
];
const ALL = [...SINGLE, "road-to-paris"];
/** Folders below a scenario in which only one of its earlier meetings is held. */
const PARTS: Record<string, string> = {
  "bletchley-2023": "first-day", "laws-2023": "sponsors", "seoul-2024": "firms",
};

const read = new Map<string, Loaded>();

/** A file under scenarios/, read once: 193 states take their time. */
function loaded(path: string): Loaded {
  const known = read.get(path) ?? loadFile(`scenarios/${path}.yaml`);
  read.set(path, known);
  return known;
}

/** The meetings of a scenario or what-if at the modes, by forum; the first of each. */
function meetings(path: string): Record<string, TracedSummit> {
  const { scenario, base, problems } = loaded(path);
  if (scenario === undefined) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  const { summits } = trace(compile(scenario, base), 1, null);
  return Object.fromEntries([...summits].reverse().map((summit) => [summit.forum, summit]));
}

const happened = (id: string): Record<string, Tree> =>
  readYaml(`${id}/observed.yaml`)["forums"] as Record<string, Tree>;
const listed = (forum: Tree | undefined, list: string): string[] =>
  (forum?.[list] ?? []) as string[];
const votes = (forum: Tree | undefined): number[] =>
  ["yes", "no", "abstain", "missed"].map((list) => listed(forum?.["votes"] as Tree, list).length);

describe.each(ALL)("%s", (id) => {
  test("its README and the Chinese one name every what-if, and have a filled table", () => {
    const part = PARTS[id];
    const named = (folder: string): string[] =>
      readdirSync(`scenarios/${id}/${folder}whatif`).map((file) =>
        `${folder}${file.replace(".yaml", "")}`);
    const names = [...named(""), ...(part === undefined ? [] : named(`${part}/`))];
    expect(names.length).toBeGreaterThanOrEqual(3);
    for (const page of ["README.md", "README.zh.md"]) {
      const text = readFileSync(`scenarios/${id}/${page}`, "utf8");
      for (const name of names) expect(text).toContain(`| \`${name}\` |`);
      const table = /<!-- tallies -->\n([^]*)<!-- \/tallies -->/.exec(text)?.[1] ?? "";
      for (const forum of Object.keys(happened(id))) expect(table).toContain(`\`${forum}\``);
    }
  });

  test("plays the United States as coded for the administration of its day", () => {
    const { scenario } = loaded(`${id}/scenario`);
    const eve = drawn(["actors/coded-2025.yaml"], "2024-12-31")["USA"]?.["positions"] as Tree;
    for (const issue of Object.keys(scenario?.issues ?? {})) {
      const written = scenario?.agents["USA"]?.positions[issue];
      expect(atMode(written), issue).toBe(atMode(eve[issue]));
    }
  });

  test("knows of venues only what had been joined by its day", () => {
    const { scenario } = loaded(`${id}/scenario`);
    const coded = agentsOf(readYaml("actors/coded-2025.yaml"));
    const late = Object.entries(scenario?.agents ?? {})
      .filter(([agent, { kind }]) => kind === "state" && !(agent in coded))
      .filter(([, { venue }]) => isTree(venue) && venue["known"] !== undefined);
    expect(late).toEqual([]);
  });
});

test.each(Object.entries(PARTS))("%s: what stands under %s has no problem", (id, part) => {
  const folder = `${id}/${part}`;
  const files = readdirSync(`scenarios/${folder}/whatif`);
  const names = files.map((file) => `whatif/${file.replace(".yaml", "")}`);
  for (const name of ["scenario", ...names]) {
    expect(loaded(`${folder}/${name}`).problems, name).toEqual([]);
    expect(loaded(`${folder}/${name}`).scenario?.summits, name).toHaveLength(1);
  }
});

test("on the eve of Paris the venues are those of the states' library", () => {
  const states = agentsOf(readYaml("actors/states.yaml"));
  const venues = drawn(["actors/venues.yaml"], "2025-02-09");
  for (const [id, state] of Object.entries(states)) {
    expect(atMode(venues[id]?.["venue"]), id).toBe(atMode(state["venue"]));
  }
});

describe("what happened", () => {
  test.each(ALL)("in %s stands as the published counts have it", (id) => {
    const counts = Object.fromEntries(Object.entries(happened(id)).map(([forum, record]) => [
      forum, record["votes"] === undefined ? listed(record, "signed").length : votes(record),
    ]));
    const all: Record<string, unknown> = {
      reaim: 57, "tabling-78": 27, bletchley: 29, testing: 11, "political-declaration": 45,
      "vote-78": [152, 4, 11, 26], "seoul-leaders": 11, "seoul-firms": 16, "seoul-ministers": 28,
      capacity: 193, "capacity-sponsors": 20, "coe-convention": 10, "reaim-seoul": 7,
      "tabling-79": 16, "vote-79": [166, 3, 15, 9], paris: 65,
    };
    for (const [forum, count] of Object.entries(counts)) expect(count, forum).toEqual(all[forum]);
  });

  test.each(SINGLE)("in %s has the text that its what-if as-adopted decides on", (id) => {
    for (const [forum, record] of Object.entries(happened(id))) {
      const text = record["text"] as Tree | undefined;
      const name = readdirSync(`scenarios/${id}/whatif`).includes("as-adopted.yaml")
        ? "whatif/as-adopted" : "scenario";
      const fixed = loaded(`${id}/${name}`).scenario?.forums[forum]?.text;
      if (text === undefined) continue;
      for (const [issue, level] of Object.entries(text["positions"] as Tree)) {
        expect(atMode(fixed?.positions[issue]), `${forum} ${issue}`).toBe(atMode(level));
      }
      expect(atMode(fixed?.bindingness), forum).toBe(atMode(text["bindingness"]));
    }
  });
});

describe("their what-ifs at the modes", () => {
  test("a sponsor who is nobody's rival wins signatures for the same text", () => {
    const signed = (path: string): number =>
      meetings(`political-declaration-2023/${path}`)["political-declaration"]!.signatories.length;
    expect(signed("whatif/neutral-sponsor")).toBeGreaterThan(signed("scenario"));
  });

  test("a mandate for a treaty is liked less by Washington, and less so than by Vienna", () => {
    const utility = (path: string, id: string): number =>
      meetings(`laws-2023/${path}`)["vote-78"]?.agents[id]?.utility ?? NaN;
    const loss = (id: string): number =>
      utility("scenario", id) - utility("whatif/treaty-mandate", id);
    expect(loss("USA")).toBeGreaterThan(0);
    expect(loss("USA")).toBeGreaterThan(loss("AUT"));
  });

  test("where the Union signs for its members, the convention has fewer than without it", () => {
    const of = (path: string): string[] =>
      [...meetings(`coe-convention-2024/${path}`)["coe-convention"]!.signatories];
    const members = ["FRA", "DEU", "POL", "ITA"];
    expect(of("scenario")).toEqual(expect.arrayContaining(members));
    expect(of("whatif/union-signs-for-members").filter((id) => members.includes(id))).toEqual([]);
    expect(of("whatif/union-signs-for-members")).toContain("EU");
  });

  test("firms sign for themselves in Seoul, and only the sixteen", () => {
    const { present, signatories } = meetings("seoul-2024/scenario")["seoul-firms"]!;
    expect(present).toHaveLength(16);
    expect(present).toEqual(expect.arrayContaining([...signatories]));
  });

  test("the United States that comes to Paris is the new one, and the road ends there", () => {
    const { paris } = meetings("road-to-paris/scenario");
    const out = meetings("road-to-paris/whatif/us-out-of-paris")["paris"];
    expect(paris?.present).toContain("USA");
    expect(out?.present).not.toContain("USA");
    expect(out?.text.positions["safety"]).toBeGreaterThan(paris?.text.positions["safety"] ?? 1);
  });
});

test("the tables in the READMEs are what a run gives", () => {
  const script = ["scripts/library/tallies.mjs", "bletchley-2023", "--check"];
  expect(() => execFileSync(process.execPath, script, { stdio: "pipe" })).not.toThrow();
}, 300_000);
