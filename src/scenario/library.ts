import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { agent } from "./agent.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { format } from "./format.ts";
import { label } from "./label.ts";
import { name, nameList } from "./name.ts";
import { bounded, nonNegative, provenance } from "./number.ts";
import { source } from "./source.ts";

const map = allowed(allowedWords.map);
const paths = allowed(allowedWords.paths);
const path = z.string({ error: paths }).min(1, { error: paths });

/** How a scenario draws its agents from libraries. */
export const drawing = z.strictObject(
  {
    from: z.union([path, z.array(path)], { error: paths }).describe("A library, or several"),
    at: date.optional().describe("Day at which dated attributes are read; the scenario's date"),
    only: nameList.optional().describe("Just these agents, in this order"),
    with: z
      .record(name, z.record(z.string(), z.unknown(), { error: map }), { error: map })
      .optional()
      .describe("Merged over the drawn agents; may add some"),
  },
  { error: map },
);

const field = z.strictObject(
  {
    ...provenance,
    spread: bounded(nonNegative).optional().describe("Half width of the interval of bare numbers"),
  },
  { error: map },
);

const head = {
  format: format.describe("Version: 1"),
  library: name.describe("Id of the library"),
  title: label.optional().describe("Title"),
  sources: z.record(name, source, { error: map }).optional().describe("Sources by id"),
  fields: z
    .record(z.string(), field, { error: map })
    .optional()
    .describe("What holds for every bare number of a field, such as positions.safety"),
};

const loose = z.record(z.string(), z.unknown(), { error: map });

/** A library as it is loaded: its agents are checked once drawn. */
export const library = z.strictObject(
  {
    ...head,
    defaults: loose.optional().describe("Merged under every agent of the file"),
    agents: z.record(name, loose, { error: map }).describe("Agents by id"),
  },
  { error: map },
);

const dated = Object.fromEntries(
  Object.entries(agent.shape).map(([key, schema]) => {
    const steps = z.array(z.strictObject({ since: date, is: schema }));
    return [key, z.union([schema, steps]).optional().describe(schema.description ?? key)];
  }),
);

/** A library as editors know it: every attribute plain or dated. */
export const libraryFile = z.strictObject({
  ...head,
  defaults: z.strictObject(dated).optional().describe("Merged under every agent of the file"),
  agents: z.record(name, z.strictObject(dated)).describe("Agents by id"),
});
