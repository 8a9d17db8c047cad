import { describe, expect, test } from "vitest";
import { isTree, quantities, readYaml, type Tree } from "./library-file.ts";
import { loadText, OF_2025, problemsOf } from "./whole-library.ts";

const library = readYaml("forums/library.yaml");
const forums = library["forums"] as Record<string, Tree>;
const sources = library["sources"] as Record<string, Tree>;
const fields = library["fields"] as Record<string, Tree>;
const issues = readYaml("issues.yaml")["issues"] as Record<string, Tree>;
const firstFive = ["safety", "military", "access", "inclusion", "sustainability"];
const further = Object.keys(issues).filter((id) => !firstFive.includes(id));

/** Plain numbers of a forum, by the path that leads to them. */
function bare(value: unknown, path = ""): string[] {
  if (typeof value === "number") return [path];
  if (!isTree(value) || ["value", "mode", "low"].some((key) => typeof value[key] === "number")) {
    return [];
  }
  return Object.entries(value)
    .flatMap(([key, item]) => bare(item, path === "" ? key : `${path}.${key}`));
}

describe("the library of forums", () => {
  test("holds the forums of AI governance and of the internet", () => {
    expect(Object.keys(forums).length).toBeGreaterThanOrEqual(60);
    for (const id of [
      "un_gdc", "ccw_gge_laws", "oecd_ai_principles", "gpai", "g7_hiroshima", "aukus",
      "coe_ai_convention", "reaim", "aisi_network", "iso_iec_sc42", "frontier_commitments",
      "munich_accord", "gaigi", "icann", "itu_wcit", "netmundial", "budapest_convention",
    ]) {
      expect(forums, id).toHaveProperty(id);
    }
  });

  test("gives every number an origin, and what is coded a source", () => {
    for (const [id, forum] of Object.entries(forums)) {
      for (const path of bare(forum)) expect(fields, `${id} ${path}`).toHaveProperty([path]);
      for (const { path, quantity } of quantities(forum)) {
        expect(["data", "coded", "assumed"], `${id}${path}`).toContain(quantity["origin"]);
        const told = quantity["source"] ?? quantity["note"];
        if (quantity["origin"] !== "assumed") expect(told, `${id}${path}`).toBeDefined();
      }
    }
  });

  test("names only sources that it has, each with a title and an address", () => {
    for (const [id, { title, url }] of Object.entries(sources)) {
      expect(title, id).toBeTruthy();
      expect(url, id).toBeTruthy();
    }
    const named = Object.values(forums).flatMap(({ source }) => (source ?? []) as string[]);
    expect(named.filter((id) => !(id in sources))).toEqual([]);
    const used = quantities(forums).flatMap(({ quantity }) => quantity["source"] ?? []);
    expect(used.filter((id) => !(String(id) in sources))).toEqual([]);
  });

  test("is told in both languages", () => {
    for (const [id, { name, about }] of Object.entries(forums)) {
      for (const { en, zh } of [name, about] as { en: string; zh: string }[]) {
        expect(en, id).toMatch(/^[^\p{Script=Han}]+$/u);
        expect(zh, id).toMatch(/\p{Script=Han}/u);
        expect(zh, id).not.toMatch(/\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/u);
      }
    }
  });

  test("treats only issues that the library of issues has", () => {
    const masks = Object.values(forums).flatMap((forum) => forum["issues"] as string[]);
    expect(masks.filter((id) => !(id in issues))).toEqual([]);
  });
});

test("every forum can be drawn where somebody has a position on its issues", () => {
  const names = ["states", "organisations", "firms", "more-firms", "communities"];
  const agents = names.flatMap((name) => Object.keys(readYaml(`actors/${name}.yaml`)["agents"]!));
  const positions = `{ ${further.map((issue) => `${issue}: 0.5`).join(", ")} }`;
  const everybody = OF_2025.slice(OF_2025.indexOf("agents:"));
  const loaded = loadText(`date: 2025-02-10
issues: { from: ../issues.yaml }
${everybody}  with:
${agents.map((id) => `    ${id}: { positions: ${positions} }\n`).join("")}
forums: { from: ../forums/library.yaml }
summits: [{ forum: un_gdc, date: 2025-02-11 }]
`);
  expect(problemsOf(loaded)).toBe("");
  expect(Object.keys(loaded.scenario?.forums ?? {})).toHaveLength(Object.keys(forums).length);
  const convention = loaded.scenario?.forums["coe_ai_convention"];
  expect(convention?.issues).toEqual(["values", "inclusion"]);
  expect(convention?.legitimacyChain).toMatchObject({ value: 1, origin: "coded" });
  expect(convention?.implementation).toMatchObject({ value: 0.5 });
  const proposed = loaded.scenario?.forums["ho_aago"]?.bindingness;
  expect(proposed?.max).toMatchObject({ value: 0.7, origin: "assumed" });
});
