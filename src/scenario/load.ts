import type { Problem } from "../base/problem.ts";
import { fileWords } from "../dictionary/file-words.ts";
import { check } from "./check.ts";
import { extend } from "./extend.ts";
import { add, newSession, type Files, type ReadFiles, type Session } from "./files.ts";
import { plainValue, type LocatedMap } from "./located.ts";
import { scenario, type Resolution, type Scenario } from "./scenario.ts";
import { applyChanges, changesOf, SET_FILE } from "./set.ts";
import { shapeProblems } from "./shape-problem.ts";
import { USE_FILE, useParameters } from "./use.ts";

export interface Loaded {
  /** The scenario in full; missing when there is a problem. */
  readonly scenario?: Scenario;
  /** What it all extends, without any change; the scenario itself when nothing changes it. */
  readonly base?: Scenario;
  readonly problems: readonly Problem[];
  /** Every text read, by the name that places give the file. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface LoadOptions {
  /** Changes of the command line, `path=value`, made last. */
  readonly set?: readonly string[];
  /** Replaces the parameter set that the file names; a path is taken as `Files.read` takes it. */
  readonly use?: string;
}

const MOST_PROBLEMS = 100;

/** Each problem once, the first hundred, with a line that says how many more there are. */
function listed(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  const distinct: Problem[] = [];
  for (const problem of problems) {
    const { file, line, column } = problem.place;
    const key = `${file}\n${line}\n${column}\n${problem.message.en}`;
    if (!seen.has(key)) distinct.push(problem);
    seen.add(key);
  }
  const files = [...new Set(distinct.map(({ place }) => place.file))];
  const order = (one: Problem) => files.indexOf(one.place.file);
  distinct.sort((a, b) => order(a) - order(b) || a.place.line - b.place.line ||
    a.place.column - b.place.column);
  const rest = distinct.length - MOST_PROBLEMS;
  const last = distinct[MOST_PROBLEMS - 1];
  if (rest <= 0 || last === undefined) return distinct;
  const more = { place: last.place, message: fileWords.more(rest) };
  return [...distinct.slice(0, MOST_PROBLEMS), more];
}

function finish(
  session: Session, tree: LocatedMap, resolution: Resolution,
): Scenario | undefined {
  add(session, shapeProblems(tree, scenario));
  add(session, check(tree));
  if (session.problems.length > 0) return undefined;
  return Object.assign(plainValue(tree) as Scenario, resolution);
}

/**
 * Reads a scenario or a what-if with all it rests on. Mistakes of the author are collected in
 * `problems`, each at the place where it was written; there is a scenario when there are none.
 * Nothing of an author's makes it throw.
 */
export function load(path: string, files: Files, options: LoadOptions = {}): Loaded {
  return loadIn(newSession(files), path, options);
}

/** Loads several, such as a base and its what-ifs, reading each file once. */
export function loadAll(
  paths: readonly string[], files: Files, options: LoadOptions = {},
): Loaded[] {
  const read: ReadFiles = new Map();
  return paths.map((path) => loadIn(newSession(files, read), path, options));
}

function loadIn(session: Session, path: string, options: LoadOptions): Loaded {
  const { problems, texts } = session;
  const extended = extend(session, path);
  const set = options.set ?? [];
  if (set.length > 0) texts.set(SET_FILE, set.join("\n"));
  if (options.use !== undefined) texts.set(USE_FILE, options.use);
  if (extended === undefined) return { problems: listed(problems), texts };
  const changed = applyChanges(extended.tree, changesOf(set, problems), problems);
  const used = useParameters(session, changed, options.use);
  const { against } = extended;
  const resolution = against === undefined ? used.resolution : { ...used.resolution, against };
  if (changed === extended.root) {
    const loaded = finish(session, used.tree, resolution);
    if (loaded === undefined) return { problems: listed(problems), texts };
    return { scenario: loaded, base: loaded, problems: [], texts };
  }
  const below = useParameters(session, extended.root, options.use);
  const base = finish(session, below.tree, below.resolution);
  const loaded = finish(session, used.tree, resolution);
  if (loaded === undefined || base === undefined) return { problems: listed(problems), texts };
  return { scenario: loaded, base, problems: [], texts };
}
