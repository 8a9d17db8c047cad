import { recordOf } from "../../base/record.ts";
import {
  blockOf, column, COVERAGES, FIXED_OUTCOMES, histogramOf, OUTCOME, quantilesOf, REGIME,
  summariseWorld, type Coverage, type Model, type Quantiles, type RegimeName, type Rows,
  type SummitSummary, type WorldSummary,
} from "../../engine.ts";

/** One meeting, agents in the order of `Result.agents`. */
export interface SummitResult extends Pick<SummitSummary, "forum" | "date" | "signatures"
  | "organisations" | "present" | "text"> {
  readonly coverage: Readonly<Record<Coverage, Quantiles | null>>;
  readonly regime: Readonly<Record<RegimeName, Quantiles | null>>;
  readonly expectation: number;
  /** Per agent, the share of simulated worlds in which it signs, and in which it is present. */
  readonly signedShare: Float64Array;
  readonly presentShare: Float64Array;
  /** Against the baseline, in the same replicates; null where they cannot be paired. */
  readonly flips: Flips | null;
}

/** Per agent, shares of simulated worlds. */
export interface Flips {
  /** Signs here and not in the baseline, and the other way round. */
  readonly gained: Float64Array;
  readonly lost: Float64Array;
  readonly replicates: number;
}

/** What the charts of a page need of one wish. */
export interface Result {
  readonly key: string;
  /** Replicates that finished, and how many could not be computed. */
  readonly replicates: number;
  readonly failed: number;
  /** Ids in the file's order. */
  readonly agents: readonly string[];
  readonly summits: readonly SummitResult[];
  /** Bands of the world over time; null where there is but one moment. */
  readonly world: WorldSummary | null;
}

/** Outcomes of a model, in the order of their replicates. */
export interface Played {
  readonly model: Model;
  readonly blocks: readonly Rows[];
}

/**
 * Folds outcomes into what charts need, and holds them against a baseline. Throws where the blocks
 * of the two are not of the same replicates.
 */
export function resultOf(key: string, played: Played, baseline: Played | undefined): Result {
  const { model, blocks } = played;
  const failed = blocks.reduce((sum, rows) => sum + rows.failed.length, 0);
  const count = blocks.reduce((sum, rows) => sum + rows.count, 0);
  const moves = model.timeline.length > 1;
  return {
    key, failed, replicates: count - failed,
    agents: model.agentOrder.map((i) => model.agents[i].id),
    summits: model.meetings.map((_, m) => summitOf(played, m, baseline)),
    world: moves ? summariseWorld(model, blocks) : null,
  };
}

function summitOf(played: Played, m: number, baseline: Played | undefined): SummitResult {
  const { model, blocks } = played;
  const first = blockOf(model, m);
  const at = (place: number): number[] => column(model, blocks, first + place);
  const { forum, date, issues } = model.meetings[m];
  const signatures = at(OUTCOME.signatures);
  const tabled = [...issues];
  const positions = model.issueOrder.filter((issue) => tabled.includes(issue)).map((issue) =>
    [model.issues[issue].id, quantilesOf(at(FIXED_OUTCOMES + tabled.indexOf(issue)))] as const);
  const known = (name: keyof typeof OUTCOME): Quantiles | null => {
    const found = at(OUTCOME[name]).filter((value) => value === value);
    return found.length === 0 ? null : quantilesOf(found);
  };
  const expectation = at(OUTCOME.expectation);
  return {
    forum, date,
    signatures: { ...quantilesOf(signatures), histogram: histogramOf(signatures) },
    organisations: quantilesOf(at(OUTCOME.organisations)),
    present: quantilesOf(at(OUTCOME.present)),
    text: { positions: recordOf(positions), bindingness: quantilesOf(at(OUTCOME.bindingness)) },
    coverage: recordOf(COVERAGES.map((name) => [name, known(`coverage.${name}`)])) as
      SummitResult["coverage"],
    regime: recordOf(REGIME.map((name) => [name, known(name)])) as SummitResult["regime"],
    expectation: quantilesOf(expectation).mean,
    signedShare: shareOf(played, m, "signs"),
    presentShare: shareOf(played, m, "present"),
    flips: flipsOf(played, baseline, m),
  };
}

function shareOf({ model, blocks }: Played, m: number, name: "signs" | "present"): Float64Array {
  const { agents, meetings } = model;
  const sums = new Float64Array(agents.length);
  let count = 0;
  for (const rows of blocks) {
    for (let n = 0; n < rows.count; n++) {
      if (rows.failed.length > 0 && rows.failed.includes(rows.from + n)) continue;
      const start = (n * meetings.length + m) * agents.length;
      for (let i = 0; i < agents.length; i++) sums[i] += rows[name][start + i];
      count++;
    }
  }
  return Float64Array.from(model.agentOrder, (i) => sums[i] / count);
}

/** The same agents at as many meetings, replicate by replicate. */
function pairs(one: Model, other: Model): boolean {
  return one.agents.length === other.agents.length && one.meetings.length === other.meetings.length
    && one.agents.every(({ id }, i) => id === other.agents[i].id)
    && one.meetings.every(({ forum }, m) => forum === other.meetings[m].forum);
}

function flipsOf(played: Played, baseline: Played | undefined, m: number): Flips | null {
  if (baseline === undefined || !pairs(played.model, baseline.model)) return null;
  const { agents, meetings } = played.model;
  const gained = new Float64Array(agents.length);
  const lost = new Float64Array(agents.length);
  let count = 0;
  played.blocks.forEach((rows, block) => {
    const other = baseline.blocks[block];
    if (other === undefined) return;
    if (other.from !== rows.from) throw new RangeError("blocks of other replicates");
    for (let n = 0; n < Math.min(rows.count, other.count); n++) {
      const replicate = rows.from + n;
      if (rows.failed.includes(replicate) || other.failed.includes(replicate)) continue;
      const start = (n * meetings.length + m) * agents.length;
      for (let i = 0; i < agents.length; i++) {
        const [now, then] = [rows.signs[start + i], other.signs[start + i]];
        if (now > then) gained[i]++;
        else if (then > now) lost[i]++;
      }
      count++;
    }
  });
  if (count === 0) return null;
  const shares = (sums: Float64Array): Float64Array =>
    Float64Array.from(played.model.agentOrder, (i) => sums[i] / count);
  return { gained: shares(gained), lost: shares(lost), replicates: count };
}
