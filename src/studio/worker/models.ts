import { carelessIn, unplayable } from "../../edit/check-whole.ts";
import type { Edit } from "../../edit/edit.ts";
import { composed, type Choice, type PackedScenario } from "../../edit/pack.ts";
import { compile, fingerprintOf, placesOf, withNumbers, type Model } from "../../engine.ts";
import { StudioRefusal } from "./hand.ts";
import { numberEdits, type NumberEdit } from "./number-edits.ts";

/** Compiled models kept. */
const MOST_FRAMES = 6;

/** A compiled model into which numbers may be written, once that is proven. */
interface Frame {
  readonly model: Model;
  readonly packed: PackedScenario;
  readonly choice: Choice;
  readonly edits: readonly Edit[];
  /** Per path, values with which writing gave what compiling gives; null where it does not. */
  readonly tried: Map<string, readonly number[] | null>;
  /** Sets of paths that were written together and gave what compiling gives. */
  readonly joint: Set<string>;
}

/** Compiles scenarios, and writes numbers where that gives the same model. */
export interface Models {
  /** The model to play; its fingerprint is that of its frame where numbers were written. */
  model(packed: PackedScenario, choice: Choice, edits: readonly Edit[]): Model;
  /** The model as the compiler gives it. */
  exact(packed: PackedScenario, choice: Choice, edits: readonly Edit[]): Model;
  /** Proves a path, alone and together with the numbers that edits give. */
  prepare(
    packed: PackedScenario, choice: Choice, edits: readonly Edit[], path: string,
  ): void;
}

/** Keeps a few compiled models, the latest used last. */
export function modelsOf(): Models {
  const frames = new Map<string, Frame>();
  const frameOf = (packed: PackedScenario, choice: Choice, edits: readonly Edit[]): Frame => {
    const key = JSON.stringify([packed.id, packed.fingerprint, choice, edits]);
    const known = frames.get(key);
    frames.delete(key);
    const frame = known ?? {
      model: compiled(packed, choice, edits), packed, choice, edits,
      tried: new Map(), joint: new Set(),
    };
    frames.set(key, frame);
    const [oldest] = frames.keys();
    if (frames.size > MOST_FRAMES) frames.delete(oldest);
    return frame;
  };
  return {
    model(packed, choice, edits) {
      const { numbers, others } = numberEdits(edits);
      const frame = frameOf(packed, choice, others);
      return numbers.length === 0 ? frame.model : numbered(frame, numbers);
    },
    exact(packed, choice, edits) {
      const { numbers, others } = numberEdits(edits);
      return numbers.length > 0 ? compiled(packed, choice, edits)
        : frameOf(packed, choice, others).model;
    },
    prepare(packed, choice, edits, path) {
      const { numbers, others } = numberEdits(edits);
      const frame = frameOf(packed, choice, others);
      const rest = numbers.filter((one) => one.path !== path);
      const [low, high] = trialsFor(frame.model, path);
      for (const value of [low, high]) {
        if (!isProven(frame, path)) numbered(frame, [{ path, value }]);
      }
      if (rest.length > 0) numbered(frame, [...rest, { path, value: high }]);
    },
  };
}

function compiled(packed: PackedScenario, choice: Choice, edits: readonly Edit[]): Model {
  const { scenario, base } = composed(packed, choice, edits);
  const model = compile(scenario, base);
  const why = unplayable(scenario, model);
  if (why !== undefined) throw new StudioRefusal(why);
  return model;
}

/** Two numbers that a path may take, away from what is special about the ends of its range. */
function trialsFor(model: Model, path: string): readonly [number, number] {
  const found = placesOf(model, path);
  const least = Math.max(found?.least ?? 0, -1);
  const most = Math.min(found?.most ?? 1, 1);
  return [least + 0.381966 * (most - least), least + 0.763932 * (most - least)];
}

function isProven({ tried }: Frame, path: string): boolean {
  return (tried.get(path)?.length ?? 0) >= 2;
}

/** The frame's model with numbers: written where that is proven, else compiled, and compared. */
function numbered(frame: Frame, numbers: readonly NumberEdit[]): Model {
  const paths = numbers.map(({ path }) => path).sort();
  const key = paths.join();
  const written = isOut(frame, paths) ? undefined : writtenInto(frame.model, numbers);
  const open = paths.filter((path) => !isProven(frame, path));
  if (written !== undefined && open.length === 0 && (paths.length === 1 || frame.joint.has(key))) {
    const why = carelessIn(written);
    if (why !== undefined) throw new StudioRefusal(why);
    return written;
  }
  const model = compiled(frame.packed, frame.choice, [...frame.edits, ...numbers]);
  if (written === undefined || open.length > 1) return model;
  const same = fingerprintOf(written) === model.fingerprint;
  if (same) frame.joint.add(key);
  for (const { path, value } of numbers) {
    if (!open.includes(path)) continue;
    const before = frame.tried.get(path) ?? [];
    frame.tried.set(path, same ? [...new Set([...before, value])] : null);
  }
  return model;
}

/** Whether one of some paths must be compiled. */
function isOut({ tried }: Frame, paths: readonly string[]): boolean {
  return paths.some((path) => tried.get(path) === null);
}

function writtenInto(model: Model, numbers: readonly NumberEdit[]): Model | undefined {
  const changes = new Map<number, number>();
  for (const { path, value } of numbers) {
    const found = placesOf(model, path);
    if (found === undefined) return undefined;
    for (const place of found.places) changes.set(place, value);
  }
  return withNumbers(model, changes);
}
