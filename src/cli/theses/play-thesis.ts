import {
  countSigns, faultOf, findingOf, isBuiltIn, judge, notRepresentable,
  type Experiment, type ThesisFinding,
} from "../../engine.ts";
import type { Problem } from "../../base/problem.ts";
import { compile } from "../../model/compile.ts";
import type { ReadFiles } from "../../scenario/files.ts";
import { armLoader, type ArmLoader } from "../../scenario/load-arms.ts";
import type { LoadedThesis, ThesisExperiment } from "../../scenario/load-theses.ts";
import type { LocatedMap } from "../../scenario/located.ts";
import { BadInput } from "../exit.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import type { Pool } from "../pool/pool.ts";

/** A coding of one tradition: its id and its file. */
export interface NarrativeFile {
  readonly id: string;
  readonly path: string;
}

/** How much is played for each claim. */
export interface ThesisEffort {
  readonly seed: string | number;
  readonly replicates: number;
  /** Random models in which the sign is looked at. */
  readonly models: number;
  /** Draws of the parameters, and worlds averaged in each. */
  readonly draws: number;
  readonly narratives: readonly NarrativeFile[];
}

/** Worlds averaged under each draw of the parameters. */
const WORLDS_PER_DRAW = 2;
/** Random models are played in parts of this size, and no further once both signs were seen. */
const MODELS_AT_ONCE = 100;
/** An undecided experiment is played on, up to so many times its replicates. */
const MOST_MORE = 8;

/** What all claims share: files read and libraries drawn once. */
export interface ThesisDesk {
  readonly files: DiskFiles;
  readonly read: ReadFiles;
  readonly loaders: Map<string, ArmLoader>;
  /** Texts of the files of claims, to show where a mistake stands. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A claim with the arms of its experiment compiled; without them the model has no such thing. */
export interface PreparedThesis {
  readonly group: string;
  readonly loaded: LoadedThesis;
  readonly main?: Experiment;
}

/** Compiles the arms of a claim's experiment; its mistakes are thrown as BadInput. */
export function prepare(loaded: LoadedThesis, group: string, desk: ThesisDesk): PreparedThesis {
  const { experiment } = loaded;
  return experiment === undefined ? { group, loaded }
    : { group, loaded, main: armsOf(desk, experiment, undefined, []) };
}

/** Plays the experiments of one claim. */
export async function playThesis(
  { group, loaded: { thesis, experiment }, main }: PreparedThesis, desk: ThesisDesk,
  effort: ThesisEffort, pool: Pool,
): Promise<ThesisFinding> {
  const { id, claim, data = "untested", expect, smallest } = thesis;
  if (experiment === undefined || main === undefined || expect === undefined
    || smallest === undefined) return notRepresentable(id, group, claim, data);
  const { seed, replicates, models, draws } = effort;
  const random = playRandom(pool, main, seed, models);
  const effects = await playOn(pool, main, seed, replicates, (found) =>
    judge(found, expect, smallest).needed);
  const played = {
    id, group, claim, expect, smallest, data, measure: experiment.measure.text, effects,
    random: await random, drawn: new Float64Array(), narratives: [],
    flipBy: thesis.flips?.by ?? null, flipped: null,
  };
  if (findingOf(played).kind === "built in") return findingOf(played);
  const narratives = effort.narratives.map(async (narrative) => {
    const arms = armsOf(desk, experiment, narrative, []);
    const few = { kind: "effects" as const, experiment: arms, seed, from: 0, count: replicates };
    return { id: narrative.id, effects: await pool.perform(few) };
  });
  const flips = experiment.flips;
  const flipped = flips === undefined ? null : playOn(
    pool, armsOf(desk, experiment, undefined, [flips]), seed, replicates, (found) =>
      judge(found, expect, smallest).needed);
  const drawn = pool.perform({
    kind: "redrawn", experiment: main, which: "parameters", seed, from: 0, count: draws,
    replicates: WORLDS_PER_DRAW,
  });
  return findingOf({
    ...played, drawn: await drawn, narratives: await Promise.all(narratives),
    flipped: await flipped,
  });
}

/**
 * Effects in random models, until both signs were seen (the claim can fail, and more models could
 * not change that) or all are played.
 */
async function playRandom(
  pool: Pool, experiment: Experiment, seed: string | number, models: number,
): Promise<Float64Array> {
  const effects: number[] = [];
  for (let from = 0; from < models; from += MODELS_AT_ONCE) {
    const count = Math.min(MODELS_AT_ONCE, models - from);
    effects.push(...await pool.perform({
      kind: "redrawn", experiment, which: "everything", seed, from, count, replicates: 1,
    }));
    if (!isBuiltIn(countSigns(effects))) break;
  }
  return Float64Array.from(effects);
}

/** Plays as many replicates as asked, and on towards those needed for power, within bounds. */
async function playOn(
  pool: Pool, experiment: Experiment, seed: string | number, replicates: number,
  neededFor: (effects: Float64Array) => number,
): Promise<Float64Array> {
  const first = await pool.perform({
    kind: "effects", experiment, seed, from: 0, count: replicates,
  });
  // The spread is estimated from the same replicates: a fifth more makes up for its error.
  const needed = Math.min(MOST_MORE * replicates, Math.ceil(1.2 * neededFor(first)));
  if (needed <= replicates || !straddles(first)) return first;
  const more = await pool.perform({
    kind: "effects", experiment, seed, from: replicates, count: needed - replicates,
  });
  return Float64Array.from([...first, ...more]);
}

/** Whether the 95% interval of the mean holds 0. */
function straddles(effects: Float64Array): boolean {
  const { low, high } = judge(effects, "rises", 1);
  return low <= 0 && high >= 0;
}

/** The two arms of an experiment, each change laid over both. */
function armsOf(
  desk: ThesisDesk, experiment: ThesisExperiment, narrative: NarrativeFile | undefined,
  changes: readonly LocatedMap[],
): Experiment {
  const load = loaderOf(desk, experiment.base, narrative);
  const problems: Problem[] = [];
  const texts = new Map(desk.texts);
  const models = [experiment.without, experiment.with].map((arm) => {
    const loaded = load(...changes, arm);
    problems.push(...loaded.problems);
    for (const [name, text] of loaded.texts) texts.set(name, text);
    return loaded.scenario === undefined ? undefined : compile(loaded.scenario);
  });
  const [without, withIt] = models;
  if (without === undefined || withIt === undefined) throw new BadInput(problems, texts);
  const arms: Experiment = { without, with: withIt, measure: experiment.measure };
  const fault = faultOf(arms);
  if (fault !== undefined) {
    throw new BadInput([{ place: experiment.without.place, message: fault }], texts);
  }
  return arms;
}

function loaderOf(
  desk: ThesisDesk, base: string, narrative: NarrativeFile | undefined,
): ArmLoader {
  const key = `${base}\n${narrative?.path ?? ""}`;
  const known = desk.loaders.get(key);
  if (known !== undefined) return known;
  const options = narrative === undefined ? {} : { narrative: narrative.path };
  const made = armLoader(base, desk.files, options, desk.read);
  desk.loaders.set(key, made);
  return made;
}
