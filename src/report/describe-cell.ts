import { plain, type Label } from "../base/label.ts";
import type { Cell, Grid } from "../describe/document.ts";

/** A cell as readers see it; numbers in at most six digits. */
export function cellLabel(cell: Cell): Label {
  if (cell === null || cell !== cell) return plain("–");
  if (typeof cell === "string") return plain(cell);
  if (typeof cell !== "number") return cell;
  if (cell === Infinity || cell === -Infinity) return plain(cell > 0 ? "∞" : "−∞");
  return plain(String(Number(cell.toPrecision(6))).replace("-", "−"));
}

/** A table without the columns in which no row has anything to tell. */
export function filledOf(grid: Grid): Grid {
  const kept = grid.columns.flatMap((_, n) =>
    (grid.rows.some((row) => (row[n] ?? null) !== null) ? [n] : []));
  return {
    ...grid,
    columns: kept.map((n) => grid.columns[n]),
    rows: grid.rows.map((row) => kept.map((n) => row[n] ?? null)),
  };
}
