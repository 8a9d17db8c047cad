import type {
  AskedBlock, AskedWork, CellPiece, Experiment, MapCell, MappedChannel, MeasureName, Model,
  NumberChange, Pairs, PlayedCells, PlayedRefusals, Readings, Redrawn, RefusalOrder, Rows,
} from "../../engine.ts";

/** One piece of work; models are named by the key under which the worker was sent them. */
export type Task =
  | { readonly kind: "rows"; readonly model: string; readonly seed: string | number;
    readonly from: number; readonly count: number }
  | { readonly kind: "pairs"; readonly whatif: string; readonly partner: string;
    readonly seed: string | number; readonly from: number; readonly count: number }
  | { readonly kind: "mapRow"; readonly whatif: string; readonly partner: string;
    readonly seed: string | number; readonly channel: MappedChannel; readonly y: number;
    readonly replicates: number }
  | { readonly kind: "effects"; readonly experiment: Experiment; readonly seed: string | number;
    readonly from: number; readonly count: number }
  | { readonly kind: "redrawn"; readonly experiment: Experiment; readonly which: Redrawn;
    readonly seed: string | number; readonly from: number; readonly count: number;
    readonly replicates: number }
  | { readonly kind: "readings"; readonly model: string;
    readonly changes: readonly NumberChange[]; readonly measures: readonly MeasureName[];
    readonly seed: string | number; readonly from: number; readonly count: number }
  | { readonly kind: "asked"; readonly model: string; readonly work: AskedWork;
    readonly seed: string | number; readonly from: number; readonly count: number }
  | { readonly kind: "cells"; readonly pieces: readonly CellPiece[];
    readonly measures: readonly MeasureName[]; readonly series: boolean }
  | { readonly kind: "refusals"; readonly world: Model; readonly order: RefusalOrder };

/** What each kind of task gives. */
export interface Results {
  readonly rows: Rows;
  readonly pairs: Pairs;
  readonly mapRow: readonly MapCell[];
  readonly effects: Float64Array;
  readonly redrawn: Float64Array;
  readonly readings: Readings;
  readonly asked: AskedBlock;
  readonly cells: TimedCells;
  readonly refusals: PlayedRefusals;
}

/** Cells played, and the time it took: it decides how large the next tasks are, and no number. */
export interface TimedCells extends PlayedCells {
  readonly milliseconds: number;
}
export type Result = Results[keyof Results];

/**
 * Messages to a worker. A model comes before the first task that names it, and once only until it
 * is forgotten.
 */
export type ToWorker =
  | { readonly kind: "model"; readonly key: string; readonly model: Model }
  | { readonly kind: "forget"; readonly key: string }
  | { readonly kind: "task"; readonly id: number; readonly task: Task };

/** Messages from a worker: one per task, in the order of the tasks. */
export type FromWorker =
  | { readonly id: number; readonly result: Result }
  | { readonly id: number; readonly fault: string };

/** Models that a task names; experiments bring their own, as each is played but once. */
export function modelsOf(task: Task): readonly string[] {
  if (task.kind === "effects" || task.kind === "redrawn" || task.kind === "refusals") return [];
  if (task.kind === "cells") return [...new Set(task.pieces.map(({ model }) => model))];
  return "model" in task ? [task.model] : [task.whatif, task.partner];
}

/** Runs that a task plays, as a measure of its cost. */
export function costOf(task: Task, mapWidth: number): number {
  if ("model" in task) return task.count;
  if (task.kind === "refusals") return task.order.replicates;
  if (task.kind === "cells") return task.pieces.reduce((sum, { count }) => sum + count, 0);
  if (task.kind === "pairs" || task.kind === "effects") return 2 * task.count;
  return 2 * task.replicates * (task.kind === "redrawn" ? task.count : mapWidth);
}
