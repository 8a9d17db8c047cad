import { safe } from "../../../base/columns.ts";
import type { Label } from "../../../base/label.ts";
import type { Place } from "../../../base/problem.ts";
import { allowedWords } from "../../../dictionary/allowed-words.ts";
import { foundWords, problemWords } from "../../../dictionary/problem-words.ts";
import { sweepFileWords } from "../../../dictionary/sweep-file-words.ts";
import { report, type Session } from "../../../scenario/files.ts";
import type { LoadedFactor } from "../../../scenario/loaded-sweep.ts";
import type { Located } from "../../../scenario/located.ts";
import type { ParameterName } from "../../../scenario/parameter.ts";
import type { Change } from "../../../scenario/set.ts";
import {
  chainTo, valueText, type ChainLink, type SweepItem,
} from "../../../scenario/sweep-item.ts";
import type { Factor, Level } from "../../../sweep/factor.ts";
import { PRIOR } from "../../../thesis/prior.ts";

/** Numbers of a range that a grid takes where its factor does not say. */
const LEVELS = 5;
const LONGEST_ID = 200;

/** A factor and what its settings do. */
export interface FactorPlan {
  readonly factor: Factor;
  /** Whether its author named it. */
  readonly titled: boolean;
  /** Where its id, and its path or the list of its files, is written. */
  readonly place: Place;
  /** Numbers of a range in a grid. */
  readonly levels: number;
  /** What it names, level by level, where it sets no path. */
  readonly items: readonly SweepItem[];
  /** What-ifs that lead to each level's file. */
  readonly chains: readonly (readonly ChainLink[])[];
  /** The change that a setting makes; nothing where the factor sets no path. */
  changes(setting: number): readonly Change[];
}

/** What the factors of a file do; those that mean nothing are reported and left out. */
export function factorPlans(
  session: Session, factors: readonly LoadedFactor[],
): FactorPlan[] {
  return factors.flatMap((factor) =>
    (factor.path === undefined ? levelPlan(session, factor) : pathPlan(session, factor)) ?? []);
}

function levelPlan(session: Session, loaded: LoadedFactor): FactorPlan | undefined {
  const { id, title = { en: id, zh: id }, source, place, items } = loaded;
  if (items.length === 0 || source === "path") return undefined;
  const chains = items.map((item) => (source !== "whatifs" || item.path === undefined ? []
    : chainTo(session, item.path, item.place) ?? []));
  const levels = items.map((item): Level => ({ id: item.id, title: item.title }));
  const factor: Factor = {
    id, title, kind: "level", source, path: null, low: 0, high: levels.length - 1, values: [],
    levels,
  };
  return {
    factor, titled: loaded.title !== undefined, place, levels: levels.length, items, chains,
    changes: () => [],
  };
}

function pathPlan(session: Session, loaded: LoadedFactor): FactorPlan | undefined {
  const { id, path, range, values = [], levels = LEVELS, place } = loaded;
  if (path === undefined) return undefined;
  const title: Label = loaded.title ?? { en: safe(path.text), zh: safe(path.text) };
  const head = { id, title, source: "path" as const, path: path.text };
  const titled = loaded.title !== undefined;
  const plan = { titled, place: path.place, levels, items: [], chains: [] };
  if (range !== undefined) {
    const ends = range.numbers ?? priorOf(session, path.text, range.place);
    if (ends === undefined) return undefined;
    const [low, high] = ends;
    return {
      ...plan,
      factor: {
        ...head, kind: "number", low, high, values: [], levels: [],
        basis: range.numbers === undefined ? "prior" : "author",
      },
      changes: (setting) => changeTo(path, numberAt(setting, range.place)),
    };
  }
  const numbers = values.map((node) => (node.kind === "scalar" ? node.value : null));
  const unfit = values.filter((_, n) =>
    typeof numbers[n] === "number" && !Number.isFinite(numbers[n]));
  for (const node of unfit) report(session, node.place, unfitNumber(node));
  if (unfit.length > 0) return undefined;
  if (numbers.every((value) => typeof value === "number")) {
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    return {
      ...plan, factor: { ...head, kind: "number", low, high, values: numbers, levels: [] },
      changes: (setting) => changeTo(path,
        values[numbers.indexOf(setting)] ?? numberAt(setting, place)),
    };
  }
  const named = values.map((node, n): Level => {
    const text = safe(valueText(node));
    const own = text.length > LONGEST_ID ? `${text.slice(0, LONGEST_ID)}#${n}` : text;
    return { id: own, title: { en: own, zh: own } };
  });
  return {
    ...plan,
    factor: {
      ...head, kind: "level", low: 0, high: named.length - 1, values: [], levels: named,
    },
    changes: (setting) => (values[setting] === undefined ? []
      : changeTo(path, values[setting])),
  };
}

/** NaN among them: as a setting it would mean as the base has it. */
function unfitNumber(node: Located): Label {
  const source = node.kind === "scalar" ? node.source : "";
  return problemWords.notAllowed("values", foundWords.number(source), allowedWords.range({}));
}

function numberAt(value: number, place: Place): Located {
  return { kind: "scalar", place, value, source: String(value) };
}

function changeTo(
  { text, place }: { readonly text: string; readonly place: Place }, value: Located,
): readonly Change[] {
  return value.kind === "scalar" && value.value !== value.value ? []
    : [{ path: text, place, value }];
}

function priorOf(
  session: Session, path: string, place: Place,
): readonly [number, number] | undefined {
  const name = /^parameters\.([^.]+)$/.exec(path)?.[1] ?? "";
  if (!Object.hasOwn(PRIOR, name)) {
    // A misspelt parameter is told at its path, with the name that is nearest.
    return path.startsWith("parameters.") ? [0, 1]
      : report(session, place, sweepFileWords.noPrior(path));
  }
  const [low, high] = PRIOR[name as ParameterName];
  return low < high ? [low, high] : report(session, place, sweepFileWords.fixedPrior(path));
}
