import type { Label } from "../../../base/label.ts";
import { sweepStoreWords } from "../../../dictionary/sweep-store-words.ts";
import type { Sweep } from "../../../sweep/sweep.ts";
import type { InputFile } from "../../files/disk-files.ts";
import type { PartPlan } from "./part-file.ts";

/** What a result rests on. */
export type Grounds = Pick<PartPlan, "version" | "engine" | "sweep" | "inputs">;

/** What differs between what results rested on before and what they rest on now, each once. */
export function planDifferences(before: Grounds, now: Grounds): Label[] {
  const was = before.sweep;
  const is = now.sweep;
  const parts: [boolean, Label][] = [
    [before.version !== now.version,
      sweepStoreWords.changedVersion(before.version, now.version)],
    [before.engine !== now.engine, sweepStoreWords.changedEngine],
    [was.seed !== is.seed, sweepStoreWords.changedSeed(was.seed, is.seed)],
    [was.common !== is.common, sweepStoreWords.changedCommon],
    [textOf(measuresOf(was)) !== textOf(measuresOf(is)), sweepStoreWords.changedMeasures],
    [textOf(was.rule) !== textOf(is.rule), sweepStoreWords.changedRule],
    [was.series !== is.series, sweepStoreWords.changedSeries],
    [textOf([was.factors, was.design]) !== textOf([is.factors, is.design]),
      sweepStoreWords.changedDesign],
  ];
  return [
    ...fileDifferences(before.inputs, now.inputs),
    ...parts.flatMap(([differs, label]) => (differs ? [label] : [])),
  ];
}

/** Files of one name with other contents: no two parts of one sweep have them. */
export function changedFiles(
  before: readonly InputFile[], now: readonly InputFile[],
): Label[] {
  const known = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  return before.flatMap(({ path, sha256 }) =>
    ((known.get(path) ?? sha256) === sha256 ? [] : [sweepStoreWords.changedFile(path)]));
}

function fileDifferences(before: readonly InputFile[], now: readonly InputFile[]): Label[] {
  const names = (files: readonly InputFile[]): Set<string> =>
    new Set(files.map(({ path }) => path));
  const had = names(before);
  const has = names(now);
  return [
    ...changedFiles(before, now),
    ...[...has].filter((path) => !had.has(path)).map(sweepStoreWords.newFile),
    ...[...had].filter((path) => !has.has(path)).map(sweepStoreWords.goneFile),
  ];
}

function measuresOf({ measures }: Sweep): (readonly string[])[] {
  return measures.map(({ id, name }) => [id, name.text]);
}

function textOf(value: unknown): string {
  return JSON.stringify(value);
}
