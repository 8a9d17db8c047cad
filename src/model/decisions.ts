import type { Decision } from "../scenario/decision.ts";
import type { Forum } from "../scenario/forum.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Summit } from "../scenario/summit.ts";
import type { Conditions, Decisions, Fund, Offers } from "./decree.ts";
import { MEETING_FIELD } from "./layout.ts";
import { NOT_NEGATIVE, type NumberVector } from "./number-vector.ts";

type Said = Partial<Decision> & { readonly offers?: NonNullable<Decision["offers"]> };

/** Everything decided by decree at one meeting; `tabled` are its issues by index. */
export function decisionsOf(
  numbers: NumberVector, scenario: Scenario, summit: Summit, agentIds: readonly string[],
  issueIds: readonly string[], tabled: readonly number[],
): Decisions {
  const said = agentIds.map((id) => saidBy(scenario, summit, id));
  const flags = (of: (one: Said) => boolean | undefined): Uint8Array =>
    Uint8Array.from(said, (one) => Number(of(one) ?? false));
  const reserved = Uint8Array.from(said.flatMap(({ reservation = [] }) =>
    tabled.map((issue) => Number(reservation.includes(issueIds[issue])))));
  return {
    walksOut: flags(({ walksOut }) => walksOut),
    verified: flags(({ verification }) => verification),
    reserved: reserved.includes(1) ? reserved : null,
    conditions: conditionsOf(said, agentIds),
    offers: offersOf(numbers, scenario, summit, said, agentIds),
  };
}

/** 1 pinned to sign, -1 to refuse, 0 free: what the last decision that says so and fits says. */
export function pinOf(scenario: Scenario, summit: Summit, id: string): -1 | 0 | 1 {
  const { signs } = saidBy(scenario, summit, id);
  return signs === undefined ? 0 : signs ? 1 : -1;
}

function fits(decision: Decision, { forum, date }: Summit): boolean {
  return (decision.forum === undefined || decision.forum === forum)
    && (decision.date === undefined || decision.date === date);
}

/** What an agent's decisions say of a meeting; a later one wins, key by key. */
function saidBy({ decisions = [] }: Scenario, summit: Summit, id: string): Said {
  const said: Record<string, unknown> = {};
  let offers: Said["offers"];
  for (const decision of decisions) {
    if (decision.agent !== id || !fits(decision, summit)) continue;
    for (const [key, value] of Object.entries(decision)) {
      if (value !== undefined) said[key] = value;
    }
    if (decision.offers !== undefined) offers = { ...offers, ...decision.offers };
  }
  return { ...said, ...(offers === undefined ? {} : { offers }) };
}

function conditionsOf(said: readonly Said[], agentIds: readonly string[]): Conditions | null {
  const first = new Int32Array(said.length + 1);
  const required: number[] = [];
  said.forEach(({ if: condition }, i) => {
    for (const id of condition?.signs ?? []) required.push(agentIds.indexOf(id));
    first[i + 1] = required.length;
  });
  const share = Float64Array.from(said, ({ if: condition }) => condition?.capability ?? NaN);
  const has = Uint8Array.from(share, (least, i) =>
    Number(least === least || first[i + 1] > first[i]));
  return has.includes(1) ? { has, first, required: Int32Array.from(required), share } : null;
}

function offersOf(
  numbers: NumberVector, scenario: Scenario, summit: Summit, said: readonly Said[],
  agentIds: readonly string[],
): Offers | null {
  const giver: number[] = [];
  const receiver: number[] = [];
  const value: number[] = [];
  said.forEach(({ offers }, i) => {
    if (offers === undefined) return;
    agentIds.forEach((id, j) => {
      if (!Object.hasOwn(offers, id)) return;
      const owner = agentIds[i];
      const field = offerField(scenario, summit, owner, id);
      giver.push(i);
      receiver.push(j);
      value.push(numbers.add(offers[id], { owner, field }, NOT_NEGATIVE, 0));
    });
  });
  if (giver.length === 0) return null;
  return {
    giver: Int32Array.from(giver), receiver: Int32Array.from(receiver),
    value: Int32Array.from(value),
  };
}

/** The name of an offer's draw: with the forum and the day that its decision names. */
function offerField(scenario: Scenario, summit: Summit, giver: string, receiver: string): string {
  const made = (scenario.decisions ?? []).filter((decision) => decision.agent === giver
    && fits(decision, summit) && Object.hasOwn(decision.offers ?? {}, receiver)).pop();
  return [`offers.${receiver}`, made?.forum, made?.date].filter((part) => part !== undefined)
    .join("@");
}

/** Place of the bindingness of a forum's lighter tier; -1 without one. */
export function tierOf({ tier }: Forum, forumValues: number): number {
  return tier === undefined ? -1 : forumValues + MEETING_FIELD.tierBindingness;
}

/** A forum's fund; null without one. It pays whom `for` names by id, kind or group, or all. */
export function fundOf(
  { agents }: Scenario, { fund }: Forum, agentIds: readonly string[], forumValues: number,
): Fund | null {
  if (fund === undefined) return null;
  const names = fund.for;
  const pays = Uint8Array.from(agentIds, (id) => {
    const { kind, groups = [] } = agents[id];
    return Number(names === undefined || [id, kind, ...groups].some((one) => names.includes(one)));
  });
  return { budget: forumValues + MEETING_FIELD.fundBudget, pays };
}
