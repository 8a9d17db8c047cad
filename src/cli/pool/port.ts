import type { FromWorker, ToWorker } from "./task.ts";

/** One worker as the pool sees it; Node's threads, browsers' workers or no worker at all. */
export interface Port {
  post(message: ToWorker): void;
  /** `died` is called at most once, when the worker is gone without having been closed. */
  listen(heard: (message: FromWorker) => void, died: (reason: string) => void): void;
  /** Ends the worker at once, whatever it is doing. */
  close(): void;
}
