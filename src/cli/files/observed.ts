import { basename, dirname, join } from "node:path";
import { observedGap, type Model, type ObservedGap, type Summary } from "../../engine.ts";
import { loadObserved } from "../../scenario/observed.ts";
import { BadInput } from "../exit.ts";
import { diskFiles, isFile } from "./disk-files.ts";

/**
 * How far a run of a scenario.yaml stands from the observed.yaml beside it; nothing for a
 * what-if, which never happened, or without such a file.
 */
export function observedGaps(path: string, model: Model, summary: Summary): ObservedGap[] {
  const file = join(dirname(path), "observed.yaml");
  if (basename(path) !== "scenario.yaml" || !isFile(file)) return [];
  const { observed, problems, texts } = loadObserved(file, diskFiles());
  if (observed === undefined) throw new BadInput(problems, texts);
  return summary.summits.flatMap((summit) => {
    const known = Object.hasOwn(observed.forums, summit.forum)
      ? observed.forums[summit.forum] : undefined;
    const same = known !== undefined && known.signed !== undefined
      && (known.date === undefined || known.date === summit.date);
    return same ? [observedGap(model, summit, known)] : [];
  });
}
