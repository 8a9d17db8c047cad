import type { Port } from "./port.ts";
import type { FromWorker, ToWorker } from "./task.ts";
import { workerBody } from "./worker-body.ts";

/** A port without a worker: plays in this thread, one task per turn of the event loop. */
export function inlinePort(): Port {
  const perform = workerBody();
  let hear: (message: FromWorker) => void = () => undefined;
  let open = true;
  const take = (message: ToWorker): void => {
    const answer = perform(message);
    if (answer !== undefined) hear(answer.message);
  };
  return {
    post(message) {
      if (message.kind !== "task") take(message);
      else setImmediate(() => { if (open) take(message); });
    },
    listen(heard) { hear = heard; },
    close() { open = false; },
  };
}
