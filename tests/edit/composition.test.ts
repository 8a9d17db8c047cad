import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { narrativeFiles } from "../../src/cli/files/narrative-path.ts";
import { whatifsIn } from "../../src/cli/studio/whatifs-in.ts";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { touches } from "../../src/cli/studio/touches.ts";
import { unplayable } from "../../src/edit/check-whole.ts";
import { packOf } from "../../src/edit/pack-code.ts";
import { composed, type Choice, type PackedScenario } from "../../src/edit/pack.ts";
import { compile } from "../../src/model/compile.ts";
import { newSession } from "../../src/scenario/files.ts";
import { cellLoader } from "../../src/scenario/load-sweep-cell.ts";
import { locate } from "../../src/scenario/located.ts";
import { loadAll, type Loaded } from "../../src/scenario/load.ts";
import { chainTo, type ChainLink } from "../../src/scenario/sweep-item.ts";
import { LIBRARY, packed, shelf } from "./library.ts";

const files = diskFiles();
const read = new Map();

type Said = readonly [fingerprint: string, parameterSet: string, parametersChanged: number];

function saidOf({ scenario, base, problems }: Loaded): Said {
  if (scenario === undefined) throw new Error(problems[0].message.en);
  const { fingerprint, parameterSet, parametersChanged } = compile(scenario, base);
  return [fingerprint, parameterSet, parametersChanged];
}

/** The what-ifs that lead to a file, for a loader that draws its libraries once. */
function linksTo(path: string): readonly ChainLink[] {
  const place = { file: path, line: 1, column: 1, length: 1 };
  return chainTo(newSession(files, read), path, place) ?? [];
}

function made(pack: PackedScenario, choice: Choice): Said {
  const { scenario, base } = composed(pack, choice);
  expect(unplayable(scenario, compile(scenario, base))).toBeUndefined();
  return saidOf({ scenario, base, problems: [], texts: new Map() });
}

/** Every single choice, and one of everything at once. */
function choicesOf({ sets, narratives, whatifs }: PackedScenario): Choice[] {
  const last = whatifs[whatifs.length - 1];
  const one = narratives[narratives.length - 1];
  return [
    {},
    ...sets.map(({ id }) => ({ set: id })),
    ...narratives.map(({ id }) => ({ narrative: id })),
    ...whatifs.map(({ id }) => ({ whatif: id })),
    ...(last === undefined || one === undefined ? []
      : [{ set: "mechanism", narrative: one.id, whatif: last.id }]),
  ];
}

test.each(shelf().map(({ id }) => id))("%s: every choice is what loading gives", (id) => {
  const pack = packed(id);
  const path = shelf().find((one) => one.id === id)?.path ?? "";
  const whatifs = new Map(whatifsIn(join(dirname(path), "whatif")).map((at, n) =>
    [pack.whatifs[n].id, at]));
  const narratives = new Map(narrativeFiles(LIBRARY).map((one) => [one.id, one.path]));
  const back = packOf(JSON.parse(JSON.stringify(
    codedPack({ format: 1, plenary: "1", scenarios: [pack] })))).scenarios[0];
  const cells = new Map(["", ...narratives.keys()].map((narrative) =>
    [narrative, cellLoader(path, files, narratives.get(narrative), [], read)]));
  for (const choice of choicesOf(pack)) {
    const { set, narrative = "", whatif = "" } = choice;
    const links = whatif === "" ? [] : [linksTo(whatifs.get(whatif) ?? "")];
    const use = set === undefined ? {} : { use: set };
    const cell = cells.get(narrative)?.({ whatifs: links, set: [], ...use });
    const wanted = saidOf(cell ?? { problems: [], texts: new Map() });
    expect(made(back, choice), JSON.stringify(choice)).toEqual(wanted);
    if (set === undefined || narrative === "" || whatif === "") continue;
    const full = { use: set, narrative: narratives.get(narrative) ?? "" };
    const [whole] = loadAll([whatifs.get(whatif) ?? ""], files, full, read);
    expect(wanted).toEqual(saidOf(whole));
  }
  expect(pack.fingerprint).toBe(made(back, {})[0]);
}, 300_000);

test("a what-if and a narrative that write into the same part are loaded together", () => {
  const place = { file: "x", line: 1, column: 1, length: 1 };
  const link = (value: object): ChainLink =>
    ({ path: "x", tree: locate(value, place) as ChainLink["tree"] });
  const narrative = [{ path: "agents.USA.positions.safety", value: 0.2 },
    { path: "agents.CHN.venue", value: 0.1 }];
  const meets = (value: object): boolean => touches([link({ id: "x", set: {} }), link(value)],
    narrative);
  expect(meets({ set: { "agents.USA.capability": 1 } })).toBe(true);
  expect(meets({ set: { "agents.CHN": {} } })).toBe(true);
  expect(meets({ set: { agents: {} } })).toBe(true);
  expect(meets({ set: { "agents.FRA.venue": 0.1, "forums.paris.rounds": 2 } })).toBe(false);
  expect(meets({ decisions: [], absent: [], title: "x" })).toBe(false);
  expect(touches([link({ absent: ["USA"] })], [{ path: "absent", value: [] }])).toBe(true);
  expect(touches([link({ set: { "parameters.noise": 1 } })],
    [{ path: "parameters", value: {} }])).toBe(true);
});

test("a coded pack is read as it was written, and is small", () => {
  const scenarios = ["tutorial", "internet-1995", "munich-2024", "open-letter-2023"].map(packed);
  const pack = { format: 1 as const, plenary: "1", scenarios };
  const text = JSON.stringify(codedPack(pack));
  expect(JSON.stringify(packOf(JSON.parse(text))).length).toBe(JSON.stringify(pack).length);
  expect(packOf(JSON.parse(text))).toEqual(packOf(JSON.parse(JSON.stringify(codedPack(pack)))));
  expect(text.length).toBeLessThan(JSON.stringify(pack).length / 2);
  expect(text).not.toMatch(/"(note|quote|source|url)"/);
});

test("nothing is packed that a page could mistake for a prototype", () => {
  const [back] = packOf(JSON.parse(JSON.stringify(
    codedPack({ format: 1, plenary: "1", scenarios: [packed("tutorial")] })))).scenarios;
  expect(Object.getPrototypeOf(back.scenario.agents)).toBeNull();
  expect(Object.getPrototypeOf(Object.values(back.scenario.agents)[0].positions)).toBeNull();
});
