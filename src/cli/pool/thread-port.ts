import { Worker } from "node:worker_threads";
import type { Port } from "./port.ts";
import type { FromWorker } from "./task.ts";

/** A port to a thread of Node. */
export function threadPort(): Port {
  const worker = new Worker(new URL("./thread.js", import.meta.url), { stdin: false });
  let closed = false;
  return {
    post(message) { worker.postMessage(message); },
    listen(heard, died) {
      let reason = "";
      worker.on("message", (message: FromWorker) => heard(message));
      worker.on("error", (error: Error) => { reason = error.message; });
      worker.on("exit", (code) => { if (!closed) died(reason === "" ? `exit ${code}` : reason); });
    },
    close() {
      closed = true;
      void worker.terminate();
    },
  };
}
