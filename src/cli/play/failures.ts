import { stateWords } from "../../dictionary/cli-words.ts";
import type { Console } from "../console.ts";

const LISTED = 20;

/** Tells which replicates failed, and why; whether any did. */
export function sayFailures(
  console: Console, failed: readonly number[], lost: readonly string[],
): boolean {
  if (failed.length === 0 && lost.length === 0) return false;
  if (failed.length > 0) {
    const more = failed.length > LISTED ? ` … (${failed.length})` : "";
    console.say(stateWords.failed(failed.slice(0, LISTED).join(", ") + more));
  }
  if (lost.length === 0) console.say(stateWords.overflow);
  for (const reason of lost) console.say(stateWords.lost(reason));
  return true;
}
