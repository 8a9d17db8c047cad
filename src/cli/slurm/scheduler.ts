import { execFileSync } from "node:child_process";
import { slurmWords } from "../../dictionary/slurm-words.ts";
import { EXIT, Refusal } from "../exit.ts";

/** The cluster that this machine can speak to. */
export interface Scheduler {
  /** Largest index of an array: one less than its MaxArraySize. */
  readonly largestIndex: number;
  /** Processors of the largest node; unknown where the cluster does not tell. */
  readonly processors: number | undefined;
  /** Hands a script in; gives the job's number. */
  submit(options: readonly string[], script: string): string;
}

/** Slurm's own default. */
export const USUAL_LARGEST_INDEX = 1000;

/** The scheduler of this machine; undefined where there is none. */
export function schedulerHere(): Scheduler | undefined {
  const config = answerOf("scontrol", ["show", "config"]);
  if (config === undefined || answerOf("sbatch", ["--version"]) === undefined) return undefined;
  const size = Number(/^\s*MaxArraySize\s*=\s*(\d+)/m.exec(config)?.[1]);
  const nodes = answerOf("sinfo", ["--noheader", "--format=%c"]) ?? "";
  const counts = nodes.split("\n").map((line) => parseInt(line, 10)).filter((one) => one > 0);
  return {
    largestIndex: size > 1 ? size - 1 : USUAL_LARGEST_INDEX,
    processors: counts.length === 0 ? undefined : Math.max(...counts),
    submit(options, script) {
      try {
        const text = execFileSync("sbatch", ["--parsable", ...options, script],
          { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
        return text.trim().split(";")[0];
      } catch (error) {
        const { stderr = "" } = error as { stderr?: string };
        throw new Refusal(EXIT.input, slurmWords.refusedBy("sbatch", stderr.trim()));
      }
    },
  };
}

/** What a program prints; undefined where it is missing or fails. */
function answerOf(program: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync(program, [...words],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 30_000 });
  } catch {
    return undefined;
  }
}
