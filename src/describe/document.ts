import type { Label } from "../base/label.ts";
import { describeColumns } from "../dictionary/describe-words.ts";

/** What stands in a cell; null where there is nothing to tell. */
export type Cell = number | string | Label | null;

/** Words, an id or a path, or a number. */
export type CellKind = "text" | "code" | "number";

export interface GridColumn {
  readonly id: string;
  readonly head: Label;
  readonly kind: CellKind;
}

/** A table in full; where room is short only the first `leading` rows are printed. */
export interface Grid {
  readonly id: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly leading: number;
}

/** A piece of the description. */
export type Block =
  | { readonly kind: "text"; readonly text: Label }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Label[] }
  | { readonly kind: "formula"; readonly lines: readonly string[] }
  | { readonly kind: "grid"; readonly grid: Grid };

/** A chapter, with chapters below it. */
export interface Part {
  readonly id: string;
  readonly heading: Label;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** A scenario and its model described: one tree for all formats and both languages. */
export interface Description {
  readonly describe: 1;
  readonly scenario: string;
  readonly title: Label;
  readonly facts: readonly (readonly [Label, Cell])[];
  readonly elements: readonly Part[];
}

/** How many rows are printed where room is short. */
export const LEADING = 24;

/** A chapter of blocks, then of chapters below it. */
export function part(
  id: string, heading: Label, blocks: readonly Block[], parts: readonly Part[] = [],
): Part {
  return { id, heading, blocks, parts };
}

/** A paragraph. */
export function text(label: Label): Block {
  return { kind: "text", text: label };
}

/** A list of sentences. */
export function list(items: readonly Label[], ordered = false): Block {
  return { kind: "list", ordered, items };
}

/** Id, head (a word of the dictionary, or the scenario's own) and kind of a column. */
export type Head = readonly [string, keyof typeof describeColumns | Label, CellKind];

/** A table; where room is short only its first rows are printed. */
export function grid(
  id: string, columns: readonly Head[],
  rows: Grid["rows"], leading = LEADING,
): Block {
  const heads = columns.map(([name, head, kind]): GridColumn => ({
    id: name, kind, head: typeof head === "string" ? describeColumns[head] : head,
  }));
  return { kind: "grid", grid: { id, columns: heads, rows, leading } };
}
