import { recordOf } from "../base/record.ts";
import type { Pack } from "./pack.ts";
import type { Plain } from "./plain.ts";

/**
 * How a map is written: its keys; per key, how the number there is written (a place in `numbers`),
 * or -1 for any other value.
 */
export type MapCode = readonly [keys: readonly string[], numbers: readonly number[]];

/**
 * How a number is written out: [spread, range, origin] for one that is as much below its mode as
 * above it, cut off at the range ("u" 0 to 1, "n" from 0, "" none); its mode is all that is left
 * to say. [origin] for a value that is certain.
 */
export type NumberCode = readonly [number, string, string] | readonly [string];

/**
 * A pack in few characters. A value is a scalar; [n] for the n-th of `shared`; [-2, ...items] for
 * a list; [n, ...values] for a map of the n-th kind, [-1] for an empty one; or [-3, n, changes] for
 * the n-th of `shared` with some of its values changed, those that are null taken away.
 */
export interface CodedPack {
  readonly format: 1;
  readonly plenary: string;
  readonly numbers: readonly NumberCode[];
  readonly maps: readonly MapCode[];
  readonly shared: readonly unknown[];
  readonly scenarios: readonly unknown[];
  readonly story?: Pack["story"];
  readonly presets?: Pack["presets"];
}

/** The number that a code and its mode or value stand for. */
export function numberOf(code: NumberCode, written: number): Record<string, unknown> {
  if (code.length === 1) {
    return recordOf<unknown>([["value", written], ...originOf(code[0])]);
  }
  const [spread, range, origin] = code;
  const least = range === "" ? -Infinity : 0;
  const most = range === "u" ? 1 : Infinity;
  return recordOf<unknown>([
    ["low", Math.max(least, written - spread)], ["mode", written],
    ["high", Math.min(most, written + spread)], ...originOf(origin),
  ]);
}

function originOf(origin: string): [string, unknown][] {
  return origin === "" ? [] : [["origin", origin]];
}

function changed(before: unknown, changes: unknown): unknown {
  const all = { ...before as Plain, ...changes as Plain };
  return recordOf(Object.entries(all).filter(([, value]) => value !== null));
}

/** A map whose parts are read when they are first asked for. */
function lazyRecord(parts: readonly (readonly [string, () => unknown])[]): object {
  const record = recordOf<unknown>([]);
  for (const [key, read] of parts) {
    Object.defineProperty(record, key, {
      enumerable: true, configurable: true,
      get() {
        const value = read();
        Object.defineProperty(record, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return record;
}

/**
 * Reads the pack that `codedPack` wrote, each scenario as far as it is asked for. Its maps have no
 * prototype; like parts are shared.
 */
export function packOf(coded: CodedPack): Pack {
  const known = new Map<number, unknown>();
  const valueOf = (written: unknown): unknown => {
    if (!Array.isArray(written)) return written;
    const [kind, ...values] = written as [number, ...unknown[]];
    if (kind === -2) return values.map(valueOf);
    if (kind === -1) return recordOf([]);
    if (kind === -3) return changed(sharedOf(values[0] as number), valueOf(values[1]));
    if (values.length === 0) return sharedOf(kind);
    const [keys, numbers] = coded.maps[kind];
    return recordOf(keys.map((key, n) => [key, numbers[n] < 0 ? valueOf(values[n])
      : numberOf(coded.numbers[numbers[n]], values[n] as number)]));
  };
  const sharedOf = (place: number): unknown => {
    if (!known.has(place)) known.set(place, valueOf(coded.shared[place]));
    return known.get(place);
  };
  const scenarioOf = ([kind, ...values]: readonly [number, ...unknown[]]): object =>
    lazyRecord(coded.maps[kind][0].map((key, n) => [key, () => valueOf(values[n])]));
  const { format, plenary, story, presets } = coded;
  return {
    format, plenary,
    scenarios: (coded.scenarios as [number, ...unknown[]][]).map(scenarioOf) as
      Pack["scenarios"][number][],
    ...(story !== undefined && { story }), ...(presets !== undefined && { presets }),
  };
}
