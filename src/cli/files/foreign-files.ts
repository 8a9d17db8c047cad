import { lstatSync } from "node:fs";
import { join } from "node:path";
import { byCode } from "../../base/order.ts";
import { foreignFileWords } from "../../dictionary/foreign-file-words.ts";
import { EXIT, Refusal } from "../exit.ts";
import { openParquet } from "../sweep/store/parquet-file.ts";
import { shown } from "./disk-files.ts";
import { namesIn } from "./names-in.ts";

const REPORT = ["report.html", "summary.json"];
const SWEPT = [...REPORT, "outcomes.parquet", "series.parquet", "cells.csv", "failures.csv"];

/** What commands write at the top of their folders, if there is something to write. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  sweep: SWEPT,
  merge: SWEPT,
  sensitivity: REPORT,
  run: [...REPORT, "outcomes.parquet", "columns.csv"],
  compare: ["report.html", "comparison.json", "columns.csv"],
  explain: ["report.html", "explanation.json"],
  theses: ["report.html", "theses.json", "verdicts.json", "security-preference.json"],
  atlas: ["report.html", "atlas.json", "atlas.csv"],
  ask: ["report.html", "answer.json"],
};

/** Commands that write into one folder, one after another. */
const SWEEPS = ["sweep", "merge", "sensitivity"];
const DRAWN = { figures: /\.(en|zh)\.(svg|vl\.json)$/, tables: /\.csv$/ } as const;
const TOLD = 6;

/** What an earlier command says that it left in a folder. */
export interface ListedFiles {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly command: unknown;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Refuses a folder in which something stands that a command would overwrite, unless an earlier
 * command of the same kind lists it, or was interrupted: it had looked before it wrote. `names`
 * are those about to be written where they are not the same every time.
 */
export function refuseForeign(
  folder: string, command: string, earlier: ListedFiles | undefined,
  names: readonly string[] = NAMES[command] ?? ["report.html"],
): void {
  const isKin = earlier !== undefined
    && SWEEPS.includes(command) === isSweep(earlier);
  if (isKin && earlier.manifest.incomplete === true) return;
  const listed = new Set(isKin ? earlier.files.map(({ path }) => path) : []);
  const foreign = productsIn(folder, command, names)
    .filter((name) => !listed.has(name) && !isSealed(folder, command, name));
  if (foreign.length === 0) return;
  const told = foreign.slice(0, TOLD);
  const anyFolder = command !== "merge" && command !== "sensitivity";
  throw new Refusal(EXIT.input, foreignFileWords.foreign(
    shown(folder), told, foreign.length - told.length, anyFolder));
}

/** What stands in a folder where a command may write; sweeps redraw all figures and tables. */
export function productsIn(
  folder: string, command: string,
  names: readonly string[] = NAMES[command] ?? ["report.html"],
): string[] {
  const drawn = SWEEPS.includes(command) ? Object.entries(DRAWN).flatMap(([place, ending]) =>
    namesIn(join(folder, place)).filter((name) => ending.test(name))
      .map((name) => `${place}/${name}`)) : [];
  const top = names.filter((name) => isThere(join(folder, name)));
  return [...top, ...drawn].sort(byCode);
}

function isSweep({ manifest, command }: ListedFiles): boolean {
  return manifest.sensitivity !== undefined || SWEEPS.includes(String(command));
}

/** A table with our seal is taken over, wherever it was copied from. */
function isSealed(folder: string, command: string, name: string): boolean {
  if (!SWEEPS.includes(command) || !name.endsWith(".parquet")) return false;
  const file = openParquet(join(folder, name));
  file?.close();
  return file !== undefined;
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
