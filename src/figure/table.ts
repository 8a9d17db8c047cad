import { plain, type Label } from "../base/label.ts";
import { portionInWords, shareInShort } from "../dictionary/share-words.ts";
import { numberText, percentText, signedText } from "./spec.ts";

/** What stands in a cell; null where there is nothing to tell. */
export type Cell = number | string | Label | null;

/**
 * How the numbers of a column are told: `share` is a share of simulated worlds, `portion` a part
 * of a whole, `change` a signed number, `level` one between 0 and 1. A `date` is never broken,
 * and `long` is a sentence, which wants room.
 */
export type ColumnKind =
  "text" | "long" | "date" | "count" | "level" | "change" | "share" | "portion";

export interface Column {
  readonly head: Label;
  readonly kind: ColumnKind;
}

/** The data of a figure as rows, for those who read rather than look. */
export interface Table {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Shares are told in words. */
  readonly wordsOnly: boolean;
}

/** A cell as readers see it. */
export function cellText(cell: Cell, kind: ColumnKind, wordsOnly: boolean): Label {
  if (cell === null || cell !== cell) return plain("–");
  if (typeof cell === "string") return plain(cell);
  if (typeof cell !== "number") return cell;
  if (wordsOnly && kind === "share") return shareInShort(cell);
  if (wordsOnly && kind === "portion") return portionInWords(cell);
  return plain(numberOf(cell, kind));
}

function numberOf(value: number, kind: ColumnKind): string {
  if (kind === "share" || kind === "portion") return percentText(value);
  if (kind === "change") return signedText(value, Math.abs(value) < 10 ? 2 : 0);
  if (kind === "level") return numberText(value, 2);
  return numberText(value, Number.isInteger(value) ? 0 : 1);
}
