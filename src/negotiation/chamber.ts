import type { Conditions } from "../model/decree.ts";
import type { Meeting, Model } from "../model/model.ts";
import { TERM_COUNT } from "./term.ts";

/**
 * What drafting reads, copied for those who draft alone, row after row without gaps: the rounds
 * are where the time goes, and they then run through memory in one direction.
 */
export interface Desk {
  /** Drafters x width (issues padded to a multiple of four). */
  readonly ideal: Float64Array;
  readonly salience: Float64Array;
  readonly bindIdeal: Float64Array;
  readonly bindSalience: Float64Array;
  readonly statusQuoLoss: Float64Array;
  readonly constant: Float64Array;
  /** Drafting weight with the chair's multiple. */
  readonly pen: Float64Array;
  /** In the last round: loss of the draft, and pen times S^-nu. */
  readonly loss: Float64Array;
  readonly influence: Float64Array;
}

/**
 * The kernel of peers: one for all meetings of a player and for the world between them, kept
 * while what it is made of stays.
 */
export interface Kernel {
  /** k(g_i - g_j), agent x agent, 0 on the diagonal. */
  readonly rows: Float64Array;
  /** What it was made of: alignments and width; NaN until it is. */
  readonly alignment: Float64Array;
  width: number;
  /** How often it was made anew, in whole or in part. */
  version: number;
  /** Room for the indices of those whose alignment moved. */
  readonly moved: Int32Array;
}

/** What each row of the kernel sums to at one meeting. */
export interface Affinity {
  readonly kernel: Kernel;
  /** Per agent: 1 / sum over those present of w_l k_il; 0 where that sum is 0. */
  readonly scale: Float64Array;
  /** What the scale was made of: a version of the kernel; the weight of those present, else 0. */
  version: number;
  readonly weight: Float64Array;
}

/**
 * The room in which a meeting is played: every array that equations 1-8 need, allocated once.
 * Rows of issues are padded with zeros to a multiple of four, so that sums run in blocks.
 * All losses and terms are in loss units (1 = the largest possible text loss).
 */
export interface Chamber {
  readonly agents: number;
  /** Issues on the table, and the same padded. */
  readonly issues: number;
  readonly width: number;
  /** Per agent x width: ideal points, saliences (equation 1), status quo. */
  readonly ideal: Float64Array;
  readonly salience: Float64Array;
  readonly statusQuo: Float64Array;
  /** Per agent: salience of bindingness, its ideal (2), its status quo. */
  readonly bindSalience: Float64Array;
  readonly bindIdeal: Float64Array;
  readonly bindStatusQuo: Float64Array;
  /** Per agent: loss of the status quo (3); what the surplus gains whatever the text says. */
  readonly statusQuoLoss: Float64Array;
  readonly constant: Float64Array;
  /** Per agent: drafting weight, without and with the chair's multiple. */
  readonly weight: Float64Array;
  readonly pen: Float64Array;
  /** Per agent: what attention and risk multiply its pen by; 1 where neither is modelled. */
  readonly penFactor: Float64Array;
  /** Indices of those who draft and of those who may sign, ascending. */
  readonly drafters: Int32Array;
  readonly voters: Int32Array;
  drafterCount: number;
  voterCount: number;
  readonly present: Uint8Array;
  /** Those among whom peers are felt: who may sign, and in a review who might have. */
  readonly table: Int32Array;
  tableCount: number;
  /** Per agent x issue: 1 where its signature leaves the issue out; and whether any is. */
  readonly reserved: Uint8Array;
  readonly reserving: Uint8Array;
  /** Per agent: 1 when it accepts verification. */
  readonly verified: Uint8Array;
  /** All conditions under which agents sign here. */
  conditions: readonly Conditions[];
  /** Per agent: side payments by others, and by the forum's fund (a part of the former). */
  readonly received: Float64Array;
  readonly paid: Float64Array;
  spent: number;
  readonly desk: Desk;
  /** The draft: positions (padded) and bindingness; the target of the last round. */
  readonly draft: Float64Array;
  readonly target: Float64Array;
  bindingness: number;
  bindTarget: number;
  rounds: number;
  /** Per term x agent. */
  readonly terms: Float64Array;
  /** Which terms are played: 1, or 0 to leave a term out (ablation). */
  readonly played: Uint8Array;
  /** Per agent: noise, and utility before peers and coverage. */
  readonly noise: Float64Array;
  readonly base: Float64Array;
  readonly utility: Float64Array;
  eventShock: number;
  readonly affinity: Affinity;
  /** Per agent: the pull of signatories so far. */
  readonly pressure: Float64Array;
  /** Per agent: its need for coverage, and its share of AI systems. */
  readonly need: Float64Array;
  readonly share: Float64Array;
  shareTotal: number;
  shareHeld: number;
  /** Per agent: decision, and wave in which it was taken (0 = never). */
  readonly signs: Uint8Array;
  readonly wave: Int16Array;
  /** Indices of those who change in the current wave. */
  readonly changed: Int32Array;
  readonly least: Uint8Array;
  readonly greatest: Uint8Array;
  waves: number;
  /** Per agent: 1 when it signs the lighter tier only, and that tier's bindingness. */
  readonly light: Uint8Array;
  lightBindingness: number;
  /** Per agent: 1 when a review ended its signature, full or light. */
  readonly withdrew: Uint8Array;
  /** Room to try what would happen and to forget it. */
  readonly aside: { readonly signs: Uint8Array; readonly wave: Int16Array;
    readonly pressure: Float64Array };
  /** Per agent: 1 yes, 0 abstention, -1 no, -2 missed the vote. */
  readonly ballot: Int8Array;
}

/** An empty chamber for one meeting of a model; meetings of one player share a kernel. */
export function chamberOf(
  model: Model, meeting: Meeting, kernel: Kernel = emptyKernel(model.agents.length),
): Chamber {
  const n = model.agents.length;
  const issues = meeting.issues.length;
  const width = Math.ceil(issues / 4) * 4;
  const perAgent = (): Float64Array => new Float64Array(n);
  return {
    agents: n, issues, width,
    ideal: new Float64Array(n * width), salience: new Float64Array(n * width),
    statusQuo: new Float64Array(n * width),
    bindSalience: perAgent(), bindIdeal: perAgent(), bindStatusQuo: perAgent(),
    statusQuoLoss: perAgent(), constant: perAgent(), weight: perAgent(), pen: perAgent(),
    penFactor: perAgent().fill(1),
    drafters: new Int32Array(n), voters: new Int32Array(n), drafterCount: 0, voterCount: 0,
    present: new Uint8Array(n), table: new Int32Array(n), tableCount: 0,
    ...decreed(model, meeting), received: perAgent(), paid: perAgent(), spent: 0,
    desk: deskOf(n, width),
    draft: new Float64Array(width), target: new Float64Array(width),
    bindingness: 0, bindTarget: 0, rounds: 0,
    terms: new Float64Array(n * TERM_COUNT), played: new Uint8Array(TERM_COUNT).fill(1),
    noise: perAgent(), base: perAgent(), utility: perAgent(), eventShock: 0,
    affinity: affinityOf(n, kernel), pressure: perAgent(),
    need: perAgent(), share: perAgent(), shareTotal: 0, shareHeld: 0,
    signs: new Uint8Array(n), wave: new Int16Array(n), changed: new Int32Array(n),
    least: new Uint8Array(n), greatest: new Uint8Array(n), waves: 0,
    light: new Uint8Array(n), lightBindingness: 0, withdrew: new Uint8Array(n),
    aside: { signs: new Uint8Array(n), wave: new Int16Array(n), pressure: perAgent() },
    ballot: new Int8Array(n),
  };
}

/** What decrees say of a meeting; a review adds what was said when the text was signed. */
function decreed(
  model: Model, { decisions, issues }: Meeting,
): Pick<Chamber, "reserved" | "reserving" | "verified" | "conditions"> {
  const reserved = new Uint8Array(model.agents.length * issues.length);
  if (decisions.reserved !== null) reserved.set(decisions.reserved);
  const reserving = Uint8Array.from(model.agents, (_, i) =>
    Number(reserved.subarray(i * issues.length).subarray(0, issues.length).includes(1)));
  const conditions = decisions.conditions === null ? [] : [decisions.conditions];
  return { reserved, reserving, verified: decisions.verified.slice(), conditions };
}

function deskOf(agents: number, width: number): Desk {
  const perAgent = (): Float64Array => new Float64Array(agents);
  return {
    ideal: new Float64Array(agents * width), salience: new Float64Array(agents * width),
    bindIdeal: perAgent(), bindSalience: perAgent(), statusQuoLoss: perAgent(),
    constant: perAgent(), pen: perAgent(), loss: perAgent(), influence: perAgent(),
  };
}

/** A kernel of peers that is made of nothing yet. */
export function emptyKernel(agents: number): Kernel {
  return {
    rows: new Float64Array(agents * agents), alignment: new Float64Array(agents), width: NaN,
    version: 0, moved: new Int32Array(agents),
  };
}

function affinityOf(agents: number, kernel: Kernel): Affinity {
  return {
    kernel, scale: new Float64Array(agents), version: -1, weight: new Float64Array(agents),
  };
}
