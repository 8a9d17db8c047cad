import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";

const error = allowed(allowedWords.id);

/** An id of an agent, issue, forum, source or group. */
export const name = z
  .string({ error })
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, { error })
  .max(64, { error });

/** One name, or several. */
export const names = z.union([name, z.array(name, { error: allowed(allowedWords.names) })], {
  error: allowed(allowedWords.names),
});

export const nameList = z.array(name, { error: allowed(allowedWords.nameList) });
