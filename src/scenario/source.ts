import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { text, textOrLabel } from "./label.ts";

/** A document or data set that numbers rest on. */
export const source = z.strictObject(
  {
    title: textOrLabel.describe("Title of the document or data set"),
    url: text.describe("Where it was read"),
    date: date.describe("The last date its values describe; the only date that is checked"),
    retrieved: date.optional().describe("When it was read"),
    licence: text.optional().describe("Its terms of use"),
  },
  { error: allowed(allowedWords.map) },
);

export type Source = z.infer<typeof source>;
