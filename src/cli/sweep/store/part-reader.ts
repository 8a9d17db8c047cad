import type { CellResult, FailedReplicate } from "./cell-result.ts";
import { openParquet, type ParquetFile } from "./parquet-file.ts";
import { HEAD_COLUMNS, NOT_MADE, SWEEP_KEY, type PartFacts } from "./part-file.ts";
import { Torn } from "./torn.ts";

/** A table that is read cell by cell. */
export interface PartReader {
  readonly facts: PartFacts;
  /** Whether the file's bytes are those that were written. */
  isWhole(beat?: () => void): boolean;
  /** The cells in their order; `settings` is used again for the next. Throws `Torn`. */
  cells(): Generator<{ readonly result: CellResult; readonly settings: Float64Array }>;
  close(): void;
}

/** Opens a table; undefined where there is none, or what is there is none of ours or torn. */
export function openPart(path: string): PartReader | undefined {
  const file = openParquet(path);
  const facts = file === undefined ? undefined : factsOf(file);
  if (file === undefined || facts === undefined) {
    file?.close();
    return undefined;
  }
  return {
    facts,
    isWhole: (beat) => file.digest(beat) === facts.bytes,
    cells: () => cellsIn(file, facts),
    close: file.close,
  };
}

function factsOf({ told }: ParquetFile): PartFacts | undefined {
  const facts = (told(SWEEP_KEY) ?? {}) as Partial<PartFacts>;
  return typeof facts.sweep?.id === "string" && typeof facts.bytes === "string"
    && Array.isArray(facts.inputs) && Array.isArray(facts.unmade)
    ? facts as PartFacts : undefined;
}

/** Numbers that come one by one, in less room than a list of them takes. */
interface Numbers {
  push(value: number): void;
  all(): Float64Array;
}

function numbersList(): Numbers {
  let numbers = new Float64Array(64);
  let length = 0;
  return {
    push(value) {
      if (length === numbers.length) {
        const larger = new Float64Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    all: () => numbers.slice(0, length),
  };
}

interface Gathered {
  readonly cell: number;
  readonly key: string;
  readonly numbers: Numbers;
  readonly failed: FailedReplicate[];
  unmade: boolean;
}

function* cellsIn(
  file: ParquetFile, { sweep: { factors, measures }, cells: most, unmade }: PartFacts,
): ReturnType<PartReader["cells"]> {
  const settings = new Float64Array(factors.length);
  const first = HEAD_COLUMNS.length + factors.length;
  const levels = factors.map(({ levels: all }) => new Map(all.map(({ id }, n) => [id, n])));
  const problems = new Map(unmade.flatMap(({ say, cells }) =>
    cells.map((cell) => [cell, say] as const)));
  const resultOf = ({ cell, key, numbers, failed, ...one }: Gathered): CellResult => {
    const problem = problems.get(cell);
    if (one.unmade !== (problem !== undefined)) throw new Torn(`cell ${cell} is half made`);
    if (problem !== undefined) {
      return { cell, key, count: 0, numbers: new Float64Array(), failed: [], problem };
    }
    const all = numbers.all();
    return { cell, key, count: all.length / measures.length, numbers: all, failed };
  };
  let open: Gathered | undefined;
  for (const columns of file.groups()) {
    const [cells, replicates, keys] = columns;
    const reasons = columns[first + measures.length];
    for (let row = 0; row < cells.length; row++) {
      const cell = Number(cells[row]);
      if (open?.cell !== cell) {
        if (open !== undefined) yield { result: resultOf(open), settings };
        if (!(cell > (open?.cell ?? -1) && cell < most)) throw new Torn(`no cell ${cell} here`);
        open = { cell, key: String(keys[row]), numbers: numbersList(), failed: [], unmade: false };
        factors.forEach(({ kind }, f) => {
          const value = columns[HEAD_COLUMNS.length + f][row];
          settings[f] = value === null || value === undefined ? NaN
            : kind === "level" ? levelIn(levels[f], value) : Number(value);
        });
      }
      const reason = reasons[row];
      if (reason === NOT_MADE) open.unmade = true;
      else if (reason === "overflow" || reason === "lost") {
        open.failed.push({ replicate: Number(replicates[row]), reason });
      }
      for (let m = 0; m < measures.length; m++) {
        const value = columns[first + m][row];
        open.numbers.push(typeof value === "number" ? value : NaN);
      }
    }
  }
  if (open !== undefined) yield { result: resultOf(open), settings };
}

function levelIn(levels: ReadonlyMap<string, number>, value: unknown): number {
  const level = levels.get(String(value));
  if (level === undefined) throw new Torn(`no level ${String(value)}`);
  return level;
}
