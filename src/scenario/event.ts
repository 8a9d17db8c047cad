import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { label } from "./label.ts";
import { anyNumber, quantity, unit } from "./number.ts";

const map = allowed(allowedWords.map);

/** Something dated that changes the world. Not played yet. */
export const event = z.strictObject(
  {
    date: date.describe("Day of the event"),
    title: label.describe("What happens"),
    set: z
      .record(z.string(), z.unknown(), { error: map })
      .optional()
      .describe("Paths and the values they take from then on"),
    shock: z
      .strictObject(
        { risk: quantity(anyNumber).optional().describe("Change of the world's risk") },
        { error: map },
      )
      .optional()
      .describe("Changes of the world's state"),
    probability: quantity(unit).optional().describe("Share of worlds in which it happens; 1"),
  },
  { error: map },
);

export type ScenarioEvent = z.infer<typeof event>;
