import { readingOf, type Model, type NumberChange } from "../../src/engine.ts";
import { PARAMETER } from "../../src/model/layout.ts";
import type { CellResult } from "../../src/cli/sweep/store/cell-result.ts";
import type { Store } from "../../src/cli/sweep/store/store.ts";
import type { Study } from "../../src/cli/sweep/study/study.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { NumbersOverflow, playerOf, withNumbers } from "../../src/run/play.ts";
import { readMeasure, type MeasureName } from "../../src/scenario/measure-name.ts";
import type { ReplicateRule, Sweep } from "../../src/sweep/sweep.ts";
import { fixture, modelOf } from "../helpers/model.ts";

/** A measure by its name; one that is none throws. */
export function measureOf(text: string): MeasureName {
  const name = readMeasure(text);
  if (!("text" in name)) throw new Error(name.en);
  return name;
}

/** The fixture with noise, as a frame. */
export function frameOf(name: "fixture-1" | "fixture-2", noise = 0.1): Model {
  return modelOf(fixture(name, { noise }));
}

/** A sweep of this rule, measuring these things. */
export function sweepOf(
  rule: ReplicateRule, measures: readonly string[], more: Partial<Sweep> = {},
): Sweep {
  return {
    id: "memory", title: { en: "Memory", zh: "内存" }, seed: 5, factors: [], rule,
    measures: measures.map((text) => ({
      id: text, title: { en: text, zh: text }, name: measureOf(text),
    })),
    design: { kind: "table", cells: 0 }, common: true, series: false, ...more,
  };
}

/** A cell as a test writes it: one of the frames, and numbers by parameter. */
export interface WrittenCell {
  readonly frame: number;
  readonly numbers?: Partial<Record<keyof typeof PARAMETER, number>>;
  readonly problem?: string;
}

/** A study in memory: its cells are prepared from frames that are compiled already. */
export function memoryStudy(
  sweep: Sweep, frames: readonly Model[], cells: readonly WrittenCell[],
): Study {
  return {
    sweep, path: "memory.yaml", files: diskFiles(), cells: cells.length,
    settings: () => undefined,
    inputs: () => [],
    prepare(cell) {
      const { frame, numbers = {}, problem } = cells[cell] ?? { frame: 0 };
      const key = `key ${cell}`;
      if (problem !== undefined) return { key, problem: { en: problem, zh: problem } };
      const changes = Object.entries(numbers).map(([name, value]): NumberChange =>
        [PARAMETER[name as keyof typeof PARAMETER], value]);
      return {
        key, changes, frame: `frame ${frame}`, model: frames[frame] as Model,
        seed: sweep.common ? sweep.seed : `${sweep.seed}|cell ${cell}`,
      };
    },
  };
}

/** A store in memory; what stands already is given by key. */
export function memoryStore(
  standing: readonly string[] = [],
): Pick<Store, "has" | "add"> & { readonly results: Map<number, CellResult> } {
  const results = new Map<number, CellResult>();
  return {
    results,
    has: (_cell, key) => standing.includes(key),
    add(result) {
      if (results.has(result.cell)) throw new Error(`cell ${result.cell} came twice`);
      results.set(result.cell, result);
    },
  };
}

/** What a cell's replicates give, each played by a player of its own. */
export function playedAlone(study: Study, cell: number, count: number): Float64Array {
  const prepared = study.prepare(cell);
  if ("problem" in prepared) throw new Error(prepared.problem.en);
  const { model, changes, seed } = prepared;
  return Float64Array.from(Array.from({ length: count }, (_, replicate) => {
    const changed = withNumbers(model, new Map(changes));
    try {
      const run = playerOf(changed, seed).play(replicate);
      return study.sweep.measures.map(({ name }) => {
        const reading = readingOf(changed, name);
        return typeof reading === "function" ? reading(run) : NaN;
      });
    } catch (error) {
      if (!(error instanceof NumbersOverflow)) throw error;
      return study.sweep.measures.map(() => NaN);
    }
  }).flat());
}
