import type { Model } from "../model/model.ts";
import { TERM_COUNT } from "../negotiation/term.ts";
import { NumbersOverflow, type Player } from "../run/play.ts";
import { emptyRows, keep, markFailed, type Rows } from "./rows.ts";

/** The same replicates of two models that share their draws. */
export interface Pairs {
  readonly whatif: Rows;
  readonly partner: Rows;
  /**
   * meetings x terms x agents of the what-if: sums of (what-if - partner) over the replicates in
   * which the agent's signature differs, signed toward the change, so that positive pushed it.
   */
  readonly push: Float64Array;
}

/** Plays a block of replicates of both models. Agents are matched by id. */
export function playPairs(whatif: Player, partner: Player, from: number, count: number): Pairs {
  const pairs = {
    whatif: emptyRows(whatif.model, from, count),
    partner: emptyRows(partner.model, from, count),
    push: new Float64Array(whatif.model.meetings.length * TERM_COUNT * whatif.model.agents.length),
  };
  const twin = twinsOf(whatif.model, partner.model);
  for (let n = 0; n < count; n++) {
    try {
      const left = whatif.play(from + n);
      const right = partner.play(from + n);
      keep(whatif.model, left, pairs.whatif, n);
      keep(partner.model, right, pairs.partner, n);
      left.chambers.forEach((chamber, m) => {
        const other = right.chambers[m];
        if (other === undefined) return;
        addPush(chamber, other, twin, pairs.push.subarray(m * TERM_COUNT * chamber.agents));
      });
    } catch (error) {
      if (!(error instanceof NumbersOverflow)) throw error;
      markFailed(whatif.model, pairs.whatif, n);
      markFailed(partner.model, pairs.partner, n);
    }
  }
  return pairs;
}

interface Decided {
  readonly agents: number;
  readonly terms: Float64Array;
  readonly signs: Uint8Array;
}

function addPush(left: Decided, right: Decided, twin: Int32Array, push: Float64Array): void {
  for (let i = 0; i < left.agents; i++) {
    const j = twin[i];
    if (j < 0 || left.signs[i] === right.signs[j]) continue;
    const toward = left.signs[i] === 1 ? 1 : -1;
    for (let term = 0; term < TERM_COUNT; term++) {
      push[term * left.agents + i] += toward
        * (left.terms[term * left.agents + i] - right.terms[term * right.agents + j]);
    }
  }
}

/** For each agent of a model, its index in another; -1 where it is not there. */
export function twinsOf(model: Model, other: Model): Int32Array {
  const index = new Map(other.agents.map(({ id }, j) => [id, j]));
  return Int32Array.from(model.agents, ({ id }) => index.get(id) ?? -1);
}
