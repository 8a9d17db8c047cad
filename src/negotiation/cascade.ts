import { PARAMETER } from "../model/layout.ts";
import type { Meeting, Model } from "../model/model.ts";
import { refillKernel } from "./affinity.ts";
import type { Chamber } from "./chamber.ts";
import { isMet } from "./conditions.ts";
import { coverageTerm } from "./coverage.ts";
import { pullOn } from "./peers.ts";
import { COVERAGE, PEER } from "./term.ts";

/** Everything a cascade reads, gathered once per meeting. */
interface Scene {
  readonly chamber: Chamber;
  readonly model: Model;
  readonly meeting: Meeting;
  readonly values: Float64Array;
  /** gamma, or 0 when the term is left out. */
  readonly pull: number;
  /** Whether peers and coverage attract, so that there is a least and a greatest equilibrium. */
  readonly ordered: boolean;
  /** Index of an agent that is kept out, or -1. */
  readonly out: number;
}

/**
 * Equation 8: decisions that depend on each other's. From nobody upward, in waves, to the least
 * equilibrium (opt-in); from everybody downward to the greatest (silence). Both always stand in
 * `least` and `greatest`; the procedure picks the decision. With peers or coverage that repel
 * (a negative parameter) there is no such order: agents then decide in turn, by id.
 */
export function decideTogether(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array,
): void {
  const scene = sceneOf(chamber, model, meeting, values, -1);
  const upward = isUpward(meeting);
  settle(scene, upward ? 0 : 1);
  (upward ? chamber.greatest : chamber.least).set(chamber.signs);
  settle(scene, upward ? 1 : 0);
  (upward ? chamber.least : chamber.greatest).set(chamber.signs);
  feelPeers(scene, upward ? 1 : 0);
  const { agents, terms, pressure } = chamber;
  const { pull } = scene;
  for (let i = 0; i < agents; i++) {
    terms[PEER * agents + i] = pull === 0 ? 0 : pull * pressure[i];
    terms[COVERAGE * agents + i] = coverageTerm(chamber, i, chamber.shareHeld);
  }
}

/** Who would sign by the procedure if one agent were kept out: into `signs`, and no term moves. */
export function decideWithout(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array, out: number,
): void {
  const scene = sceneOf(chamber, model, meeting, values, out);
  // Meetings share the kernel: a later one may have made it anew.
  if (scene.pull !== 0) refillKernel(chamber.affinity.kernel, model, values);
  settle(scene, isUpward(meeting) ? 1 : 0);
}

/** A vote has neither peers nor coverage, even when it is reviewed. */
function sceneOf(
  chamber: Chamber, model: Model, meeting: Meeting, values: Float64Array, out: number,
): Scene {
  const pull = meeting.procedure === "vote" ? 0 : chamber.played[PEER] * values[PARAMETER.peerPull];
  const ordered = pull >= 0 && values[PARAMETER.coverageNeed] >= 0;
  return { chamber, model, meeting, values, pull, ordered, out };
}

/** Opt-in begins with nobody; silence, and a review of what was signed, with everybody. */
function isUpward({ procedure, review }: Meeting): boolean {
  return procedure !== "silence" && !review;
}

function settle(scene: Scene, to: 0 | 1): void {
  if (scene.ordered) settleInWaves(scene, to);
  else settleInTurn(scene, to);
}

function valueOf({ chamber, pull }: Scene, agent: number): number {
  return chamber.base[agent] + pull * chamber.pressure[agent]
    + coverageTerm(chamber, agent, chamber.shareHeld);
}

/** What an agent is pinned to, or what it wants at this moment; neither against a condition. */
function wants(scene: Scene, agent: number): boolean {
  const { pinned, decisions: { walksOut } } = scene.meeting;
  const pin = pinned[agent];
  if (pin === -1 || walksOut[agent] === 1 || agent === scene.out) return false;
  return (pin === 1 || valueOf(scene, agent) >= 0) && isMet(scene.chamber, agent);
}

/**
 * `to` 1: from nobody upward; 0: from everybody downward. All who want to change do so at once;
 * only those who have not changed yet can, so the pull is kept up to date for them alone.
 */
function settleInWaves(scene: Scene, to: 0 | 1): void {
  const { chamber } = scene;
  const { voters, voterCount, signs, changed } = chamber;
  begin(scene, to);
  for (let turn = 1; turn <= voterCount; turn++) {
    let flips = 0;
    for (let n = 0; n < voterCount; n++) {
      const i = voters[n];
      if (signs[i] !== to && wants(scene, i) === (to === 1)) changed[flips++] = i;
    }
    if (flips === 0) break;
    chamber.waves = turn;
    for (let n = 0; n < flips; n++) change(chamber, changed[n], to, turn);
    if (scene.pull !== 0) spread(scene, to, flips);
  }
}

/** A wave's pull on those who have not changed. */
function spread({ chamber, model, values }: Scene, to: 0 | 1, flips: number): void {
  const { voters, voterCount, signs, changed, pressure } = chamber;
  const sign = to === 1 ? 1 : -1;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    if (signs[i] === to) continue;
    pressure[i] += sign * pullOn(chamber, model, values, i, changed, flips);
  }
}

/**
 * Best responses in turn by id, for at most 4 N sweeps; a wave is a sweep. From what stands under
 * review nobody who leaves comes back.
 */
function settleInTurn(scene: Scene, to: 0 | 1): void {
  const { chamber } = scene;
  const { voters, voterCount, signs } = chamber;
  begin(scene, to);
  for (let turn = 1; turn <= 4 * voterCount; turn++) {
    let flips = 0;
    for (let n = 0; n < voterCount; n++) {
      const i = voters[n];
      if (scene.pull !== 0) chamber.pressure[i] = pullOn(chamber, scene.model, scene.values, i,
        chamber.changed, listPresent(chamber, 1));
      const choice = wants(scene, i) ? 1 : 0;
      if (choice === signs[i] || (choice === 1 && to === 0 && scene.meeting.review)) continue;
      change(chamber, i, choice, choice === to ? turn : 0);
      flips++;
    }
    if (flips === 0) break;
    chamber.waves = turn;
  }
}

/** Nobody in (`to` 1) or everybody in (`to` 0), and the pull each then feels. */
function begin(scene: Scene, to: 0 | 1): void {
  const { chamber } = scene;
  const { voters, voterCount, pressure } = chamber;
  chamber.signs.fill(0);
  chamber.wave.fill(0);
  pressure.fill(0);
  chamber.waves = 0;
  chamber.shareHeld = 0;
  if (to === 1) return;
  for (let n = 0; n < voterCount; n++) change(chamber, voters[n], 1, 0);
  if (scene.pull === 0) return;
  // A row of the kernel sums to 1 over the table; only rows of an agent's own are summed.
  const whole = voterCount === chamber.tableCount;
  const { model, values } = scene;
  const { scale } = chamber.affinity;
  for (let n = 0; n < voterCount; n++) {
    const i = voters[n];
    pressure[i] = model.peers.own[i] === 1 || !whole
      ? pullOn(chamber, model, values, i, voters, voterCount)
      : scale[i] > 0 ? 1 : 0;
  }
}

function change(chamber: Chamber, agent: number, to: 0 | 1, turn: number): void {
  chamber.signs[agent] = to;
  chamber.wave[agent] = turn;
  chamber.shareHeld += to === 1 ? chamber.share[agent] : -chamber.share[agent];
}

/** Puts those present who sign (1) or do not (0) into `changed`, by id. */
function listPresent(chamber: Chamber, signing: 0 | 1): number {
  const { voters, voterCount, signs, changed } = chamber;
  let count = 0;
  for (let n = 0; n < voterCount; n++) {
    if (signs[voters[n]] === signing) changed[count++] = voters[n];
  }
  return count;
}

/**
 * The pull on those for whom it was not kept up to date: who changed, who is not there, and
 * everybody after turns. A row of the kernel sums to 1, so the shorter list is enough.
 */
function feelPeers({ chamber, model, values, pull, ordered }: Scene, to: 0 | 1): void {
  if (pull === 0) return;
  const { agents, voterCount, present, signs, changed, pressure, affinity: { scale } } = chamber;
  const { own } = model.peers;
  const upToDate = (i: number): boolean => ordered && present[i] === 1 && signs[i] !== to;
  const signatories = listPresent(chamber, 1);
  const outside = 2 * signatories > voterCount && voterCount === chamber.tableCount;
  for (let i = 0; i < agents; i++) {
    if ((outside && own[i] === 0) || upToDate(i)) continue;
    pressure[i] = pullOn(chamber, model, values, i, changed, signatories);
  }
  if (!outside) return;
  const others = listPresent(chamber, 0);
  for (let i = 0; i < agents; i++) {
    if (own[i] === 1 || upToDate(i)) continue;
    pressure[i] = scale[i] > 0 ? 1 - pullOn(chamber, model, values, i, changed, others) : 0;
  }
}
