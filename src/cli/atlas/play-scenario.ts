import type { AtlasContrast, ToldContrast } from "../../analysis/atlas-finding.ts";
import type { Model, PlayedRefusals, PlayedWay } from "../../engine.ts";
import type { Pool } from "../pool/pool.ts";
import type { Coding, PreparedScenario } from "./prepare-scenario.ts";

/** How much is played for each contrast. */
export interface AtlasEffort {
  readonly seed: string | number;
  readonly replicates: number;
  readonly narrativeReplicates: number;
  readonly searchReplicates: number;
}

/**
 * Every contrast of a scenario, by set, agent and way; `done` is called once per agent, set and
 * coding. Narratives play only what has an answer as the scenario stands.
 */
export async function playScenario(
  { facts, codings }: PreparedScenario, effort: AtlasEffort, pool: Pool, done: () => void,
): Promise<AtlasContrast[]> {
  const [base, ...narratives] = codings;
  const asked = facts.sets.flatMap((set) => facts.agents.map(({ id }) => ({ set, agent: id })));
  const found = await Promise.all(asked.map(async ({ set, agent }) => {
    const { replicates, searchReplicates, seed } = effort;
    const world = worldOf(base, set);
    const played = await pool.perform({ kind: "refusals", world, order: {
      agent: indexOf(world, agent), seed, replicates, ways: null,
      search: { replicates: searchReplicates, wanted: facts.wanted },
    } });
    done();
    const told = await Promise.all(narratives.map(async (coding) => {
      const seen = await playTold(coding, set, agent, played, effort, pool);
      done();
      return seen;
    }));
    return played.ways.map((way) => contrastOf(facts.id, set, agent, world, played, way,
      told.flatMap((seen) => seen.get(way.way) ?? [])));
  }));
  return found.flat();
}

/** How many times `done` is called for a scenario. */
export function stepsOf({ facts, codings }: PreparedScenario): number {
  return facts.sets.length * facts.agents.length * codings.length;
}

function worldOf({ models }: Coding, set: string): Model {
  const model = models.get(set);
  if (model === undefined) throw new Error(`no model under ${set}`);
  return model;
}

function indexOf({ agents }: Model, agent: string): number {
  return agents.findIndex(({ id }) => id === agent);
}

/** The same contrasts as one narrative sees them, by way. */
async function playTold(
  coding: Coding, set: string, agent: string, { ways }: PlayedRefusals, effort: AtlasEffort,
  pool: Pool,
): Promise<Map<string, ToldContrast>> {
  const open = ways.filter(({ effect }) => effect !== null).map(({ way }) => way);
  const world = worldOf(coding, set);
  const index = indexOf(world, agent);
  if (open.length === 0 || index < 0) return new Map();
  const seen = await pool.perform({ kind: "refusals", world, order: {
    agent: index, seed: effort.seed, replicates: effort.narrativeReplicates, ways: open,
    search: null,
  } });
  return new Map(seen.ways.flatMap(({ way, effect }) => (effect === null || effect.replicates === 0
    ? [] : [[way, { narrative: coding.narrative ?? "", others: effect.others }] as const])));
}

function contrastOf(
  scenario: string, set: string, agent: string, world: Model, { terms }: PlayedRefusals,
  { way, audit, effect, thresholds }: PlayedWay, told: readonly ToldContrast[],
): AtlasContrast {
  const m = world.meetings.length - 1;
  const [rival, reserved] = [terms.rival[m], terms.reserved[m]];
  return {
    scenario, set, agent, way,
    rival: way === "conditional" && rival >= 0 ? world.agents[rival].id : null,
    reserved: way === "reserves" && reserved >= 0 ? world.issues[reserved].id : null,
    audit, effect: effect === null || effect.replicates === 0 ? null : effect, thresholds, told,
  };
}
