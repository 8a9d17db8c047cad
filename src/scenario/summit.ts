import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { flag } from "./label.ts";
import { name } from "./name.ts";

/** One meeting of a forum. */
export const summit = z.strictObject(
  {
    forum: name.describe("Id of the forum that meets"),
    date: date.describe("Day of the meeting"),
    review: flag
      .optional()
      .describe("No new text: those who signed the forum's last one may withdraw"),
  },
  { error: allowed(allowedWords.map) },
);

export type Summit = z.infer<typeof summit>;
