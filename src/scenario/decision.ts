import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { flag } from "./label.ts";
import { name, nameList } from "./name.ts";
import { bounded, nonNegative, quantity, unit } from "./number.ts";

const map = allowed(allowedWords.map);

/** What one agent does by decree, at one forum and date or at all. */
export const decision = z.strictObject(
  {
    agent: name.describe("Agent whose choice is pinned"),
    forum: name.optional().describe("Only at this forum"),
    date: date.optional().describe("Only at the summit of this day"),
    signs: flag.optional().describe("Whether the agent signs; without it the agent decides"),
    reservation: nameList.optional().describe("Issues that its signature leaves out"),
    if: z
      .strictObject(
        {
          signs: nameList.optional().describe("Only if all of these sign"),
          capability: bounded(unit).optional().describe("Only if signatories hold this share"),
        },
        { error: map },
      )
      .optional()
      .describe("Condition without which it does not sign"),
    walksOut: flag.optional().describe("Leaves from the start: neither drafts nor signs"),
    verification: flag.optional().describe("Whether it accepts verification of its compliance"),
    offers: z
      .record(name, quantity(nonNegative), { error: map })
      .optional()
      .describe("What it gives each agent named for signing, in loss units, if it is present"),
  },
  { error: map },
);

export type Decision = z.infer<typeof decision>;
