import { cellPlayerOf, playCells } from "../../../engine.ts";
import type { Label } from "../../../base/label.ts";
import { measureCheck } from "./execute-measures.ts";
import type { Study } from "../study/study.ts";

/** Cells that are tried, spread evenly over the design. */
const TRIED = 12;
/** Milliseconds for which a cell is tried: first to warm up, then to be measured. */
const WARM_MS = 60;
const MEASURED_MS = 120;
/** Milliseconds for counting the models of the design. */
const COUNTING_MS = 4000;

/** How much there is to play, as far as a few runs can say. */
export interface Estimate {
  /** Cells of which runs were tried. */
  readonly tried: number;
  /** Those that could not be made, and why the first could not. */
  readonly unmade: number;
  readonly reason: Label | undefined;
  /** Milliseconds that a run takes in one thread, as a range. */
  readonly run: readonly [least: number, most: number];
  /** Milliseconds that preparing a cell takes. */
  readonly prepare: number;
  /** Models seen, and in how many cells, from the first on. */
  readonly frames: number;
  readonly counted: number;
  /** Agents in the largest model tried. */
  readonly agents: number;
}

/** Tries a few replicates of a few cells from .. to - 1; keeps nothing. */
export function estimate(study: Study, from: number, to: number): Estimate {
  const cells = Math.min(TRIED, to - from);
  const unmeasured = measureCheck(study);
  const times: number[] = [];
  let unmade = 0;
  let reason: Label | undefined;
  let agents = 1;
  for (let n = 0; n < cells; n++) {
    const prepared = study.prepare(from + Math.floor(((n + 0.5) * (to - from)) / cells));
    const problem = "problem" in prepared ? prepared.problem : unmeasured(prepared.model);
    if ("problem" in prepared || problem !== null) {
      unmade++;
      reason ??= problem ?? undefined;
      continue;
    }
    agents = Math.max(agents, prepared.model.agents.length);
    times.push(timeOf(study, prepared));
  }
  return {
    tried: times.length, unmade, reason, agents, run: rangeOf(times),
    ...countFrames(study, from, to),
  };
}

/** Milliseconds per run of one cell. */
function timeOf(
  { sweep }: Study, { frame, model, changes, seed }: Exclude<ReturnType<Study["prepare"]>,
    { readonly problem: Label }>,
): number {
  const player = cellPlayerOf(model, sweep.measures.map(({ name }) => name));
  let from = 0;
  const play = (count: number): void => {
    const piece = { model: frame, changes, seed, from, count };
    playCells([piece], () => player, sweep.measures.length, sweep.series);
    from += count;
  };
  const playFor = (ms: number): number => {
    const [start, first] = [performance.now(), from];
    for (let count = 1; performance.now() - start < ms; count *= 2) play(count);
    return (performance.now() - start) / (from - first);
  };
  playFor(WARM_MS);
  return playFor(MEASURED_MS);
}

/**
 * The mean over cells, give or take two standard errors and a tenth for what else the machine
 * does.
 */
function rangeOf(times: readonly number[]): [number, number] {
  if (times.length === 0) return [0, 0];
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const spread = times.reduce((sum, time) => sum + (time - mean) * (time - mean), 0)
    / Math.max(1, times.length - 1);
  const error = 2 * Math.sqrt(spread / times.length);
  return [Math.max(0.5 * mean, 0.9 * mean - error), 1.1 * mean + error];
}

function countFrames(
  study: Study, from: number, to: number,
): Pick<Estimate, "frames" | "counted" | "prepare"> {
  const frames = new Set<string>();
  const start = performance.now();
  let cell = from;
  for (; cell < to && performance.now() - start < COUNTING_MS; cell++) {
    const prepared = study.prepare(cell);
    if ("frame" in prepared) frames.add(prepared.frame);
  }
  const counted = cell - from;
  const prepare = (performance.now() - start) / Math.max(1, counted);
  return { frames: frames.size, counted, prepare };
}
