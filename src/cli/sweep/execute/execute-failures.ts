import { safe } from "../../../base/columns.ts";
import type { Label } from "../../../base/label.ts";
import { sweepRunWords } from "../../../dictionary/sweep-run-words.ts";
import type { CellResult } from "../store/cell-result.ts";
import type { Study } from "../study/study.ts";

/** Whether a cell failed, in whole or in part. */
export function hasFailed({ failed, problem }: CellResult): boolean {
  return failed.length > 0 || problem !== undefined;
}

/** A failed cell in words: its number, settings, seed and why. */
export function failureOf(study: Study, result: CellResult): Label {
  const { cell, problem, failed, death = "" } = result;
  const prepared = study.prepare(cell);
  const seed = "seed" in prepared ? prepared.seed : study.sweep.seed;
  const [first] = failed;
  const reason = problem ?? (first.reason === "lost" ? sweepRunWords.lost(safe(death))
    : sweepRunWords.overflow(failed.length, first.replicate));
  return sweepRunWords.failedCell(cell, settingsOf(study, cell), String(seed), reason);
}

/** A cell's settings in words. */
function settingsOf(study: Study, cell: number): Label {
  const { factors } = study.sweep;
  const settings = new Float64Array(factors.length);
  study.settings(cell, settings);
  const parts = factors.map(({ title, kind, levels }, n) => {
    const at = settings[n];
    const value = at !== at ? sweepRunWords.asBase
      : kind === "level" ? levels[at].title : { en: String(at), zh: String(at) };
    return sweepRunWords.setting(title, value);
  });
  return {
    en: parts.map(({ en }) => en).join(", "), zh: parts.map(({ zh }) => zh).join("，"),
  };
}
