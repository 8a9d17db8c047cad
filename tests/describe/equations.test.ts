import { expect, test } from "vitest";
import { EQUATIONS, equationsOf } from "../../src/describe/equations.ts";
import { AFTER, BETWEEN, MEETING, type Step } from "../../src/describe/schedule.ts";
import { outcomeWords } from "../../src/dictionary/outcome-words.ts";
import { forumSeriesWords, worldWords } from "../../src/dictionary/world-words.ts";
import { PARAMETERS } from "../../src/model/layout.ts";
import { filesBelow, textOf } from "../tidy/source-file.ts";

const numbered = EQUATIONS.filter(({ id }) => /\d/.test(id));
const ids = new Set<string>(EQUATIONS.map(({ id }) => id));
const stages = ["src/negotiation", "src/world"].flatMap(filesBelow);
/** These carry state or call others; what they cite is computed elsewhere. */
const FRAME = new Set(["src/negotiation/chamber.ts", "src/world/world.ts"]);

function commentsOf(path: string): string {
  return (textOf(path).match(/\/\*\*[\s\S]*?\*\/|\/\/.*/g) ?? []).join("\n");
}

/** The numbers of equations that the comments of a file cite. */
function citedIn(path: string): Set<string> {
  const found = new Set<string>();
  for (const [, list = ""] of commentsOf(path)
    .matchAll(/equations?[\s*]+((?:\d+(?:,\s*|\s+and\s+|-)?)+)/gi)) {
    const [from, to] = list.split("-").map(Number);
    if (to) for (let n = from ?? to; n <= to; n++) found.add(String(n));
    else for (const n of list.match(/\d+/g) ?? []) found.add(n);
  }
  for (const [, id = ""] of commentsOf(path).matchAll(/\(([EGHJ]?[1-9]\d?)\)/g)) found.add(id);
  for (const [id] of commentsOf(path).matchAll(/\bE\d{1,2}\b/g)) found.add(id);
  return found;
}

test("every equation that a file cites is registered, with that file", () => {
  const missing = stages.flatMap((path) => {
    const cited = [...citedIn(path)];
    const unknown = cited.filter((id) => !ids.has(id)).map((id) => `${path} cites ${id}`);
    const own = cited.length === 0 || FRAME.has(path)
      || EQUATIONS.some(({ id, files }) => cited.includes(id) && files.includes(path));
    return own ? unknown : [...unknown, `${path} implements none of ${cited.join(", ")}`];
  });
  expect(missing).toEqual([]);
});

test("every numbered equation is cited by a file that implements it", () => {
  const silent = numbered.filter(({ files, id }) =>
    !files.some((path) => citedIn(path).has(id)));
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("every parameter stands in an equation, and its formula names it", () => {
  expect(PARAMETERS.filter((name) => equationsOf(name).length === 0)).toEqual([]);
  const unnamed = EQUATIONS.flatMap(({ id, formula, parameters }) => parameters
    .filter((name) => !formula.join(" ").includes(name)).map((name) => `${id} ${name}`));
  expect(unnamed).toEqual([]);
});

test("equations and the files that implement them read the same parameters", () => {
  const read = new Map(stages.map((path) => [path,
    new Set([...textOf(path).matchAll(/PARAMETER\.(\w+)/g)].map(([, name = ""]) => name))]));
  const unread = EQUATIONS.flatMap(({ id, files, parameters }) => parameters
    .filter((name) => !files.some((path) => read.get(path)?.has(name)))
    .map((name) => `${id} does not read ${name}`));
  const unlisted = [...read].flatMap(([path, names]) => [...names].filter((name) =>
    path !== "src/world/advance.ts" && !EQUATIONS.some(({ files, parameters }) =>
      files.includes(path) && (parameters as readonly string[]).includes(name)))
    .map((name) => `${path} reads ${name}`));
  expect([...unread, ...unlisted]).toEqual([]);
});

test("the constants of a formula stand in the code", () => {
  const missing = EQUATIONS.flatMap(({ id, formula, files }) => {
    const code = files.map(textOf).join("\n");
    return (formula.join(" ").match(/\d+\.\d+/g) ?? [])
      .filter((number) => !code.includes(number)).map((number) => `${id} ${number}`);
  });
  expect(missing).toEqual([]);
});

test("every equation that a column of the results names is registered", () => {
  const named = [outcomeWords, worldWords, forumSeriesWords].flatMap((words) =>
    Object.values(words).flatMap(({ equation }) => equation.split(", ")));
  expect(named.filter((id) => id !== "" && !ids.has(id))).toEqual([]);
});

/** The functions that a function calls with the room or the world first, in their order. */
function callsOf(path: string, name: string): string[] {
  const [, body = ""] = new RegExp(`function ${name}\\([\\s\\S]*?\\n\\}`).exec(textOf(path))?.[0]
    .split("void {") ?? [];
  return [...body.matchAll(/(?<![.\w])(\w+)\((?:chamber|world)\b/g)].map(([, call = ""]) => call);
}

test.each<[string, string, readonly Step[]]>([
  ["src/negotiation/summit.ts", "holdSummit", MEETING],
  ["src/world/advance.ts", "advance", BETWEEN],
  ["src/world/absorb.ts", "absorb", AFTER],
])("%s plays what the schedule tells, in that order", (path, name, steps) => {
  const calls = callsOf(path, name).filter((call) => call !== "anyParty");
  expect(calls).toEqual(steps.map(({ call }) => call));
});
