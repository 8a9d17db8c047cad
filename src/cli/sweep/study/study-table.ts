import { nearest } from "../../../base/nearest.ts";
import type { Label } from "../../../base/label.ts";
import type { Place } from "../../../base/problem.ts";
import { fileWords } from "../../../dictionary/file-words.ts";
import { problemWords } from "../../../dictionary/problem-words.ts";
import { sweepFileWords } from "../../../dictionary/sweep-file-words.ts";
import { decode } from "../../../scenario/decode.ts";
import { add, pathFrom, report, type Session } from "../../../scenario/files.ts";
import { stringOf, type Located } from "../../../scenario/located.ts";
import { csvRows, type CsvField } from "../../../scenario/sweep-csv.ts";
import type { Factor } from "../../../sweep/factor.ts";

const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/;

/**
 * The settings of a table, cells x factors: its header holds the ids of all factors, a field what
 * the factor is set to, an empty one leaves it as the base has it. undefined, with its problems
 * reported, where it does not fit.
 */
export function tableSettings(
  session: Session, node: Located, factors: readonly Factor[],
): Float64Array | undefined {
  const before = session.problems.length;
  const text = textAt(session, node);
  if (text === undefined) return undefined;
  const { rows, problems } = csvRows(text.text, text.file);
  add(session, problems);
  const [header, ...cells] = rows;
  if (header === undefined || cells.length === 0) {
    const place = { file: text.file, line: 1, column: 1, length: 1 };
    return report(session, header?.[0]?.place ?? place, sweepFileWords.emptyTable);
  }
  const columns = columnsOf(session, header, factors);
  const settings = new Float64Array(cells.length * factors.length).fill(NaN);
  cells.forEach((row, cell) => {
    if (row.length !== header.length) {
      const place = row[Math.min(header.length, row.length - 1)]?.place ?? node.place;
      return report(session, place, sweepFileWords.rowLength(row.length, header.length));
    }
    row.forEach((field, n) => {
      const column = columns[n];
      if (column === undefined || field.text === "") return;
      const setting = settingOf(factors[column], field.text);
      if (typeof setting === "number") settings[cell * factors.length + column] = setting;
      else report(session, field.place, setting);
    });
  });
  return session.problems.length > before ? undefined : settings;
}

function textAt(
  session: Session, node: Located,
): { readonly text: string; readonly file: string } | undefined {
  const path = pathFrom(session, node.place, stringOf(node) ?? "");
  if (path === undefined) return undefined;
  const file = session.files.display(path);
  const bytes = session.files.read(path);
  if (bytes === undefined) return report(session, node.place, fileWords.missing(file));
  const { text, fault } = decode(bytes);
  session.texts.set(file, text);
  if (fault === undefined) return { text, file };
  const lines = text.split("\n");
  const column = (lines[lines.length - 1] ?? "").length + 1;
  const place: Place = { file, line: lines.length, column, length: 1 };
  return report(session, place, fault);
}

/** Per field of the header the index of its factor; undefined where it is none. */
function columnsOf(
  session: Session, header: readonly CsvField[], factors: readonly Factor[],
): (number | undefined)[] {
  const ids = factors.map(({ id }) => id);
  const seen = new Set<string>();
  const columns = header.map(({ text, place }): number | undefined => {
    const index = ids.indexOf(text.trim());
    if (index < 0) {
      return report(session, place, sweepFileWords.unknownColumn(text, nearest(text, ids)));
    }
    if (seen.has(ids[index])) return report(session, place, problemWords.twice(text));
    seen.add(ids[index]);
    return index;
  });
  for (const id of ids) {
    if (!seen.has(id)) report(session, header[0].place, sweepFileWords.noColumn(id));
  }
  return columns;
}

function settingOf({ kind, levels, values, low, high }: Factor, text: string): number | Label {
  if (kind === "level") {
    const ids = levels.map(({ id }) => id);
    const index = ids.indexOf(text);
    return index < 0 ? sweepFileWords.noLevel(text, nearest(text, ids)) : index;
  }
  const value = Number(text);
  if (!NUMBER.test(text.trim()) || value - value !== 0) return sweepFileWords.notNumber(text);
  if (values.length > 0) return values.includes(value) ? value : sweepFileWords.notListed(value);
  return value >= low && value <= high ? value : sweepFileWords.notInRange(value, low, high);
}
