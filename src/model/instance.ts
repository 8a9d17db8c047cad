import { triangular } from "../base/draw.ts";
import { keyOf, uniform, type Key } from "../base/random.ts";
import type { Model } from "./model.ts";

/** The keys of all purposes under one seed. */
export interface Keys {
  readonly quantity: Key;
  readonly attendance: Key;
  readonly noise: Key;
  readonly ballot: Key;
  readonly eventShock: Key;
  readonly event: Key;
}

/** The keys of every purpose of chance under a seed. */
export function keysOf(seed: string | number): Keys {
  return {
    quantity: keyOf(seed, "quantity"),
    attendance: keyOf(seed, "attendance"),
    noise: keyOf(seed, "noise"),
    ballot: keyOf(seed, "ballot"),
    eventShock: keyOf(seed, "eventShock"),
    event: keyOf(seed, "event"),
  };
}

/**
 * Writes one replicate's numbers into `values` (as long as `model.values`); `null` means the
 * modes. Returns how many draws fell outside their field's range and were clipped.
 */
export function drawInstance(
  model: Model, keys: Keys, replicate: number | null, values: Float64Array,
): number {
  values.set(model.values);
  if (replicate === null) return 0;
  const { place, kind, low, mode, high, least, most, a, b } = model.draws;
  let clipped = 0;
  for (let n = 0; n < place.length; n++) {
    const u = uniform(keys.quantity, replicate, a[n], b[n]);
    const x = kind[n] === 1
      ? low[n] + u * (high[n] - low[n])
      : triangular(u, low[n], mode[n], high[n]);
    const inside = x < least[n] ? least[n] : x > most[n] ? most[n] : x;
    if (inside !== x) clipped++;
    values[place[n]] = inside;
  }
  return clipped;
}
