import { availableParallelism } from "node:os";
import { progressWords } from "../../dictionary/cli-words.ts";
import type { Console } from "../console.ts";
import { inlinePort } from "../pool/inline-port.ts";
import { poolOf, type Pool } from "../pool/pool.ts";
import { threadPort } from "../pool/thread-port.ts";
import { progressOf } from "../progress.ts";
import { stoppable } from "../stoppable.ts";
import { MOST_WORKERS } from "../numbers.ts";
import type { Plan } from "./plan.ts";

/** How playing ended. */
export interface Played {
  /** Replicates that every series has; fewer than asked for only when interrupted. */
  readonly replicates: number;
  readonly interrupted: boolean;
}

/** Runs times agents below which starting threads costs more than it gains. */
const SMALL = 60_000;

/** As many workers as asked for, else as the work is worth. */
export function workersFor(asked: number | undefined, runs: number, agents: number): number {
  if (asked !== undefined) return asked;
  return runs * agents < SMALL ? 0 : processors();
}

/** Processors that we may use: what Slurm gave this task, else what there are. */
export function processors(): number {
  const given = process.env["SLURM_CPUS_PER_TASK"] ?? "";
  return /^[1-9]\d{0,2}$/.test(given) ? Math.min(MOST_WORKERS, Number(given))
    : availableParallelism();
}

/**
 * Plays a plan. Ctrl-C ends it at once and keeps what is finished; a second one ends the program.
 * `workers` 0 plays in this thread.
 */
export async function playPlan(plan: Plan, workers: number, console: Console): Promise<Played> {
  const pool = workers === 0 ? poolOf(inlinePort, 1) : poolOf(threadPort, workers);
  const jobs = plan.jobs();
  const runs = jobs.reduce((sum, { cost }) => sum + cost, 0);
  const { playing, rate } = progressWords;
  const progress = progressOf(console, runs, { name: playing, rate });
  plan.keep(pool);
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => { stop = resolve; });
  try {
    const playing = (): Promise<void> =>
      Promise.race([finishAll(jobs, pool, progress.add), stopped]);
    const interrupted = await stoppable(playing, stop, progress, console);
    return { replicates: plan.finished(), interrupted };
  } finally {
    pool.close();
  }
}

async function finishAll(
  jobs: ReturnType<Plan["jobs"]>, pool: Pool, done: (cost: number) => void,
): Promise<void> {
  await Promise.all(jobs.map(async ({ start, cost }) => {
    await start(pool);
    done(cost);
  }));
}
