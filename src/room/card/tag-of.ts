import { TAGS } from "../../seminar/code.ts";

/** The number of a meeting as it was typed; undefined when it is none. */
export function tagOf(typed: string): number | undefined {
  const text = typed.normalize("NFKC").trim();
  return /^\d{1,2}$/.test(text) && Number(text) < TAGS ? Number(text) : undefined;
}
