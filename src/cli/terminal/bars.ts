import type { Summary } from "../../engine.ts";

type Histogram = Summary["summits"][number]["signatures"]["histogram"];

const LEVELS = "▁▂▃▄▅▆▇█";

/** A histogram of counts as one line of at most `width` columns, its ends written out. */
export function histogramLine(bars: Histogram, width: number): string {
  const [first, last] = [bars[0], bars[bars.length - 1]];
  if (first === undefined || last === undefined) return "";
  const [least, most] = [String(first.count), String(last.count)];
  const span = last.count - first.count + 1;
  const room = Math.max(4, width - least.length - most.length - 2);
  const step = Math.ceil(span / room);
  const bins = Array.from({ length: Math.ceil(span / step) }, () => 0);
  for (const { count, replicates } of bars) {
    bins[Math.floor((count - first.count) / step)] += replicates;
  }
  const highest = Math.max(...bins);
  const line = bins.map((bin) => (bin === 0 ? " "
    : LEVELS[Math.min(LEVELS.length - 1, Math.floor((LEVELS.length * bin) / highest))])).join("");
  return `${least} ${line} ${most}`;
}

/** Numbers over time as one line, lowest to highest; even where nothing moves. */
export function sparkLine(values: readonly number[], width: number): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const count = Math.min(Math.max(2, width), values.length);
  return Array.from({ length: count }, (_, n) => {
    const value = values[Math.round((n * (values.length - 1)) / Math.max(1, count - 1))];
    const level = most > least ? (value - least) / (most - least) : 0;
    return LEVELS[Math.round(level * (LEVELS.length - 1))];
  }).join("");
}

/** A share (0 to 1) as a bar of `width` columns. */
export function shareBar(share: number, width: number): string {
  const full = Math.round(share * width);
  return "█".repeat(full) + "·".repeat(width - full);
}

/** A level (0 to 1) as a dot on a line of `width` columns. */
export function levelLine(level: number, width: number): string {
  const at = Math.min(width - 1, Math.max(0, Math.round(level * (width - 1))));
  return "─".repeat(at) + "●" + "─".repeat(width - 1 - at);
}
