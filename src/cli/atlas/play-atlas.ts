import type { AtlasContrast } from "../../analysis/atlas-finding.ts";
import { atlasWords } from "../../dictionary/atlas-words.ts";
import type { Console } from "../console.ts";
import { TaskLost, type Pool } from "../pool/pool.ts";
import { progressOf } from "../progress.ts";
import { stoppable } from "../stoppable.ts";
import type { LibraryScenario } from "./library-scenarios.ts";
import { playScenario, stepsOf, type AtlasEffort } from "./play-scenario.ts";
import { prepareScenario, type AtlasDesk, type PreparedScenario } from "./prepare-scenario.ts";

/** A scenario that was played to its end. */
export interface PlayedScenario extends Omit<PreparedScenario, "codings"> {
  readonly contrasts: readonly AtlasContrast[];
}

/** What was played; with Ctrl-C only the scenarios that were complete by then. */
export interface PlayedAtlas {
  readonly scenarios: readonly PlayedScenario[];
  readonly interrupted: boolean;
  /** Scenarios left out because a worker died of them. */
  readonly lost: readonly string[];
}

/** Parts of one scenario on the line of progress. */
const PARTS = 100;
/** Scenarios compiled ahead of those that are done: enough for every worker, few for memory. */
const AHEAD = 2;

/** Compiles and plays scenario by scenario; they come in the order in which they were given. */
export async function playAtlas(
  library: readonly LibraryScenario[], desk: AtlasDesk, effort: AtlasEffort, pool: Pool,
  console: Console,
): Promise<PlayedAtlas> {
  const played: (PlayedScenario | undefined)[] = library.map(() => undefined);
  const lost: string[] = [];
  const progress = progressOf(console, PARTS * library.length, { name: atlasWords.playing });
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    stop.signal.addEventListener("abort", () => resolve());
  });
  const playOne = async (n: number, prepared: PreparedScenario): Promise<void> => {
    const steps = stepsOf(prepared);
    let step = 0;
    const done = (): void => {
      step++;
      progress.add(Math.floor(PARTS * step / steps) - Math.floor(PARTS * (step - 1) / steps));
    };
    try {
      const { facts, names, issues } = prepared;
      played[n] = { facts, names, issues,
        contrasts: await playScenario(prepared, effort, pool, done) };
    } catch (error) {
      if (!(error instanceof TaskLost)) throw error;
      lost.push(library[n].id);
    }
  };
  const playing = (): Promise<void> =>
    Promise.race([playInTurn(library, desk, playOne, () => stop.signal.aborted), stopped]);
  const interrupted = await stoppable(playing, () => stop.abort(), progress, console);
  return { scenarios: played.filter((one) => one !== undefined), interrupted, lost };
}

/** Compiles the next scenario only while few of those before it are still being played. */
async function playInTurn(
  library: readonly LibraryScenario[], desk: AtlasDesk,
  playOne: (n: number, prepared: PreparedScenario) => Promise<void>, isOver: () => boolean,
): Promise<void> {
  const playing = new Set<Promise<void>>();
  for (let n = 0; n < library.length && !isOver(); n++) {
    const one = playOne(n, prepareScenario(library[n], desk)).then(() => { playing.delete(one); });
    playing.add(one);
    while (playing.size > AHEAD) await Promise.race(playing);
    // Lets the workers' answers in before the next scenario is compiled.
    await new Promise((resolve) => { setImmediate(resolve); });
  }
  await Promise.all(playing);
}
