import type { Label } from "../base/label.ts";
import { cardFaultWords } from "../dictionary/seminar-card-words.ts";
import { lessonWords } from "../dictionary/seminar-lesson-words.ts";
import type { Seat } from "./seat.ts";
import { roleOf, type Sitting } from "./sitting.ts";

/** What a delegation may do with the text; `voice` is the only choice of who has no signature. */
export const CHOICES = ["sign", "reserve", "refuse", "walk-out", "stay-away", "voice"] as const;
export type Choice = (typeof CHOICES)[number];

/** The highest point of every scale of a card; 0 is the lowest. */
export const TOP = 10;
/** The point of a voice that leaves what the scenario assumes. */
export const USUAL_VOICE = 5;
/** Shares of AI systems, in percent, that a signature may wait for. */
export const COVERAGE_STEPS = [30, 40, 50, 60, 70, 80, 90] as const;
/** What one point of an offer is worth, in loss units. */
export const OFFER_POINT = 0.02;

/** What one seat seals in a round. Every number is a whole point from 0 to 10. */
export interface Card {
  readonly choice: Choice;
  /** Issue that the signature leaves out; with `reserve` only. */
  readonly reserved?: string;
  /** The level it wants of the sitting's first issue, which protects. */
  readonly safety: number;
  /** The level it wants of the sitting's second issue, which shares. */
  readonly access: number;
  /** How binding a text it wants. */
  readonly bindingness: number;
  /** Whether it accepts that its compliance is verified. */
  readonly verification: boolean;
  /** What it gives another seat, from 1 point. */
  readonly offer?: { readonly to: string; readonly points: number };
  /** Without this it does not sign: another seat, or a share of AI systems in percent. */
  readonly condition?: { readonly seat: string } | { readonly coverage: number };
  /** How loudly states hear it, 5 as assumed, 10 twice that; of a voice only. */
  readonly voice?: number;
}

function isPoint(value: unknown, least = 0): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= TOP;
}

/** Whether a choice puts a name under the text, if any condition holds. */
export function signsBy(choice: Choice): boolean {
  return choice === "sign" || choice === "reserve";
}

/** Whether a choice leaves the seat in the room. */
export function staysBy(choice: Choice): boolean {
  return choice !== "walk-out" && choice !== "stay-away";
}

/** What is wrong with a card at a seat, in words; nothing when it can be played. */
export function cardFaults(sitting: Sitting, seat: Seat, card: Card): Label[] {
  const faults: Label[] = [];
  const voices = roleOf(sitting, seat) === "voice";
  if (!CHOICES.includes(card.choice)) faults.push(cardFaultWords.choice);
  else if (voices !== (card.choice === "voice")) {
    faults.push(voices ? cardFaultWords.onlyVoice(seat.name) : cardFaultWords.noVoice(seat.name));
  }
  for (const scale of ["safety", "access", "bindingness"] as const) {
    if (!isPoint(card[scale])) faults.push(cardFaultWords.points[scale]);
  }
  if (typeof card.verification !== "boolean") faults.push(cardFaultWords.verification);
  if ((card.reserved !== undefined) !== (card.choice === "reserve")) {
    faults.push(cardFaultWords.reserved);
  } else if (card.reserved !== undefined && !sitting.tabled.includes(card.reserved)) {
    faults.push(cardFaultWords.notTabled(card.reserved));
  }
  if (voices) faults.push(...unheardFaults(sitting, seat));
  return [...faults, ...dealFaults(sitting, seat, card, voices)];
}

/** A kind is heard by one number, so that nobody hears a second voice of it. */
function unheardFaults(sitting: Sitting, seat: Seat): Label[] {
  const { scenario: { agents }, seats } = sitting;
  const at = seats.findIndex(({ id }) => id === seat.id);
  const before = seats.slice(0, Math.max(0, at)).filter((one) => roleOf(sitting, one) === "voice");
  return (["firm", "community"] as const).flatMap((kind): Label[] => {
    const speaks = (one: Seat): boolean => one.agents.some((id) => agents[id].kind === kind);
    const first = speaks(seat) ? before.find(speaks) : undefined;
    return first === undefined ? [] : [lessonWords.oneVoice(kind, first.id, seat.id)];
  });
}

function dealFaults(sitting: Sitting, seat: Seat, card: Card, voices: boolean): Label[] {
  const faults: Label[] = [];
  const other = (id: string): Label[] => {
    const found = sitting.seats.find((one) => one.id === id);
    if (found === undefined) return [cardFaultWords.noSeat(id)];
    if (id === seat.id) return [cardFaultWords.itself];
    return roleOf(sitting, found) === "voice" ? [cardFaultWords.namesVoice(found.name)] : [];
  };
  const { offer, condition, voice } = card;
  if (offer !== undefined) {
    if (!staysBy(card.choice) || voices) faults.push(cardFaultWords.offerFromOutside);
    if (!isPoint(offer.points, 1)) faults.push(cardFaultWords.points.offer);
    faults.push(...other(offer.to));
  }
  if (condition !== undefined) {
    if (!signsBy(card.choice)) faults.push(cardFaultWords.conditionWithoutSignature);
    if (sitting.voting) faults.push(cardFaultWords.conditionInVote);
    if ("seat" in condition) faults.push(...other(condition.seat));
    else if (!COVERAGE_STEPS.some((step) => step === condition.coverage)) {
      faults.push(cardFaultWords.coverage);
    }
  }
  if (voices !== (voice !== undefined) || (voices && !isPoint(voice))) {
    faults.push(cardFaultWords.voice);
  }
  return faults;
}
