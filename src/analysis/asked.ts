import type { Model } from "../model/model.ts";
import type { Player } from "../run/play.ts";
import { strainOf, type StrainWork } from "./binding-strain.ts";
import { reachOf, type ReachWork } from "./channel-reach.ts";
import { entriesOf, type EntryWork } from "./entry.ts";
import { textsOf, type TextsWork } from "./joint-text.ts";
import { lossesOf, type LossWork } from "./loss-curve.ts";
import { pricesOf, type PricesWork } from "./price-curve.ts";
import { readBlock, type AskedBlock, type Worked } from "./worked.ts";

/** What one question asks of every replicate. */
export type AskedWork = TextsWork | LossWork | EntryWork | PricesWork | ReachWork
  | StrainWork;

/** Plays a block of replicates of a model and asks each. */
export function playAsked(
  player: Player, work: AskedWork, from: number, count: number,
): AskedBlock {
  return readBlock(player, workedOf(player.model, work), from, count);
}

function workedOf(model: Model, work: AskedWork): Worked {
  if (work.kind === "texts") return textsOf(model, work);
  if (work.kind === "loss") return lossesOf(model, work);
  if (work.kind === "entry") return entriesOf(model, work);
  if (work.kind === "strain") return strainOf(model, work);
  return work.kind === "prices" ? pricesOf(model, work) : reachOf(model, work);
}

/** How often a replicate's meeting is decided anew, as a measure of cost. */
export function askedCost(model: Model, work: AskedWork): number {
  if (work.kind === "texts") {
    return work.texts.length / (model.meetings[work.meeting].issues.length + 1);
  }
  if (work.kind === "loss") return work.levels.length;
  if (work.kind === "entry") return 2 * work.agents.length;
  if (work.kind === "strain") {
    return 2 + work.levels.length * (work.stakes.length + work.salience.length);
  }
  return work.kind === "prices" ? model.agents.length
    : 2 * (work.peerPull.length + work.coverageNeed.length);
}
