import type { Place } from "../base/problem.ts";

/** Where the first character of a text stands, for texts that are part of another. */
export interface Start {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Turns offsets in `text` into places. */
export function placer(text: string, start: Start): (from: number, to: number) => Place {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (from, to) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= from) low = middle;
      else high = middle - 1;
    }
    const lineStart = starts[low] ?? 0;
    const lineEnd = (starts[low + 1] ?? text.length + 1) - 1;
    const length = Math.max(1, Math.min(to, lineEnd) - from);
    const shift = low === 0 ? start.column : 1;
    return { file: start.file, line: start.line + low, column: from - lineStart + shift, length };
  };
}
