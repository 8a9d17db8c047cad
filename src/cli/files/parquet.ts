import { parquetWriteBuffer, type ColumnSource, type SchemaElement } from "hyparquet-writer";
import { outcomeWords } from "../../dictionary/outcome-words.ts";
import {
  agentColumnsOf, columnsOf, rowLength, type Column, type Meeting, type Model, type Rows,
} from "../../engine.ts";

/** One arm of a table: a model's rows, and the value of the column `whatif` where there is one. */
export interface Arm {
  readonly model: Model;
  readonly blocks: readonly Rows[];
  readonly whatif?: boolean;
}

interface Filled {
  readonly column: Column;
  readonly schema: SchemaElement;
  readonly data: ColumnSource["data"];
}

/**
 * Outcomes as Parquet, one row per replicate (and arm), with the dictionary of columns in the
 * file's own metadata. The same rows give the same bytes. The arms must have the same columns.
 */
export function parquetOf(arms: readonly Arm[], createdBy: string): Uint8Array {
  const filled = tableColumns(arms);
  const schema: SchemaElement[] = [
    { name: "outcomes", num_children: filled.length }, ...filled.map((one) => one.schema),
  ];
  const columnData = filled.map(({ column, data }) => ({ name: column.name, data }));
  const dictionary = JSON.stringify(filled.map(({ column }) => column));
  return new Uint8Array(parquetWriteBuffer({
    columnData, schema, createdBy, kvMetadata: [{ key: "plenary.columns", value: dictionary }],
  }));
}

/** The dictionary of all columns of such a table. */
export function dictionaryOf(model: Model, paired: boolean): Column[] {
  return [
    describe("replicate"), ...(paired ? [describe("whatif")] : []),
    ...columnsOf(model), ...model.meetings.flatMap((meeting) => agentColumnsOf(model, meeting)),
  ];
}

function describe(name: "replicate" | "whatif"): Column {
  return { name, ...outcomeWords[name] };
}

function tableColumns(arms: readonly Arm[]): Filled[] {
  const [{ model, whatif }] = arms;
  const paired = whatif !== undefined;
  const columns = dictionaryOf(model, paired);
  const head = paired ? 2 : 1;
  const length = rowLength(model);
  return columns.map((column, c): Filled => {
    const place = c - head;
    if (c === 0) return filled(column, "INT32", gather(arms, ({ from }, n) => from + n));
    if (c < head) {
      const data = arms.flatMap((arm) => gather([arm], () => arm.whatif === true));
      return filled(column, "BOOLEAN", data);
    }
    if (place < length) {
      const data = gather(arms, ({ numbers }, n) => numbers[n * length + place]);
      return filled(column, "DOUBLE", data);
    }
    return agentColumn(column, arms, place - length);
  });
}

/** Columns of agents, meeting by meeting: present, signs, and in votes the ballot. */
function agentColumn(column: Column, arms: readonly Arm[], place: number): Filled {
  const [{ model }] = arms;
  const agents = model.agents.length;
  const kindsOf = (meeting: Meeting): number => (meeting.procedure === "vote" ? 3 : 2);
  let m = 0;
  let at = place;
  while (at >= kindsOf(model.meetings[m]) * agents) at -= kindsOf(model.meetings[m++]) * agents;
  const kind = Math.floor(at / agents);
  const cell = (n: number): number => (n * model.meetings.length + m) * agents + (at % agents);
  if (kind === 2) return filled(column, "INT_8", gather(arms, (rows, n) => rows.ballot[cell(n)]));
  const flags = (rows: Rows): Uint8Array => (kind === 0 ? rows.present : rows.signs);
  return filled(column, "BOOLEAN", gather(arms, (rows, n) => flags(rows)[cell(n)] === 1));
}

function gather<T>(arms: readonly Arm[], of: (rows: Rows, n: number) => T): T[] {
  const values: T[] = [];
  for (const { blocks } of arms) {
    for (const rows of blocks) for (let n = 0; n < rows.count; n++) values.push(of(rows, n));
  }
  return values;
}

function filled(
  column: Column, type: "INT32" | "INT_8" | "DOUBLE" | "BOOLEAN", data: ColumnSource["data"],
): Filled {
  const { name } = column;
  const schema: SchemaElement = type === "INT_8"
    ? { name, type: "INT32", converted_type: "INT_8", repetition_type: "REQUIRED" }
    : { name, type, repetition_type: "REQUIRED" };
  return { column, schema, data };
}
