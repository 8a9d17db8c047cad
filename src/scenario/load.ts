import type { Problem } from "../base/problem.ts";
import { check } from "./check.ts";
import { hindsightIn } from "./check-sources.ts";
import { extend } from "./extend.ts";
import { add, newSession, type Files, type ReadFiles, type Session } from "./files.ts";
import { plainValue, type LocatedMap } from "./located.ts";
import { NARRATIVE_FILE } from "./overlay.ts";
import { listed } from "./problem-list.ts";
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
  /** A narrative laid over the agents, as a path that `Files.read` takes. */
  readonly narrative?: string;
}

/** The scenario of a whole tree, its parameters laid out; undefined where it has problems. */
export function finish(
  session: Session, tree: LocatedMap, resolution: Omit<Resolution, "hindsight">,
): Scenario | undefined {
  add(session, shapeProblems(tree, scenario));
  add(session, check(tree));
  if (session.problems.length > 0) return undefined;
  const marked = [...session.texts.values()].some((text) => text.includes("at-the-event"));
  const hindsight = marked ? hindsightIn(tree) : [];
  return Object.assign(plainValue(tree) as Scenario, resolution, { hindsight });
}

/**
 * Reads a scenario or a what-if with all it rests on. Mistakes of the author are collected in
 * `problems`, each at the place where it was written; there is a scenario when there are none.
 * Nothing of an author's makes it throw.
 */
export function load(path: string, files: Files, options: LoadOptions = {}): Loaded {
  return loadIn(newSession(files), path, options);
}

/** Loads several, such as a base and its what-ifs, reading each file once; `read` may be shared. */
export function loadAll(
  paths: readonly string[], files: Files, options: LoadOptions = {}, read: ReadFiles = new Map(),
): Loaded[] {
  return paths.map((path) => loadIn(newSession(files, read), path, options));
}

function loadIn(session: Session, path: string, options: LoadOptions): Loaded {
  const { problems, texts } = session;
  const extended = extend(session, path, options.narrative);
  const set = options.set ?? [];
  if (set.length > 0) texts.set(SET_FILE, set.join("\n"));
  if (options.use !== undefined) texts.set(USE_FILE, options.use);
  if (options.narrative !== undefined) texts.set(NARRATIVE_FILE, options.narrative);
  if (extended === undefined) return { problems: listed(problems), texts };
  const changed = applyChanges(extended.tree, changesOf(set, problems), problems);
  const { against, narrative, presets } = extended;
  const used = useParameters(session, changed, presets, options.use);
  const seen = narrative === undefined ? used.resolution : { ...used.resolution, narrative };
  const resolution = against === undefined ? seen : { ...seen, against };
  if (changed === extended.root) {
    const loaded = finish(session, used.tree, resolution);
    if (loaded === undefined) return { problems: listed(problems), texts };
    return { scenario: loaded, base: loaded, problems: [], texts };
  }
  const below = useParameters(session, extended.root, presets, options.use);
  const base = finish(session, below.tree,
    narrative === undefined ? below.resolution : { ...below.resolution, narrative });
  const loaded = finish(session, used.tree, resolution);
  if (loaded === undefined || base === undefined) return { problems: listed(problems), texts };
  return { scenario: loaded, base, problems: [], texts };
}
