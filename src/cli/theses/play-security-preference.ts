import { yearsBetween } from "../../base/day.ts";
import type { Problem } from "../../base/problem.ts";
import {
  ALL_ON, breachOf, fewestChanges, foldWorlds, horizonOf, judgeStatement, placeOf, READ,
  turnFinding, type Model, type NumberChange, type PathFinding, type Readings,
  type SecurityPreferenceFinding, type StatementFinding, type StatementTest,
} from "../../engine.ts";
import { readingColumn, type Played } from "../../thesis/security-preference.ts";
import type { NarrativeWorlds } from "../../thesis/security-preference-finding.ts";
import { readingOf } from "../../thesis/measure.ts";
import type { Movable, SearchFinding } from "../../thesis/breaking.ts";
import type { ReadFiles } from "../../scenario/files.ts";
import type { SecurityPreferenceSet } from "../../scenario/load-security-preference.ts";
import type { SecurityPreferenceFile, Statement } from
  "../../scenario/security-preference-file.ts";
import { preferenceWords } from "../../dictionary/security-preference-words.ts";
import { BadInput } from "../exit.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import type { Pool } from "../pool/pool.ts";
import type { NarrativeFile } from "./play-thesis.ts";
import { changesOf, deskOf, modelAt, playEight, type Desk } from "./security-preference-desk.ts";

/** How much is played. */
export interface PreferenceEffort {
  readonly seed: string | number;
  readonly replicates: number;
  readonly narratives: readonly NarrativeFile[];
}

/** All models of the set, compiled: every mistake is told before anything is played. */
export interface PreparedPreference {
  readonly set: SecurityPreferenceSet;
  readonly base: Model;
  /** The base prolonged for the second search. */
  readonly prolonged: Model | undefined;
  readonly variants: readonly { readonly id: string; readonly model: Model }[];
  readonly narratives: readonly { readonly id: string; readonly model: Model }[];
}

/** Where a search stands when the file says nothing of it. */
const HALF = 0.5;

/** Compiles the base, the contrast's variants and the base under every narrative. */
export function preparePreference(
  set: SecurityPreferenceSet, files: DiskFiles, texts: ReadonlyMap<string, string>,
  { narratives }: PreferenceEffort,
): PreparedPreference {
  const read: ReadFiles = new Map();
  const base = modelAt(set.base, files, read, undefined, set.change, texts);
  const problems = set.measures.flatMap(({ name }): Problem[] => {
    const reading = readingOf(base, name);
    return typeof reading === "function" ? [] : [{ place: set.places.base, message: reading }];
  });
  if (problems.length > 0) throw new BadInput(problems, texts);
  return {
    set, base,
    prolonged: set.prolonged === undefined ? undefined
      : modelAt(set.base, files, read, undefined, set.prolonged, texts),
    variants: set.variants.map(({ id, path }) =>
      ({ id, model: modelAt(path, files, read, undefined, undefined, texts) })),
    narratives: narratives.map(({ id, path }) =>
      ({ id, model: modelAt(set.base, files, read, path, set.change, texts) })),
  };
}

/** Worlds that will be played before the search. */
export function worldsOf(
  { variants, narratives }: PreparedPreference, { replicates }: PreferenceEffort,
): number {
  return replicates * (16 + variants.length + 8 * narratives.length);
}

/** Steps of the search: each number once alone, and once with those after it. */
export function stepsOf({ set: { file }, prolonged }: PreparedPreference): number {
  return (prolonged === undefined ? 1 : 2) * 2 * Object.keys(file.search.parameters).length;
}

/** Who hears of what is done. */
export interface Heard {
  readonly played: (worlds: number) => void;
  readonly tried: (steps: number) => void;
}

/** Plays the set. */
export async function playPreference(
  prepared: PreparedPreference, effort: PreferenceEffort, pool: Pool, heard: Heard,
): Promise<SecurityPreferenceFinding> {
  const { set, base, variants, narratives } = prepared;
  const { replicates, seed } = effort;
  const { file } = set;
  const desk = deskOf(pool, seed, set.measures.map(({ name }) => name), heard.played);
  desk.keep("base", base);
  for (const { id, model } of variants) desk.keep(`variant ${id}`, model);
  for (const { id, model } of narratives) desk.keep(`narrative ${id}`, model);
  const [lead] = variants;
  const worlds = await playEight(desk, "base", file, replicates);
  const theirs = await playEight(desk, `variant ${lead.id}`, file, replicates, true);
  const plain = new Map<string, Readings>();
  for (const { id } of variants) {
    plain.set(id, await desk.play(`variant ${id}`, [], replicates, true));
  }
  const told: { id: string; model: Model; worlds: Readings[] }[] = [];
  for (const { id, model } of narratives) {
    told.push({ id, model, worlds: await playEight(desk, `narrative ${id}`, file, replicates) });
  }
  const measures = set.measures.map(({ id }) => id);
  const under = (one: readonly Readings[]): Played => ({ worlds: one, variants: plain, measures });
  return {
    id: file.id, title: file.title, replicates,
    base: { title: BENCH, start: startOf(base), worlds: foldWorlds(worlds, horizonOf(base)) },
    contrast: { title: file.contrast.title, start: startOf(lead.model),
      worlds: foldWorlds(theirs, horizonOf(lead.model)) },
    paths: [...pathsOf(prepared, worlds, plain), ...await samePath(desk, prepared, replicates)],
    earlier: shareEarlier(worlds[ALL_ON], plain.get(lead.id)),
    statements: file.statements.map((statement) => statementFinding(statement, under(worlds),
      told.map((one) => ({ id: one.id, played: under(one.worlds) })))),
    narratives: told.map((one) => narrativeOf(one.id, one.worlds, horizonOf(one.model))),
    searches: await searchesFor(deskOf(pool, seed, [], () => undefined), prepared,
      plain.get(lead.id), heard.tried),
  };
}

const BENCH = preferenceWords.bench;

function startOf({ timeline }: Model): number {
  const { date } = timeline[0];
  const year = date.slice(0, 4);
  return Number(year) + yearsBetween(`${year}-01-01`, date);
}

function pathsOf(
  { base, variants, set }: PreparedPreference, worlds: readonly Readings[],
  plain: ReadonlyMap<string, Readings>,
): PathFinding[] {
  const own = { id: "base", title: preferenceWords.pathAll, start: startOf(base),
    turn: turnFinding(worlds[ALL_ON], horizonOf(base)) };
  return [own, ...variants.flatMap(({ id, model }): PathFinding[] => {
    const readings = plain.get(id);
    return readings === undefined ? [] : [{
      id, start: startOf(model), turn: turnFinding(readings, horizonOf(model)),
      title: model.title ?? set.file.contrast.title,
    }];
  })];
}

/** The base with some numbers as the contrast has them, and as long as the contrast. */
async function samePath(
  desk: Desk, { set: { file }, prolonged, variants: [lead] }: PreparedPreference,
  replicates: number,
): Promise<PathFinding[]> {
  const { same = [] } = file.contrast;
  if (prolonged === undefined || same.length === 0) return [];
  desk.keep("prolonged", prolonged);
  const changes = same.map((path): NumberChange =>
    [placeOf(path), lead.model.values[placeOf(path)]]);
  const readings = await desk.play("prolonged", [...changesOf(file, ALL_ON), ...changes],
    replicates, true);
  return [{ id: "same", title: preferenceWords.pathSame, start: startOf(prolonged),
    turn: turnFinding(readings, horizonOf(prolonged)) }];
}

function shareEarlier(all: Readings, contrast: Readings | undefined): number {
  if (contrast === undefined) return NaN;
  const theirs = readingColumn(contrast, READ.turn);
  const turns = readingColumn(all, READ.turn);
  return turns.filter((turn, n) => turn < theirs[n]).length / turns.length;
}

function narrativeOf(
  narrative: string, worlds: readonly Readings[], horizon: number,
): NarrativeWorlds {
  const { whole, shapley } = foldWorlds(worlds, horizon);
  return { narrative, whole, shapley, turn: turnFinding(worlds[ALL_ON], horizon) };
}

function statementFinding(
  statement: Statement, played: Played,
  told: readonly { readonly id: string; readonly played: Played }[],
): StatementFinding {
  const { id, claim } = statement;
  if (statement.kind === "definition") {
    return { id, claim, kind: "definition", why: statement.why, measure: null, expect: null,
      smallest: null, effect: null, narratives: [], survives: 0 };
  }
  const { expect, smallest, measure } = statement.test;
  const test: StatementTest = statement.test.kind === "against"
    ? { ...statement.test, on: statement.test.on ?? [] } : statement.test;
  const effect = judgeStatement(test, played, expect, smallest);
  const narratives = told.map((one) =>
    ({ narrative: one.id, ...judgeStatement(test, one.played, expect, smallest) }));
  return {
    id, claim, kind: "contingent", why: null, measure, expect, smallest, effect, narratives,
    survives: narratives.filter(({ verdict }) => verdict === effect.verdict).length,
  };
}

async function searchesFor(
  desk: Desk, { set: { file }, base, prolonged }: PreparedPreference,
  contrast: Readings | undefined, tried: Heard["tried"],
): Promise<SearchFinding[]> {
  const own = await searchFor(desk, file, "base", base, contrast, tried);
  if (prolonged === undefined) return [own];
  desk.keep("prolonged", prolonged);
  return [own, await searchFor(desk, file, "prolonged", prolonged, contrast, tried)];
}

async function searchFor(
  desk: Desk, file: SecurityPreferenceFile, key: string, model: Model,
  contrast: Readings | undefined, tried: Heard["tried"],
): Promise<SearchFinding> {
  const { never, notBefore = HALF, effect = 0 } = file.search.broken;
  const broken = { never, notBefore, effect };
  const rows = contrast?.rows ?? 0;
  const replicates = Math.min(file.search.replicates, rows);
  const all = changesOf(file, ALL_ON);
  const none = changesOf(file, 0);
  const standing = new Map(all);
  const movable = Object.entries(file.search.parameters).map(([path, range]): Movable => {
    const place = placeOf(path);
    return { path, place, from: standing.get(place) ?? model.values[place], range };
  });
  let steps = 0;
  const found = await fewestChanges(movable, async (changes) => {
    const [on, off] = await Promise.all([
      desk.play(key, [...all, ...changes], replicates, true),
      desk.play(key, [...none, ...changes], replicates, true)]);
    return contrast === undefined ? null : breachOf(on, off, contrast, broken);
  }, () => {
    steps++;
    tried(1);
  });
  tried(2 * movable.length - steps);
  return { replicates, horizon: horizonOf(model), broken, ...found };
}
