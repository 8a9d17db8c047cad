import { applyWhatIf, extend } from "./extend.ts";
import { newSession, type Files, type ReadFiles, type Session } from "./files.ts";
import type { LocatedMap } from "./located.ts";
import { finish, type Loaded, type LoadOptions } from "./load.ts";
import { listed } from "./problem-list.ts";
import { applyChanges, changesOf } from "./set.ts";
import { useParameters } from "./use.ts";

/** Makes one arm of an experiment: changes laid over the base one after the other. */
export type ArmLoader = (...changes: readonly LocatedMap[]) => Loaded;

/**
 * Prepares a base scenario for the arms of many experiments: its libraries are drawn once. Each
 * change is a tree like a what-if's (set, decisions, absent, events); an arm's problems stand at
 * the places where the changes are written. Files read so far may be shared in `read`.
 */
export function armLoader(
  path: string, files: Files, options: LoadOptions = {}, read: ReadFiles = new Map(),
): ArmLoader {
  const session = newSession(files, read);
  const extended = extend(session, path, options.narrative);
  const { texts } = session;
  if (extended === undefined) {
    return () => ({ problems: listed(session.problems), texts });
  }
  const { tree, presets, narrative } = extended;
  return (...changes) => {
    const own: Session = { ...session, problems: [...session.problems] };
    const { problems } = own;
    let changed = applyChanges(tree, changesOf(options.set ?? [], problems), problems);
    for (const change of changes) changed = applyWhatIf(own, changed, change);
    const used = useParameters(own, changed, presets, options.use);
    const resolution = narrative === undefined ? used.resolution
      : { ...used.resolution, narrative };
    const scenario = finish(own, used.tree, resolution);
    return scenario === undefined ? { problems: listed(problems), texts }
      : { scenario, base: scenario, problems: [], texts };
  };
}
