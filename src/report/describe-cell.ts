import { plain, type Label } from "../base/label.ts";
import type { Cell } from "../describe/document.ts";

/** A cell as readers see it; numbers in at most six digits. */
export function cellLabel(cell: Cell): Label {
  if (cell === null || cell !== cell) return plain("–");
  if (typeof cell === "string") return plain(cell);
  if (typeof cell !== "number") return cell;
  if (cell === Infinity || cell === -Infinity) return plain(cell > 0 ? "∞" : "−∞");
  return plain(String(Number(cell.toPrecision(6))).replace("-", "−"));
}
