import { blobWorkers } from "./engine/blob-workers.ts";
import { WORKERS, type HiredWorker } from "./engine/hired-worker.ts";

/** What is begun before the rest of the page is read. */
export interface Boot {
  /** Hires workers; the first ones are there already. */
  hire(): HiredWorker;
}

declare global {
  var plenaryBoot: Boot;
}

const written = (id: string): string => document.getElementById(id)?.textContent ?? "";
const hire = blobWorkers(written("engine"), written("pack"));
const ready = Array.from({ length: WORKERS }, hire);

/** Runs a script of the page, in a task of its own. */
function run(id: string): void {
  setTimeout(() => {
    const script = document.createElement("script");
    script.textContent = written(id);
    document.head.append(script);
  }, 0);
}

globalThis.plenaryBoot = { hire: () => ready.shift() ?? hire() };
document.addEventListener("DOMContentLoaded", () => {
  run("vega");
  run("main");
});
