import { nearest } from "../base/nearest.ts";
import type { Place } from "../base/problem.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { checkWords } from "../dictionary/check-words.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { sweepFileWords } from "../dictionary/sweep-file-words.ts";
import { report, type Session } from "./files.ts";
import type { LoadedFactor, LoadedSource, LoadedSweep } from "./loaded-sweep.ts";
import { childOf, entriesOf, entryOf, modeOf, stringOf, type Located } from "./located.ts";
import { valueText } from "./sweep-item.ts";

/** Names of columns that results have of their own. */
const TAKEN = [
  "cell", "replicate", "replicates", "key", "failed", "seed", "reason", "moment", "years",
];

/** Keys that a design takes besides its kind; those that it needs stand first. */
const KEYS: Readonly<Record<string, { needs: readonly string[]; takes: readonly string[] }>> = {
  "grid": { needs: [], takes: [] },
  "one-at-a-time": { needs: [], takes: [] },
  "latin-hypercube": { needs: ["cells"], takes: ["cells"] },
  "sobol": { needs: ["cells"], takes: ["cells", "scramble"] },
  "morris": { needs: ["trajectories"], takes: ["trajectories", "levels"] },
  "saltelli": { needs: ["base"], takes: ["base", "second"] },
  "table": { needs: ["file"], takes: ["file"] },
};

/** Holds the parts of a sweep file against each other; what is amiss goes into the session. */
export function checkSweep(session: Session, loaded: LoadedSweep): void {
  const { tree, factors } = loaded;
  const written = entryOf(tree, "factors");
  if (written?.node.kind === "map" && written.node.entries.size === 0) {
    report(session, written.key, sweepFileWords.noFactors);
  }
  checkColumns(session, tree);
  for (const factor of factors) checkLevels(session, factor);
  checkPaths(session, factors);
  checkSources(session, loaded);
  checkDesign(session, childOf(tree, "design"));
  checkCommon(session, tree);
  checkReplicates(session, tree);
}

function checkColumns(session: Session, tree: Located): void {
  const factors = new Set(entriesOf(childOf(tree, "factors")).map(([id]) => id));
  const measures = entriesOf(childOf(tree, "measures"));
  for (const [id, { key }] of [...entriesOf(childOf(tree, "factors")), ...measures]) {
    if (TAKEN.includes(id)) {
      report(session, key, problemWords.badId(id, allowedWords.otherId(TAKEN)));
    }
  }
  for (const [id, { key }] of measures) {
    if (factors.has(id)) report(session, key, sweepFileWords.columnTwice(id));
  }
  if (entryOf(tree, "measures") !== undefined && measures.length === 0) {
    report(session, entryOf(tree, "measures")?.key ?? tree.place, checkWords.noneOf("measures"));
  }
}

function checkLevels(session: Session, { items, values = [] }: LoadedFactor): void {
  const seen = new Set<string>();
  const levels = [...items.map(({ id, place }) => ({ id, place })),
    ...values.map((node) => ({ id: valueText(node), place: node.place }))];
  for (const { id, place } of levels) {
    if (seen.has(id)) report(session, place, checkWords.twice(id));
    seen.add(id);
  }
}

function checkPaths(session: Session, factors: readonly LoadedFactor[]): void {
  const passed: { readonly id: string; readonly path: string }[] = [];
  for (const { id, path } of factors) {
    if (path === undefined) continue;
    const { text, place } = path;
    for (const one of passed) {
      const within = text.startsWith(`${one.path}.`) || one.path.startsWith(`${text}.`);
      if (one.path === text) report(session, place, sweepFileWords.samePath(text, one.id));
      else if (within) report(session, place, sweepFileWords.within(text, one.path, one.id));
    }
    passed.push({ id, path: text });
  }
}

function checkSources(session: Session, { tree, factors }: LoadedSweep): void {
  const first = new Map<LoadedSource, string>();
  for (const { id, source, place } of factors) {
    const other = first.get(source);
    if (source === "path" || source === "whatifs") continue;
    if (other !== undefined) report(session, place, sweepFileWords.oneFactor(source, other));
    else first.set(source, id);
  }
  for (const [key, source] of [["use", "use"], ["narrative", "narratives"]] as const) {
    const entry = entryOf(tree, key);
    const factor = first.get(source);
    if (entry === undefined || factor === undefined) continue;
    report(session, entry.key, sweepFileWords.saidTwice(key, factor));
  }
  const asked = entriesOf(childOf(tree, "factors"))
    .some(([, { node }]) => entryOf(node, "scenarios") !== undefined);
  if (!asked && entryOf(tree, "base") === undefined) {
    report(session, { ...tree.place, length: 1 }, sweepFileWords.noBase);
  }
}

function checkDesign(session: Session, design: Located | undefined): void {
  const kind = stringOf(childOf(design, "kind")) ?? "";
  if (design === undefined || !Object.hasOwn(KEYS, kind)) return;
  const { needs, takes } = KEYS[kind] ?? { needs: [], takes: [] };
  for (const [key, entry] of entriesOf(design)) {
    const other = Object.values(KEYS).some((one) => one.takes.includes(key));
    if (!other || takes.includes(key)) continue;
    report(session, entry.key, sweepFileWords.foreignKey(key, kind, takes));
  }
  for (const key of needs) {
    if (entryOf(design, key) !== undefined) continue;
    report(session, childOf(design, "kind")?.place ?? design.place,
      sweepFileWords.neededKey(key, kind));
  }
  const levels = childOf(design, "levels");
  const count = modeOf(levels) ?? 0;
  if (kind === "morris" && levels !== undefined && count % 2 === 1) {
    report(session, levels.place, sweepFileWords.oddLevels(count));
  }
}

/** Effects and indices are of differences between cells that share their draws. */
function checkCommon(session: Session, tree: Located): void {
  const common = entryOf(tree, "common");
  const kind = stringOf(childOf(childOf(tree, "design"), "kind")) ?? "";
  const off = common?.node.kind === "scalar" && common.node.value === false;
  if (common === undefined || !off || (kind !== "morris" && kind !== "saltelli")) return;
  report(session, common.key, sweepFileWords.needsCommon(kind));
}

function checkReplicates(session: Session, tree: Located): void {
  const replicates = childOf(tree, "replicates");
  const measure = childOf(childOf(replicates, "until"), "measure");
  const id = stringOf(measure);
  const measures = childOf(tree, "measures");
  const known = measures === undefined ? ["signatures"] : entriesOf(measures).map(([one]) => one);
  if (measure !== undefined && id !== undefined && !known.includes(id)) {
    report(session, measure.place, sweepFileWords.noMeasure(id, nearest(id, known)));
  }
  const least = childOf(replicates, "least");
  const [low, high] = [modeOf(least) ?? DEFAULT_LEAST,
    modeOf(childOf(replicates, "most")) ?? DEFAULT_MOST];
  const place: Place | undefined = least?.place ?? childOf(replicates, "most")?.place;
  if (replicates?.kind === "map" && place !== undefined && low > high) {
    report(session, place, sweepFileWords.leastAboveMost(low, high));
  }
}

/** Replicates to begin and to end with, where a file says neither. */
export const DEFAULT_LEAST = 100;
export const DEFAULT_MOST = 10_000;
