import type { Label } from "../base/label.ts";
import { sweepFileWords } from "../dictionary/sweep-file-words.ts";
import { checkSweep } from "./check-sweep.ts";
import { add, newSession, report, treeOf, type Files, type Session } from "./files.ts";
import {
  childOf, entriesOf, entryOf, itemsOf, modeOf, plainValue, stringOf, type Entry, type Located,
} from "./located.ts";
import type { LoadedFactor, LoadedMeasure, LoadedSource, LoadedSweep } from "./loaded-sweep.ts";
import { readMeasure } from "./measure-name.ts";
import type { Change } from "./set.ts";
import { shapeProblems } from "./shape-problem.ts";
import { factor, sweepFile, type SweepFile } from "./sweep-file.ts";
import {
  narrativeItem, NONE, noItem, scenarioItem, useItem, whatifItem, type NarrativePaths,
  type SweepItem,
} from "./sweep-item.ts";

const SOURCES: readonly LoadedSource[] = ["path", "scenarios", "whatifs", "narratives", "use"];

/**
 * Reads a sweep file into a session, where its problems stand; undefined where it is no file of
 * keys. Narratives are known by the ids given.
 */
export function loadSweep(
  session: Session, path: string, narratives: NarrativePaths,
): LoadedSweep | undefined {
  const tree = treeOf(session, path);
  if (tree === undefined) return undefined;
  const before = session.problems.length;
  add(session, shapeProblems(tree, sweepFile));
  const sound = session.problems.length === before;
  const node = (key: string): Located | undefined => childOf(tree, key);
  const [base, use, narrative] = [node("base"), node("use"), node("narrative")];
  const factors = entriesOf(node("factors")).flatMap(([id, entry]) =>
    readFactor(session, id, entry, narratives) ?? []);
  const loaded: LoadedSweep = {
    ...(sound && { file: plainValue(tree) as SweepFile }),
    tree, factors, measures: measuresOf(session, tree),
    set: entriesOf(node("set")).map(([text, { key, node: value }]): Change =>
      ({ path: text, place: key, value })),
    ...optional("base", base && scenarioItem(session, base)),
    ...optional("use", use && useItem(session, use)),
    ...optional("narrative", narrative && narrativeOf(session, narrative, narratives)),
  };
  checkSweep(session, loaded);
  return loaded;
}

/** Whether a file is a sweep; false where it cannot be read. */
export function isSweep(path: string, files: Files): boolean {
  const tree = treeOf(newSession(files), path);
  return entryOf(tree, "sweep") !== undefined && entryOf(tree, "extends") === undefined;
}

function optional<Key extends string>(key: Key, item: SweepItem | undefined) {
  return item === undefined ? {} : { [key]: item } as { readonly [K in Key]: SweepItem };
}

function narrativeOf(
  session: Session, node: Located, known: NarrativePaths,
): SweepItem | undefined {
  return stringOf(node) === NONE ? noItem(node.place) : narrativeItem(session, node, known);
}

function measuresOf(session: Session, tree: Located): LoadedMeasure[] {
  const entry = entryOf(tree, "measures");
  if (entry === undefined) {
    const name = readMeasure("signatures");
    return "en" in name ? [] : [{ id: "signatures", name, place: tree.place }];
  }
  return entriesOf(entry.node).flatMap(([id, { node }]): LoadedMeasure[] => {
    const found = node.kind === "map" ? childOf(node, "measure") : node;
    const written = stringOf(found);
    if (found === undefined || written === undefined) return [];
    const name = readMeasure(written);
    if (!("en" in name)) return [{ id, name, place: found.place, ...titleOf(node) }];
    report(session, found.place, name);
    return [];
  });
}

function titleOf(node: Located): { readonly title?: Label } {
  const title = childOf(node, "title");
  const [en, zh] = [stringOf(childOf(title, "en")), stringOf(childOf(title, "zh"))];
  return en === undefined || zh === undefined ? {} : { title: { en, zh } };
}

function readFactor(
  session: Session, id: string, { key, node }: Entry, narratives: NarrativePaths,
): LoadedFactor | undefined {
  if (node.kind !== "map") return undefined;
  const [source, ...more] = [...node.entries.keys()].flatMap((name) =>
    SOURCES.find((one) => one === name) ?? []);
  if (source === undefined || more.length > 0) {
    const second = more[0] === undefined ? undefined : entryOf(node, more[0]);
    return report(session, second?.key ?? key, sweepFileWords.oneSource);
  }
  const head = { id, source, place: key, ...titleOf(node) };
  const [range, values, levels] = ["range", "values", "levels"].map((one) => entryOf(node, one));
  if (source !== "path") {
    const idle = [["range", range], ["values", values], ["levels", levels]] as const;
    for (const [name, entry] of idle) {
      if (entry !== undefined) report(session, entry.key, sweepFileWords.withPath(name));
    }
    const list = childOf(node, source);
    if (list?.kind !== "list") return undefined;
    const read = list.items.map((item) => itemOf(session, source, item, narratives));
    return read.length === 0 ? undefined : { ...head, items: read.flatMap((one) => one ?? []) };
  }
  if ((range === undefined) === (values === undefined)) {
    // A key that is misspelt has been told already.
    const misspelt = [...node.entries.keys()].some((name) => !Object.hasOwn(factor.shape, name));
    return misspelt ? undefined
      : report(session, values?.key ?? key, sweepFileWords.rangeOrValues);
  }
  if (levels !== undefined && range === undefined) {
    report(session, levels.key, sweepFileWords.levelsOfRange);
  }
  const written = childOf(node, "path");
  const text = stringOf(written);
  const path = written === undefined || text === undefined ? undefined
    : { text, place: written.place };
  const count = modeOf(levels?.node);
  const known = { ...head, items: [], ...(path && { path }), ...(count && { levels: count }) };
  if (range === undefined) {
    const listed = itemsOf(values?.node);
    return listed.length === 0 ? undefined : { ...known, values: listed };
  }
  const found = rangeOf(session, range.node);
  return found === undefined ? undefined : { ...known, range: found };
}

function rangeOf(session: Session, node: Located): LoadedFactor["range"] {
  if (stringOf(node) === "prior") return { place: node.place };
  const [low, high] = itemsOf(node).map(modeOf);
  if (low === undefined || high === undefined) return undefined;
  if (low < high) return { place: node.place, numbers: [low, high] };
  return report(session, node.place, sweepFileWords.noRange(low, high));
}

function itemOf(
  session: Session, source: LoadedSource, node: Located, narratives: NarrativePaths,
): SweepItem | undefined {
  if (source === "scenarios") return scenarioItem(session, node);
  if (source === "whatifs") return whatifItem(session, node);
  return source === "use" ? useItem(session, node) : narrativeOf(session, node, narratives);
}
