import type { Model } from "../model/model.ts";
import { playerOf } from "../run/play.ts";
import { auditChannels, type ChannelAudit } from "./channel.ts";
import { playEffectsOf, type RefusalEffect } from "./atlas-effect.ts";
import { thresholdsOf, type SearchedWorld, type Thresholds } from "./atlas-threshold.ts";
import { notSigning, refusalTerms, signing, WAYS, type RefusalTerms, type Way }
  from "./refusal.ts";

/** What is to be played of one agent's not signing. */
export interface RefusalOrder {
  /** Index in `Model.agents`. */
  readonly agent: number;
  readonly seed: string | number;
  readonly replicates: number;
  /** Ways to play; null audits all five and plays those for which a channel is open. */
  readonly ways: readonly Way[] | null;
  /** Searches for thresholds as well, with so many replicates and followers; null does not. */
  readonly search: { readonly replicates: number; readonly wanted: number } | null;
}

/** One way of not signing, as played. */
export interface PlayedWay {
  readonly way: Way;
  /** Empty where the order named its ways. */
  readonly audit: readonly ChannelAudit[];
  /** Null where no channel is open: the model cannot answer. */
  readonly effect: RefusalEffect | null;
  /** Null where none was searched for: a reservation leaves the signature itself in place. */
  readonly thresholds: Thresholds | null;
}

/** One agent's not signing, and what its conditions and reservations hang on. */
export interface PlayedRefusals {
  readonly terms: RefusalTerms;
  readonly ways: readonly PlayedWay[];
}

/**
 * Plays an agent's ways of not signing against its signature; the partner is played once for
 * all of them. The same model and order give the same numbers.
 */
export function playRefusals(model: Model, order: RefusalOrder): PlayedRefusals {
  const { agent, seed, replicates, search } = order;
  const terms = refusalTerms(model, agent);
  const partner = signing(model, agent);
  const m = model.meetings.length - 1;
  const worlds = (order.ways ?? WAYS).map((way) => {
    const without = notSigning(model, agent, way, terms);
    return { way, model: without,
      audit: order.ways === null ? auditChannels(without, partner, m) : [] };
  });
  const answered = worlds.filter(({ audit }) => order.ways !== null || isOpen(audit));
  const effects = answered.length === 0 ? [] : playEffectsOf(playerOf(partner, seed),
    answered.map((world) => playerOf(world.model, seed)), agent, replicates);
  const searched = worlds.filter(({ way }) => way !== "reserves");
  const thresholds = search === null ? []
    : thresholdsOf(partner, searched.map((world): SearchedWorld => ({ ...world,
      difference: effects[answered.indexOf(world)]?.others.difference ?? null,
    })), agent, { seed, ...search });
  return {
    terms,
    ways: worlds.map((world): PlayedWay => ({
      way: world.way, audit: world.audit,
      effect: effects[answered.indexOf(world)] ?? null,
      thresholds: thresholds[searched.indexOf(world)] ?? null,
    })),
  };
}

function isOpen(audit: SearchedWorld["audit"]): boolean {
  return audit.some(({ open }) => open);
}
