import type { MapCell, MappedChannel, Model, Pairs, Rows } from "../../engine.ts";

/** One piece of work; models are named by the key under which the worker was sent them. */
export type Task =
  | { readonly kind: "rows"; readonly model: string; readonly seed: string | number;
    readonly from: number; readonly count: number }
  | { readonly kind: "pairs"; readonly whatif: string; readonly partner: string;
    readonly seed: string | number; readonly from: number; readonly count: number }
  | { readonly kind: "mapRow"; readonly whatif: string; readonly partner: string;
    readonly seed: string | number; readonly channel: MappedChannel; readonly y: number;
    readonly replicates: number };

/** What each kind of task gives. */
export interface Results {
  readonly rows: Rows;
  readonly pairs: Pairs;
  readonly mapRow: readonly MapCell[];
}
export type Result = Results[keyof Results];

/** Messages to a worker. A model comes before the first task that names it, and once only. */
export type ToWorker =
  | { readonly kind: "model"; readonly key: string; readonly model: Model }
  | { readonly kind: "task"; readonly id: number; readonly task: Task };

/** Messages from a worker: one per task, in the order of the tasks. */
export type FromWorker =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly fault: string };

/** Models that a task names. */
export function modelsOf(task: Task): readonly string[] {
  return task.kind === "rows" ? [task.model] : [task.whatif, task.partner];
}

/** Runs that a task plays, as a measure of its cost. */
export function costOf(task: Task, mapWidth: number): number {
  if (task.kind === "rows") return task.count;
  return task.kind === "pairs" ? 2 * task.count : 2 * task.replicates * mapWidth;
}
