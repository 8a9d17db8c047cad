import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { label, textOrLabel } from "./label.ts";
import { name, names } from "./name.ts";
import { anyNumber, bounded, quantity, unit } from "./number.ts";

const map = allowed(allowedWords.map);

/** Something dated; with `set` or `shock` it changes the world, else it stands on timelines. */
export const event = z.strictObject(
  {
    id: name.optional().describe("Id of the event"),
    date: date.describe("Day of the event"),
    title: label.describe("What happens"),
    set: z
      .record(z.string(), z.unknown(), { error: map })
      .optional()
      .describe("Paths and the values they take from then on"),
    shock: z
      .strictObject(
        {
          risk: quantity(anyNumber).optional().describe("Added to the world's perceived risk"),
          deployment: quantity(anyNumber).optional().describe("Added to the world's deployment"),
          capability: z
            .record(name, quantity(anyNumber), { error: map })
            .optional()
            .describe("Added to the log of agents' capability"),
        },
        { error: map },
      )
      .optional()
      .describe("Changes of the world's state"),
    probability: bounded(unit).optional().describe("Share of worlds in which it happens; 1"),
    source: names.optional().describe("Id of one source, or a list of them"),
    note: textOrLabel.optional().describe("How it was coded"),
  },
  { error: map },
);

export type ScenarioEvent = z.infer<typeof event>;
