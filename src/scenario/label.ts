import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";

/** Free text, in one language or where language does not matter. */
export const text = z
  .string({ error: allowed(allowedWords.text) })
  .min(1, { error: allowed(allowedWords.text) });

/** A text in both languages, as authors write it. */
export const label = z.strictObject(
  {
    en: text.describe("The text in English"),
    zh: text.describe("The text in Chinese"),
  },
  { error: allowed(allowedWords.label) },
);

export const textOrLabel = z.union([text, label], { error: allowed(allowedWords.textOrLabel) });

export const flag = z.boolean({ error: allowed(allowedWords.flag) });
