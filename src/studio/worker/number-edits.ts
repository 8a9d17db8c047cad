import type { Edit } from "../../edit/edit.ts";

/** A number written over another. */
export interface NumberEdit {
  readonly path: string;
  readonly value: number;
}

const NUMBERED = /^(parameters|world|agents|forums)\./;

/**
 * Edits taken apart: the last number of each path, and all others. Where a number and another edit
 * touch the same part their order matters, and no number is taken out.
 */
export function numberEdits(edits: readonly Edit[]): {
  readonly numbers: readonly NumberEdit[]; readonly others: readonly Edit[];
} {
  const isNumber = ({ path, value }: Edit): boolean =>
    typeof value === "number" && NUMBERED.test(path);
  const others = edits.filter((one) => !isNumber(one));
  const within = (path: string, above: string): boolean =>
    path === above || path.startsWith(`${above}.`);
  const touched = edits.some((one) => isNumber(one) && others.some(({ path }) =>
    within(one.path, path) || within(path, one.path)));
  if (touched) return { numbers: [], others: edits };
  const last = new Map(edits.filter(isNumber).map((one) => [one.path, one.value as number]));
  return { numbers: [...last].map(([path, value]) => ({ path, value })), others };
}
