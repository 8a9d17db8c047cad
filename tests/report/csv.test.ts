import { describe, expect, test } from "vitest";
import { tablesOf } from "../../src/figure/gallery.ts";
import type { Table } from "../../src/figure/table.ts";
import { csvOf } from "../../src/report/csv.ts";
import { comparisonOf, HOSTILE, hostileName } from "../figure/samples.ts";

/** Reads CSV as RFC 4180 has it. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  let place = 0;
  const field = /"((?:[^"]|"")*)"|([^",\r\n]*)/y;
  while (place < csv.length) {
    field.lastIndex = place;
    const found = field.exec(csv);
    if (found === null) throw new Error(`not CSV at ${place}`);
    rows[rows.length - 1].push(found[1]?.replaceAll('""', '"') ?? found[2]);
    place += found[0].length;
    if (csv[place] === ",") place += 1;
    else if (csv.startsWith("\r\n", place)) {
      place += 2;
      if (place < csv.length) rows.push([]);
    }
  }
  return rows;
}

function tableOf(
  cells: Table["rows"], kind: "text" | "change" | "share", wordsOnly = false,
): Table {
  return { id: "t", wordsOnly, columns: [{ head: { en: "Head", zh: "列" }, kind }], rows: cells };
}

describe("tables as CSV", () => {
  test("begin with a byte-order mark and end their lines as RFC 4180 asks", () => {
    const csv = csvOf(tableOf([["a,b"], ["c\"d"]], "text"));
    expect(csv).toBe("\uFEFFHead / 列\r\n\"a,b\"\r\n\"c\"\"d\"\r\n");
  });
  test("no text can act as a formula", () => {
    const texts = ["=cmd()", "+1", "-1", "@SUM(A1)", " =x", "＝x", "\t=y", "'=z", "\u202E=q"];
    for (const text of [...texts, ...HOSTILE]) {
      const [, [found]] = rowsOf(csvOf(tableOf([[text]], "text")).slice(1));
      expect(found, text).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
      expect(found).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
  test("numbers stay numbers, unrounded and with their sign", () => {
    expect(csvOf(tableOf([[-0.123456789]], "change"))).toContain("\r\n-0.123456789\r\n");
  });
  test("labels take a column per language", () => {
    const rows = rowsOf(csvOf(tableOf([[{ en: "Kenya", zh: "肯尼亚" }]], "text")).slice(1));
    expect(rows).toEqual([["Head (en)", "列 (zh)"], ["Kenya", "肯尼亚"]]);
  });
  test("shares of a set that was not fitted are words", () => {
    const rows = rowsOf(csvOf(tableOf([[0.3]], "share", true)).slice(1));
    expect(rows[1]).toEqual(["some", "部分"]);
  });
  test("every table has the same number of fields in every row", () => {
    const { comparison, models } = comparisonOf({ name: hostileName });
    comparison.sets.forEach((set, n) => {
      const tables = tablesOf(set, models[n]);
      expect(tables.map(({ id }) => id))
        .toEqual(["agents", "contrasts", "flips", "text", "coverage", "regime",
          "regime-differences"]);
      for (const table of tables) {
        const rows = rowsOf(csvOf(table).slice(1));
        expect(rows).toHaveLength(table.rows.length + 1);
        expect(new Set(rows.map((row) => row.length)).size, table.id).toBe(1);
      }
    });
  });
});
