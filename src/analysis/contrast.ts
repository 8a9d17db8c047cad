import type { Label } from "../base/label.ts";
import { mean, meanInterval } from "../base/stats.ts";
import type { Model } from "../model/model.ts";
import { TERM_COUNT, TERMS, type Term } from "../negotiation/term.ts";
import {
  blockOf, FIXED_OUTCOMES, OUTCOME, REGIME, tallied, type Coverage, type RegimeName,
} from "../outcome/outcome.ts";
import { twinsOf, type Pairs } from "../outcome/pairs.ts";
import { auditChannels, type Channel, type ChannelAudit } from "./channel.ts";
import { manipulationOf, type Manipulation } from "./manipulation.ts";
import { recordOf } from "../base/record.ts";
import { column, histogramOf, mapCoverage, parametersOf, summarise, type HistogramBar,
  type Summary } from "./summary.ts";

/** A paired difference (what-if minus partner) and its 95% interval over replicates. */
export interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

/** An agent whose signature differs between the arms in some worlds. */
export interface Flip {
  readonly agent: string;
  /** Replicates in which it signs only in the what-if, and only in the partner. */
  readonly gained: number;
  readonly lost: number;
  /** The term whose change pushed it most. */
  readonly term: Term;
}

/** What stands against what: the partner's arm in words. */
export type PartnerKind =
  | "refuses" | "signs" | "present-and-signs" | "turned" | "base" | "whatif";

/** The result of a what-if against its partner, under one set of parameters. */
export interface Contrast {
  readonly id: string;
  readonly title: Label;
  readonly parameters: Summary["parameters"];
  readonly partner: { readonly kind: PartnerKind; readonly id: string; readonly title: Label };
  readonly manipulation: Manipulation;
  readonly channels: readonly Channel[];
  readonly audit: readonly ChannelAudit[];
  /** Whether this set of parameters can answer; if not, there are no numbers below. */
  readonly answer: boolean;
  readonly signatures?: Difference & {
    /** Share of worlds in which the others' signatures fall below half of the partner's. */
    readonly collapseShare: number;
    /** Worlds hold or collapse, hardly any lies between: the share says more than the mean. */
    readonly allOrNothing: boolean;
    readonly histogram: readonly HistogramBar[];
  };
  readonly coverage?: Readonly<Record<Coverage, Difference | null>>;
  readonly text?: {
    readonly positions: Readonly<Record<string, Difference>>;
    readonly bindingness: Difference;
  };
  /** What the change does to the regime as a whole; null where an arm lacks the number. */
  readonly regime?: Readonly<Record<RegimeName, Difference | null>>;
  readonly flips?: readonly Flip[];
  /** Both arms in full: what is simulated needs no channel, only its comparison does. */
  readonly arms: { readonly whatif: Summary; readonly partner: Summary };
}

/** What identifies a contrast before it is played. */
export interface Pairing {
  readonly whatif: Model;
  readonly partner: Model;
  readonly kind: PartnerKind;
}

/** Below this share of the partner's signatures a regime counts as collapsed. */
export const COLLAPSE = 0.5;
/** A world holds when it keeps at least this share. */
const HOLD = 0.9;
/** All or nothing: some worlds collapse, and no more than this share lies between. */
const SOME_COLLAPSE = 0.02;
const FEW_BETWEEN = 0.1;

/**
 * Folds paired blocks into a contrast at the last meeting. Signatures are the others': those of
 * the agents whose own decision was changed are left out, as they are set, not simulated.
 */
export function contrast(
  pairing: Pairing, seed: string | number, blocks: readonly Pairs[],
): Contrast {
  const { whatif, partner } = pairing;
  const m = whatif.meetings.length - 1;
  const audit = auditChannels(whatif, partner, m);
  const channels = audit.filter(({ open }) => open).map(({ channel }) => channel);
  const manipulation = manipulationOf(whatif, partner);
  const arms = {
    whatif: summarise(whatif, seed, blocks.map((pairs) => pairs.whatif)),
    partner: summarise(partner, seed, blocks.map((pairs) => pairs.partner)),
  };
  const head = {
    id: whatif.id,
    title: whatif.title,
    parameters: parametersOf(whatif),
    partner: { kind: pairing.kind, id: partner.id, title: partner.title },
    manipulation, channels, audit,
  };
  if (channels.length === 0) return { ...head, answer: false, arms };
  return {
    ...head,
    answer: true,
    signatures: signaturesOf(pairing, m, blocks, manipulation),
    coverage: coverageOf(pairing, m, blocks),
    text: textOf(pairing, m, blocks),
    regime: regimeOf(pairing, m, blocks),
    flips: flipsOf(pairing, m, blocks, manipulation),
    arms,
  };
}

function signaturesOf(
  pairing: Pairing, m: number, blocks: readonly Pairs[], manipulation: Manipulation,
): NonNullable<Contrast["signatures"]> {
  const moved = new Set([...manipulation.decisions, ...manipulation.absences]);
  const left = othersSigning(pairing.whatif, m, blocks.map((pairs) => pairs.whatif), moved);
  const right = othersSigning(pairing.partner, m, blocks.map((pairs) => pairs.partner), moved);
  const differences = left.map((count, n) => count - right[n]);
  const share = (test: (n: number) => boolean): number =>
    left.filter((_, n) => test(n)).length / left.length;
  const collapseShare = share((n) => left[n] < COLLAPSE * right[n]);
  const between = share((n) => left[n] >= COLLAPSE * right[n] && left[n] < HOLD * right[n]);
  return {
    ...differenceOf(differences),
    collapseShare,
    allOrNothing: collapseShare >= SOME_COLLAPSE && between <= FEW_BETWEEN,
    histogram: histogramOf(differences),
  };
}

/** Signatures per replicate without those of the agents named. */
export function othersSigning(
  model: Model, m: number, blocks: readonly Pairs["whatif"][], moved: ReadonlySet<string>,
): number[] {
  const agents = model.agents.length;
  const isTallied = tallied(model, model.meetings[m]);
  const counted = model.agents.map(({ id, kind }) => isTallied(kind) && !moved.has(id));
  return blocks.flatMap((rows) => {
    const counts: number[] = [];
    for (let n = 0; n < rows.count; n++) {
      if (rows.failed.includes(rows.from + n)) continue;
      const first = (n * model.meetings.length + m) * agents;
      let count = 0;
      for (let i = 0; i < agents; i++) if (counted[i]) count += rows.signs[first + i];
      counts.push(count);
    }
    return counts;
  });
}

/** A paired mean and its interval. */
export function differenceOf(differences: readonly number[]): Difference {
  return { difference: mean(differences), ...meanInterval(differences) };
}

function pairedColumn(
  pairing: Pairing, blocks: readonly Pairs[], places: readonly [number, number],
): number[] {
  const left = column(pairing.whatif, blocks.map((pairs) => pairs.whatif), places[0]);
  const right = column(pairing.partner, blocks.map((pairs) => pairs.partner), places[1]);
  return left.map((value, n) => value - right[n]);
}

function coverageOf(
  pairing: Pairing, m: number, blocks: readonly Pairs[],
): NonNullable<Contrast["coverage"]> {
  const first = [blockOf(pairing.whatif, m), blockOf(pairing.partner, m)] as const;
  return mapCoverage((kind) => {
    const place = OUTCOME[`coverage.${kind}`];
    const differences = pairedColumn(pairing, blocks, [first[0] + place, first[1] + place]);
    return differences.some((value) => value !== value) ? null : differenceOf(differences);
  });
}

/** Over the replicates in which both arms have the number. */
function regimeOf(
  pairing: Pairing, m: number, blocks: readonly Pairs[],
): NonNullable<Contrast["regime"]> {
  const first = [blockOf(pairing.whatif, m), blockOf(pairing.partner, m)] as const;
  return Object.fromEntries(REGIME.map((name) => {
    const place = OUTCOME[name];
    const differences = pairedColumn(pairing, blocks, [first[0] + place, first[1] + place])
      .filter((value) => value === value);
    return [name, differences.length === 0 ? null : differenceOf(differences)];
  })) as Record<RegimeName, Difference | null>;
}

function textOf(
  pairing: Pairing, m: number, blocks: readonly Pairs[],
): NonNullable<Contrast["text"]> {
  const { whatif, partner } = pairing;
  const first = [blockOf(whatif, m), blockOf(partner, m)] as const;
  const levels: [string, Difference][] = [];
  for (const issue of whatif.issueOrder) {
    const { id } = whatif.issues[issue];
    const places = [placeOf(whatif, m, id), placeOf(partner, m, id)] as const;
    if (places[0] < 0 || places[1] < 0) continue;
    const columns = [first[0] + places[0], first[1] + places[1]] as const;
    levels.push([id, differenceOf(pairedColumn(pairing, blocks, columns))]);
  }
  const place = OUTCOME.bindingness;
  const bindingness = pairedColumn(pairing, blocks, [first[0] + place, first[1] + place]);
  return { positions: recordOf(levels), bindingness: differenceOf(bindingness) };
}

/** Place of an issue in a meeting's block, or -1 where it is not on the table. */
function placeOf(model: Model, m: number, id: string): number {
  const d = model.meetings[m].issues.findIndex((issue) => model.issues[issue].id === id);
  return d < 0 ? -1 : FIXED_OUTCOMES + d;
}

function flipsOf(
  pairing: Pairing, m: number, blocks: readonly Pairs[], manipulation: Manipulation,
): Flip[] {
  const { whatif, partner } = pairing;
  const moved = new Set([...manipulation.decisions, ...manipulation.absences]);
  const twin = twinsOf(whatif, partner);
  const flips = whatif.agents.flatMap(({ id }, i): Flip[] => {
    if (twin[i] < 0 || moved.has(id)) return [];
    const { gained, lost } = countFlips(pairing, m, blocks, i, twin[i]);
    return gained + lost === 0 ? []
      : [{ agent: id, gained, lost, term: strongestPush(whatif, m, blocks, i) }];
  });
  return flips.sort((left, right) => right.gained + right.lost - left.gained - left.lost);
}

function countFlips(
  { whatif, partner }: Pairing, m: number, blocks: readonly Pairs[], i: number, j: number,
): { gained: number; lost: number } {
  let gained = 0;
  let lost = 0;
  for (const pairs of blocks) {
    for (let n = 0; n < pairs.whatif.count; n++) {
      const left = (n * whatif.meetings.length + m) * whatif.agents.length + i;
      const right = (n * partner.meetings.length + m) * partner.agents.length + j;
      const change = pairs.whatif.signs[left] - pairs.partner.signs[right];
      if (change > 0) gained++;
      else if (change < 0) lost++;
    }
  }
  return { gained, lost };
}

function strongestPush(model: Model, m: number, blocks: readonly Pairs[], i: number): Term {
  const agents = model.agents.length;
  let best = 0;
  let strongest = -Infinity;
  for (let term = 0; term < TERM_COUNT; term++) {
    const place = (m * TERM_COUNT + term) * agents + i;
    const push = blocks.reduce((sum, pairs) => sum + pairs.push[place], 0);
    if (push > strongest) {
      strongest = push;
      best = term;
    }
  }
  return TERMS[best];
}
