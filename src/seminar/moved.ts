import { recordOf } from "../base/record.ts";
import { differenceOf, type Difference } from "../analysis/contrast.ts";
import type { Model } from "../model/model.ts";
import { blockOf, FIXED_OUTCOMES, OUTCOME, rowLength, tallied } from "../outcome/outcome.ts";
import type { Rows } from "../outcome/rows.ts";

/** A model and its replicates, in blocks in their order. */
export interface PlayedModel {
  readonly model: Model;
  readonly rows: readonly Rows[];
}

/** What changed at one meeting between two models that share their agents and their seed. */
export interface Moved {
  /** Worlds that both played. */
  readonly of: number;
  /** Worlds in which anybody signs otherwise whom no card held. */
  readonly worlds: number;
  /** Signatures of those whom no card held, and of all. */
  readonly others: Difference;
  readonly all: Difference;
  /** Share of AI systems that signatories hold; null where no agent has the share. */
  readonly coverage: Difference | null;
  readonly text: Readonly<Record<string, Difference>>;
  readonly bindingness: Difference;
  /** Whom no card held and who signs otherwise, most worlds first. */
  readonly agents: readonly {
    readonly agent: string; readonly gained: number; readonly lost: number;
  }[];
}

/** Replicate n of a model's blocks. */
interface Place {
  readonly rows: Rows;
  readonly n: number;
}

/** What changed from one played model to another; `held` are agents that cards decide for. */
export function movedBetween(
  before: PlayedModel, after: PlayedModel, m: number, held: ReadonlySet<string>,
): Moved {
  const pairs = pairsOf(before.rows, after.rows);
  const { model } = after;
  const agents = model.agents.length;
  const isTallied = tallied(model, model.meetings[m]);
  const gained = new Int32Array(agents);
  const lost = new Int32Array(agents);
  const others: number[] = [];
  const all: number[] = [];
  let worlds = 0;
  for (const [left, right] of pairs) {
    const at = ({ n }: Place): number => (n * model.meetings.length + m) * agents;
    let [free, total, flipped] = [0, 0, false];
    for (let i = 0; i < agents; i++) {
      const { id, kind } = model.agents[i];
      const change = right.rows.signs[at(right) + i] - left.rows.signs[at(left) + i];
      if (isTallied(kind)) total += change;
      if (change === 0 || held.has(id)) continue;
      flipped = true;
      if (isTallied(kind)) free += change;
      if (change > 0) gained[i]++;
      else lost[i]++;
    }
    if (flipped) worlds++;
    others.push(free);
    all.push(total);
  }
  const first = blockOf(model, m);
  const change = (place: number): number[] => pairs.map(([left, right]) =>
    numberAt(after.model, right, first + place) - numberAt(before.model, left, first + place));
  const coverage = change(OUTCOME["coverage.models"]);
  return {
    of: pairs.length, worlds,
    others: differenceOf(others), all: differenceOf(all),
    coverage: coverage.some((value) => value !== value) ? null : differenceOf(coverage),
    text: recordOf([...model.meetings[m].issues].map((issue, d) =>
      [model.issues[issue].id, differenceOf(change(FIXED_OUTCOMES + d))])),
    bindingness: differenceOf(change(OUTCOME.bindingness)),
    agents: model.agents.map(({ id }, i) => ({ agent: id, gained: gained[i], lost: lost[i] }))
      .filter((one) => one.gained + one.lost > 0)
      .sort((left, right) => right.gained + right.lost - left.gained - left.lost),
  };
}

/** Both arms' replicates side by side, those left out that failed in either. */
function pairsOf(before: readonly Rows[], after: readonly Rows[]): (readonly [Place, Place])[] {
  return before.flatMap((rows, b) => Array.from({ length: rows.count }, (_, n) => n)
    .filter((n) => !rows.failed.includes(rows.from + n) && !after[b].failed.includes(rows.from + n))
    .map((n) => [{ rows, n }, { rows: after[b], n }] as const));
}

function numberAt(model: Model, { rows, n }: Place, place: number): number {
  return rows.numbers[n * rowLength(model) + place];
}
