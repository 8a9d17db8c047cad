import { FIELD, rowOf, WORLD } from "../model/layout.ts";
import { KINDS, type Model } from "../model/model.ts";
import { emptyKernel, type Kernel } from "../negotiation/chamber.ts";

/** What a moment's hazard comes to (equations 11 and 12). */
export interface Hazard {
  /** eta = I C: how far deployment lets governance act. */
  efficacy: number;
  /** H after governance, and the share of it that is opaque or emergent. */
  hazard: number;
  opaque: number;
  /** G, and how far flight keeps it below the mean stringency. */
  governance: number;
  deficit: number;
}

/**
 * What the world remembers beside the numbers in `values`: everything that meetings leave behind
 * for the equations between them. Allocated once for a model and written over by every run.
 */
export interface World extends Hazard {
  readonly model: Model;
  readonly agents: number;
  /** The states, by index; all agents where there are none. */
  readonly states: Int32Array;
  /** Agents of each kind that is there, by index. */
  readonly kinds: readonly Int32Array[];
  /** Issues that load on safety. */
  readonly safetyIssues: Int32Array;
  /** Texts that anyone signed, with those already there at the start. */
  norms: number;
  /** Stringency z of each of the states (12). */
  readonly stringency: Float64Array;
  /** Room for one number per agent. */
  readonly room: Float64Array;
  /** Per agent: latest target of trust (15), NaN before any meeting. */
  readonly trustTarget: Float64Array;
  /** Per agent: how threatening rivals' clubs without it have been (14). */
  readonly threat: Float64Array;
  /** Per agent: transfers received so far, at most 1, and who gave last (-1: nobody). */
  readonly received: Float64Array;
  readonly giver: Int32Array;
  /** Per forum: latest target of legitimacy (16), NaN before any meeting. */
  readonly legitimacyTarget: Float64Array;
  /** Per forum x agent: utility at the forum's last meeting, attention (17). */
  readonly lastUtility: Float64Array;
  readonly attention: Float64Array;
  /** Kernel of alignments, made anew only where they moved; the chambers' too. */
  readonly kernel: Kernel;
  /** Per event: 1 when it happened in this run. */
  readonly happened: Uint8Array;
}

/** The world of a model, before any run. */
export function worldOf(model: Model): World {
  const n = model.agents.length;
  const forums = model.forums.length;
  const indices = (test: (kind: string) => boolean): Int32Array =>
    Int32Array.from(model.agents.flatMap(({ kind }, i) => (test(kind) ? [i] : [])));
  const states = indices((kind) => kind === "state");
  return {
    model, agents: n,
    states: states.length > 0 ? states : indices(() => true),
    kinds: KINDS.map((kind) => indices((one) => one === kind)).filter((of) => of.length > 0),
    safetyIssues: Int32Array.from(model.issues.flatMap(({ loading }, d) =>
      (loading === "safety" ? [d] : []))),
    norms: 0, efficacy: 0, hazard: 0, opaque: 0, governance: 0, deficit: 0,
    stringency: new Float64Array(n), room: new Float64Array(n),
    trustTarget: new Float64Array(n), threat: new Float64Array(n),
    received: new Float64Array(n), giver: new Int32Array(n),
    legitimacyTarget: new Float64Array(forums),
    lastUtility: new Float64Array(forums * n), attention: new Float64Array(forums * n),
    kernel: emptyKernel(n),
    happened: new Uint8Array(model.events.length),
  };
}

/** Forgets the run before. */
export function resetWorld(world: World, values: Float64Array): void {
  world.norms = values[WORLD.norms];
  world.trustTarget.fill(NaN);
  world.threat.fill(0);
  world.received.fill(0);
  world.giver.fill(-1);
  world.legitimacyTarget.fill(NaN);
  world.lastUtility.fill(0);
  world.attention.fill(1);
  world.happened.fill(0);
}

/** Whether every number that the world moves is still finite. */
export function worldIsSound(world: World, values: Float64Array): boolean {
  let sum = values[WORLD.risk] + values[WORLD.deployment] + values[WORLD.frontier] + world.hazard;
  for (let i = 0; i < world.agents; i++) {
    const row = rowOf(world.model.layout, i);
    sum += values[row + FIELD.capability] + values[row + FIELD.safety]
      + values[row + FIELD.security] + values[row + FIELD.trust] + values[row + FIELD.alignment];
  }
  return sum - sum === 0;
}
