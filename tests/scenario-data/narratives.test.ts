import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/model/compile.ts";
import { trace } from "../../src/run/trace.ts";
import type { Files } from "../../src/scenario/files.ts";
import { load, type Loaded } from "../../src/scenario/load.ts";
import {
  agentsOf, atMode, drawn, isTree, quantities, readYaml, type Tree,
} from "./library-file.ts";

const IDS = ["chinese", "us", "eu", "south"] as const;
const OWN = ["firms", "communities", "coded-2025"].map((file) => `actors/${file}.yaml`);
const LIBRARIES = ["states", "organisations"].map((file) => `actors/${file}.yaml`).concat(OWN);
const DAY_OF_PARIS = "2025-02-09";
/** Attributes that the parties' own documents were coded for. */
const CODED = ["positions", "salience", "bindingness", "venue", "safety", "security"];
const ROOT = resolve(".");
const disk: Files = {
  read: (path) => (existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined),
  resolve: (from, to) => resolve(dirname(from), to),
  inside: (root, path) => path === root || path.startsWith(`${root}/`),
  rootOf: () => ROOT,
  display: (path) => relative(ROOT, path),
};

interface Reading {
  readonly agent: string;
  readonly field: string;
  /** The day from which it holds; the day of Paris where it is not dated. */
  readonly since: string;
  readonly quantity: Tree;
}

const list = (value: unknown): string[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as string[]) : [value as string];

function readingsOf(file: Tree): Reading[] {
  return Object.entries(agentsOf(file)).flatMap(([agent, attributes]) =>
    Object.entries(attributes).flatMap(([name, written]) => {
      const steps = Array.isArray(written)
        ? (written as { since: string; is: unknown }[])
        : [{ since: DAY_OF_PARIS, is: written }];
      return steps.flatMap(({ since, is }) => quantities(is, name).map(({ path, quantity }) =>
        ({ agent, field: path, since, quantity })));
    }));
}

function at(value: unknown, path: string): unknown {
  return path.split(".").reduce((node, key) => (isTree(node) ? node[key] : undefined), value);
}

function paris(id?: string, use?: string): Loaded {
  const options = {
    ...(id !== undefined && { narrative: resolve(`scenarios/narratives/${id}.yaml`) }),
    ...(use !== undefined && { use }),
  };
  return load(resolve("scenarios/paris-2025/scenario.yaml"), disk, options);
}

/** All files of a folder as one text; a doubled quotation mark of a table counts as one. */
function textOf(folder: string, suffix: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
  return names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n")
    .replaceAll('""', '"');
}

const PACKS = IDS.map((id) => {
  const file = readYaml(`narratives/${id}.yaml`);
  const readings = readingsOf(file);
  const coded = readings.filter(({ quantity }) => quantity["origin"] === "coded");
  return { id, file, readings, coded };
});

describe.each(PACKS)("the narrative $id", ({ id, file, readings, coded }) => {
  test("says in both languages what it is", () => {
    expect([file["format"], file["narrative"]]).toEqual([1, id]);
    for (const key of ["title", "summary"]) {
      const { en, zh } = file[key] as { en: string; zh: string };
      expect(en).toMatch(/[a-z]/);
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  test("reads 12 to 22 agents, all of them in the libraries", () => {
    const known = LIBRARIES.flatMap((path) => Object.keys(agentsOf(readYaml(path))));
    const agents = Object.keys(agentsOf(file));
    expect(agents.filter((agent) => !known.includes(agent))).toEqual([]);
    expect(agents.length).toBeGreaterThanOrEqual(12);
    expect(agents.length).toBeLessThanOrEqual(22);
  });

  test("is counted right on the page about it, in both languages", () => {
    const agents = Object.keys(agentsOf(file)).length;
    const counts = `| ${agents} | ${coded.length} | ${readings.length - coded.length} |`;
    for (const page of ["README.md", "README.zh.md"]) {
      const text = readFileSync(`scenarios/narratives/${page}`, "utf8");
      const row = text.split("\n").find((line) => line.startsWith(`| \`${id}\` |`));
      expect(row, page).toContain(counts);
    }
  });

  test("differs in at least 60 numbers from the parties' own documents", () => {
    const differs = readings.filter(({ agent, field, since, quantity }) => {
      if (!CODED.includes(field.split(".")[0] ?? "")) return false;
      const own = at(drawnOn(since)[agent], field);
      return own !== undefined && Math.abs(atMode(own) - atMode(quantity)) > 0.02;
    });
    expect(differs.length).toBeGreaterThanOrEqual(60);
  });

  test("lies over Paris without a problem, and moves the agents it names", () => {
    const { scenario, problems } = paris(id);
    expect(problems.map(({ message }) => message.en)).toEqual([]);
    const bare = paris().scenario;
    for (const agent of Object.keys(agentsOf(file))) {
      const [own, read] = [bare?.agents[agent], scenario?.agents[agent]];
      if (readings.some((reading) => reading.agent === agent && reading.since <= DAY_OF_PARIS)) {
        expect(read, agent).not.toEqual(own);
      }
    }
    const named = new Set(Object.keys(agentsOf(file)));
    for (const [agent, own] of Object.entries(bare?.agents ?? {})) {
      if (!named.has(agent)) expect(scenario?.agents[agent], agent).toEqual(own);
    }
  });
});

describe.each(PACKS)("the numbers of $id", ({ file, readings, coded }) => {
  test("gives every number its origin, and no words to what is assumed", () => {
    for (const { agent, field, quantity } of readings) {
      const { low, mode, high } = quantity as Record<string, number>;
      const place = `${agent}.${field}`;
      expect(low! <= mode! && mode! <= high!, place).toBe(true);
      if (quantity["origin"] === "coded") {
        expect(quantity["coded"], place).toEqual({ by: "team reading", before: false });
        expect(quantity["known"], place).toBe("at-the-event");
        expect(list(quantity["quote"]), place).toHaveLength(1);
        expect(list(quantity["source"]), place).toHaveLength(1);
      } else {
        expect(quantity["origin"], place).toBe("assumed");
        expect(high! - low!, place).toBeGreaterThan(0.4 - 1e-9);
        expect(Object.keys(quantity).sort(), place).toEqual(["high", "low", "mode", "origin"]);
      }
    }
  });

  test("quotes at most 25 words, or 20 Chinese characters", () => {
    for (const { agent, field, quantity } of coded) {
      const [quote = ""] = list(quantity["quote"]);
      const chinese = /[\u4e00-\u9fff]/.test(quote);
      const length = chinese ? [...quote].length : quote.split(/\s+/).length;
      expect(length, `${agent}.${field}`).toBeLessThanOrEqual(chinese ? 20 : 25);
    }
  });

  test("names no source that it does not use, nor another's id for a source", () => {
    const sources = file["sources"] as Record<string, Tree>;
    const used = new Set(coded.flatMap(({ quantity }) => list(quantity["source"])));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
    for (const path of OWN) {
      const library = readYaml(path)["sources"] as Record<string, Tree>;
      for (const [name, source] of Object.entries(sources)) {
        if (library[name] !== undefined) expect(source, name).toEqual(library[name]);
      }
    }
  });
});

test.each(IDS)("no reading of one American administration reaches into the next: %s", (id) => {
  const us = agentsOf(readYaml(`narratives/${id}.yaml`))["USA"] as Tree;
  const dated = Object.values(us).filter((value) => Array.isArray(value)) as { since: string }[][];
  expect(dated.length).toBeGreaterThan(3);
  for (const steps of dated) {
    expect(steps.map(({ since }) => since)).toEqual(["2023-01-01", "2025-01-20"]);
  }
});

test("the United States declines at the modes in every reading but its own", () => {
  const signs = [undefined, ...IDS].map((id) => {
    const { scenario, base } = paris(id, "mechanism");
    const [summit] = trace(compile(scenario!, base), 1, null).summits;
    return [id ?? "own documents", summit!.signatories.includes("USA")];
  });
  expect(Object.fromEntries(signs)).toEqual(
    { "own documents": false, chinese: false, us: true, eu: false, south: false });
});

const drawnDays = new Map<string, Record<string, Tree>>();

function drawnOn(day: string): Record<string, Tree> {
  const found = drawnDays.get(day) ?? drawn(OWN, day);
  drawnDays.set(day, found);
  return found;
}

/** The coders' sheets stand in `coding` below the data folder. */
const data = process.env["PLENARY_DATA"];
const WHERE = {
  chinese: { folder: process.env["PLENARY_SOURCES"], suffix: ".txt", name: "PLENARY_SOURCES" },
  us: { folder: data && join(data, "coding"), suffix: ".csv", name: "PLENARY_DATA" },
  eu: { folder: data && join(data, "coding"), suffix: ".csv", name: "PLENARY_DATA" },
  south: { folder: data && join(data, "coding"), suffix: ".csv", name: "PLENARY_DATA" },
} as const;

describe.each(IDS)("the quotes of %s", (id) => {
  const { folder, suffix, name } = WHERE[id];
  const skipped = folder === undefined ? ` (skipped: set ${name})` : "";

  test.skipIf(folder === undefined)(`stand in what was read${skipped}`, () => {
    const text = textOf(folder ?? "", suffix);
    const quotes = readingsOf(readYaml(`narratives/${id}.yaml`))
      .flatMap(({ quantity }) => list(quantity["quote"]));
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
  });
});
