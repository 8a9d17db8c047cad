import { Fingerprint } from "../base/fingerprint.ts";
import { recordOf } from "../base/record.ts";
import { mean, quantile, shareInterval } from "../base/stats.ts";
import { PARAMETERS } from "../model/layout.ts";
import type { Kind, Model } from "../model/model.ts";
import { TERM_COUNT, TERMS, type Term } from "../negotiation/term.ts";
import {
  blockOf, COVERAGES, FIXED_OUTCOMES, OUTCOME, REGIME, rowLength,
  type Coverage, type RegimeName,
} from "../outcome/outcome.ts";
import type { Rows } from "../outcome/rows.ts";
import { summariseWorld, type WorldSummary } from "./world-summary.ts";

/** Mean and quantiles (type 7) over the replicates that finished. */
export interface Quantiles {
  readonly mean: number;
  readonly p05: number;
  readonly p50: number;
  readonly p95: number;
}

export interface HistogramBar {
  readonly count: number;
  readonly replicates: number;
}

/** One agent at one summit; shares are over all replicates. */
export interface AgentSummary {
  readonly kind: Kind;
  readonly presentShare: number;
  readonly signedShare: number;
  /** Wilson's 95% interval of the signed share: the Monte Carlo error. */
  readonly signedLow: number;
  readonly signedHigh: number;
  readonly utility: { readonly mean: number; readonly p05: number; readonly p95: number };
  readonly terms: Readonly<Record<Term, number>>;
}

export interface SummitSummary {
  readonly forum: string;
  readonly date: string;
  readonly signatures: Quantiles & { readonly histogram: readonly HistogramBar[] };
  readonly organisations: Quantiles;
  readonly present: Quantiles;
  /** Mean share held by signatories; null where no agent has the share. */
  readonly coverage: Readonly<Record<Coverage, number | null>>;
  readonly coverageSpread: Readonly<Record<Coverage, Quantiles | null>>;
  readonly text: {
    readonly positions: Readonly<Record<string, Quantiles>>;
    readonly bindingness: Quantiles;
  };
  /** What the meeting means for the regime; null where no replicate has the number. */
  readonly regime: Readonly<Record<RegimeName, Quantiles | null>>;
  /** Mean number whose choice is expectation, not interest (greatest minus least). */
  readonly expectation: number;
  readonly agents: Readonly<Record<string, AgentSummary>>;
}

export interface Summary {
  readonly scenario: string;
  readonly fingerprint: string;
  readonly seed: string | number;
  /** Replicates that finished; `failed` lists those whose numbers overflowed. */
  readonly replicates: number;
  readonly failed: readonly number[];
  readonly parameters: { readonly use: string } & Readonly<Record<string, number | string>>;
  readonly digest: string;
  readonly clipped: number;
  readonly summits: readonly SummitSummary[];
  /** The world between summits, moment by moment; empty where it stands still. */
  readonly world: WorldSummary;
}

/** Folds blocks of outcomes, in the order of their replicates, into one summary. */
export function summarise(model: Model, seed: string | number, blocks: readonly Rows[]): Summary {
  const failed = blocks.flatMap((rows) => [...rows.failed]);
  const played = blocks.reduce((sum, rows) => sum + rows.count, 0);
  const length = rowLength(model);
  return {
    scenario: model.id,
    fingerprint: model.fingerprint,
    seed,
    replicates: played - failed.length,
    failed,
    parameters: parametersOf(model),
    digest: digestOf(model, blocks),
    clipped: column(model, blocks, length - 1).reduce((sum, n) => sum + n, 0),
    summits: model.meetings.map((_, m) => summariseMeeting(model, blocks, m)),
    world: summariseWorld(model, blocks),
  };
}

/** The parameters at their modes, and the name of the set they come from. */
export function parametersOf(model: Model): Summary["parameters"] {
  const values = PARAMETERS.map((name, place) => [name, model.values[place]] as const);
  return { use: model.parameterSet, ...Object.fromEntries(values) };
}

/** SHA-256 over every outcome, replicate by replicate. */
export function digestOf(model: Model, blocks: readonly Rows[]): string {
  const hash = new Fingerprint().word("plenary outcomes 1").word(model.fingerprint);
  for (const rows of blocks) {
    hash.numbers(rows.numbers).numbers(rows.present).numbers(rows.signs).numbers(rows.ballot)
      .numbers(rows.series);
  }
  return hash.hex();
}

/** One column of all finished replicates, in order. */
export function column(model: Model, blocks: readonly Rows[], place: number): number[] {
  const length = rowLength(model);
  const found: number[] = [];
  for (const rows of blocks) {
    for (const n of finished(rows)) found.push(rows.numbers[n * length + place]);
  }
  return found;
}

/** Rows of a block that finished; kept, as every column and every agent asks for them. */
function finished(rows: Rows): readonly number[] {
  const known = finishedRows.get(rows);
  if (known !== undefined) return known;
  const all = Array.from({ length: rows.count }, (_, n) => n);
  const list = all.filter((n) => !rows.failed.includes(rows.from + n));
  finishedRows.set(rows, list);
  return list;
}

const finishedRows = new WeakMap<Rows, readonly number[]>();

function summariseMeeting(model: Model, blocks: readonly Rows[], m: number): SummitSummary {
  const first = blockOf(model, m);
  const { forum, date, issues } = model.meetings[m];
  const outcome = (name: keyof typeof OUTCOME) => column(model, blocks, first + OUTCOME[name]);
  const signatures = outcome("signatures");
  const coverages = COVERAGES.map((kind) => [kind, quantilesOrNull(outcome(`coverage.${kind}`))]);
  const coverageSpread = Object.fromEntries(coverages) as SummitSummary["coverageSpread"];
  const tabled = [...issues];
  const positions = model.issueOrder.filter((issue) => tabled.includes(issue)).map((issue) => {
    const place = first + FIXED_OUTCOMES + tabled.indexOf(issue);
    return [model.issues[issue].id, quantilesOf(column(model, blocks, place))] as const;
  });
  return {
    forum, date,
    signatures: { ...quantilesOf(signatures), histogram: histogramOf(signatures) },
    organisations: quantilesOf(outcome("organisations")),
    present: quantilesOf(outcome("present")),
    coverage: mapCoverage((kind) => coverageSpread[kind]?.mean ?? null),
    coverageSpread,
    text: {
      positions: recordOf(positions),
      bindingness: quantilesOf(outcome("bindingness")),
    },
    regime: Object.fromEntries(REGIME.map((name) =>
      [name, quantilesWhereKnown(outcome(name))])) as SummitSummary["regime"],
    expectation: mean(outcome("expectation")),
    agents: recordOf(model.agentOrder.map((i) =>
      [model.agents[i].id, summariseAgent(model, blocks, m, i)])),
  };
}

function summariseAgent(
  model: Model, blocks: readonly Rows[], m: number, i: number,
): AgentSummary {
  const agents = model.agents.length;
  const meetings = model.meetings.length;
  const utilities = new Float64Array(
    blocks.reduce((sum, rows) => sum + finished(rows).length, 0));
  let count = 0;
  let present = 0;
  let signed = 0;
  const sums = new Float64Array(TERM_COUNT);
  for (const rows of blocks) {
    for (const n of finished(rows)) {
      const cell = (n * meetings + m) * agents + i;
      present += rows.present[cell];
      signed += rows.signs[cell];
      utilities[count++] = rows.utility[cell];
    }
    for (let term = 0; term < TERM_COUNT; term++) {
      sums[term] += rows.termSums[(m * TERM_COUNT + term) * agents + i];
    }
  }
  const average = mean(utilities);
  utilities.sort();
  const { low, high } = shareInterval(signed / count, count);
  const terms = TERMS.map((name, term) => [name, sums[term] / count]);
  return {
    kind: model.agents[i].kind,
    presentShare: present / count,
    signedShare: signed / count,
    signedLow: low,
    signedHigh: high,
    utility: {
      mean: average, p05: quantile(utilities, 0.05), p95: quantile(utilities, 0.95),
    },
    terms: Object.fromEntries(terms) as Record<Term, number>,
  };
}

/** Mean and quantiles of some numbers. */
export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => quantile(sorted, share);
  return { mean: mean(values), p05: at(0.05), p50: at(0.5), p95: at(0.95) };
}

function quantilesOrNull(values: readonly number[]): Quantiles | null {
  const missing = values.length === 0 || values.some((value) => value !== value);
  return missing ? null : quantilesOf(values);
}

/** Of the replicates that have the number; null where none has. */
function quantilesWhereKnown(values: readonly number[]): Quantiles | null {
  const known = values.filter((value) => value === value);
  return known.length === 0 ? null : quantilesOf(known);
}

/** How many replicates gave each count, ascending. */
export function histogramOf(values: readonly number[]): HistogramBar[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([left], [right]) => left - right)
    .map(([count, replicates]) => ({ count, replicates }));
}

/** One value per measure of coverage. */
export function mapCoverage<T>(of: (kind: Coverage) => T): Record<Coverage, T> {
  return Object.fromEntries(COVERAGES.map((kind) => [kind, of(kind)])) as Record<Coverage, T>;
}
