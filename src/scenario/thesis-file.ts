import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { decision } from "./decision.ts";
import { event } from "./event.ts";
import { format } from "./format.ts";
import { label, text, textOrLabel } from "./label.ts";
import { name, nameList, names } from "./name.ts";
import { bounded } from "./number.ts";
import { source } from "./source.ts";

const map = allowed(allowedWords.map);
const list = allowed(allowedWords.list);
const changes = z.record(z.string(), z.unknown(), { error: map });

/** One arm of an experiment: what it changes in the base scenario. */
const arm = z.strictObject(
  {
    set: changes.optional().describe("Paths and the values they take"),
    decisions: z.array(decision, { error: list }).optional().describe("Pinned choices"),
    absent: nameList.optional().describe("Agents that are absent"),
    events: z.array(event, { error: list }).optional().describe("Further events"),
  },
  { error: map },
);

const flips = z.strictObject(
  {
    by: label.describe("What is changed, in words"),
    set: changes.optional().describe("Paths and the values they take, in both arms"),
    decisions: z.array(decision, { error: list }).optional().describe("Pinned choices"),
    absent: nameList.optional().describe("Agents that are absent"),
    events: z.array(event, { error: list }).optional().describe("Further events"),
  },
  { error: map },
);

const expectations = ["rises", "falls", "unchanged"] as const;
const evidence = ["supported", "contradicted", "untested"] as const;

/** A claim of the sources, and the experiment that it becomes. */
export const thesis = z.strictObject(
  {
    id: name.describe("Id of the claim"),
    claim: label.describe("The claim, in a sentence"),
    source: names.optional().describe("Id of one source, or a list of them"),
    quote: z.union([text, z.array(text)]).optional().describe("The source's own words"),
    tradition: label.optional().describe("Tradition that the claim belongs to"),
    counters: name.optional().describe("Id of the claim it answers"),
    why: label.optional().describe("Why the model cannot represent it"),
    base: text.optional().describe("Path of the base scenario; base.yaml"),
    without: arm.optional().describe("The arm without what is claimed to matter"),
    with: arm.optional().describe("The arm with it"),
    measure: text.optional().describe("What is measured, such as signatures"),
    expect: z.enum(expectations, { error: allowed(allowedWords.expectation) })
      .optional()
      .describe("What the claim says of it: rises, falls or unchanged"),
    smallest: bounded({ above: 0 }).optional().describe("Smallest effect worth naming"),
    flips: flips.optional().describe("A change of the model under which the verdict flips"),
    data: z.enum(evidence, { error: allowed(allowedWords.evidence) })
      .optional()
      .describe("What data say of the claim: supported, contradicted or untested"),
    dataNote: textOrLabel.optional().describe("Which data, and how"),
    dataSource: names.optional().describe("Ids of sources of the data"),
    note: textOrLabel.optional().describe("Anything a reader should know"),
  },
  { error: map },
);

/** A group of claims. */
export const thesisFile = z.strictObject(
  {
    format: format.describe("Version: 1"),
    group: name.describe("Id of the group"),
    title: label.describe("Title of the group"),
    about: label.optional().describe("What the group is about"),
    sources: z.record(name, source, { error: map }).optional().describe("Sources by id"),
    theses: z.array(thesis, { error: list }).describe("The claims"),
  },
  { error: map },
);

export type Thesis = z.infer<typeof thesis>;
export type ThesisFile = z.infer<typeof thesisFile>;
