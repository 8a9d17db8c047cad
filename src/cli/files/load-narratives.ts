import type { Problem } from "../../base/problem.ts";
import { newSession, pathFrom, treeOf, type ReadFiles } from "../../scenario/files.ts";
import { loadAll, type Loaded } from "../../scenario/load.ts";
import { armLoader } from "../../scenario/load-arms.ts";
import { childOf, stringOf, type LocatedMap } from "../../scenario/located.ts";
import type { Options } from "../arguments.ts";
import type { Sources } from "../play/arms.ts";
import type { DiskFiles } from "./disk-files.ts";
import { loadOptions, type Source } from "./load-scenario.ts";

/** What is needed to read a scenario once more. */
export interface Reading {
  readonly options: Options;
  readonly files: DiskFiles;
  readonly read: ReadFiles;
}

/** What a narrative makes of a comparison; `problem` where it cannot be read so. */
export interface Told {
  readonly sources?: Sources;
  readonly problem?: Problem;
}

/**
 * The base and some what-ifs of a comparison, with their partners, seen through the narrative at
 * `path`; nothing where it speaks of none of the base's agents.
 */
export function sourcesUnder(
  path: string, { base, against }: Sources, whatifs: readonly Source[], reading: Reading,
): Told {
  const load = loaderUnder(path, base, reading);
  const problems: Problem[] = [];
  const known = new Map<string, Source | undefined>();
  const one = (source: Source): Source | undefined => {
    if (known.has(source.path)) return known.get(source.path);
    const { scenario, base: below, problems: found } = load(source);
    problems.push(...found);
    const told = scenario === undefined || below === undefined ? undefined
      : { path: source.path, scenario, base: below };
    known.set(source.path, told);
    return told;
  };
  const root = one(base);
  if (root !== undefined && sameAgents(root, base)) return {};
  const told = whatifs.flatMap((source) => one(source) ?? []);
  const partners = whatifs.flatMap(({ scenario }) => against.get(scenario.against ?? "") ?? [])
    .flatMap((source) => one(source) ?? []);
  if (problems.length > 0 || root === undefined) return { problem: problems[0] };
  return {
    sources: {
      base: root, whatifs: told,
      against: new Map(partners.map((source) => [source.path, source])),
    },
  };
}

function sameAgents(left: Source, right: Source): boolean {
  return JSON.stringify(left.scenario.agents) === JSON.stringify(right.scenario.agents);
}

/** Loads a file as `loadAll` does; what-ifs of one base draw its libraries once. */
function loaderUnder(
  narrative: string, base: Source, { options, files, read }: Reading,
): (source: Source) => Loaded {
  const full = { ...loadOptions(options, base.path), narrative };
  const { set: changes = [], ...bare } = full;
  const whole = (path: string): Loaded => loadAll([path], files, full, read)[0];
  // Changes of the command line come after those of a what-if, which only a full loading does.
  if (changes.length > 0 || base.scenario !== base.base) return ({ path }) => whole(path);
  const load = armLoader(base.path, files, bare, read);
  const root = load();
  return ({ path, scenario: { against } }) => {
    const chain = changesFrom(path, base.path, files, read);
    if (chain === undefined) return whole(path);
    const { scenario, ...told } = chain.length === 0 ? root : load(...chain);
    if (scenario === undefined || root.scenario === undefined) return told;
    const named = against === undefined ? scenario : { ...scenario, against };
    return { ...told, scenario: named, base: root.scenario };
  };
}

/** The what-ifs that lead from the base to a file, the last one last. */
function changesFrom(
  path: string, base: string, files: DiskFiles, read: ReadFiles,
): LocatedMap[] | undefined {
  const session = newSession(files, read);
  const chain: LocatedMap[] = [];
  for (let at = path; at !== base;) {
    const tree = treeOf(session, at);
    const asked = childOf(tree, "extends");
    const written = stringOf(asked);
    if (tree?.kind !== "map" || asked === undefined || written === undefined) return undefined;
    const next = pathFrom(session, asked.place, written);
    if (next === undefined) return undefined;
    chain.unshift(tree);
    at = next;
  }
  return chain;
}
