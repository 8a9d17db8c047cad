import { compile } from "../../../model/compile.ts";
import { fingerprintOf } from "../../../model/model-fingerprint.ts";
import type { Model } from "../../../model/model.ts";
import { placesOf } from "../../../model/place.ts";
import { withNumbers } from "../../../run/play.ts";
import type { Loaded } from "../../../scenario/load.ts";
import type { NumberChange } from "../../../thesis/readings.ts";
import { frameCache } from "./frame-cache.ts";
import type { FactorPlan } from "./study-factors.ts";

/** Sets of factors, set together while others are as the base has them, that are kept. */
const MOST_SETS = 256;

/**
 * Per factor the places in a model that it sets: none where the model has its number already;
 * null where it must be compiled.
 */
export type WrittenPlaces = readonly (readonly number[] | null)[];

/** The numbers that settings put into a model, by place. */
export function numberChanges(
  places: WrittenPlaces, settings: ArrayLike<number>,
): NumberChange[] {
  const changes = places.flatMap((found, n): NumberChange[] =>
    (found === null || settings[n] !== settings[n] ? []
      : found.map((place) => [place, settings[n]] as const)));
  return changes.sort(([left], [right]) => left - right);
}

/** A number in the middle of a factor, away from what is special about the ends. */
export function middleOf({ factor: { values, low, high } }: FactorPlan): number {
  return values.length > 0 ? values[Math.floor(values.length / 2)]
    : low + 0.381966 * (high - low);
}

/**
 * Where the numbers of cells may be written into the model `bare`, asked with a cell's settings:
 * only where the loader and the compiler, given all the factors that the cell sets, come to the
 * model that writing them makes. They are given the factors' ends, so that each is met high and
 * low with each other at either, as the loader holds numbers against each other; and middles.
 * Where that fails, each factor is tried alone, and those that hold together. null where a factor
 * must be compiled.
 */
export function provenPlaces(
  model: Model, plans: readonly FactorPlan[], bare: Float64Array,
  load: (settings: Float64Array) => Loaded,
): (settings: ArrayLike<number>) => WrittenPlaces {
  const found = plans.map(({ factor: { kind, path } }, n): readonly number[] | null => {
    if (kind !== "number" || path === null) return null;
    return bare[n] === bare[n] ? [] : placesOf(model, path)?.places ?? null;
  });
  const same = (settings: Float64Array): boolean => {
    const { scenario, base } = load(settings);
    if (scenario === undefined) return false;
    const written = withNumbers(model, new Map(numberChanges(found, settings)));
    return compile(scenario, base).fingerprint === fingerprintOf(written);
  };
  const hold = (chosen: readonly number[]): boolean => {
    const at = (setting: (n: number, order: number) => number): Float64Array => {
      const settings = Float64Array.from(bare);
      chosen.forEach((n, order) => { settings[n] = setting(n, order); });
      return settings;
    };
    return cornersOf(chosen.length).every((isHigh) => same(at((n, order) => {
      const { low, high } = plans[n].factor;
      return isHigh(order) ? high : low;
    }))) && (chosen.length < 2 || same(at((n) => middleOf(plans[n]))));
  };
  const proven = (chosen: readonly number[]): readonly number[] => {
    if (chosen.length === 0 || hold(chosen)) return chosen;
    const alone = chosen.filter((n) => chosen.length > 1 && hold([n]));
    return alone.length < chosen.length && (alone.length < 2 || hold(alone)) ? alone : [];
  };
  const sets = frameCache<WrittenPlaces>(MOST_SETS);
  return (settings) => {
    const chosen = found.flatMap((places, n) =>
      (places === null || places.length === 0 || settings[n] !== settings[n] ? [] : [n]));
    return sets(chosen.join(), () => {
      const kept = new Set(proven(chosen));
      return found.map((places, n) => (kept.has(n) || places?.length === 0 ? places : null));
    });
  };
}

/**
 * Which of so many numbers are at their high end, corner by corner: none, all, and for every bit
 * of their order those that have it and those that have not. Any two differ in some bit.
 */
function cornersOf(count: number): ((order: number) => boolean)[] {
  const corners: ((order: number) => boolean)[] = [() => false, () => true];
  for (let bit = 1; bit < count; bit *= 2) {
    corners.push((order) => (order & bit) > 0, (order) => (order & bit) === 0);
  }
  return corners;
}
