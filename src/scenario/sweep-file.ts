import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { sweepFileWords } from "../dictionary/sweep-file-words.ts";
import { allowed } from "./allowed.ts";
import { format } from "./format.ts";
import { flag, label, text } from "./label.ts";
import { name } from "./name.ts";
import { bounded } from "./number.ts";

const map = allowed(allowedWords.map);
const list = allowed(allowedWords.list);

/** Most replicates that a cell may have. */
export const MOST_REPLICATES = 1_000_000;
/** Most cells that a sweep may have. */
export const MOST_CELLS = 1_000_000;
const MOST_LEVELS = 1000;

function whole(min: number, max: number): z.ZodNumber {
  const error = allowed(allowedWords.whole(min, max));
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
}

function filled<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item, { error: list }).min(1, { error: allowed(sweepFileWords.someItems) });
}

const number = bounded({});
const ends = { error: allowed(sweepFileWords.rangeForm) };
const range = z.union([z.literal("prior"), z.tuple([number, number], ends)], ends);

/** Something that is varied from cell to cell. */
export const factor = z.strictObject(
  {
    title: label.optional().describe("Title; without one its path or id stands for it"),
    path: text.optional().describe("A path into the scenario, such as parameters.coverageNeed"),
    range: range.optional().describe("Lowest and highest number, or prior for a parameter"),
    values: filled(z.unknown()).optional().describe("Numbers or other values, one after another"),
    levels: whole(2, MOST_LEVELS).optional().describe("Numbers of a range in a grid; 5"),
    whatifs: filled(text).optional().describe("Paths of what-ifs; none is the base"),
    scenarios: filled(text).optional().describe("Paths of base scenarios"),
    narratives: filled(text).optional().describe("Ids or paths of narratives; none is the base"),
    use: filled(text).optional().describe("Names or paths of sets of parameters"),
  },
  { error: map },
);

const kinds = [
  "grid", "one-at-a-time", "latin-hypercube", "sobol", "morris", "saltelli", "table",
] as const;

/** How cells are chosen. Which keys go with which kind is checked with its own words. */
const design = z.strictObject(
  {
    kind: z.enum(kinds, { error: allowed(sweepFileWords.kinds(kinds)) })
      .describe("grid, one-at-a-time, latin-hypercube, sobol, morris, saltelli or table"),
    cells: whole(1, MOST_CELLS).optional().describe("Cells of latin-hypercube and sobol"),
    scramble: flag.optional().describe("sobol: whether points are scrambled by the seed; true"),
    trajectories: whole(1, MOST_CELLS).optional().describe("morris: trajectories"),
    levels: whole(2, MOST_LEVELS).optional().describe("morris: levels of the grid, even; 4"),
    base: whole(1, MOST_CELLS).optional().describe("saltelli: rows of each of its two samples"),
    second: flag.optional().describe("saltelli: whether for second-order indices too; false"),
    file: text.optional().describe("table: path of a CSV file, one row per cell"),
  },
  { error: map },
);

const replicates = z.union(
  [
    whole(1, MOST_REPLICATES),
    z.strictObject(
      {
        until: z.strictObject(
          {
            measure: name.describe("Id of the measure"),
            width: bounded({ above: 0 }).describe("Whole width of the 95% interval of its mean"),
          },
          { error: map },
        ).describe("Plays on until the interval is narrower"),
        least: whole(2, MOST_REPLICATES).optional().describe("Replicates to begin with; 100"),
        most: whole(2, MOST_REPLICATES).optional().describe("Replicates to end with; 10000"),
      },
      { error: map },
    ),
  ],
  { error: allowed(sweepFileWords.replicatesForm(MOST_REPLICATES)) },
);

const measure = z.union(
  [
    text,
    z.strictObject(
      {
        measure: text.describe("What is measured"),
        title: label.optional().describe("Title; without one it is named after what it measures"),
      },
      { error: map },
    ),
  ],
  { error: allowed(sweepFileWords.measureForm) },
);

/** A sweep as its file tells it. */
export const sweepFile = z.strictObject(
  {
    format: format.describe("Version: 1"),
    sweep: name.describe("Id of the sweep"),
    title: label.describe("Title"),
    about: label.optional().describe("The question it answers"),
    base: text.optional().describe("Path of the scenario or what-if that every cell starts from"),
    use: text.optional().describe("Replaces the scenario's set of parameters"),
    narrative: text.optional().describe("Id or path of a narrative laid over every cell"),
    set: z.record(z.string(), z.unknown(), { error: map }).optional()
      .describe("Paths and the values they take in every cell"),
    seed: whole(0, Number.MAX_SAFE_INTEGER).optional().describe("Seed of all chance; 1"),
    measures: z.record(name, measure, { error: map }).optional()
      .describe("What is measured in every run, by id; signatures"),
    factors: z.record(name, factor, { error: map }).describe("What is varied, by id"),
    design: design.describe("How cells are chosen"),
    replicates: replicates.optional().describe("How often each cell is played; 100"),
    common: flag.optional().describe("Whether all cells share their draws; true"),
    series: flag.optional().describe("Whether the world's course is kept too; false"),
  },
  { error: map },
);

export type SweepFile = z.infer<typeof sweepFile>;
