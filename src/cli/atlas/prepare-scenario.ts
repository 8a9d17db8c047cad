import type { Label } from "../../base/label.ts";
import type { Problem } from "../../base/problem.ts";
import type { AtlasScenario } from "../../analysis/atlas-finding.ts";
import { wantedFollowers } from "../../analysis/atlas-threshold.ts";
import { leadingAgents, type Model } from "../../engine.ts";
import { compile } from "../../model/compile.ts";
import type { ReadFiles } from "../../scenario/files.ts";
import { loadAll, type Loaded } from "../../scenario/load.ts";
import { PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { BadInput } from "../exit.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import { underSet } from "../files/load-scenario.ts";
import type { NarrativeFile } from "../theses/play-thesis.ts";
import type { LibraryScenario } from "./library-scenarios.ts";

/** One coding of a scenario's agents under each of its sets. */
export interface Coding {
  /** Id of the narrative; null for the scenario as it is. */
  readonly narrative: string | null;
  readonly models: ReadonlyMap<string, Model>;
}

/** A scenario compiled in every coding, the first as it is. */
export interface PreparedScenario {
  readonly facts: AtlasScenario;
  readonly codings: readonly Coding[];
  /** Names of its agents and issues, by id. */
  readonly names: readonly (readonly [string, Label])[];
  readonly issues: readonly (readonly [string, Label])[];
}

/** What reading many scenarios shares. */
export interface AtlasDesk {
  readonly files: DiskFiles;
  readonly read: ReadFiles;
  readonly narratives: readonly NarrativeFile[];
  /** Agents that are asked about; the leading ones where none is named. */
  readonly agents: readonly string[] | undefined;
  readonly unread: (scenario: string, narrative: string, problem: Problem) => void;
}

/**
 * Compiles a scenario under its sets and through each narrative that speaks of its agents. Its
 * own mistakes are thrown as BadInput; what a narrative makes unreadable is told and left out.
 */
export function prepareScenario({ id, path }: LibraryScenario, desk: AtlasDesk): PreparedScenario {
  const base = loaded(path, desk);
  if (base.scenario === undefined) throw new BadInput(base.problems, base.texts);
  const sets = setsOf(base.scenario);
  const agents = JSON.stringify(base.scenario.agents);
  const codings = [codingOf(null, base, sets)];
  for (const narrative of desk.narratives) {
    const told = loaded(path, desk, narrative.path);
    const [problem] = told.problems;
    if (problem !== undefined) desk.unread(id, narrative.id, problem);
    else if (JSON.stringify(told.scenario?.agents) !== agents) {
      codings.push(codingOf(narrative.id, told, sets));
    }
  }
  const models = codings[0].models;
  const [model] = models.values();
  const leading = leadersOf(model, desk.agents);
  return {
    codings,
    names: model.agents.map(({ id: agent, name }) => [agent, name]),
    issues: model.issues.map(({ id: issue, name }) => [issue, name]),
    facts: {
      id, title: base.scenario.title, sets: [...models.keys()],
      agents: leading.map((i) => {
        const { id: agent, name, kind } = model.agents[i];
        return { id: agent, name, kind };
      }),
      narratives: codings.flatMap(({ narrative }) => narrative ?? []),
      wanted: wantedFollowers(model), meetings: model.meetings.length,
    },
  };
}

function loaded(path: string, { files, read }: AtlasDesk, narrative?: string): Loaded {
  const options = narrative === undefined ? {} : { narrative };
  return loadAll([path], files, options, read)[0];
}

function leadersOf(model: Model, named: readonly string[] | undefined): number[] {
  if (named === undefined) return leadingAgents(model);
  return model.agents.flatMap(({ id }, i) => (named.includes(id) ? [i] : []));
}

/** Both built-in sets where the scenario names one of them, its own first; else its own alone. */
function setsOf({ parameterSet }: Scenario): (string | undefined)[] {
  const built = PARAMETER_SETS.map(({ id }) => id);
  return built.includes(parameterSet)
    ? [parameterSet, ...built.filter((id) => id !== parameterSet)] : [undefined];
}

function codingOf(
  narrative: string | null, { scenario, base }: Loaded, sets: readonly (string | undefined)[],
): Coding {
  if (scenario === undefined || base === undefined) throw new Error("nothing was loaded");
  return {
    narrative,
    models: new Map(sets.map((set) => {
      const under = (one: Scenario): Scenario => (set === undefined ? one : underSet(one, set));
      const model = compile(under(scenario), under(base));
      return [set ?? model.parameterSet, model] as const;
    })),
  };
}
