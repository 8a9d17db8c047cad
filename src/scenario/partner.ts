import type { Decision } from "./decision.ts";
import type { Scenario } from "./scenario.ts";

/** What a what-if is held against when it names no partner itself. */
export interface Partner {
  readonly scenario: Scenario;
  readonly kind: "refuses" | "signs" | "present-and-signs" | "base";
}

function sameDecision(one: Decision, other: Decision): boolean {
  return one.agent === other.agent && one.forum === other.forum && one.date === other.date
    && one.signs === other.signs;
}

/**
 * The contrast partner of a what-if. Signatures that it pins are turned round, agents that it
 * keeps away are there and sign, all else is as in the what-if; without any of these the partner
 * is the base. So is it where some pins would turn into signatures and others into refusals,
 * since such a world has no name.
 */
export function partnerOf(scenario: Scenario, base: Scenario): Partner {
  const before = base.decisions ?? [];
  const pinned = (scenario.decisions ?? [])
    .filter((decision) => !before.some((earlier) => sameDecision(earlier, decision)));
  const away = (scenario.absent ?? []).filter((id) => !(base.absent ?? []).includes(id));
  const turned = (scenario.decisions ?? []).map((decision): Decision =>
    (pinned.includes(decision) ? { ...decision, signs: !decision.signs } : decision));
  const signing = pinned.every(({ signs }) => !signs);
  const refusing = pinned.every(({ signs }) => signs);
  if (away.length > 0 && signing) {
    const present = away.map((agent): Decision => ({ agent, signs: true }));
    const absent = (scenario.absent ?? []).filter((id) => !away.includes(id));
    const decisions = [...turned, ...present];
    return { scenario: { ...scenario, absent, decisions }, kind: "present-and-signs" };
  }
  if (away.length > 0 || pinned.length === 0 || !(signing || refusing)) {
    return { scenario: base, kind: "base" };
  }
  return { scenario: { ...scenario, decisions: turned }, kind: signing ? "signs" : "refuses" };
}
