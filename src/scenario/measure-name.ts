import type { Label } from "../base/label.ts";
import { thesisWords } from "../dictionary/thesis-words.ts";

/** Where in a run something is measured: a forum's meeting, the last one by default. */
export interface At {
  readonly forum?: string;
  readonly date?: string;
}

/** One number of a run, as its name says. */
export type MeasuredQuantity =
  | { readonly kind: "outcome"; readonly name: string; readonly at: At }
  | { readonly kind: "world"; readonly name: string; readonly when: "end" | "mean" | "max" }
  | { readonly kind: "crossing" }
  | { readonly kind: "signed" | "utility"; readonly set: string; readonly at: At }
  | { readonly kind: "term"; readonly term: string; readonly set: string; readonly at: At }
  | { readonly kind: "state"; readonly field: string; readonly set: string };

/** A measure: one number of a run, or the difference of two. */
export interface MeasureName {
  readonly text: string;
  readonly left: MeasuredQuantity;
  readonly right?: MeasuredQuantity;
}

const WHEN = ["end", "mean", "max"] as const;

/**
 * Reads a measure such as `signatures`, `text.safety@paris`, `world.security@end`,
 * `crossing.preference`, `signed.strong - signed.weak` or `state.statusQuo.safety.south`.
 * Gives a message where the text is none of these.
 */
export function readMeasure(text: string): MeasureName | Label {
  const parts = text.split(" - ").map((part) => part.trim());
  if (parts.length > 2) return thesisWords.badMeasure(text);
  const [left, right] = parts.map(readQuantity);
  if (left === undefined || (parts.length === 2 && right === undefined)) {
    return thesisWords.badMeasure(text);
  }
  return right === undefined ? { text, left } : { text, left, right };
}

function readQuantity(text: string): MeasuredQuantity | undefined {
  const [path = "", ...place] = text.split("@");
  const steps = path.split(".");
  if (steps.some((step) => step === "") || place.length > 2) return undefined;
  const [head = "", ...rest] = steps;
  const set = rest[rest.length - 1] ?? "";
  const at: At = place.length === 0 ? {} : place.length === 1 ? { forum: place[0] }
    : { forum: place[0], date: place[1] };
  if (head === "crossing") return path === "crossing.preference" ? { kind: "crossing" } : undefined;
  if (head === "world") {
    const when = WHEN.find((word) => word === (place[0] ?? "end"));
    return rest.length === 0 || when === undefined ? undefined
      : { kind: "world", name: rest.join("."), when };
  }
  if (head === "signed" || head === "utility") {
    return rest.length === 1 ? { kind: head, set, at } : undefined;
  }
  if (head === "term") {
    return rest.length === 2 ? { kind: "term", term: rest[0] ?? "", set, at } : undefined;
  }
  if (head === "state") {
    return rest.length < 2 ? undefined
      : { kind: "state", field: rest.slice(0, -1).join("."), set };
  }
  return { kind: "outcome", name: path, at };
}
