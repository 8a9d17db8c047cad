import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";

/** Version of the format that a file is written in. */
export const format = z.literal(1, { error: allowed(allowedWords.format) });
