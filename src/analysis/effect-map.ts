import { PARAMETER } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { playPairs, type Pairs } from "../outcome/pairs.ts";
import { playerOf, withNumbers } from "../run/play.ts";
import { COLLAPSE, othersSigning, type Pairing } from "./contrast.ts";
import { auditChannels } from "./channel.ts";
import { manipulationOf } from "./manipulation.ts";
import { mean } from "../base/stats.ts";

/** Channels whose strength two parameters set. */
export type MappedChannel = "coverage" | "peers";

/** One axis of a map; for peers, x is peerPull over noise. */
export interface MapAxis {
  readonly parameter: "coverageNeed" | "goodwill" | "peerPull/noise" | "blocWidth";
  readonly values: readonly number[];
  /** Where the set of parameters in use stands. */
  readonly here: number;
}

export interface MapCell {
  readonly x: number;
  readonly y: number;
  /** Mean paired difference in the others' signatures. */
  readonly effect: number;
  readonly collapseShare: number;
}

/** What a change does to the others' signatures over the two parameters of one channel. */
export interface EffectMap {
  readonly channel: MappedChannel;
  readonly x: MapAxis;
  readonly y: MapAxis;
  readonly cells: readonly MapCell[];
  /** From how many signatures on an effect is drawn as mattering. */
  readonly threshold: number;
  readonly replicates: number;
}

/** An effect matters from five signatures on, or a tenth of those who may sign where few may. */
const FIVE = 5;
const TENTH = 0.1;

/** Signatures from which on an effect is drawn as mattering. */
export function thresholdOf(model: Model): number {
  const seats = model.meetings[model.meetings.length - 1].seat.filter((seat) => seat === 1);
  return Math.min(FIVE, Math.max(1, Math.round(TENTH * seats.length)));
}

/**
 * Assumed: coverageNeed from off to twice the mechanism set's, goodwill around both sets'; peers
 * from off to thrice the noise, blocs from narrow to all.
 */
const AXES: Readonly<Record<MappedChannel, readonly [readonly number[], readonly number[]]>> = {
  coverage: [[0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4], [-0.2, -0.15, -0.1, -0.05, 0, 0.05, 0.1]],
  peers: [[0, 0.25, 0.5, 1, 1.5, 2, 3], [0.2, 0.35, 0.5, 0.7, 1, 2, 5]],
};

/** The axes of a channel's map for a model. */
export function axesOf(model: Model, channel: MappedChannel): readonly [MapAxis, MapAxis] {
  const [xs, ys] = AXES[channel];
  const at = (name: keyof typeof PARAMETER): number => model.values[PARAMETER[name]];
  return channel === "coverage"
    ? [{ parameter: "coverageNeed", values: xs, here: at("coverageNeed") },
      { parameter: "goodwill", values: ys, here: at("goodwill") }]
    : [{ parameter: "peerPull/noise", values: xs, here: at("peerPull") / noiseUnit(model) },
      { parameter: "blocWidth", values: ys, here: at("blocWidth") }];
}

/** Peers are measured against the noise; without noise, against one loss unit. */
function noiseUnit(model: Model): number {
  return model.values[PARAMETER.noise] > 0 ? model.values[PARAMETER.noise] : 1;
}

/** The same pairing with a channel's two parameters set. */
export function atCell(pairing: Pairing, channel: MappedChannel, x: number, y: number): Pairing {
  const set = (model: Model): Model => withNumbers(model, channel === "coverage"
    ? new Map([[PARAMETER.coverageNeed, x], [PARAMETER.goodwill, y]])
    : new Map([[PARAMETER.peerPull, x * noiseUnit(model)], [PARAMETER.blocWidth, y]]));
  return { ...pairing, whatif: set(pairing.whatif), partner: set(pairing.partner) };
}

/** The channels of a pairing that can be mapped: open ones with two parameters of their own. */
export function mappable(pairing: Pairing): MappedChannel[] {
  const m = pairing.whatif.meetings.length - 1;
  const audit = auditChannels(pairing.whatif, pairing.partner, m);
  return audit.flatMap(({ channel, open }): MappedChannel[] =>
    open && (channel === "coverage" || channel === "peers") ? [channel] : []);
}

/** Plays one row of a map (one y): the unit of work handed to a worker. */
export function playMapRow(
  pairing: Pairing, channel: MappedChannel, y: number, seed: string | number, replicates: number,
): MapCell[] {
  const m = pairing.whatif.meetings.length - 1;
  const { decisions, absences } = manipulationOf(pairing.whatif, pairing.partner, m);
  const moved = new Set([...decisions, ...absences]);
  return AXES[channel][0].map((x) => {
    const cell = atCell(pairing, channel, x, y);
    const pairs = playPairs(
      playerOf(cell.whatif, seed), playerOf(cell.partner, seed), 0, replicates);
    return { x, y, ...effectOf(cell, m, pairs, moved) };
  });
}

function effectOf(
  pairing: Pairing, m: number, pairs: Pairs, moved: ReadonlySet<string>,
): { effect: number; collapseShare: number } {
  const left = othersSigning(pairing.whatif, m, [pairs.whatif], moved);
  const right = othersSigning(pairing.partner, m, [pairs.partner], moved);
  const collapsed = left.filter((count, n) => count < COLLAPSE * right[n]).length;
  return {
    effect: mean(left.map((count, n) => count - right[n])),
    collapseShare: collapsed / left.length,
  };
}

/** A map out of its rows. */
export function effectMap(
  pairing: Pairing, channel: MappedChannel, replicates: number, cells: readonly MapCell[],
): EffectMap {
  const [x, y] = axesOf(pairing.whatif, channel);
  return { channel, x, y, cells, threshold: thresholdOf(pairing.whatif), replicates };
}
