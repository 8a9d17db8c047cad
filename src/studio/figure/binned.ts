import type { Table } from "../../figure/table.ts";

const MOST_ROWS = 20;

/** Counts and their shares, the counts taken together where they are too many to be read. */
export function binned(table: Table): Table {
  if (table.rows.length <= MOST_ROWS) return table;
  const counts = table.rows.map(([count]) => Number(count));
  const first = counts[0];
  const width = Math.ceil((counts[counts.length - 1] - first + 1) / MOST_ROWS);
  const bins = new Map<number, number>();
  table.rows.forEach(([, share], n) => {
    const from = first + width * Math.floor((counts[n] - first) / width);
    bins.set(from, (bins.get(from) ?? 0) + Number(share));
  });
  return { ...table, rows: [...bins].map(([from, share]) =>
    [`${from} – ${from + width - 1}`, share]) };
}
