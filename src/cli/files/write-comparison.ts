import type { Label } from "../../base/label.ts";
import { trace, type Comparison, type Pairing, type Pairs, type Summary } from "../../engine.ts";
import { compareGallery, tablesOf } from "../../figure/gallery.ts";
import { compareReport } from "../../report/compare-report.ts";
import { csvOf } from "../../report/csv.ts";
import type { Evidence } from "../../report/happened.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import type { Arms, Sources } from "../play/arms.ts";
import type { SetBlocks } from "../play/plan-comparison.ts";
import { VERSION } from "../version.ts";
import { basisOf, commandLine } from "./basis.ts";
import { columnsTable } from "./columns-table.ts";
import { portable, type DiskFiles } from "./disk-files.ts";
import { writeFigures, writeTable } from "./gallery.ts";
import { digestOfWords, writeManifest, type ManifestBody } from "./manifest.ts";
import { fileNames } from "./file-names.ts";
import type { Output } from "./output.ts";
import { dictionaryOf, parquetOf } from "./parquet.ts";

/** A comparison and what it was made of. */
export interface FinishedComparison {
  readonly comparison: Comparison;
  readonly json: unknown;
  readonly answer: readonly Label[];
  readonly evidence: Evidence;
  readonly arms: readonly Arms[];
  readonly sources: Sources;
  readonly files: DiskFiles;
  readonly interrupted: boolean;
  readonly blocks: readonly SetBlocks[];
  readonly console: Console;
}

/** Writes all files of a comparison: per set the base and every what-if with its partner. */
export async function writeComparison(
  output: Output, options: Options, finished: FinishedComparison,
): Promise<void> {
  const { comparison, json, files } = finished;
  output.write("comparison.json", `${JSON.stringify(json, null, 2)}\n`);
  writeOutcomes(output, finished);
  if (isPlayed(comparison)) await writeReport(output, options, finished);
  const summaries = comparison.sets.flatMap(({ base, whatifs }) =>
    [base, ...whatifs.flatMap((whatif) => [whatif.arms.whatif, whatif.arms.partner])]);
  writeManifest(output, "compare", options, files, manifestOf(finished, summaries));
}

/** Whether every arm has replicates that finished: without them there is nothing to draw. */
export function isPlayed({ sets }: Comparison): boolean {
  return sets.every(({ base, whatifs }) => base.replicates > 0 && whatifs.every(({ arms }) =>
    arms.whatif.replicates > 0 && arms.partner.replicates > 0));
}

function writeOutcomes(output: Output, { arms, blocks }: FinishedComparison): void {
  const folders = fileNames(arms.map(({ base }) => base.parameterSet));
  arms.forEach(({ base, pairings }, s) => {
    const folder = `outcomes/${folders[s]}`;
    const names = fileNames(pairings.map(({ whatif }) => whatif.id));
    const by = `plenary ${VERSION}`;
    const table = parquetOf([{ model: base, blocks: blocks[s].base }], by);
    // No id begins with an underline.
    output.write(`${folder}/_base.parquet`, table);
    pairings.forEach((pairing, i) => {
      for (const [ending, arm] of armTables(pairing, blocks[s].pairs[i], by)) {
        output.write(`${folder}/${names[i]}${ending}.parquet`, arm);
      }
    });
  });
  output.write("columns.csv", csvOf(columnsTable(dictionaryOf(arms[0].base, true))));
}

async function writeReport(
  output: Output, options: Options, finished: FinishedComparison,
): Promise<void> {
  const { comparison, answer, evidence, arms, sources, console } = finished;
  const { seed, replicates } = comparison;
  const models = arms.map(({ base }) => base);
  const traces = models.map((model) => trace(model, seed, null));
  const gallery = compareGallery(comparison, models, traces);
  const ids = fileNames(gallery.map(({ id }) => id));
  const figures = gallery.map((figure, n) => ({ ...figure, id: ids[n] }));
  const sets = fileNames(comparison.sets.map(({ badge }) => badge.use));
  comparison.sets.forEach((set, n) => {
    const suffix = comparison.sets.length > 1 ? `-${sets[n]}` : "";
    for (const table of tablesOf(set, models[n])) writeTable(output, table.id + suffix, table);
  });
  for (const { id, kind, table } of figures) {
    if (kind === "effect-map") writeTable(output, id, table);
  }
  const drawn = await writeFigures(output, figures, console);
  const paths = [sources.base.path, ...sources.whatifs.map(({ path }) => path)];
  const words = ["compare", ...paths.map(portable)];
  const command = commandLine(words, options, { replicates, seed });
  const basis = basisOf(sources.base.scenario, command,
    comparison.sets.flatMap(({ badge }) => (badge.sets === undefined ? [] : [badge.sets])));
  const { language } = console;
  const input = { comparison, models, answer, basis, evidence, language };
  output.write("report.html", compareReport(input, drawn));
}

function manifestOf(
  { comparison, sources, interrupted }: FinishedComparison, summaries: readonly Summary[],
): ManifestBody {
  const failed = [...new Set(summaries.flatMap((summary) => summary.failed))];
  return {
    scenario: portable(sources.base.path),
    fingerprint: comparison.sets[0].base.fingerprint,
    seed: comparison.seed,
    replicates: comparison.replicates,
    digest: digestOfWords(summaries.map((summary) => summary.digest)),
    whatifs: sources.whatifs.map(({ path }) => portable(path)),
    sets: comparison.sets.map(({ badge, base, whatifs }) => ({
      parameters: base.parameters, noiseShare: badge.noiseShare, digest: base.digest,
      whatifs: whatifs.map(({ id, partner, arms: pair }) => ({
        id, partner: partner.kind,
        fingerprints: [pair.whatif.fingerprint, pair.partner.fingerprint],
        digests: [pair.whatif.digest, pair.partner.digest],
      })),
    })),
    ...(interrupted ? { interrupted } : {}),
    ...(failed.length > 0 ? { failed: failed.sort((left, right) => left - right) } : {}),
  };
}

/** Both arms in one table where they have the same columns, else one table each. */
function armTables(
  { whatif, partner }: Pairing, pairs: readonly Pairs[], by: string,
): [string, Uint8Array][] {
  const left = { model: whatif, blocks: pairs.map((pair) => pair.whatif), whatif: true };
  const right = { model: partner, blocks: pairs.map((pair) => pair.partner), whatif: false };
  const columns = (model: Pairing["whatif"]): string => JSON.stringify([
    model.agents.map(({ id }) => id),
    model.meetings.map(({ column, procedure, issues }) =>
      [column, procedure, ...[...issues].map((issue) => model.issues[issue].id)]),
  ]);
  if (columns(whatif) === columns(partner)) return [["", parquetOf([left, right], by)]];
  return [["", parquetOf([left], by)], [".partner", parquetOf([right], by)]];
}
