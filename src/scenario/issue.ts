import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { label } from "./label.ts";

/** One dimension in dispute, from 0 to 1. */
export const issue = z.strictObject(
  {
    name: label.describe("Name of the issue"),
    loading: z
      .enum(["safety", "security", "development", "neutral"], {
        error: allowed(allowedWords.loading),
      })
      .describe("Which concern a high level serves: safety, security, development or neutral"),
    poles: z
      .tuple([label, label], { error: allowed(allowedWords.poles) })
      .describe("What 0 means and what 1 means"),
  },
  { error: allowed(allowedWords.map) },
);

export type Issue = z.infer<typeof issue>;
