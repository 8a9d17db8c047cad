import { nearest } from "../base/nearest.ts";
import type { Place, Problem } from "../base/problem.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { preferenceWords } from "../dictionary/security-preference-words.ts";
import { thesisWords } from "../dictionary/thesis-words.ts";
import { add, newSession, pathFrom, report, treeOf, type Files, type Session } from "./files.ts";
import {
  childOf, entriesOf, itemsOf, locate, nodeAt, plainValue, stringOf, type Located,
  type LocatedMap,
} from "./located.ts";
import { readMeasure, type MeasureName } from "./measure-name.ts";
import { shapeProblems } from "./shape-problem.ts";
import { applyChanges } from "./set.ts";
import { scenario } from "./scenario.ts";
import { securityPreferenceFile, type SecurityPreferenceFile } from
  "./security-preference-file.ts";

/** The set as its file tells it; paths are as `Files.resolve` gives them. */
export interface SecurityPreferenceSet {
  readonly file: SecurityPreferenceFile;
  readonly base: string;
  /** What is changed in the base: a tree like a what-if's, with `set`. */
  readonly change: LocatedMap;
  /** The same, with the run prolonged for the second search. */
  readonly prolonged: LocatedMap | undefined;
  readonly measures: readonly { readonly id: string; readonly name: MeasureName }[];
  readonly variants: readonly { readonly id: string; readonly path: string }[];
  /** Where the base and the contrast are named. */
  readonly places: { readonly base: Place; readonly contrast: Place };
}

export interface LoadedSecurityPreference {
  readonly set?: SecurityPreferenceSet;
  readonly problems: readonly Problem[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads the set; every mistake comes back with its place. */
export function loadSecurityPreference(path: string, files: Files): LoadedSecurityPreference {
  const session = newSession(files);
  const { problems, texts } = session;
  const tree = treeOf(session, path);
  if (tree?.kind !== "map") return { problems, texts };
  add(session, shapeProblems(tree, securityPreferenceFile));
  if (problems.length > 0) return { problems, texts };
  const file = plainValue(tree) as SecurityPreferenceFile;
  checkNumbers(session, tree);
  checkStatements(session, tree, file);
  const measures = readMeasures(session, tree);
  const base = fileAt(session, childOf(tree, "base") ?? tree);
  const contrast = nodeAt(tree, ["contrast", "scenario"]) ?? tree;
  const variants = entriesOf(nodeAt(tree, ["contrast", "variants"])).map(([id, { node }]) =>
    ({ id, path: fileAt(session, childOf(node, "whatif") ?? contrast) ?? "" }));
  if (problems.length > 0 || base === undefined) return { problems, texts };
  const set = childOf(tree, "set");
  const entries: LocatedMap["entries"] = set === undefined ? new Map()
    : new Map([["set", { key: set.place, node: set }]]);
  const until = nodeAt(tree, ["search", "until"]);
  return {
    problems, texts,
    set: {
      file, base, measures, variants,
      change: { kind: "map", place: tree.place, entries },
      prolonged: until === undefined ? undefined
        : { kind: "map", place: tree.place, entries: withEnd(entries, until) },
      places: { base: childOf(tree, "base")?.place ?? tree.place, contrast: contrast.place },
    },
  };
}

/** An event at the end that changes nothing but how long the run lasts. */
function withEnd(entries: LocatedMap["entries"], until: Located): LocatedMap["entries"] {
  const { place } = until;
  const title = locate(preferenceWords.end, place);
  const event: Located = { kind: "map", place, entries: new Map([
    ["date", { key: place, node: until }], ["title", { key: place, node: title }],
  ]) };
  return new Map([...entries,
    ["events", { key: place, node: { kind: "list", place, items: [event] } }]]);
}

/** The path that a node names, if there is such a file. */
function fileAt(session: Session, node: Located): string | undefined {
  const path = pathFrom(session, node.place, stringOf(node) ?? "");
  if (path === undefined || session.files.read(path) !== undefined) return path;
  return report(session, node.place, thesisWords.noBase(session.files.display(path)));
}

/** Every number that a logic sets or the search moves must be one that a scenario may have. */
function checkNumbers(session: Session, tree: LocatedMap): void {
  for (const [, { node }] of entriesOf(childOf(tree, "logics"))) {
    const [on, off] = [childOf(node, "on"), childOf(node, "off")];
    for (const side of [on, off]) {
      for (const [path, { key, node: value }] of entriesOf(side)) {
        checkNumber(session, path, key, [value]);
      }
    }
    const missing = [...entriesOf(on).filter(([path]) => childOf(off, path) === undefined),
      ...entriesOf(off).filter(([path]) => childOf(on, path) === undefined)];
    for (const [path, { key }] of missing) {
      report(session, key, preferenceWords.oneSided(path));
    }
  }
  const seen = new Map<string, string>();
  for (const [logic, { node }] of entriesOf(childOf(tree, "logics"))) {
    for (const [path, { key }] of entriesOf(childOf(node, "on"))) {
      const other = seen.get(path);
      if (other !== undefined) report(session, key, preferenceWords.shared(path, other));
      seen.set(path, logic);
    }
  }
  for (const [path, { key, node }] of entriesOf(nodeAt(tree, ["search", "parameters"]))) {
    checkNumber(session, path, key, itemsOf(node));
  }
  for (const node of itemsOf(nodeAt(tree, ["contrast", "same"]))) {
    // Any value will do: 1 is one that every number admits.
    checkNumber(session, stringOf(node) ?? "", node.place,
      [locate(1, { ...node.place, column: 0 })]);
  }
}

/** Lays a change over an empty scenario, so that the scenario's own rules judge it. */
function checkNumber(
  session: Session, path: string, place: Place, values: readonly Located[],
): void {
  if (!/^(parameters|world)\.[A-Za-z]+$/.test(path)) {
    report(session, place, preferenceWords.noNumber(path));
    return;
  }
  const empty: LocatedMap = { kind: "map", place, entries: new Map() };
  for (const value of values) {
    const found: Problem[] = [];
    const changed = applyChanges(empty, [{ path, place, value }], found);
    if (found.length > 0) {
      add(session, found);
      return;
    }
    // What an empty scenario lacks is told at its own place, and is none of our business.
    add(session, shapeProblems(changed, scenario).filter((problem) =>
      problem.place.line === value.place.line && problem.place.column === value.place.column));
  }
}

function checkStatements(
  session: Session, tree: LocatedMap, file: SecurityPreferenceFile,
): void {
  const seen = new Set<string>();
  const measures = Object.keys(file.measures);
  const variants = ["base", ...Object.keys(file.contrast.variants)];
  itemsOf(childOf(tree, "statements")).forEach((node, n) => {
    const statement = file.statements[n];
    if (statement === undefined) return;
    if (seen.has(statement.id)) report(session, node.place, checkWords.twice(statement.id));
    seen.add(statement.id);
    if (statement.kind === "definition") return;
    const test = childOf(node, "test");
    const known = statement.test.kind === "against" ? variants : measures;
    const keys = statement.test.kind === "against" ? ["with", "without"] : ["measure"];
    for (const key of keys) {
      const named = childOf(test, key);
      const id = stringOf(named);
      if (named === undefined || id === undefined || known.includes(id)) continue;
      report(session, named.place, preferenceWords.unknown(id, nearest(id, known)));
    }
  });
  const [first] = variants.slice(1);
  if (first === undefined) {
    report(session, childOf(tree, "contrast")?.place ?? tree.place,
      preferenceWords.noVariant);
  }
  const sources = Object.keys(file.sources ?? {});
  const named = childOf(tree, "source");
  for (const item of named?.kind === "list" ? named.items : named ? [named] : []) {
    const id = stringOf(item);
    if (id !== undefined && !sources.includes(id)) {
      report(session, item.place, problemWords.unknownId("sources", id, nearest(id, sources)));
    }
  }
}

function readMeasures(session: Session, tree: LocatedMap): { id: string; name: MeasureName }[] {
  return entriesOf(childOf(tree, "measures")).flatMap(([id, { node }]) => {
    const name = readMeasure(stringOf(node) ?? "");
    if (!("en" in name)) return [{ id, name }];
    report(session, node.place, name);
    return [];
  });
}
