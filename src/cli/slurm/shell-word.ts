import { slurmWords } from "../../dictionary/slurm-words.ts";
import { misused } from "../exit.ts";

/** A text as one word of a shell script; a path with a line break or a NUL is refused. */
export function shellWord(text: string): string {
  const control = [...text].find((one) => one < " " || one === "\x7f");
  if (control !== undefined) {
    throw misused(slurmWords.control(JSON.stringify(control)));
  }
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
