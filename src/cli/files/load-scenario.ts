import type { Problem } from "../../base/problem.ts";
import type { ReadFiles } from "../../scenario/files.ts";
import { loadAll as loadScenarios, type LoadOptions } from "../../scenario/load.ts";
import {
  isWorldParameter, replaced, setsInUse, type ParameterLayer,
} from "../../scenario/parameter-layer.ts";
import { OWN_SET, PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import type { Scenario, UsedSet } from "../../scenario/scenario.ts";
import { progressWords } from "../../dictionary/cli-words.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { BadInput } from "../exit.ts";
import { progressOf } from "../progress.ts";
import { diskFiles, scenarioPath, type DiskFiles } from "./disk-files.ts";
import { narrativePath } from "./narrative-path.ts";

/** A file in full, and what it all extends. */
export interface Source {
  readonly path: string;
  readonly scenario: Scenario;
  readonly base: Scenario;
}

/** Loads one scenario under the options of the command line. */
export function loadOne(
  argument: string, options: Options, console: Console, files: DiskFiles = diskFiles(),
): Source {
  return loadAll([scenarioPath(argument)], options, console, files)[0];
}

/**
 * Loads several files; the mistakes of all of them are thrown together as BadInput. Files parsed
 * so far may be shared in `read`.
 */
export function loadAll(
  paths: readonly string[], options: Options, console: Console, files: DiskFiles,
  read: ReadFiles = new Map(),
): Source[] {
  if (paths.length === 0) return [];
  const progress = progressOf(console, paths.length, { name: progressWords.reading });
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const loaded = loadScenarios(paths, files, loadOptions(options, paths[0]), read);
  const sources = loaded.flatMap(({ scenario, base, ...told }, n): Source[] => {
    for (const [name, text] of told.texts) texts.set(name, text);
    for (const problem of told.problems) if (!holds(problems, problem)) problems.push(problem);
    return scenario === undefined || base === undefined ? []
      : [{ path: paths[n], scenario, base }];
  });
  progress.clear();
  if (problems.length > 0) throw new BadInput(problems, texts);
  return sources;
}

/** What the command line says of loading; narratives are looked for above the file at `path`. */
export function loadOptions(options: Options, path: string | undefined): LoadOptions {
  const use = options.text("use");
  const word = options.text("narrative");
  const narrative = word === undefined ? undefined : narrativePath(word, path ?? ".");
  return {
    set: options.texts("set"),
    ...(use !== undefined && { use }), ...(narrative !== undefined && { narrative }),
  };
}

/** What two files draw on is read by both; its mistakes are told once. */
function holds(problems: readonly Problem[], { place, message }: Problem): boolean {
  return problems.some((other) => other.place.file === place.file
    && other.place.line === place.line && other.place.column === place.column
    && other.message.en === message.en);
}

function layerOf(set: UsedSet): UsedSet & ParameterLayer {
  return { ...set, names: Object.keys(set.values) };
}

/**
 * The same scenario under another built-in set of parameters, as if loaded with `--use`; single
 * parameters that its author named stay, and so do the sets laid over the one it replaces.
 */
export function underSet(scenario: Scenario, id: string): Scenario {
  const set = PARAMETER_SETS.find((one) => one.id === id);
  if (set === undefined) throw new Error(`no parameter set ${id}`);
  const { legitimacy, values } = set;
  const layers = replaced(scenario.usedSets.map(layerOf), [layerOf({ id, legitimacy, values })]);
  const { changed, ...named } = setsInUse(layers, OWN_SET);
  const single = new Set(scenario.singleParameters);
  const written = Object.entries(scenario.parameters ?? {}).filter(([name]) => single.has(name));
  const own = [...single].filter((name) => !isWorldParameter(name));
  const ids = layers.map((layer) => layer.id);
  return {
    ...scenario, ...named,
    ownParameters: [...new Set([...own, ...changed])],
    usedSets: layers.map((layer): UsedSet => (layer.legitimacy === undefined
      ? { id: layer.id, values: layer.values }
      : { id: layer.id, legitimacy: layer.legitimacy, values: layer.values })),
    parameters: {
      use: ids.length === 1 ? id : ids,
      ...Object.assign({}, ...layers.map((layer) => layer.values)) as UsedSet["values"],
      ...Object.fromEntries(written),
    },
  };
}
