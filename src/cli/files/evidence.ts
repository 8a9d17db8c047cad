import { basename, dirname, join } from "node:path";
import { plain } from "../../base/label.ts";
import { observedGap, type Badge, type Model, type ObservedGap, type Summary }
  from "../../engine.ts";
import type { Evidence } from "../../report/happened.ts";
import type { Hindsight } from "../../report/hindsight.ts";
import { judgeFaceValidity, loadFaceValidity, type FaceValidity }
  from "../../scenario/face-validity.ts";
import { loadObserved, type KnownIds, type Observed } from "../../scenario/observed.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { BadInput } from "../exit.ts";
import { isFile, type DiskFiles } from "./disk-files.ts";
import type { Source } from "./load-scenario.ts";

/** What stands beside a scenario.yaml; a what-if never happened and has nothing beside it. */
export interface Beside {
  readonly observed: Observed | undefined;
  readonly statements: FaceValidity | undefined;
}

/** A summary that can be held against what happened. */
export interface Told {
  readonly badge: Badge;
  readonly model: Model;
  readonly summary: Summary;
}

/** Reads observed.yaml and face-validity.yaml, before anything is played: mistakes cost nothing. */
export function readBeside({ path, base }: Source, files: DiskFiles): Beside {
  const beside = (name: string): string | undefined => {
    const file = join(dirname(path), name);
    return basename(path) === "scenario.yaml" && isFile(file) ? file : undefined;
  };
  const [seen, claims] = [beside("observed.yaml"), beside("face-validity.yaml")];
  const observed = seen === undefined ? undefined : loadObserved(seen, files, knownOf(base));
  const face = claims === undefined ? undefined : loadFaceValidity(claims, files);
  const problems = [...observed?.problems ?? [], ...face?.problems ?? []];
  if (problems.length > 0) {
    throw new BadInput(problems, new Map([...observed?.texts ?? [], ...face?.texts ?? []]));
  }
  return { observed: observed?.observed, statements: face?.statements };
}

/** The ids that what stands beside a scenario may name. */
export function knownOf({ agents, summits }: Scenario): KnownIds {
  return { agents: Object.keys(agents), summits };
}

/** Holds what was simulated against what stands beside the scenario; `others` were played too. */
export function evidenceOf(
  { observed, statements }: Beside, { scenario }: Source, told: readonly Told[],
  others: readonly Source[] = [],
): Evidence {
  return {
    hindsight: hindsightOf([scenario, ...others.map((other) => other.scenario)]),
    happened: observed === undefined ? []
      : told.flatMap(({ badge, model, summary }) =>
        gapsOf(observed, model, summary).map((gap) => ({ badge, model, gap }))),
    face: statements === undefined ? [] : judgeFaceValidity(scenario, statements),
  };
}

/** The sources of all scenarios played that are no older than they are, each once. */
function hindsightOf(scenarios: readonly Scenario[]): Hindsight[] {
  const found = new Map(scenarios.flatMap(({ hindsight, sources = {} }) =>
    hindsight.flatMap((id): (readonly [string, Hindsight])[] => {
      if (!Object.hasOwn(sources, id)) return [];
      const { title, date } = sources[id];
      return [[id, { title: typeof title === "string" ? plain(title) : title, date }]];
    })));
  return [...found.values()];
}

function gapsOf({ forums }: Observed, model: Model, summary: Summary): ObservedGap[] {
  return summary.summits.flatMap((summit) => {
    const known = Object.hasOwn(forums, summit.forum) ? forums[summit.forum] : undefined;
    const same = known !== undefined && known.signed !== undefined
      && (known.date === undefined || known.date === summit.date);
    return same ? [observedGap(model, summit, known)] : [];
  });
}
