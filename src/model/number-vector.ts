import { spreadOf, type Quantity, type Spread } from "../base/quantity.ts";
import { slotOf } from "../base/random.ts";
import type { Draws } from "./model.ts";

/** Whose number it is and which: together with seed and replicate, the key of its draw. */
export interface NumberName {
  readonly owner: string;
  readonly field: string;
}

/** The range outside which a draw is clipped. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const UNIT: Bounds = { least: 0, most: 1 };
export const NOT_NEGATIVE: Bounds = { least: 0, most: Infinity };
/** Above 0: a width of 0 would divide by it. */
export const POSITIVE: Bounds = { least: 1e-9, most: Infinity };
export const ANY: Bounds = { least: -Infinity, most: Infinity };

interface Pending extends Spread, Bounds, NumberName {
  readonly place: number;
}

/** Collects a model's numbers one after the other, and those that are drawn. */
export class NumberVector {
  readonly #values: number[] = [];
  readonly #drawn: Pending[] = [];

  get length(): number {
    return this.#values.length;
  }

  /** Adds a number and gives its place; `undefined` becomes `missing`. */
  add(quantity: Quantity | undefined, name: NumberName, bounds: Bounds, missing: number): number {
    const place = this.#values.length;
    if (quantity === undefined) {
      this.#values.push(missing);
      return place;
    }
    const spread = spreadOf(quantity);
    this.#values.push(spread.at);
    const uncertain = spread.kind !== "fixed" && spread.high > spread.low;
    if (uncertain) this.#drawn.push({ ...spread, ...bounds, ...name, place });
    return place;
  }

  values(): Float64Array {
    return Float64Array.from(this.#values);
  }

  draws(): Draws {
    const drawn = this.#drawn;
    const slots = drawn.map(({ owner, field }) => slotOf(owner, field));
    return {
      place: Int32Array.from(drawn, (d) => d.place),
      kind: Uint8Array.from(drawn, (d) => (d.kind === "uniform" ? 1 : 2)),
      low: Float64Array.from(drawn, (d) => d.low),
      mode: Float64Array.from(drawn, (d) => d.mode),
      high: Float64Array.from(drawn, (d) => d.high),
      least: Float64Array.from(drawn, (d) => d.least),
      most: Float64Array.from(drawn, (d) => d.most),
      a: Uint32Array.from(slots, (slot) => slot.a),
      b: Uint32Array.from(slots, (slot) => slot.b),
    };
  }
}
