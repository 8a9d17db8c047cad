import type { Problem } from "../../base/problem.ts";
import { loadAll as loadScenarios } from "../../scenario/load.ts";
import { PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { progressWords } from "../../dictionary/cli-words.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { BadInput } from "../exit.ts";
import { progressOf } from "../progress.ts";
import { diskFiles, scenarioPath, type DiskFiles } from "./disk-files.ts";

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

/** Loads several files; the mistakes of all of them are thrown together as BadInput. */
export function loadAll(
  paths: readonly string[], options: Options, console: Console, files: DiskFiles,
): Source[] {
  const progress = progressOf(console, paths.length, { name: progressWords.reading });
  const use = options.text("use");
  const set = options.texts("set");
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const loaded = loadScenarios(paths, files, use === undefined ? { set } : { set, use });
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

/** What two files draw on is read by both; its mistakes are told once. */
function holds(problems: readonly Problem[], { place, message }: Problem): boolean {
  return problems.some((other) => other.place.file === place.file
    && other.place.line === place.line && other.place.column === place.column
    && other.message.en === message.en);
}

/**
 * The same scenario under another built-in set of parameters, as if loaded with `--use`; single
 * parameters that its author named stay.
 */
export function underSet(scenario: Scenario, id: string): Scenario {
  const set = PARAMETER_SETS.find((one) => one.id === id);
  if (set === undefined) throw new Error(`no parameter set ${id}`);
  const written = Object.entries(scenario.parameters ?? {});
  const own = written.filter(([name]) => scenario.ownParameters.includes(name));
  return {
    ...scenario,
    parameterSet: set.id,
    defaultLegitimacy: set.legitimacy,
    parameters: { use: set.id, ...set.values, ...Object.fromEntries(own) },
  };
}
