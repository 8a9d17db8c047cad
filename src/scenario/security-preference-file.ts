import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { preferenceWords } from "../dictionary/security-preference-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { format } from "./format.ts";
import { label, text, textOrLabel } from "./label.ts";
import { name, names } from "./name.ts";
import { bounded } from "./number.ts";
import { source } from "./source.ts";

const map = allowed(allowedWords.map);
const list = allowed(allowedWords.list);
const words = preferenceWords.allowed;
const LOGICS = ["development", "technology", "politics"] as const;

const numbers = z.record(z.string(), bounded({}), { error: map });
const logicName = z.enum(LOGICS, { error: allowed(words.logic) });
const logicNames = z.array(logicName, { error: list });

const logic = z.strictObject(
  {
    title: label.describe("Its name"),
    claim: label.optional().describe("What is claimed of it, in a sentence"),
    on: numbers.describe("Parameters and their values when it works"),
    off: numbers.describe("The same parameters and their values when it does not"),
  },
  { error: map },
);

const result = {
  expect: z.enum(["rises", "falls", "unchanged"], { error: allowed(allowedWords.expectation) }),
  smallest: bounded({ above: 0 }).describe("Smallest effect worth naming"),
};

/** What a statement that can fail is tested by. */
const test = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("logic"), logic: logicName, measure: name, ...result },
    { error: map }),
  z.strictObject({ kind: z.literal("pair"), with: logicNames, without: logicNames,
    measure: name, ...result }, { error: map }),
  z.strictObject({ kind: z.literal("joint"),
    logics: logicNames.length(2, { error: allowed(words.two) }), measure: name, ...result },
  { error: map }),
  z.strictObject({ kind: z.literal("against"), with: name, without: name,
    on: logicNames.optional(), measure: z.literal("crossing", { error: allowed(words.crossing) }),
    ...result }, { error: map }),
], { error: allowed(words.test) });

const definition = z.strictObject(
  {
    id: name, kind: z.literal("definition"), claim: label,
    why: label.describe("How it follows from the form of the equations"),
  },
  { error: map },
);

const contingent = z.strictObject(
  { id: name, kind: z.literal("contingent"), claim: label, note: textOrLabel.optional(), test },
  { error: map },
);

const variant = z.strictObject(
  { whatif: text.optional().describe("Path of a what-if of the contrast") }, { error: map });

const range = z.tuple([bounded({}), bounded({})], { error: allowed(words.range) })
  .refine(([low, high]) => low < high, { error: allowed(words.range) });

const search = z.strictObject(
  {
    on: logicNames.describe("Logics that work where the search starts: all three"),
    measure: z.literal("crossing", { error: allowed(words.crossing) }),
    broken: z.strictObject(
      {
        never: bounded({ min: 0, max: 1 })
          .describe("Share of worlds without a turn from which on the thesis is broken"),
        notBefore: bounded({ min: 0, max: 1 }).optional()
          .describe("Share of worlds with no turn before the contrast's at the same age; 0.5"),
        effect: bounded({}).optional()
          .describe("Largest effect of all logics on the preference that is none; 0"),
      },
      { error: map },
    ),
    until: date.optional().describe("Day to which a second search prolongs the run"),
    replicates: bounded({ min: 2, max: 10_000 }).describe("Worlds played for every change tried"),
    parameters: z.record(z.string(), range, { error: map })
      .describe("Numbers that may be moved, and how far"),
  },
  { error: map },
);

/** The thesis that AI governance turns to security early, as a set of experiments. */
export const securityPreferenceFile = z.strictObject(
  {
    format: format.describe("Version: 1"),
    id: name.describe("Id of the set"),
    title: label.describe("Title"),
    about: label.optional().describe("What the set is about"),
    sources: z.record(name, source, { error: map }).optional().describe("Sources by id"),
    source: names.optional().describe("Id of one source, or a list of them"),
    quote: z.union([text, z.array(text)]).optional().describe("The source's own words"),
    base: text.describe("Path of the base scenario"),
    set: z.record(z.string(), z.unknown(), { error: map }).optional()
      .describe("What holds in every run of the base: paths and values"),
    logics: z.strictObject({ development: logic, technology: logic, politics: logic },
      { error: map }),
    measures: z.record(name, text, { error: map }).describe("What is measured, by id"),
    contrast: z.strictObject(
      {
        scenario: text.describe("Path of the scenario that the base is held against"),
        title: label,
        same: z.array(z.string(), { error: list }).optional()
          .describe("Numbers that one more path of the base takes from the contrast"),
        variants: z.record(name, variant, { error: map })
          .describe("The contrast as it is ({}) and what-ifs of it, by id; the first leads"),
      },
      { error: map },
    ),
    statements: z.array(z.discriminatedUnion("kind", [definition, contingent],
      { error: allowed(words.statement) }), { error: list }),
    search,
  },
  { error: map },
);

export type SecurityPreferenceFile = z.infer<typeof securityPreferenceFile>;
export type Statement = SecurityPreferenceFile["statements"][number];
