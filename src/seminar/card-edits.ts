import { spreadOf, type Quantity } from "../base/quantity.ts";
import type { Edit } from "../edit/edit.ts";
import type { Decision } from "../scenario/decision.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { OFFER_POINT, signsBy, staysBy, TOP, USUAL_VOICE, type Card } from "./card.ts";
import type { Seat } from "./seat.ts";
import { invitedOf, type Sitting } from "./sitting.ts";

/** A seat and the card in force there. */
export interface Played {
  readonly seat: Seat;
  readonly card: Card;
}

/**
 * What cards do to a scenario, as edits. A card pins all agents of its seat: those invited decide
 * as it says at the sitting's meeting, in place of what the scenario had them decide there; all
 * take its stances. The first who is invited pays what it offers; a bloc shares what it is paid
 * evenly, and a condition on a bloc asks for all of it. A voice scales what its kind is heard by;
 * no two seats are voices of one kind.
 */
export function cardEdits(
  sitting: Sitting, scenario: Scenario, played: readonly Played[],
): Edit[] {
  if (played.length === 0) return [];
  const stances = played.flatMap(({ seat, card }) => stanceEdits(sitting, seat, card));
  const held = new Set(played.flatMap(({ seat }) =>
    invitedOf(sitting.model, sitting.meeting, seat)));
  const away = played.filter(({ card }) => card.choice === "stay-away")
    .flatMap(({ seat }) => invitedOf(sitting.model, sitting.meeting, seat));
  const before = scenario.absent ?? [];
  const absent = [...before.filter((id) => !held.has(id)), ...away];
  const decisions = [
    ...(scenario.decisions ?? []).flatMap((one) => withoutHere(sitting, scenario, one, held)),
    ...played.flatMap((one) => decisionsOf(sitting, one)),
  ];
  return [
    ...stances,
    ...voiceEdits(sitting, scenario, played),
    ...(decisions.length > 0 || scenario.decisions !== undefined
      ? [{ path: "decisions", value: decisions }] : []),
    ...(absent.length > 0 || before.length > 0 ? [{ path: "absent", value: absent }] : []),
  ];
}

function stanceEdits({ safety, access }: Sitting, { agents }: Seat, card: Card): Edit[] {
  return agents.flatMap((id) => [
    { path: `agents.${id}.positions.${safety}`, value: card.safety / TOP },
    ...(access === undefined ? []
      : [{ path: `agents.${id}.positions.${access}`, value: card.access / TOP }]),
    { path: `agents.${id}.bindingness`, value: card.bindingness / TOP },
  ]);
}

/** A decision as it holds at all other meetings, if its agent's card decides at this one. */
function withoutHere(
  { model, meeting }: Sitting, { summits }: Scenario, decision: Decision,
  held: ReadonlySet<string>,
): Decision[] {
  const here = model.meetings[meeting];
  const fits = (one: { readonly forum: string; readonly date: string }): boolean =>
    (decision.forum === undefined || decision.forum === one.forum)
    && (decision.date === undefined || decision.date === one.date);
  if (!held.has(decision.agent) || !fits(here)) return [decision];
  return summits.filter((one) => fits(one) && (one.forum !== here.forum || one.date !== here.date))
    .map(({ forum, date }) => ({ ...decision, forum, date }));
}

function decisionsOf(sitting: Sitting, { seat, card }: Played): Decision[] {
  const { model, meeting, seats } = sitting;
  const { forum, date } = model.meetings[meeting];
  const invited = (one: Seat): string[] => invitedOf(model, meeting, one);
  if (card.choice === "stay-away" || card.choice === "voice") return [];
  return invited(seat).map((agent, n): Decision => {
    if (card.choice === "walk-out") return { agent, forum, date, walksOut: true };
    const { condition, offer } = card;
    const waits = condition === undefined ? undefined
      : "coverage" in condition ? { capability: condition.coverage / 100 }
      : { signs: seats.filter(({ id }) => id === condition.seat).flatMap(invited) };
    const paid = seats.filter(({ id }) => id === offer?.to).flatMap(invited);
    const each = offer === undefined ? 0 : offer.points * OFFER_POINT / paid.length;
    return {
      agent, forum, date,
      signs: signsBy(card.choice),
      ...(card.choice === "reserve" && { reservation: [card.reserved ?? ""] }),
      ...(waits !== undefined && { if: waits }),
      verification: card.verification,
      ...(n === 0 && offer !== undefined && staysBy(card.choice)
        && { offers: Object.fromEntries(paid.map((id) => [id, each])) }),
    };
  });
}

/** How loudly a kind is heard: the parameter times the voice, 5 being once. */
function voiceEdits(
  { model }: Sitting, { parameters }: Scenario, played: readonly Played[],
): Edit[] {
  return (["firm", "community"] as const).flatMap((kind): Edit[] => {
    const speaks = played.find(({ seat, card }) => card.voice !== undefined
      && model.agents.some((agent) => agent.kind === kind && seat.agents.includes(agent.id)));
    const name = `${kind}Voice` as const;
    const heard: Quantity = parameters?.[name] ?? 0;
    const factor = (speaks?.card.voice ?? USUAL_VOICE) / USUAL_VOICE;
    if (factor === 1 || spreadOf(heard).high === 0) return [];
    return [{ path: `parameters.${name}`, value: scaled(heard, factor) }];
  });
}

function scaled(quantity: Quantity, factor: number): Quantity {
  if (typeof quantity === "number") return quantity * factor;
  return Object.fromEntries(Object.entries(quantity).map(([key, value]) =>
    [key, typeof value === "number" ? value * factor : value]));
}
