import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { format } from "./format.ts";
import { forum } from "./forum.ts";
import { label } from "./label.ts";
import { sources } from "./library.ts";
import { name } from "./name.ts";
import { parameterValues } from "./parameter.ts";

/** A way of negotiating that a forum names with `like`: it fills in what the forum leaves out. */
export const preset = z.strictObject(
  {
    format: format.describe("Version: 1"),
    preset: name.describe("Id of the preset"),
    title: label.describe("Title"),
    about: label.optional().describe("What it stands for"),
    sources,
    forum: forum.partial().optional().describe("Merged under the forum's own keys"),
    parameters: parameterValues
      .optional()
      .describe("Merged under the scenario's own parameters and over the set it uses"),
  },
  { error: allowed(allowedWords.map) },
);
