import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { decision } from "./decision.ts";
import { event } from "./event.ts";
import { format } from "./format.ts";
import { label, text } from "./label.ts";
import { name, nameList } from "./name.ts";
import { source } from "./source.ts";

const map = allowed(allowedWords.map);
const list = allowed(allowedWords.list);

/** A scenario that extends another. */
export const whatif = z.strictObject(
  {
    format: format.optional().describe("Version: 1"),
    extends: text.describe("Path of the scenario or what-if it changes"),
    id: name.describe("Id of the what-if"),
    title: label.describe("Title"),
    summary: label.optional().describe("What is different here"),
    sources: z.record(name, source, { error: map }).optional().describe("Further sources"),
    set: z
      .record(z.string(), z.unknown(), { error: map })
      .optional()
      .describe("Paths, such as agents.USA.positions.safety, and the values they take"),
    decisions: z
      .array(decision, { error: list })
      .optional()
      .describe("Pinned choices; each replaces the earlier ones that it covers"),
    absent: nameList.optional().describe("Agents absent besides those of the base"),
    events: z
      .array(event, { error: list })
      .optional()
      .describe("Further events; each replaces one of the same id"),
    against: text.optional().describe("Path of the what-if to compare with"),
  },
  { error: map },
);

export type WhatIf = z.infer<typeof whatif>;
