import type { Decision } from "../scenario/decision.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What a what-if is held against when it names no partner itself. */
export interface Partner {
  readonly scenario: Scenario;
  readonly kind: "refuses" | "signs" | "present-and-signs" | "turned" | "base";
}

function sameDecision(one: Decision, other: Decision): boolean {
  return one.agent === other.agent && one.forum === other.forum && one.date === other.date
    && one.signs === other.signs;
}

/**
 * The contrast partner of a what-if. Signatures that it pins are turned round, agents that it
 * keeps away are there and sign, all else is as in the what-if: a signature is held against a
 * refusal, never against the base. Without either the partner is the base: what else is decided
 * (a reservation, a condition, a walk-out, an offer) has no opposite.
 */
export function partnerOf(scenario: Scenario, base: Scenario): Partner {
  const before = base.decisions ?? [];
  const pinned = (scenario.decisions ?? [])
    .filter((decision) => decision.signs !== undefined
      && !before.some((earlier) => sameDecision(earlier, decision)));
  const away = (scenario.absent ?? []).filter((id) => !(base.absent ?? []).includes(id));
  if (away.length === 0 && pinned.length === 0) return { scenario: base, kind: "base" };
  const turned = (scenario.decisions ?? []).map((decision): Decision =>
    (pinned.includes(decision) ? { ...decision, signs: decision.signs === false } : decision));
  const present = away.map((agent): Decision => ({ agent, signs: true }));
  const absent = (scenario.absent ?? []).filter((id) => !away.includes(id));
  const partner = { ...scenario, absent, decisions: [...turned, ...present] };
  const refused = pinned.every(({ signs }) => signs === false);
  if (away.length > 0) return { scenario: partner, kind: refused ? "present-and-signs" : "turned" };
  const signed = pinned.every(({ signs }) => signs === true);
  return { scenario: partner, kind: refused ? "signs" : signed ? "refuses" : "turned" };
}
