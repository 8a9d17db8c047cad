import { spreadOf, type Quantity } from "../base/quantity.ts";
import { recordOf } from "../base/record.ts";
import { mean } from "../base/stats.ts";
import type { Model } from "../model/model.ts";
import { tallied } from "../outcome/outcome.ts";
import type { SummitSummary } from "./summary.ts";

/** What happened at one forum, as observed.yaml tells it. Not signed is not refused. */
export interface ObservedForum {
  readonly signed?: readonly string[] | undefined;
  readonly declined?: readonly string[] | undefined;
  readonly text?: {
    readonly positions: Readonly<Record<string, Quantity>>;
    readonly bindingness?: Quantity | undefined;
  } | undefined;
}

/** One agent's simulated share of signing against what it did. */
export interface Miss {
  readonly agent: string;
  readonly share: number;
  readonly signed: boolean;
}

/** How far a summary stands from what happened; used to report, never to simulate. */
export interface ObservedGap {
  readonly forum: string;
  /** Signatories the tally counts: what happened, and the simulated middle 90%. */
  readonly signed: number;
  readonly simulated: { readonly p05: number; readonly p50: number; readonly p95: number };
  /** Mean squared error of the shares over all the tally counts; and of the base rate alone. */
  readonly brier: number;
  readonly brierOfBaseRate: number;
  readonly declined: readonly Miss[];
  /** The ten agents whose share is furthest from what they did. */
  readonly worst: readonly Miss[];
  /** Mean simulated level minus adopted level, per issue that was levelled. */
  readonly text: Readonly<Record<string, number>>;
  readonly bindingness: number | null;
  /** Mean absolute distance over those issues and bindingness; null without an adopted text. */
  readonly distance: number | null;
}

/** Compares one summit's summary with what happened there. */
export function observedGap(
  model: Model, summit: SummitSummary, observed: ObservedForum,
): ObservedGap {
  const m = model.meetings.findIndex(({ forum, date }) =>
    forum === summit.forum && date === summit.date);
  const isTallied = tallied(model, model.meetings[m]);
  const signed = new Set(observed.signed ?? []);
  const missOf = (agent: string): Miss => ({
    agent, share: summit.agents[agent].signedShare, signed: signed.has(agent),
  });
  const misses = model.agentOrder.filter((i) => isTallied(model.agents[i].kind))
    .map((i) => missOf(model.agents[i].id));
  const error = ({ share, signed: did }: Miss): number => Math.abs(share - (did ? 1 : 0));
  const count = misses.filter((miss) => miss.signed).length;
  const rate = count / misses.length;
  const { p05, p50, p95 } = summit.signatures;
  return {
    forum: summit.forum,
    signed: count,
    simulated: { p05, p50, p95 },
    brier: mean(misses.map((miss) => error(miss) * error(miss))),
    brierOfBaseRate: rate * (1 - rate),
    declined: (observed.declined ?? []).filter((id) => Object.hasOwn(summit.agents, id))
      .map(missOf),
    worst: [...misses].sort((left, right) => error(right) - error(left)).slice(0, 10),
    ...textGap(summit, observed),
  };
}

function textGap(
  summit: SummitSummary, { text }: ObservedForum,
): Pick<ObservedGap, "text" | "bindingness" | "distance"> {
  if (text === undefined) return { text: {}, bindingness: null, distance: null };
  const gaps = Object.keys(text.positions)
    .filter((issue) => Object.hasOwn(summit.text.positions, issue))
    .map((issue) => [issue,
      summit.text.positions[issue].mean - spreadOf(text.positions[issue]).at] as const);
  const bindingness = text.bindingness === undefined ? null
    : summit.text.bindingness.mean - spreadOf(text.bindingness).at;
  const all = [...gaps.map(([, gap]) => gap), ...(bindingness === null ? [] : [bindingness])];
  return {
    text: recordOf(gaps),
    bindingness,
    distance: all.length === 0 ? null : mean(all.map(Math.abs)),
  };
}
