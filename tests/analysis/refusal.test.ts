import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { notSigning, refusalTerms, signing, WAYS, type RefusalTerms, type Way } from
  "../../src/analysis/refusal.ts";
import { compile } from "../../src/model/compile.ts";
import { fingerprintOf } from "../../src/model/model-fingerprint.ts";
import type { Model } from "../../src/model/model.ts";
import { playerOf } from "../../src/run/play.ts";
import type { Files, ReadFiles } from "../../src/scenario/files.ts";
import { loadAll } from "../../src/scenario/load.ts";
import { modelOf } from "../helpers/model.ts";
import { disk } from "../scenario-data/disk-files.ts";
import { attractingScenario } from "./attracting-scenario.ts";

const read: ReadFiles = new Map();
let written = 0;

/** What the loader compiles of a what-if, written as YAML beside a scenario of the library. */
function loadedWith(folder: string, text: string): Model {
  const path = resolve("scenarios", folder, `whatif/way-of-not-signing-${written++}.yaml`);
  const files: Files = {
    ...disk, read: (at) => (at === path ? new TextEncoder().encode(text) : disk.read(at)),
  };
  const [{ scenario, base, problems }] = loadAll([path], files, {}, read);
  if (scenario === undefined) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return compile(scenario, base);
}

function yamlOf(lines: readonly string[]): string {
  return ["format: 1", "extends: ../scenario.yaml", "id: way", "title: { en: Way, zh: 方式 }",
    ...lines, ""].join("\n");
}

/** The same decisions as an author would write them. */
function inYaml(model: Model, agent: number, way: Way | "signs", terms: RefusalTerms): string {
  const { id } = model.agents[agent];
  if (way === "absent") return yamlOf([`absent: [${id}]`]);
  if (way === "signs") return yamlOf(["decisions:", `  - { agent: ${id}, signs: true }`]);
  if (way === "refuses") return yamlOf(["decisions:", `  - { agent: ${id}, signs: false }`]);
  if (way === "walks-out") return yamlOf(["decisions:", `  - { agent: ${id}, walksOut: true }`]);
  const signs = `  - { agent: ${id}, signs: true }`;
  return yamlOf(["decisions:", signs, ...model.meetings.flatMap(({ forum, date, seat }, m) => {
    if (seat[agent] !== 1) return [];
    const rival = terms.rival[m];
    const only = rival < 0 ? "capability: 0.5" : `signs: [${model.agents[rival].id}]`;
    const more = way === "conditional" ? `if: { ${only} }`
      : `reservation: [${model.issues[terms.reserved[m]].id}]`;
    return [`  - { agent: ${id}, forum: ${forum}, date: ${date}, ${more} }`];
  })]);
}

describe.each([
  ["regime-complex", "USA"], ["seoul-2024", "CHN"], ["munich-2024", "OpenAI"],
])("in %s, %s", (folder, id) => {
  const model = loadedWith(folder, yamlOf([]));
  const agent = model.agents.findIndex((one) => one.id === id);
  const terms = refusalTerms(model, agent);

  test("signs as the loader has it", () => {
    expect(fingerprintOf(signing(model, agent)))
      .toBe(loadedWith(folder, inYaml(model, agent, "signs", terms)).fingerprint);
  });

  test.each(WAYS)("%s as the loader has it", (way) => {
    const found = fingerprintOf(notSigning(model, agent, way, terms));
    expect(found).toBe(loadedWith(folder, inYaml(model, agent, way, terms)).fingerprint);
    expect(found).not.toBe(fingerprintOf(signing(model, agent)));
  });
});

test("the partner undoes what the model itself decrees of the agent, and of nobody else", () => {
  const model = modelOf(attractingScenario(4));
  const plain = fingerprintOf(signing(model, 1));
  const terms = { rival: model.meetings.map(() => 0), reserved: model.meetings.map(() => 0) };
  for (const way of WAYS) {
    const changed = notSigning(model, 1, way, terms);
    expect(fingerprintOf(signing(changed, 1)), way).toBe(plain);
    expect(fingerprintOf(signing(signing(changed, 2), 1)), way)
      .toBe(fingerprintOf(signing(signing(model, 2), 1)));
  }
});

test("a condition names the foremost rival that is invited; who has none waits for half", () => {
  const model = loadedWith("paris-2025", yamlOf([]));
  const index = (id: string): number => model.agents.findIndex((one) => one.id === id);
  expect(refusalTerms(model, index("USA")).rival).toEqual([index("CHN")]);
  expect(refusalTerms(model, index("KEN")).rival).toEqual([-1]);
  const meetings = model.meetings.map((meeting) => ({
    ...meeting, seat: meeting.seat.map((seat, i) => (i === index("CHN") ? 0 : seat)),
  }));
  expect(refusalTerms({ ...model, meetings }, index("USA")).rival).toEqual([index("RUS")]);
});

test("who refuses, walks out or is absent never signs; who reserves always does", () => {
  const model = modelOf(attractingScenario(7));
  const agent = 0;
  const terms = refusalTerms(model, agent);
  const signs = (one: Model): number[] => Array.from({ length: 20 }, (_, replicate) =>
    playerOf(one, 3).play(replicate).chambers[0].signs[agent]);
  expect(new Set(signs(signing(model, agent)))).toEqual(new Set([1]));
  expect(new Set(signs(notSigning(model, agent, "reserves", terms)))).toEqual(new Set([1]));
  for (const way of ["refuses", "walks-out", "absent"] as const) {
    expect(new Set(signs(notSigning(model, agent, way, terms))), way).toEqual(new Set([0]));
  }
});
