import type { Label } from "../base/label.ts";
import { mean } from "../base/stats.ts";
import { rowOf } from "../model/layout.ts";
import type { BriefSource } from "./brief-sources.ts";
import type { Seat } from "./seat.ts";
import type { Sitting } from "./sitting.ts";

/** Where a line of a brief comes from. */
export type Basis = "data" | "coded" | "assumed";

export interface BriefLine {
  readonly text: Label;
  readonly basis: Basis;
  readonly sources: readonly BriefSource[];
}

export interface BriefSection {
  readonly heading: Label;
  readonly lines: readonly BriefLine[];
}

/** The mean of one of the seat's numbers at its mode, over its members that have it. */
export function meanOf({ model }: Sitting, { agents }: Seat, place: number): number {
  const found = agents.map((id) => model.agents.findIndex((agent) => agent.id === id))
    .map((i) => model.values[rowOf(model.layout, i) + place]).filter((value) => value === value);
  return found.length === 0 ? NaN : mean(found);
}

/** Assumed if any of some numbers is, coded if any is, else data. */
export function basisOf(numbers: readonly unknown[]): Basis {
  const origins = numbers.map((one) => (one as { origin?: unknown } | undefined)?.origin);
  return origins.includes("assumed") || origins.includes(undefined) ? "assumed"
    : origins.includes("coded") ? "coded" : "data";
}
