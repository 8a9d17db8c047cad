import type { ThesisFile } from "../scenario/thesis-file.ts";
import type { ThesisFinding } from "../thesis/finding.ts";
import type { Figure } from "./gallery.ts";

/** The figures of `theses`: one per group that has an experiment. */
export function thesesGallery(
  _groups: readonly ThesisFile[], _findings: readonly ThesisFinding[],
): Figure[] {
  return [];
}
