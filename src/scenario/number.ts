import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { allowed, fault } from "./allowed.ts";
import { date } from "./date.ts";
import { flag, text, textOrLabel } from "./label.ts";
import { names } from "./name.ts";

/** The numbers a field admits; `above` is a bound that is itself left out. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
}

export const unit: Range = { min: 0, max: 1 };
export const nonNegative: Range = { min: 0 };
export const anyNumber: Range = {};

/** A plain finite number in `range`. */
export function bounded(range: Range): z.ZodNumber {
  const error = allowed(allowedWords.range(range));
  let schema = z.number({ error });
  if (range.min !== undefined) schema = schema.min(range.min, { error });
  if (range.max !== undefined) schema = schema.max(range.max, { error });
  if (range.above !== undefined) schema = schema.gt(range.above, { error });
  return schema;
}

const origin = z.enum(["data", "coded", "assumed"], { error: allowed(allowedWords.origin) });
const texts = z.union([text, z.array(text)], { error: allowed(allowedWords.texts) });

/** Where a number comes from: the part that quantities and fields of a library share. */
export const provenance = {
  origin: origin.optional().describe("data, coded (read from documents) or assumed"),
  source: names.optional().describe("Id of one source, or a list of them"),
  quote: texts.optional().describe("The words the number rests on, or a list of them"),
  coded: z
    .strictObject(
      {
        by: texts.describe("Who coded the number"),
        on: date.optional().describe("When it was coded"),
        before: flag.describe("Whether the outcome was still unknown to the coder"),
      },
      { error: allowed(allowedWords.map) },
    )
    .optional()
    .describe("Who coded it, when, and whether before the outcome was known"),
  known: z
    .literal("at-the-event", { error: allowed(allowedWords.atTheEvent) })
    .optional()
    .describe("at-the-event: admitted although its source is dated at the event or later"),
  note: textOrLabel.optional().describe("How the number came about"),
};

function detailShape(range: Range) {
  return {
    value: bounded(range).optional().describe("The number, or the most likely one"),
    low: bounded(anyNumber).optional().describe("Lowest number drawn; clipped to the range"),
    mode: bounded(range).optional().describe("Most likely number: makes the draw triangular"),
    high: bounded(anyNumber).optional().describe("Highest number drawn; clipped to the range"),
    ...provenance,
  };
}

interface Written {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly mode?: number | undefined;
  readonly high?: number | undefined;
}

function checkOrder(written: Written, context: z.RefinementCtx): void {
  const { value, low, mode, high } = written;
  const report = (path: string[], message: string) =>
    context.addIssue({ code: "custom", path, message });
  if ((low === undefined) !== (high === undefined)) {
    report([low === undefined ? "high" : "low"], fault(problemWords.halfInterval));
  } else if (low === undefined && value === undefined && mode === undefined) {
    report([], fault(problemWords.noNumber));
  }
  if (low !== undefined && high !== undefined && low > high) {
    report(["low"], fault(problemWords.lowAboveHigh(low, high)));
  } else if (mode !== undefined) {
    if (low !== undefined && mode < low) report(["mode"], fault(problemWords.below(mode, low)));
    if (high !== undefined && mode > high) report(["mode"], fault(problemWords.over(mode, high)));
  }
}

/** A number of the file: plain, or an interval, with where it comes from beside it. */
export function quantity(range: Range) {
  const error = allowed(allowedWords.quantity(range));
  const detail = z.strictObject(detailShape(range), { error }).superRefine(checkOrder);
  return z.union([bounded(range), detail], { error });
}
