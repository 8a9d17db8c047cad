import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { observedGap, type Badge, type Model, type Summary } from "../../engine.ts";
import type { Evidence, Happened } from "../../report/happened.ts";
import { judgeFaceValidity, loadFaceValidity } from "../../scenario/face-validity.ts";
import { loadObserved, type Observed } from "../../scenario/observed.ts";
import { BadInput } from "../exit.ts";
import { diskFiles } from "./disk-files.ts";
import type { Source } from "./load-scenario.ts";

/** A summary that can be held against what happened. */
export interface Told {
  readonly badge: Badge;
  readonly model: Model;
  readonly summary: Summary;
}

/**
 * What stands beside a scenario file: observed.yaml and face-validity.yaml. Read only after
 * everything was played, so that nothing simulated can rest on it.
 */
export function evidenceBeside({ path, scenario }: Source, told: readonly Told[]): Evidence {
  const files = diskFiles();
  const beside = (name: string): string | undefined => {
    const file = join(dirname(path), name);
    return existsSync(file) ? file : undefined;
  };
  const seen = beside("observed.yaml");
  const claims = beside("face-validity.yaml");
  const observed = seen === undefined ? undefined : known(loadObserved(seen, files)).observed;
  const face = claims === undefined ? undefined
    : known(loadFaceValidity(claims, files)).statements;
  return {
    happened: observed === undefined ? [] : told.flatMap((one) => happenedIn(one, observed)),
    face: face === undefined ? [] : judgeFaceValidity(scenario, face),
  };
}

function known<T extends Pick<BadInput, "problems" | "texts">>(loaded: T): T {
  if (loaded.problems.length > 0) throw new BadInput(loaded.problems, loaded.texts);
  return loaded;
}

function happenedIn({ badge, model, summary }: Told, { forums }: Observed): Happened[] {
  const last = summary.summits[summary.summits.length - 1];
  if (!Object.hasOwn(forums, last.forum)) return [];
  return [{ badge, gap: observedGap(model, last, forums[last.forum]) }];
}
