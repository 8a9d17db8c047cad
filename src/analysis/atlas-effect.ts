import { FIELD, rowOf } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { coverageField } from "../negotiation/coverage.ts";
import { TERM_COUNT, TERMS, type Term } from "../negotiation/term.ts";
import { COVERAGES, tallied, type Coverage } from "../outcome/outcome.ts";
import { NumbersOverflow, type Player, type Run } from "../run/play.ts";
import { COLLAPSE, differenceOf, type Difference } from "./contrast.ts";
import { mapCoverage } from "./summary.ts";

/** Another that signs in one of two worlds alone, in how many, and the term that pushed it most. */
export interface Follower {
  readonly agent: string;
  readonly lost: number;
  readonly gained: number;
  readonly term: Term;
}

/** What one way of not signing does to the others at the last meeting. */
export interface RefusalEffect {
  /** Replicates that both worlds finished, and those in which numbers overflowed. */
  readonly replicates: number;
  readonly failed: number;
  /** The others' signatures where the agent signs. */
  readonly partner: number;
  /** The others' signatures, without its signature minus with it. */
  readonly others: Difference;
  /** Share of worlds in which fewer than half of the others' signatures are left. */
  readonly collapseShare: number;
  /** What all signatories cover, the agent's own part included; null where nobody has it. */
  readonly coverage: Readonly<Record<Coverage, Difference | null>>;
  /** Those who follow in most worlds, three at most. */
  readonly followers: readonly Follower[];
  /** How many others follow in any world. */
  readonly followed: number;
}

const FOLLOWERS = 3;

/** The last meeting of one replicate. */
interface Ending {
  readonly signs: Uint8Array;
  readonly terms: Float64Array;
  readonly signatures: number;
  readonly coverage: readonly number[];
}

interface Tally {
  readonly player: Player;
  readonly left: number[];
  readonly right: number[];
  readonly coverage: readonly number[][];
  readonly lost: Int32Array;
  readonly gained: Int32Array;
  readonly push: Float64Array;
  failed: number;
}

/**
 * Plays the first `replicates` of the partner once and of every other world against it, with the
 * same draws; `agent` is left out of the others' signatures.
 */
export function playEffectsOf(
  partner: Player, worlds: readonly Player[], agent: number, replicates: number,
): RefusalEffect[] {
  const agents = partner.model.agents.length;
  const counted = countedOthers(partner.model, agent);
  const tallies = worlds.map((player): Tally => ({
    player, left: [], right: [], coverage: COVERAGES.map(() => []),
    lost: new Int32Array(agents), gained: new Int32Array(agents),
    push: new Float64Array(TERM_COUNT * agents), failed: 0,
  }));
  for (let replicate = 0; replicate < replicates; replicate++) {
    const right = endingOf(partner, replicate, counted);
    for (const tally of tallies) {
      const left = right === null ? null : endingOf(tally.player, replicate, counted);
      if (left === null || right === null) tally.failed++;
      else addEnding(tally, left, right, agent);
    }
  }
  return tallies.map((tally) => effectOf(tally, partner.model));
}

/** Per agent: 1 where its signature counts among the others' at the last meeting. */
export function countedOthers(model: Model, agent: number): Uint8Array {
  const isTallied = tallied(model, model.meetings[model.meetings.length - 1]);
  return Uint8Array.from(model.agents, ({ kind }, i) => Number(i !== agent && isTallied(kind)));
}

/** The others' signatures at the last meeting of a run. */
export function othersOf(run: Run, counted: Uint8Array): number {
  const { signs } = run.chambers[run.chambers.length - 1];
  let signatures = 0;
  for (let i = 0; i < counted.length; i++) signatures += signs[i] & counted[i];
  return signatures;
}

function endingOf(player: Player, replicate: number, counted: Uint8Array): Ending | null {
  try {
    const run = player.play(replicate);
    const { signs, terms } = run.chambers[run.chambers.length - 1];
    return {
      signs: signs.slice(), terms: terms.slice(), signatures: othersOf(run, counted),
      coverage: coverageOf(player.model, run),
    };
  } catch (error) {
    if (error instanceof NumbersOverflow) return null;
    throw error;
  }
}

/** E10 and the other shares that signatories hold, as in the outcomes. */
function coverageOf(model: Model, run: Run): number[] {
  const m = model.meetings.length - 1;
  const meeting = model.meetings[m];
  const values = run.valuesAt[m];
  const { signs } = run.chambers[m];
  const fields = [coverageField(model, meeting, values), FIELD.shareGdp, FIELD.shareMilitary,
    FIELD.sharePeople];
  return fields.map((field) => {
    let held = 0;
    let all = 0;
    for (let i = 0; i < signs.length; i++) {
      const share = values[rowOf(model.layout, i) + field];
      if (meeting.counted[i] === 0 || share !== share) continue;
      all += share;
      if (signs[i] === 1) held += share;
    }
    return all > 0 ? held / all : NaN;
  });
}

function addEnding(tally: Tally, left: Ending, right: Ending, agent: number): void {
  tally.left.push(left.signatures);
  tally.right.push(right.signatures);
  tally.coverage.forEach((column, n) => { column.push(left.coverage[n] - right.coverage[n]); });
  const agents = left.signs.length;
  for (let i = 0; i < agents; i++) {
    if (i === agent || left.signs[i] === right.signs[i]) continue;
    const toward = left.signs[i] === 1 ? 1 : -1;
    if (toward > 0) tally.gained[i]++;
    else tally.lost[i]++;
    for (let at = i; at < left.terms.length; at += agents) {
      tally.push[at] += toward * (left.terms[at] - right.terms[at]);
    }
  }
}

function effectOf(tally: Tally, model: Model): RefusalEffect {
  const { left, right, coverage, lost, gained, failed } = tally;
  const count = left.length;
  const collapsed = left.filter((signatures, n) => signatures < COLLAPSE * right[n]).length;
  const followers = model.agents.map((_, i) => i).filter((i) => lost[i] + gained[i] > 0)
    .sort((one, other) => lost[other] + gained[other] - lost[one] - gained[one] || one - other);
  return {
    replicates: count, failed,
    partner: right.reduce((sum, signatures) => sum + signatures, 0) / count,
    others: differenceOf(left.map((signatures, n) => signatures - right[n])),
    collapseShare: collapsed / count,
    coverage: mapCoverage((kind) => {
      const differences = coverage[COVERAGES.indexOf(kind)];
      return differences.some((value) => value !== value) ? null : differenceOf(differences);
    }),
    followers: followers.slice(0, FOLLOWERS).map((i) => ({
      agent: model.agents[i].id, lost: lost[i], gained: gained[i], term: strongest(tally, i),
    })),
    followed: followers.length,
  };
}

function strongest({ push, lost }: Tally, agent: number): Term {
  let best = 0;
  for (let term = 1; term < TERM_COUNT; term++) {
    if (push[term * lost.length + agent] > push[best * lost.length + agent]) best = term;
  }
  return TERMS[best];
}
