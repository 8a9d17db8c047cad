import type { ColumnSource, SchemaElement } from "hyparquet-writer";
import type { Label } from "../../../base/label.ts";
import { sweepColumnWords } from "../../../dictionary/sweep-store-words.ts";
import type { CellResult, SeriesShape } from "./cell-result.ts";
import { openParquet, type ReadColumn } from "./parquet-file.ts";
import { parquetStream } from "./parquet-stream.ts";
import { COLUMNS_KEY, type PartFacts } from "./part-file.ts";
import { Torn } from "./torn.ts";

const SERIES_KEY = "plenary.series";
const GROUP_ROWS = 50000;
const HEAD = ["cell", "replicate", "moment", "years"] as const;

/** What a file of series says of itself. */
export interface SeriesFacts {
  readonly version: string;
  readonly sweep: string;
  /** Digest of the rows of the table that it stands beside. */
  readonly table: string;
  /** Columns after the first four, in the order in which cells have them first. */
  readonly names: readonly string[];
  readonly shapes: readonly SeriesShape[];
  /** Which shape cells have: its place, the first cell and the last. */
  readonly runs: readonly (readonly [number, number, number])[];
  readonly rows: number;
  /** SHA-256 over the file's bytes before this. */
  readonly bytes: string;
}

/** A cell's series. */
export interface CellSeries {
  readonly cell: number;
  readonly series: Float64Array;
  readonly shape: SeriesShape;
}

/** The names of all series of some cells, each once, in the order of their first cell. */
export function seriesNamesOf(cells: Iterable<{ readonly result: CellResult }>): string[] {
  const names = new Set<string>();
  for (const { result: { shape } } of cells) shape?.names.forEach((name) => names.add(name));
  return [...names];
}

/** A file of series that is written cell by cell, in the order of cells. */
export interface SeriesWriter {
  add(result: CellResult): void;
  finish(): void;
  abandon(): void;
}

/** Writes series in a long table: one row per cell, replicate and moment. */
export function seriesWriter(
  path: string, { version, sweep, digest }: PartFacts, names: readonly string[],
): SeriesWriter {
  const schema: SchemaElement[] = [
    { name: "series", num_children: HEAD.length + names.length },
    ...HEAD.map((name): SchemaElement =>
      ({ name, type: name === "years" ? "DOUBLE" : "INT32", repetition_type: "REQUIRED" })),
    ...names.map((name): SchemaElement =>
      ({ name, type: "DOUBLE", repetition_type: "OPTIONAL" })),
  ];
  const stream = parquetStream(path, schema);
  const columns: (number | null)[][] = schema.slice(1).map(() => []);
  const shapes = shapesOf();
  let rows = 0;
  const flush = (): void => {
    if (columns[0].length === 0) return;
    stream.write(columns.map((data, c): ColumnSource => {
      const { name, type } = schema[c + 1];
      return type === "DOUBLE" ? { name, data, encoding: "BYTE_STREAM_SPLIT" } : { name, data };
    }));
    for (const column of columns) column.length = 0;
  };
  return {
    add({ cell, count, series, shape }) {
      if (series === undefined || shape === undefined) return;
      shapes.add(cell, shape);
      const places = names.map((name) => shape.names.indexOf(name));
      const moments = shape.years.length;
      for (let row = 0; row < count * moments; row++) {
        const moment = row % moments;
        const head = [cell, Math.floor(row / moments), moment, shape.years[moment]];
        head.forEach((value, c) => columns[c].push(value));
        places.forEach((place, c) => {
          const value = place < 0 ? NaN : series[row * shape.names.length + place];
          columns[HEAD.length + c].push(value === value ? value : null);
        });
        rows++;
        if (columns[0].length === GROUP_ROWS) flush();
      }
    },
    finish() {
      flush();
      stream.finish((bytes) => {
        const facts: SeriesFacts = {
          version, sweep: sweep.id, table: digest, names, ...shapes.told, rows, bytes,
        };
        return [
          { key: SERIES_KEY, value: JSON.stringify(facts) },
          { key: COLUMNS_KEY, value: JSON.stringify(describe(names)) },
        ];
      });
    },
    abandon: stream.abandon,
  };
}

/** Shapes of cells, each once. */
function shapesOf(): {
  add(cell: number, shape: SeriesShape): void;
  readonly told: { shapes: SeriesShape[]; runs: [number, number, number][] };
} {
  const known = new Map<string, number>();
  const told = { shapes: [] as SeriesShape[], runs: [] as [number, number, number][] };
  return {
    told,
    add(cell, shape) {
      const text = JSON.stringify(shape);
      const place = known.get(text) ?? told.shapes.push(shape) - 1;
      known.set(text, place);
      const last = told.runs[told.runs.length - 1];
      if (last?.[0] === place && last[2] === cell - 1) last[2] = cell;
      else told.runs.push([place, cell, cell]);
    },
  };
}

function describe(names: readonly string[]): { name: string; meaning?: Label }[] {
  return [...HEAD.map((name) => ({ name, meaning: sweepColumnWords[name] })),
    ...names.map((name) => ({ name }))];
}

/** A file of series that is read cell by cell. */
export interface SeriesReader {
  readonly facts: SeriesFacts;
  isWhole(beat?: () => void): boolean;
  cells(): Generator<CellSeries>;
  close(): void;
}

/** Opens a file of series; undefined where there is none, or it is none of ours or torn. */
export function openSeries(path: string): SeriesReader | undefined {
  const file = openParquet(path);
  const facts = file?.told(SERIES_KEY) as SeriesFacts | undefined;
  if (file === undefined || typeof facts?.bytes !== "string" || !Array.isArray(facts.names)) {
    file?.close();
    return undefined;
  }
  return {
    facts,
    isWhole: (beat) => file.digest(beat) === facts.bytes,
    cells: () => cellsIn(file.groups(), facts),
    close: file.close,
  };
}

function* cellsIn(
  groups: Iterable<readonly ReadColumn[]>, { names, shapes, runs }: SeriesFacts,
): Generator<CellSeries> {
  let open: { cell: number; shape: SeriesShape; places: number[]; numbers: number[] } | undefined;
  let run = 0;
  const done = ({ cell, shape, numbers }: NonNullable<typeof open>): CellSeries =>
    ({ cell, shape, series: Float64Array.from(numbers) });
  for (const columns of groups) {
    const [cells] = columns;
    for (let row = 0; row < cells.length; row++) {
      const cell = Number(cells[row]);
      if (open?.cell !== cell) {
        if (open !== undefined) yield done(open);
        while (runs[run] !== undefined && runs[run][2] < cell) run++;
        if (runs[run] === undefined) throw new Torn(`no shape of cell ${cell}`);
        const shape = shapes[runs[run][0]];
        const places = shape.names.map((name) => HEAD.length + names.indexOf(name));
        open = { cell, shape, places, numbers: [] };
      }
      for (const place of open.places) {
        const value = columns[place][row];
        open.numbers.push(typeof value === "number" ? value : NaN);
      }
    }
  }
  if (open !== undefined) yield done(open);
}
