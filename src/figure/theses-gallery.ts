import { verdictWords } from "../dictionary/study-figure-words.ts";
import type { ThesisFile } from "../scenario/thesis-file.ts";
import type { ThesisFinding } from "../thesis/finding.ts";
import type { Figure } from "./figure.ts";
import { verdictsFigure, verdictsTable } from "./verdicts-figure.ts";

/** The figures of `theses`: one per group that has a finding. */
export function thesesGallery(
  groups: readonly Pick<ThesisFile, "group">[], findings: readonly ThesisFinding[],
): Figure[] {
  return [...new Set(groups.map(({ group }) => group))].flatMap((group): Figure[] => {
    const found = findings.filter((finding) => finding.group === group);
    if (found.length === 0) return [];
    return [{
      id: `theses-${group}`, kind: "verdicts", use: "theses", caption: verdictWords.caption,
      table: { ...verdictsTable(found), id: `theses-${group}` },
      draw: (language, theme) => verdictsFigure(found, language, theme),
    }];
  });
}
