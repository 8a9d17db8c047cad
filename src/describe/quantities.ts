import { plain, type Label } from "../base/label.ts";
import { spreadOf, type Quantity } from "../base/quantity.ts";
import { describeCells } from "../dictionary/describe-words.ts";
import type { Model } from "../model/model.ts";
import type { Bounds } from "../model/number-vector.ts";
import { placesOf } from "../model/place.ts";

/** Where a number comes from; `standard` is the engine's own default. */
export type Origin = keyof typeof describeCells.origins;

/** One number of the scenario: its path below its owner, and how it was written. */
export interface Leaf {
  readonly path: string;
  readonly quantity: Quantity;
}

/** Whether a value of a scenario is a number with what stands beside it. */
export function isQuantity(value: unknown): value is Quantity {
  if (typeof value === "number") return true;
  return typeof value === "object" && value !== null && !Array.isArray(value)
    && ["value", "low", "mode", "high"].some((key) => Object.hasOwn(value, key));
}

/** Every number below a value, with its path. */
export function leavesOf(value: unknown, path = ""): Leaf[] {
  if (isQuantity(value)) return [{ path, quantity: value }];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === "" ? key : `${path}.${key}`));
}

/** What the file says of where a number comes from. */
export function originOf(quantity: Quantity | undefined): Origin {
  if (quantity === undefined) return "standard";
  return typeof quantity === "number" ? "unstated" : quantity.origin ?? "unstated";
}

/** The ids of the sources that a number names. */
export function sourcesOf(quantity: Quantity | undefined): string[] {
  if (quantity === undefined || typeof quantity === "number") return [];
  const { source } = quantity as { readonly source?: string | readonly string[] };
  return source === undefined ? [] : typeof source === "string" ? [source] : [...source];
}

/** The interval that a number is drawn from; null when it is certain. */
export function drawnOf(quantity: Quantity | undefined): Label | null {
  if (quantity === undefined) return null;
  const { kind, low, high } = spreadOf(quantity);
  if (kind === "fixed" || !(high > low)) return null;
  return describeCells[kind](digits(low), digits(high));
}

/** A number in at most six digits. */
export function digits(value: number): string {
  return String(Number(value.toPrecision(6))).replace("-", "−");
}

/** A range as readers see it. */
export function rangeLabel({ least, most }: Bounds): Label {
  if (most === Infinity && least === -Infinity) return describeCells.any;
  if (most !== Infinity) return describeCells.from(digits(least), digits(most));
  return least > 0 ? describeCells.above : describeCells.atLeast(digits(least));
}

/** The number at its mode as the engine holds it; null where there is none. */
export function valueAt(model: Model, path: string): number | null {
  const found = placesOf(model, path);
  if (found === undefined) return null;
  const value = model.values[found.places[0]];
  return value === value ? value : null;
}

/** The range of the number at a path. */
export function boundsAt(model: Model, path: string): Label | null {
  const found = placesOf(model, path);
  return found === undefined ? null : rangeLabel(found);
}

/** Ids in one text, or null of none. */
export function joined(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.join(", ");
}

/** Several labels in one, apart by semicolons. */
export function together(labels: readonly Label[]): Label {
  return labels.length === 1 ? labels[0] : {
    en: labels.map(({ en }) => en).join("; "), zh: labels.map(({ zh }) => zh).join("；"),
  };
}

/** A path and a value as `--set` takes them. */
export function settingText(path: string, value: unknown): Label {
  if (!isQuantity(value)) return plain(`${path} = ${JSON.stringify(value)}`);
  const at = `${path} = ${digits(spreadOf(value).at)}`;
  const drawn = drawnOf(value);
  return drawn === null ? plain(at)
    : { en: `${at} (${drawn.en})`, zh: `${at}（${drawn.zh}）` };
}
