import { columnTableWords } from "../../dictionary/print-words.ts";
import type { Column } from "../../engine.ts";
import type { Table } from "../../figure/table.ts";

/** The dictionary of outcome columns as a table. */
export function columnsTable(columns: readonly Column[]): Table {
  const { name, unit, range, equation, meaning } = columnTableWords;
  return {
    id: "columns", wordsOnly: false,
    columns: [name, unit, range, equation, meaning].map((head) => ({ head, kind: "text" })),
    rows: columns.map((column) => [
      column.name, column.unit, column.range, column.equation, column.meaning,
    ]),
  };
}
