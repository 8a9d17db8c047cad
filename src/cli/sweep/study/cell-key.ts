import { createHash } from "node:crypto";
import { ENGINE } from "../../../run/engine-version.ts";
import type { NumberChange } from "../../../thesis/readings.ts";
import type { Sweep } from "../../../sweep/sweep.ts";
import { VERSION } from "../../version.ts";

const DIGITS = 32;

/** What the results of one cell rest on. */
export interface CellContent {
  /** Fingerprint of the model that its numbers are written into. */
  readonly frame: string;
  /** Numbers written, by place. */
  readonly changes: readonly NumberChange[];
  readonly seed: string | number;
  readonly sweep: Pick<Sweep, "measures" | "rule" | "series">;
  /** Number of the engine that plays it: this one's, unless said. */
  readonly engine?: number;
}

/**
 * A cell's key: 32 hexadecimal digits that are the same for the same results. Titles, notes, ids
 * of factors and measures, and where the cell stands in its design do not count.
 */
export function cellKey(
  { frame, changes, seed, sweep, engine = ENGINE }: CellContent,
): string {
  const { measures, rule, series } = sweep;
  const texts = measures.map(({ name }) => name.text);
  const how = rule.kind === "fixed" ? [rule.replicates]
    : [rule.measure, rule.width, rule.least, rule.most];
  const content = [
    VERSION, engine, frame, changes, seed, texts, rule.kind, how, series,
  ];
  return createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, DIGITS);
}
