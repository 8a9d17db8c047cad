import { clip, displayWidth } from "../../base/columns.ts";
import { pad } from "./width.ts";

/** How one column of a table stands; `shrinks` lets it give way when the table is too wide. */
export interface ColumnStyle {
  readonly side?: "left" | "right";
  readonly shrinks?: boolean;
}

const GAP = "  ";
const LEAST = 4;

/** Rows as aligned lines of at most `width` columns. Without a shrinking column lines are cut. */
export function tableOf(
  rows: readonly (readonly string[])[], columns: readonly ColumnStyle[], width: number, indent = "",
): string[] {
  const widths = columns.map((_, c) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[c] ?? ""))));
  const room = width - displayWidth(indent) - GAP.length * (columns.length - 1);
  let over = widths.reduce((sum, one) => sum + one, 0) - room;
  columns.forEach(({ shrinks }, c) => {
    if (shrinks !== true || over <= 0) return;
    const least = Math.min(LEAST, widths[c]);
    const cut = Math.min(over, widths[c] - least);
    widths[c] -= cut;
    over -= cut;
  });
  return rows.map((row) => {
    const cells = columns.map(({ side = "right" }, c) =>
      pad(clip(row[c] ?? "", widths[c]), widths[c], side));
    return clip(indent + cells.join(GAP), width).trimEnd();
  });
}
