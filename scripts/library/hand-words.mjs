import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A file of hand-written words that stands beside these scripts. */
export function handWords(name) {
  return parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}
