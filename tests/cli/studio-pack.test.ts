import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sourcesOf } from "../../scripts/studio/page-file.mjs";
import { BadInput } from "../../src/cli/exit.ts";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { packOfScenarios } from "../../src/cli/studio/pack.ts";
import { pageWith } from "../../src/cli/studio/template.ts";
import { packOf } from "../../src/edit/pack-code.ts";
import type { PackedScenario } from "../../src/edit/pack.ts";
import { untouched } from "../../src/studio/state/situation.ts";
import { versusAsks } from "../../src/studio/state/versus-asks.ts";

const packed = (id: string) =>
  packOfScenarios([{ id, path: join("scenarios", id, "scenario.yaml") }], 0).scenarios[0];

test("who really signed is counted as the chart counts: states, where states are invited", () => {
  const { observed } = packed("paris-2025");
  expect(observed?.map(({ signed }) => signed)).toEqual([63]);
});

test("a pack holds no notes, quotes or sources", () => {
  const text = JSON.stringify(packed("paris-2025"));
  for (const key of ["note", "quote", "source", "sources", "coded"]) {
    expect(text).not.toContain(`"${key}":`);
  }
});

const top = mkdtempSync(join(tmpdir(), "plenary-pack-"));
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** A scenario of its own with further what-ifs, by file. */
function packedWith(name: string, whatifs: Readonly<Record<string, string>>): PackedScenario {
  const folder = join(top, name);
  cpSync(join("scenarios", "tutorial"), folder, { recursive: true });
  for (const [file, lines] of Object.entries(whatifs)) {
    writeFileSync(join(folder, "whatif", file), `format: 1
extends: ../scenario.yaml
title: { en: Odd, zh: 另一 }
${lines}
`);
  }
  return packOfScenarios([{ id: name, path: join(folder, "scenario.yaml") }], 0).scenarios[0];
}

const REFUSES = "decisions:\n  - { agent: Amber, signs: false }";

test("a what-if that names the scenario as its partner is held against the scenario", () => {
  const pack = packedWith("base", {
    "against-base.yaml": `id: against-base\nagainst: ../scenario.yaml\n${REFUSES}`,
    "against-one.yaml": `id: against-one\nagainst: leader-refuses.yaml\n${REFUSES}`,
  });
  const again = packOf(codedPack({ format: 1, plenary: "1", scenarios: [pack] })).scenarios[0];
  const asks = new Map(versusAsks(again, untouched("base")).map((ask) => [ask.what.id, ask]));
  expect(asks.get("against-base")?.kind).toBe("base");
  expect(asks.get("against-base")?.partner).toEqual({ choice: {}, edits: [] });
  expect(asks.get("against-one")?.partner.choice).toEqual({ whatif: "leader-refuses" });
  expect(asks.get("leader-refuses")?.kind).toBe("signs");
});

test("a partner that no page holds is refused with its place", () => {
  const broken = (): unknown => packedWith("apart", {
    "apart.yaml": `id: apart\nagainst: ../other.yaml\n${REFUSES}` });
  expect(broken).toThrow(BadInput);
  try {
    broken();
  } catch (error) {
    const { problems: [{ place, message }], texts } = error as BadInput;
    expect(message.en).toContain("../other.yaml");
    expect(texts.get(place.file)?.split("\n")[place.line - 1]).toBe("against: ../other.yaml");
  }
});

test("a pack knows the file of a what-if whose id is another", () => {
  const { whatifs } = packedWith("files", { "by-name.yaml": `id: by-id\n${REFUSES}` });
  expect(whatifs.map(({ id, file }) => [id, file])).toContainEqual(["by-id", "by-name.yaml"]);
  expect(whatifs.find(({ id }) => id === "leader-refuses")).not.toHaveProperty("file");
});

/** A folder of Plenary's with an old page, and a build that ends in some way. */
function withBuild(name: string, script: string): string {
  const folder = join(top, name);
  for (const one of ["dist/studio", "scripts/studio"]) {
    mkdirSync(join(folder, one), { recursive: true });
  }
  writeFileSync(join(folder, "dist/studio/template.html"), "old /*PACK*/");
  writeFileSync(join(folder, "scripts/studio/build.mjs"), script);
  return folder;
}

const quiet = { say: () => undefined };

test("a page that cannot be built anew is refused, however old a one is there", () => {
  const FAILS = "throw new Error(\"no such chart\\n: at all\")";
  const bare = withBuild("bare", FAILS);
  expect(() => pageWith("studio", "x", quiet, bare)).toThrow(/run npm install/);
  mkdirSync(join(bare, "node_modules", "esbuild"), { recursive: true });
  expect(() => pageWith("studio", "x", quiet, bare)).toThrow("could not be built: : at all");
  expect(pageWith("studio", "x", quiet, withBuild("sound", ""))).toBe("old x");
});

test("what a page is made of is other where the built engine is, not where pages are", () => {
  const folder = withBuild("stamp", "");
  const before = sourcesOf(folder);
  writeFileSync(join(folder, "dist/studio/template.html"), "new");
  expect(sourcesOf(folder)).toBe(before);
  writeFileSync(join(folder, "dist/engine.js"), "export {};");
  expect(sourcesOf(folder)).not.toBe(before);
});
