import { progressWords } from "../../dictionary/cli-words.ts";
import type { Figure } from "../../figure/gallery.ts";
import type { Table } from "../../figure/table.ts";
import { csvOf } from "../../report/csv.ts";
import { drawFigures, figureFiles, type DrawnFigure } from "../../report/draw.ts";
import type { Console } from "../console.ts";
import { progressOf } from "../progress.ts";
import { FIGURES } from "./basis.ts";
import type { Output } from "./output.ts";

/** Draws figures and writes them, in both languages, as specifications and as pictures. */
export async function writeFigures(
  output: Output, figures: readonly Figure[], console: Console,
): Promise<DrawnFigure[]> {
  const progress = progressOf(console, figures.length, { name: progressWords.drawing });
  const drawn: DrawnFigure[] = [];
  for (const figure of figures) {
    for (const one of await drawFigures([figure])) {
      drawn.push(one);
      for (const [name, text] of Object.entries(figureFiles(one))) {
        output.write(FIGURES + name, text);
      }
    }
    progress.add(1);
  }
  progress.clear();
  return drawn;
}

/** Writes a table for spreadsheets. */
export function writeTable(output: Output, name: string, table: Table): void {
  output.write(`tables/${name}.csv`, csvOf(table));
}
