import { parentPort } from "node:worker_threads";
import type { ToWorker } from "./task.ts";
import { workerBody } from "./worker-body.ts";

const perform = workerBody();

parentPort?.on("message", (message: ToWorker) => {
  const answer = perform(message);
  if (answer !== undefined) parentPort?.postMessage(answer.message, [...answer.transfer]);
});
