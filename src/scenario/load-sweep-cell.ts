import { applyWhatIf, extend } from "./extend.ts";
import { newSession, type Files, type ReadFiles, type Session } from "./files.ts";
import type { LocatedMap } from "./located.ts";
import { finish, type Loaded } from "./load.ts";
import { listed } from "./problem-list.ts";
import type { Scenario } from "./scenario.ts";
import { applyChanges, type Change } from "./set.ts";
import type { ChainLink } from "./sweep-item.ts";
import { useParameters } from "./use.ts";

/** What a cell changes: what-ifs first, then paths, as the command line's `--set` would. */
export interface CellChanges {
  readonly whatifs: readonly (readonly ChainLink[])[];
  readonly set: readonly Change[];
  /** Replaces the parameter set, as `LoadOptions.use`. */
  readonly use?: string;
}

/** Makes the scenario of one cell, held against its shape and sense. */
export type CellLoader = (changes: CellChanges) => Loaded;

/**
 * Prepares a scenario or what-if for many cells: its libraries are drawn once. A cell is what
 * `load` would give with the same changes.
 */
export function cellLoader(
  path: string, files: Files, narrative: string | undefined, chain: readonly ChainLink[],
  read: ReadFiles,
): CellLoader {
  const session = newSession(files, read);
  const extended = extend(session, path, narrative);
  const { texts } = session;
  if (extended === undefined) return () => ({ problems: listed(session.problems), texts });
  const { tree, root, presets, narrative: seen } = extended;
  const below = new Set(chain.map((link) => link.path));
  const roots = new Map<string | undefined, Scenario>();
  const make = (
    own: Session, changed: LocatedMap, use: string | undefined,
  ): Scenario | undefined => {
    const used = useParameters(own, changed, presets, use);
    const resolution = seen === undefined ? used.resolution
      : { ...used.resolution, narrative: seen };
    return finish(own, used.tree, resolution);
  };
  return ({ whatifs, set, use }) => {
    const own: Session = { ...session, problems: [...session.problems] };
    let changed = tree;
    for (const { path: at, tree: change } of whatifs.flat()) {
      if (!below.has(at)) changed = applyWhatIf(own, changed, change);
    }
    changed = applyChanges(changed, set, own.problems);
    const scenario = make(own, changed, use);
    const base = changed === root ? scenario : roots.get(use) ?? make(own, root, use);
    if (scenario === undefined || base === undefined) {
      return { problems: listed(own.problems), texts };
    }
    roots.set(use, base);
    return { scenario, base, problems: [], texts };
  };
}
