import type { Label } from "../base/label.ts";
import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/problem.ts";
import { fileWords } from "../dictionary/file-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { setWords } from "../dictionary/set-words.ts";
import { sweepFileWords } from "../dictionary/sweep-file-words.ts";
import { add, pathFrom, report, treeOf, type Session } from "./files.ts";
import {
  childOf, entryOf, plainValue, stringOf, type Located, type LocatedMap,
} from "./located.ts";
import { PARAMETER_SETS, parameterFile } from "./parameter-set.ts";
import { shapeProblems } from "./shape-problem.ts";
import { whatif } from "./whatif.ts";
import { WORLD_SETS } from "./world-set.ts";

/** One thing that a factor takes where it sets no path; without a path it is the base or a name. */
export interface SweepItem {
  readonly id: string;
  readonly title: Label;
  readonly place: Place;
  /** The file that it names, as `Files.read` takes it. */
  readonly path?: string;
}

/** Narratives that are found by name: paths by id. */
export type NarrativePaths = ReadonlyMap<string, string>;

/** A what-if on the way from a scenario to a file. */
export interface ChainLink {
  readonly path: string;
  readonly tree: LocatedMap;
}

/** The word for a level that leaves everything as the base has it. */
export const NONE = "none";
const LONGEST_CHAIN = 64;

/** Whether a word names a file rather than something known by its name. */
function isPath(word: string): boolean {
  return /[/\\]|\.ya?ml$/.test(word);
}

/** The level that is the base. */
export function noItem(place: Place): SweepItem {
  return { id: NONE, title: sweepFileWords.asBase, place };
}

function titleOf(tree: Located, id: string): Label {
  const title = childOf(tree, "title");
  const [en, zh] = [stringOf(childOf(title, "en")), stringOf(childOf(title, "zh"))];
  return en === undefined || zh === undefined ? { en: id, zh: id } : { en, zh };
}

/**
 * The path written at a node, a folder meaning its scenario.yaml; undefined, with its problem,
 * where no such file may be read.
 */
function pathAt(session: Session, node: Located): string | undefined {
  const written = stringOf(node);
  if (written === undefined) return undefined;
  const path = pathFrom(session, node.place, written);
  if (path === undefined || session.files.read(path) !== undefined) return path;
  const within = pathFrom(session, node.place, `${written}/scenario.yaml`);
  if (within !== undefined && session.files.read(within) !== undefined) return within;
  return report(session, node.place, fileWords.missing(session.files.display(path)));
}

/** The what-ifs that lead from a scenario to a file, the last one last; reports what is amiss. */
export function chainTo(session: Session, path: string, asked: Place): ChainLink[] | undefined {
  const chain: ChainLink[] = [];
  let [at, place] = [path, asked];
  for (;;) {
    const tree = treeOf(session, at, place);
    if (tree?.kind !== "map") return undefined;
    const above = childOf(tree, "extends");
    if (above === undefined) return chain;
    add(session, shapeProblems(tree, whatif));
    chain.unshift({ path: at, tree });
    const next = pathAt(session, above);
    if (next === undefined) return undefined;
    if (chain.some((link) => link.path === next)) {
      return report(session, above.place, fileWords.cycle(stringOf(above) ?? ""));
    }
    if (chain.length > LONGEST_CHAIN) return report(session, above.place, fileWords.chain);
    [at, place] = [next, above.place];
  }
}

/** A scenario or a what-if that a sweep starts from. */
export function scenarioItem(session: Session, node: Located): SweepItem | undefined {
  const path = pathAt(session, node);
  const tree = path === undefined ? undefined : treeOf(session, path, node.place);
  if (tree === undefined || path === undefined) return undefined;
  if (entryOf(tree, "summits") === undefined && entryOf(tree, "extends") === undefined) {
    return report(session, node.place, sweepFileWords.notScenario(stringOf(node) ?? ""));
  }
  const id = stringOf(childOf(tree, "id")) ?? "";
  return { id, title: titleOf(tree, id), place: node.place, path };
}

/** A what-if, or the base. */
export function whatifItem(session: Session, node: Located): SweepItem | undefined {
  if (stringOf(node) === NONE) return noItem(node.place);
  const path = pathAt(session, node);
  const tree = path === undefined ? undefined : treeOf(session, path, node.place);
  if (tree === undefined || path === undefined) return undefined;
  if (entryOf(tree, "extends") === undefined) {
    return report(session, node.place, sweepFileWords.notWhatif(stringOf(node) ?? ""));
  }
  const id = stringOf(childOf(tree, "id")) ?? "";
  return { id, title: titleOf(tree, id), place: node.place, path };
}

/** A narrative by its id or path. */
export function narrativeItem(
  session: Session, node: Located, known: NarrativePaths,
): SweepItem | undefined {
  const word = stringOf(node);
  if (word === undefined) return undefined;
  const named = known.get(word);
  if (!isPath(word) && named === undefined) {
    return report(session, node.place,
      sweepFileWords.noNarrative(word, nearest(word, [...known.keys(), NONE])));
  }
  const path = named ?? pathAt(session, node);
  const tree = path === undefined ? undefined : treeOf(session, path, node.place);
  if (tree === undefined || path === undefined) return undefined;
  const id = stringOf(childOf(tree, "narrative"));
  if (id === undefined) return report(session, node.place, sweepFileWords.notNarrative(word));
  return { id, title: titleOf(tree, id), place: node.place, path };
}

/** A set of parameters by its name or path. */
export function useItem(session: Session, node: Located): SweepItem | undefined {
  const word = stringOf(node);
  if (word === undefined) return undefined;
  const names = [...PARAMETER_SETS, ...WORLD_SETS].map(({ id }) => id);
  if (names.includes(word)) return { id: word, title: { en: word, zh: word }, place: node.place };
  if (!isPath(word)) {
    return report(session, node.place,
      problemWords.suggest(setWords.unknownSet(word), nearest(word, names)));
  }
  const path = pathAt(session, node);
  const tree = path === undefined ? undefined : treeOf(session, path, node.place);
  if (tree === undefined || path === undefined) return undefined;
  add(session, shapeProblems(tree, parameterFile));
  const id = stringOf(childOf(tree, "id")) ?? "";
  return { id, title: titleOf(tree, id), place: node.place, path };
}

/** The text of a value as the id of a level: texts as they are, the rest as JSON. */
export function valueText(node: Located): string {
  if (node.kind !== "scalar") return JSON.stringify(plainValue(node));
  return typeof node.value === "boolean" || node.value === null ? node.source : String(node.value);
}
