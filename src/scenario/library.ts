import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { agent } from "./agent.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { forumFile } from "./drawing.ts";
import { event } from "./event.ts";
import { format } from "./format.ts";
import { issue } from "./issue.ts";
import { label } from "./label.ts";
import { name } from "./name.ts";
import { bounded, nonNegative, provenance } from "./number.ts";
import { source } from "./source.ts";

const map = allowed(allowedWords.map);

const field = z.strictObject(
  {
    ...provenance,
    spread: bounded(nonNegative).optional().describe("Half width of the interval of bare numbers"),
  },
  { error: map },
);

export const sources = z.record(name, source, { error: map }).optional().describe("Sources by id");

/** What holds for every bare number of a field, by the field's name. */
export const fields = z
  .record(z.string(), field, { error: map })
  .optional()
  .describe("What holds for every bare number of a field, such as positions.safety");

const head = {
  format: format.describe("Version: 1"),
  library: name.describe("Id of the library"),
  title: label.optional().describe("Title"),
  sources,
};
const numbered = { ...head, fields };

const loose = z.record(z.string(), z.unknown(), { error: map });

/** A library of agents as it is loaded: they are checked once drawn. */
export const library = z.strictObject(
  {
    ...numbered,
    defaults: loose.optional().describe("Merged under every agent of the file"),
    agents: z.record(name, loose, { error: map }).describe("Agents by id"),
  },
  { error: map },
);

/** A library of forums as it is loaded: they are checked once drawn. */
export const forumLibrary = z.strictObject(
  {
    ...numbered,
    defaults: loose.optional().describe("Merged under every forum of the file"),
    forums: z.record(name, loose, { error: map }).describe("Forums by id"),
  },
  { error: map },
);

/** A library of issues. */
export const issueLibrary = z.strictObject(
  { ...head, issues: z.record(name, issue, { error: map }).describe("Issues by id") },
  { error: map },
);

const identified = event.extend({ id: name.describe("Id of the event") });

/** A library of events, each with an id. */
export const eventLibrary = z.strictObject(
  {
    ...head,
    events: z
      .array(identified, { error: allowed(allowedWords.list) })
      .describe("Events, each with an id"),
  },
  { error: map },
);

/** A map whose values may each be plain or change with time. */
function dated(shape: Readonly<Record<string, z.ZodType>>) {
  return z.strictObject(Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const steps = z.array(z.strictObject({ since: date, is: schema }));
      return [key, z.union([schema, steps]).optional().describe(schema.description ?? key)];
    }),
  ));
}

/** Part of an agent, each attribute plain or dated. */
export const agentPart = dated(agent.shape);

const forumPart = forumFile.partial();

/** Libraries as editors know them: every attribute of an agent plain or dated. */
export const libraryFiles = {
  agents: z.strictObject({
    ...numbered,
    defaults: agentPart.optional().describe("Merged under every agent of the file"),
    agents: z.record(name, agentPart).describe("Agents by id"),
  }),
  issues: issueLibrary,
  forums: z.strictObject({
    ...numbered,
    defaults: forumPart.optional().describe("Merged under every forum of the file"),
    forums: z.record(name, forumPart).describe("Forums by id"),
  }),
  events: eventLibrary,
} as const;

/** What a library may hold. */
export type LibraryKind = keyof typeof libraryFiles;
export const LIBRARY_KINDS = Object.keys(libraryFiles) as readonly LibraryKind[];
