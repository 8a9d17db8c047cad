import { dirname } from "node:path";
import type { Label } from "../../../base/label.ts";
import type { Problem } from "../../../base/problem.ts";
import { sweepFileWords } from "../../../dictionary/sweep-file-words.ts";
import type { Model } from "../../../model/model.ts";
import { DEFAULT_LEAST, DEFAULT_MOST } from "../../../scenario/check-sweep.ts";
import { newSession, type ReadFiles, type Session } from "../../../scenario/files.ts";
import { loadSweep } from "../../../scenario/load-sweep.ts";
import type { LoadedMeasure, LoadedSweep } from "../../../scenario/loaded-sweep.ts";
import { childOf } from "../../../scenario/located.ts";
import { listed } from "../../../scenario/problem-list.ts";
import { chainTo } from "../../../scenario/sweep-item.ts";
import type { SweepFile } from "../../../scenario/sweep-file.ts";
import { settingAt } from "../../../sweep/setting.ts";
import type { DesignFacts, ReplicateRule, Sweep } from "../../../sweep/sweep.ts";
import type { NumberChange } from "../../../thesis/readings.ts";
import { BadInput } from "../../exit.ts";
import { diskFiles, portable, type DiskFiles, type InputFile } from "../../files/disk-files.ts";
import { narrativeFiles } from "../../files/narrative-path.ts";
import { cellKey } from "./cell-key.ts";
import { framesOf, type Frames } from "./frames.ts";
import { numberChanges, type WrittenPlaces } from "./proven-places.ts";
import { tryOut } from "./study-check.ts";
import { gridCounts, plannedDesign } from "./study-design.ts";
import { factorPlans, type FactorPlan } from "./study-factors.ts";
import { studyNames } from "./study-names.ts";
import { tableSettings } from "./study-table.ts";

/** A cell ready to be played: numbers to be written into a model that many cells share. */
export interface PreparedCell {
  /** Fingerprint of the model. */
  readonly frame: string;
  readonly model: Model;
  readonly changes: readonly NumberChange[];
  /** The same for the same results: see `cellKey`. */
  readonly key: string;
  readonly seed: string | number;
}

/** A cell that cannot be made, and why. */
export interface RefusedCell {
  readonly problem: Label;
  readonly key: string;
}

/** A sweep file, read and held against its scenarios. */
export interface Study {
  readonly sweep: Sweep;
  readonly path: string;
  readonly files: DiskFiles;
  readonly cells: number;
  /** Writes a cell's settings, one per factor: see `Sweep`. */
  settings(cell: number, out: Float64Array): void;
  /** Compiles a cell, or says why it cannot be made. Frames are cached, a bounded number. */
  prepare(cell: number): PreparedCell | RefusedCell;
  /** Every file that a result rests on, with its SHA-256, sorted by path. */
  inputs(): readonly InputFile[];
}

/** What the command line says over a sweep file. */
export interface StudyOptions {
  readonly seed?: number;
  readonly replicates?: number;
}

const SEED = 1;
const REPLICATES = 100;

/**
 * Reads a sweep file and tries its base, its levels and the ends of its numbers.
 * @throws BadInput with all problems
 */
export function readStudy(path: string, options: StudyOptions = {}): Study {
  const files = diskFiles();
  const read: ReadFiles = new Map();
  const session = newSession(files, read);
  const narratives = narrativeFiles(dirname(path));
  const loaded = loadSweep(session, path, new Map(narratives.map((one) => [one.id, one.path])));
  const study = loaded === undefined ? undefined
    : planned({ session, files, read, path, options }, loaded);
  if (study === undefined) throw new BadInput(listed(session.problems), session.texts);
  return study;
}

/** The problems of a sweep file, for its check; none where it can be played. */
export function checkStudy(path: string): {
  readonly problems: readonly Problem[]; readonly texts: ReadonlyMap<string, string>;
  readonly cells: number;
} {
  try {
    return { problems: [], texts: new Map(), cells: readStudy(path).cells };
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return { problems: error.problems, texts: error.texts, cells: 0 };
  }
}

interface Desk {
  readonly session: Session;
  readonly files: DiskFiles;
  readonly read: ReadFiles;
  readonly path: string;
  readonly options: StudyOptions;
}

/** Cells' settings, by a design or a table. */
interface Plan {
  readonly facts: DesignFacts;
  write(cell: number, out: Float64Array): void;
}

function planned(desk: Desk, loaded: LoadedSweep): Study | undefined {
  const { session, files, read, path, options } = desk;
  const { file, factors, measures } = loaded;
  const plans = factorPlans(session, factors);
  const where = plans.find(({ factor }) => factor.source === "scenarios");
  const base = loaded.base ?? where?.items[0];
  const starts = [...(base === undefined ? [] : [base]), ...where?.items ?? []];
  const baseChains = new Map(starts.flatMap((item) => (item.path === undefined ? []
    : [[item.path, chainTo(session, item.path, item.place) ?? []] as const])));
  const kind = file?.design.kind ?? "table";
  const frames = framesOf({
    files, read, base, baseChains, use: loaded.use, narrative: loaded.narrative,
    set: loaded.set, plans, counts: kind === "grid" ? gridCounts(plans) : undefined,
  });
  if (base !== undefined) tryOut({ session, plans, frames, measures, kind });
  const seed = options.seed ?? file?.seed ?? SEED;
  const plan = file === undefined ? undefined : planOf(session, loaded, file, plans, seed);
  if (session.problems.length > 0 || file === undefined || plan === undefined) return undefined;
  const names = studyNames(plans, measures, frames);
  if (names === undefined) throw new Error("a sound sweep has no model");
  const sweep = sweepOf(file, path, plan.facts, names, ruleOf(file, measures, options.replicates),
    seed);
  const at = new Float64Array(plans.length);
  return {
    sweep, path, files, cells: plan.facts.cells,
    settings: plan.write,
    prepare(cell) {
      plan.write(cell, at);
      return preparedCell(sweep, cell, at, frames);
    },
    inputs: () => files.inputs(),
  };
}

function planOf(
  session: Session, { tree }: LoadedSweep, file: SweepFile, plans: readonly FactorPlan[],
  seed: number,
): Plan | undefined {
  const node = childOf(tree, "design") ?? tree;
  const factors = plans.map(({ factor }) => factor);
  const { kind } = file.design;
  const place = childOf(node, "kind")?.place ?? node.place;
  const made = plannedDesign(session, file.design, plans, seed, place);
  if (kind !== "table") {
    if (made === undefined) return undefined;
    const { design, facts } = made;
    return {
      facts,
      write(cell, out) {
        design.write(cell, out);
        for (let n = 0; n < factors.length; n++) out[n] = settingAt(factors[n], out[n]);
      },
    };
  }
  const written = childOf(node, "file");
  const rows = written === undefined ? undefined : tableSettings(session, written, factors);
  const width = factors.length;
  return rows === undefined ? undefined : {
    facts: { kind, cells: rows.length / width },
    write: (cell, out) => out.set(rows.subarray(cell * width, (cell + 1) * width)),
  };
}

function sweepOf(
  file: SweepFile, path: string, design: DesignFacts,
  names: Pick<Sweep, "factors" | "measures" | "sets">, rule: ReplicateRule, seed: number,
): Sweep {
  const { sweep, title, about, common = true, series = false } = file;
  return {
    id: sweep, title, ...(about && { about }), seed, file: portable(path), ...names,
    design, common, series, rule,
  };
}

function ruleOf(
  { replicates = REPLICATES }: SweepFile, measures: readonly LoadedMeasure[],
  given: number | undefined,
): ReplicateRule {
  if (given !== undefined) return { kind: "fixed", replicates: given };
  if (typeof replicates === "number") return { kind: "fixed", replicates };
  const { until, least = DEFAULT_LEAST, most = DEFAULT_MOST } = replicates;
  const measure = measures.findIndex(({ id }) => id === until.measure);
  return { kind: "until", measure, width: until.width, least, most };
}

function preparedCell(
  sweep: Sweep, cell: number, settings: Float64Array, frames: Frames,
): PreparedCell | RefusedCell {
  const seed = sweep.common ? sweep.seed : `${sweep.seed}|cell ${cell}`;
  const frame = frames.cellFrame(settings);
  const { model: shared } = frame;
  const places = shared === undefined ? [] : frame.places(settings);
  if (shared !== undefined && isWritten(sweep, places, settings)) {
    const changes = numberChanges(places, settings);
    const key = cellKey({ frame: shared.fingerprint, changes, seed, sweep });
    return { frame: shared.fingerprint, model: shared, changes, key, seed };
  }
  const { model, problems } = frames.whole(settings);
  if (model === undefined) {
    const [first] = problems;
    const problem = sweepFileWords.notMade(first?.message ?? sweepFileWords.asBase,
      problems.length - 1);
    const content = `${first?.message.en ?? ""}\n${[...settings].join()}`;
    return { problem, key: cellKey({ frame: content, changes: [], seed, sweep }) };
  }
  const key = cellKey({ frame: model.fingerprint, changes: [], seed, sweep });
  return { frame: model.fingerprint, model, changes: [], key, seed };
}

/** Whether all numbers of a cell may be written into its frame. */
function isWritten(
  { factors }: Sweep, places: WrittenPlaces, settings: ArrayLike<number>,
): boolean {
  return factors.every(({ kind }, n) =>
    kind === "level" || places[n] !== null || settings[n] !== settings[n]);
}
