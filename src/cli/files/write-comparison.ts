import type { Label } from "../../base/label.ts";
import type { Comparison, Pairing, Pairs } from "../../engine.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import type { Arms, Sources } from "../play/arms.ts";
import type { SetBlocks } from "../play/plan-comparison.ts";
import { VERSION } from "../version.ts";
import { portable } from "./disk-files.ts";
import { digestOfWords, writeManifest } from "./manifest.ts";
import { fileName, type Output } from "./output.ts";
import { parquetOf } from "./parquet.ts";

/** A comparison and what it was made of. */
export interface FinishedComparison {
  readonly comparison: Comparison;
  readonly json: unknown;
  readonly answer: readonly Label[];
  readonly arms: readonly Arms[];
  readonly sources: Sources;
  readonly interrupted: boolean;
  readonly blocks: readonly SetBlocks[];
  readonly console: Console;
}

/** Writes all files of a comparison: per set the base and every what-if with its partner. */
export async function writeComparison(
  output: Output, options: Options, finished: FinishedComparison,
): Promise<void> {
  const { comparison, json, arms, sources, interrupted, blocks } = finished;
  output.write("comparison.json", `${JSON.stringify(json, null, 2)}\n`);
  arms.forEach(({ base, pairings }, s) => {
    const folder = `outcomes/${fileName(base.parameterSet)}`;
    const by = `plenary ${VERSION}`;
    output.write(`${folder}/base.parquet`, parquetOf([{ model: base, blocks: blocks[s].base }], by));
    pairings.forEach((pairing, i) => {
      const name = `${folder}/${fileName(pairing.whatif.id)}`;
      for (const [ending, table] of tablesOf(pairing, blocks[s].pairs[i], by)) {
        output.write(`${name}${ending}.parquet`, table);
      }
    });
  });
  const summaries = comparison.sets.flatMap(({ base, whatifs }) =>
    [base, ...whatifs.flatMap((whatif) => [whatif.arms.whatif, whatif.arms.partner])]);
  const failed = [...new Set(summaries.flatMap((summary) => summary.failed))];
  writeManifest(output, "compare", options, {
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
  });
}

/** Both arms in one table where they have the same columns, else one table each. */
function tablesOf(
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
