import { shellWord } from "./shell-word.ts";

/** A sweep to be shared out on a cluster. Paths are absolute; scripts may start anywhere. */
export interface ClusterJob {
  /** Id of the sweep: letters, digits, `_` and `-`. */
  readonly name: string;
  readonly sweep: string;
  readonly folder: string;
  readonly shards: number;
  /** Processors, and minutes, that one shard asks for. */
  readonly processors: number;
  readonly minutes: number;
  /** The program that plays and the script that it runs. */
  readonly node: string;
  readonly program: string;
  /** Further options of `plenary sweep`, such as --seed 2. */
  readonly options: readonly string[];
  /** The largest index that the cluster allows in an array. */
  readonly largestIndex: number;
}

/** Shards of one array; clusters limit an array's index, so long ones go in parts. */
export interface ArrayPart {
  readonly first: number;
  readonly count: number;
}

/** The parts in which the shards are submitted. */
export function partsOf({ shards, largestIndex }: ClusterJob): ArrayPart[] {
  return Array.from({ length: Math.ceil(shards / largestIndex) }, (_, n) => {
    const first = n * largestIndex;
    return { first, count: Math.min(largestIndex, shards - first) };
  });
}

/** The batch script of one task: it plays the shard of its index, after those before its part. */
export function arrayScript(job: ClusterJob): string {
  const { name, sweep, folder, shards, processors, minutes, node, program, options } = job;
  const words = [node, program, "sweep", sweep, "--out", folder, ...options].map(shellWord);
  return `${head(name, minutes, processors)}
# Exit codes: 0 complete; 3 some cells failed, and would fail again (they are recorded); 75 it may
# end well another time: the disk was full, the shard in use, or replicates were lost.
shard=$(( SLURM_ARRAY_TASK_ID + \${PLENARY_FIRST:-0} ))
exec ${words.join(" ")} --shard "$shard/${shards}"
`;
}

/** The batch script of the merge: it checks for itself that no shard is missing. */
export function mergeScript({ name, folder, minutes, node, program }: ClusterJob): string {
  const words = [node, program, "merge", folder].map(shellWord);
  return `${head(`${name}-merge`, minutes, 1)}
exec ${words.join(" ")}
`;
}

/**
 * Submits the parts and then the merge: \`afterany\`, since with \`afterok\` one failed shard would
 * leave the merge waiting for ever.
 */
export function submitScript(job: ClusterJob): string {
  const parts = partsOf(job).map((part) =>
    `jobs="$jobs:$(sbatch --parsable ${submitOptions(job, part).map(shellWord).join(" ")} \\
  ${shellWord(scriptPath(job, "array"))} | cut -d';' -f1)"`);
  return `#!/bin/bash
set -euo pipefail
jobs=afterany
${parts.join("\n")}
sbatch --parsable --dependency="$jobs" ${logOption(job, "merge-%j").map(shellWord).join(" ")} \\
  ${shellWord(scriptPath(job, "merge"))}
`;
}

/** Options of sbatch for one part. */
export function submitOptions(job: ClusterJob, { first, count }: ArrayPart): string[] {
  return [`--array=1-${count}`, `--export=ALL,PLENARY_FIRST=${first}`,
    ...logOption(job, `shard-%A_%a`)];
}

/** Where a job's own words go; sbatch takes a single `%` of the path for a sign of its own. */
export function logOption({ folder }: ClusterJob, name: string): string[] {
  return [`--output=${folder.replaceAll("%", "%%")}/slurm/${name}.log`, `--chdir=${folder}`];
}

/** Where a script stands. */
export function scriptPath({ folder }: ClusterJob, name: "array" | "merge" | "submit"): string {
  return `${folder}/slurm/${name}.sh`;
}

function head(name: string, minutes: number, processors: number): string {
  return `#!/bin/bash
#SBATCH --job-name=plenary-${name}
#SBATCH --cpus-per-task=${processors}
#SBATCH --time=${minutes}
#SBATCH --nodes=1
#SBATCH --ntasks=1
set -euo pipefail`;
}
