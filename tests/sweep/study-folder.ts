import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { BadInput } from "../../src/cli/exit.ts";
import { readStudy, type PreparedCell, type Study } from "../../src/cli/sweep/study/study.ts";

const tutorial = fileURLToPath(new URL("../../scenarios/tutorial", import.meta.url));

/** A copy of the tutorial for sweeps of its own. */
export interface StudyFolder {
  readonly path: string;
  write(name: string, text: string | Uint8Array): string;
  /** Reads the sweep that consists of these lines, with a head before them. */
  study(...lines: readonly string[]): Study;
  /** The problems of such a sweep: file:line:column, and the message in English. */
  faults(...lines: readonly string[]): string[];
  /** The problems of a sweep that stands in the folder. */
  faultsOf(name: string): string[];
  remove(): void;
}

/** Stands before the lines of every sweep: five lines. */
export const HEAD = `format: 1
sweep: one
title: { en: One, zh: 一 }
base: ../scenario.yaml
replicates: 2
`;

/** A copy of the tutorial in a folder of its own. */
export function studyFolder(): StudyFolder {
  const path = mkdtempSync(join(tmpdir(), "plenary-"));
  cpSync(tutorial, path, { recursive: true });
  const write = (name: string, text: string | Uint8Array): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  const written = (lines: readonly string[]): string =>
    write("sweeps/one.yaml", `${HEAD}${lines.join("\n")}\n`);
  return {
    path, write,
    study: (...lines) => readStudy(written(lines)),
    faults: (...lines) => faultsIn(written(lines)),
    faultsOf: (name) => faultsIn(join(path, name)),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

function faultsIn(path: string): string[] {
  try {
    readStudy(path);
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.problems.map(({ place, message }) => {
      const name = place.file.slice(place.file.lastIndexOf("/") + 1);
      return `${name}:${place.line}:${place.column} ${message.en}`;
    });
  }
}

/** A cell that can be made. */
export function preparedCell(study: Study, cell: number): PreparedCell {
  const prepared = study.prepare(cell);
  if ("problem" in prepared) throw new Error(prepared.problem.en);
  return prepared;
}

/** All settings of a study, row by row. */
export function settingsOf(study: Study): number[][] {
  const row = new Float64Array(study.sweep.factors.length);
  return Array.from({ length: study.cells }, (_, cell) => {
    study.settings(cell, row);
    return [...row];
  });
}
