import {
  canFail, countSigns, faultOf, findingOf, judge, notRepresentable,
  type Experiment, type Expectation, type ThesisFinding,
} from "../../engine.ts";
import type { Problem } from "../../base/problem.ts";
import { compile } from "../../model/compile.ts";
import type { ReadFiles } from "../../scenario/files.ts";
import { armLoader, type ArmLoader } from "../../scenario/load-arms.ts";
import type { LoadedThesis, ThesisExperiment } from "../../scenario/load-theses.ts";
import { childOf, entriesOf, type Located, type LocatedMap } from "../../scenario/located.ts";
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
/** Random models are played in parts of this size, and no further once the claim can fail. */
const MODELS_AT_ONCE = 100;
/** An experiment is played on for power, up to so many times its replicates. */
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
  const random = playRandom(pool, main, seed, models, expect);
  const size = { seed, replicates, smallest };
  const { effects, count } = await playPowered(pool, main, size);
  const played = {
    id, group, claim, expect, smallest, data, measure: experiment.measure.text, effects,
    random: await random, drawn: new Float64Array(), narratives: [],
    flipBy: thesis.flips?.by ?? null, flipped: null,
  };
  if (findingOf(played).kind === "built in") return findingOf(played);
  const narratives = effort.narratives.map(async (narrative) => {
    const arms = armsOf(desk, experiment, narrative, []);
    const alike = { kind: "effects" as const, experiment: arms, seed, from: 0, count };
    return { id: narrative.id, effects: await pool.perform(alike) };
  });
  const { flips } = experiment;
  const flipped = flips === undefined ? null
    : playPowered(pool, armsOf(desk, experiment, undefined, [flips]), size);
  const drawn = pool.perform({
    kind: "redrawn", experiment: main, which: "parameters", seed, from: 0, count: draws,
    replicates: WORLDS_PER_DRAW,
  });
  return findingOf({
    ...played, drawn: await drawn, narratives: await Promise.all(narratives),
    flipped: (await flipped)?.effects ?? null,
  });
}

/**
 * Effects in random models, until they have shown that the claim can fail (more models could not
 * change that) or all are played.
 */
async function playRandom(
  pool: Pool, experiment: Experiment, seed: string | number, models: number, expect: Expectation,
): Promise<Float64Array> {
  const effects: number[] = [];
  for (let from = 0; from < models; from += MODELS_AT_ONCE) {
    const count = Math.min(MODELS_AT_ONCE, models - from);
    effects.push(...await pool.perform({
      kind: "redrawn", experiment, which: "everything", seed, from, count, replicates: 1,
    }));
    if (canFail(countSigns(effects), expect)) break;
  }
  return Float64Array.from(effects);
}

/** Replicates asked for, and the smallest effect that must be seen. */
interface Size {
  readonly seed: string | number;
  readonly replicates: number;
  readonly smallest: number;
}

/**
 * Plays as many replicates as asked, and on to those needed for power, within bounds. How many
 * those are follows from the spread alone: the sign found so far has no say, since a second look
 * only where the first found nothing would raise false alarms above the interval's 5%.
 */
async function playPowered(
  pool: Pool, experiment: Experiment, { seed, replicates, smallest }: Size,
): Promise<{ readonly effects: Float64Array; readonly count: number }> {
  const first = await pool.perform({
    kind: "effects", experiment, seed, from: 0, count: replicates,
  });
  // The spread is estimated from the same replicates: a fifth more makes up for its error.
  const { needed } = judge(first, "rises", smallest);
  const count = Math.min(MOST_MORE * replicates, Math.ceil(1.2 * needed));
  if (!(count > replicates)) return { effects: first, count: replicates };
  const more = await pool.perform({
    kind: "effects", experiment, seed, from: replicates, count: count - replicates,
  });
  return { effects: Float64Array.from([...first, ...more]), count };
}

/** The two arms of an experiment, the changes laid over both. */
export function armsOf(
  desk: ThesisDesk, experiment: ThesisExperiment, narrative: NarrativeFile | undefined,
  changes: readonly LocatedMap[],
): Experiment {
  const load = loaderOf(desk, experiment.base, narrative);
  const problems: Problem[] = [];
  const texts = new Map(desk.texts);
  const models = [experiment.without, experiment.with].map((arm) => {
    const loaded = load(arm, ...changes);
    problems.push(...loaded.problems);
    for (const [name, text] of loaded.texts) texts.set(name, text);
    return loaded.scenario === undefined ? undefined : compile(loaded.scenario);
  });
  const [without, withIt] = models;
  if (without === undefined || withIt === undefined) throw new BadInput(problems, texts);
  const premises = [experiment.without, experiment.with].flatMap(pathsSet);
  const arms: Experiment = { without, with: withIt, measure: experiment.measure, premises };
  const fault = faultOf(arms);
  if (fault !== undefined) {
    throw new BadInput([{ place: experiment.measurePlace, message: fault }], texts);
  }
  return arms;
}

/** Paths that a change sets, with all that lead to them: some of them name numbers. */
function pathsSet(change: LocatedMap): string[] {
  const below = (node: Located | undefined, head: string): string[] =>
    entriesOf(node).flatMap(([key, entry]) =>
      [`${head}${key}`, ...below(entry.node, `${head}${key}.`)]);
  return below(childOf(change, "set"), "");
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
