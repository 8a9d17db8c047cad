import { join } from "node:path";
import { plain } from "../../src/base/label.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import type { CellResult } from "../../src/cli/sweep/store/cell-result.ts";
import { cellsOf, type Shard } from "../../src/cli/sweep/store/shard.ts";
import { openStore, type Store } from "../../src/cli/sweep/store/store.ts";
import type { Study } from "../../src/cli/sweep/study/study.ts";
import type { Factor } from "../../src/sweep/factor.ts";
import type { Sweep } from "../../src/sweep/sweep.ts";

/** What may be otherwise in a small sweep of made-up numbers. */
export interface Wishes {
  readonly id?: string;
  readonly cells?: number;
  readonly replicates?: number;
  readonly measures?: readonly string[];
  /** Contents of the scenario that cells from `from` on rest on. */
  readonly scenario?: string;
  readonly from?: number;
}

const number: Factor = {
  id: "need", title: { en: "Need", zh: "需要" }, kind: "number", source: "path",
  path: "parameters.coverageNeed", low: 0, high: 1, values: [], levels: [],
};
const level: Factor = {
  ...number, id: "who", title: { en: "Who", zh: "谁" }, kind: "level", source: "whatifs", path: null,
  levels: ["none", "us, refuses", "都"].map((id) => ({ id, title: plain(id) })), high: 2,
};

/** A study of made-up numbers: its cells cannot be played, only stored. */
export function smallStudy(wishes: Wishes = {}): Study {
  const { id = "small", cells = 7, replicates = 3, scenario = "a", from = 0 } = wishes;
  const { measures = ["signatures", "usa"] } = wishes;
  const sweep: Sweep = {
    id, title: plain(id), seed: 1, factors: [number, level],
    measures: measures.map((name) => ({
      id: name, title: plain(name),
      name: { text: name, left: { kind: "outcome", name, at: {} } },
    })),
    design: { kind: "grid", cells }, rule: { kind: "fixed", replicates }, common: false,
    series: false,
  };
  return {
    sweep, path: "small.yaml", files: diskFiles(), cells,
    settings(cell, out) {
      out[0] = cell % 3 === 0 ? NaN : cell / 7;
      out[1] = cell % 4 === 3 ? NaN : cell % 4;
    },
    prepare: (cell) => ({ problem: plain("not to be played"), key: keyOf(cell, scenario, from) }),
    inputs: () => [
      { path: "scenario.yaml", sha256: scenario.repeat(64).slice(0, 64) },
      { path: "sweeps/small.yaml", sha256: "0".repeat(64) },
    ],
  };
}

function keyOf(cell: number, scenario: string, from: number): string {
  const text = `${cell}${cell >= from ? scenario : "a"}`;
  return Buffer.from(text.padStart(16, "-")).toString("hex");
}

/** What a cell gives: the same for the same key, with a failure and an unmade cell among them. */
export function resultOf({ sweep, prepare }: Study, cell: number): CellResult {
  const { key } = prepare(cell);
  const { rule } = sweep;
  const count = rule.kind === "fixed" ? rule.replicates : 0;
  if (cell === 4) {
    const problem = { en: 'no such "path"', zh: "没有这条路径" };
    return { cell, key, count: 0, numbers: new Float64Array(), failed: [], problem };
  }
  const width = sweep.measures.length;
  const numbers = Float64Array.from({ length: count * width }, (_, n) =>
    (n % 5 === 4 ? -0 : ((Buffer.from(key).reduce((sum, byte) => sum * 31 % 9973 + byte, n)) / 7)));
  if (cell === 5) numbers.fill(NaN, width, 2 * width);
  return {
    cell, key, count, numbers,
    failed: cell === 5 && count > 1 ? [{ replicate: 1, reason: "overflow" }] : [],
  };
}

/** Adds what a store has not yet; gives the cells that were added. */
export function play(store: Store, study: Study, shard?: Shard, most = Infinity): number[] {
  const { from, to } = cellsOf(shard, study.cells);
  const played: number[] = [];
  for (let cell = from; cell < to && played.length < most; cell++) {
    if (store.has(cell, study.prepare(cell).key)) continue;
    store.add(resultOf(study, cell));
    played.push(cell);
  }
  return played;
}

/** Plays all that is missing and writes the table; gives the cells that were played. */
export async function complete(folder: string, study: Study, shard?: Shard): Promise<number[]> {
  const store = openStore(folder, study, shard);
  const played = play(store, study, shard);
  await store.finish();
  return played;
}

/** Where the finished table stands. */
export function tablePath(folder: string): string {
  return join(folder, "outcomes.parquet");
}
