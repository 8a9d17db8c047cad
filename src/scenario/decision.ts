import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { flag } from "./label.ts";
import { name, nameList } from "./name.ts";
import { bounded, unit } from "./number.ts";

const map = allowed(allowedWords.map);

/** A pinned choice of one agent, for one forum and date or for all. */
export const decision = z.strictObject(
  {
    agent: name.describe("Agent whose choice is pinned"),
    forum: name.optional().describe("Only at this forum"),
    date: date.optional().describe("Only at the summit of this day"),
    signs: flag.describe("Whether the agent signs"),
    reservation: nameList.optional().describe("Issues left out of its signature; not played yet"),
    if: z
      .strictObject(
        {
          signs: nameList.optional().describe("Only if all of these sign"),
          capability: bounded(unit).optional().describe("Only if signatories hold this share"),
        },
        { error: map },
      )
      .optional()
      .describe("Condition of the signature; not played yet"),
    walksOut: flag.optional().describe("Leaves drafting from the start; not played yet"),
  },
  { error: map },
);

export type Decision = z.infer<typeof decision>;
