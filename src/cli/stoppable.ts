import { stateWords } from "../dictionary/cli-words.ts";
import type { Console } from "./console.ts";
import { EXIT } from "./exit.ts";
import type { Progress } from "./progress.ts";

/**
 * Does work that Ctrl-C may stop: the first one calls `stop`, after which the work ends in its own
 * way; a second one ends the program at once. Tells whether it was stopped.
 */
export async function stoppable(
  work: () => Promise<unknown>, stop: () => void, progress: Progress, console: Console,
): Promise<boolean> {
  let stopped = false;
  const onInterrupt = (): void => {
    if (stopped) process.exit(EXIT.interrupted);
    stopped = true;
    progress.clear();
    console.say(stateWords.stopping);
    stop();
  };
  process.on("SIGINT", onInterrupt);
  try {
    await work();
  } finally {
    progress.clear();
    // A second Ctrl-C still ends the program while what is finished is being written.
    if (!stopped) process.off("SIGINT", onInterrupt);
  }
  return stopped;
}
