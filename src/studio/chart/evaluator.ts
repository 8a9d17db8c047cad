import { chartFunctions, type Context } from "./chart-functions.ts";

/** An expression of a chart as a function; `this` holds the functions that it may call. */
export type Expression = (this: object, datum: unknown, read: unknown, item: unknown) => unknown;

interface Numbered { readonly code: number }
interface Item { [channel: string]: unknown; readonly datum: unknown; x: number; y: number }

/**
 * How a view evaluates the expressions of its dataflow, which know them by number: no code is made
 * when the page runs.
 */
export function evaluatorOf(expressions: readonly Expression[]) {
  return {
    operator(context: Context, { code }: Numbered) {
      const functions = { ...chartFunctions, context };
      return (read: unknown) => expressions[code].call(functions, undefined, read, undefined);
    },
    parameter(context: Context, { code }: Numbered) {
      const functions = { ...chartFunctions, context };
      return (datum: unknown, read: unknown) =>
        expressions[code].call(functions, datum, read, undefined);
    },
    encode(context: Context, { marktype, channels }: {
      readonly marktype: string; readonly channels: Readonly<Record<string, Numbered>>;
    }) {
      const functions = { ...chartFunctions, context };
      const set = Object.entries(channels).map(([name, { code }]) =>
        [name, expressions[code]] as const);
      const place = marktype === "rule" ? () => undefined : spanOf(channels);
      return (item: Item, read: unknown): boolean => {
        let changed = false;
        for (const [name, expression] of set) {
          const value = expression.call(functions, item.datum, read, item);
          if (item[name] === value) continue;
          item[name] = value;
          changed = true;
        }
        place(item);
        return changed;
      };
    },
  };
}

/** A mark between two ends has a width or a height; lines between them have not. */
function spanOf(channels: object): (item: Item) => void {
  const [across, up] = ["x2" in channels, "y2" in channels];
  return (item) => {
    if (across) item.width = Number(item.x2) - item.x;
    if (up) item.height = Number(item.y2) - item.y;
  };
}
