import { Fingerprint } from "../base/fingerprint.ts";
import type { Label } from "../base/label.ts";
import { MOST_ROUNDS, MOST_SEATS } from "../base/seat-limits.ts";
import { codeWords } from "../dictionary/seminar-code-words.ts";
import {
  cardFaults, COVERAGE_STEPS, TOP, type Card, type Choice,
} from "./card.ts";
import { checkSymbols } from "./gf32.ts";
import type { Seat } from "./seat.ts";
import { roleOf, type Sitting } from "./sitting.ts";

/** Crockford's alphabet: neither I, L, O nor U. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DATA = 8;
/** Characters of a code: eight that say something and two that check them. */
export const CODE_LENGTH = DATA + 2;
/** Sessions that codes tell apart. */
export const TAGS = 64;
/** Choices without an issue come first; then one per issue that may be reserved. */
const PLAIN: readonly Choice[] = ["sign", "refuse", "walk-out", "stay-away", "voice"];
const MOST_ISSUES = 11;
const SCALE = TOP + 1;
const OFFERS = 1 + MOST_SEATS * TOP;
const CONDITIONS = 1 + MOST_SEATS + COVERAGE_STEPS.length;

/** How many values each part of a code takes, from the first on. */
const RADICES = [
  TAGS, MOST_SEATS, MOST_ROUNDS, PLAIN.length + MOST_ISSUES, SCALE, SCALE, SCALE, 2, OFFERS,
  CONDITIONS,
] as const;

/** A round as codes know it. */
export interface CodeRound {
  readonly sitting: Sitting;
  /** From 0. */
  readonly round: number;
  /** See `sessionTag`. */
  readonly tag: number;
}

export type Decoded =
  | { readonly seat: string; readonly card: Card }
  | { readonly refused: Label };

/** Tells sessions apart (0 to 63): by their name, their numbers and their seats. */
export function sessionTag(
  { model, seats }: Sitting, name: string, seed: string | number,
): number {
  const hash = new Fingerprint().word("plenary seminar 1").word(model.fingerprint)
    .word(name).word(String(seed));
  for (const { id, agents } of seats) hash.word(id).word(agents.join(" "));
  return parseInt(hash.hex().slice(0, 2), 16) % TAGS;
}

/** A sealed card as ten characters, in two groups of five. The card must have no faults. */
export function encodeCard({ sitting, round, tag }: CodeRound, seat: string, card: Card): string {
  const { seats, tabled } = sitting;
  const indexOf = (id: string): number => seats.findIndex((one) => one.id === id);
  const { choice, offer, condition } = card;
  const action = choice === "reserve"
    ? PLAIN.length + tabled.indexOf(card.reserved ?? "") : PLAIN.indexOf(choice);
  const offered = choice === "voice" ? card.voice ?? 0
    : offer === undefined ? 0 : indexOf(offer.to) * TOP + offer.points;
  const waits = condition === undefined ? 0
    : "seat" in condition ? 1 + indexOf(condition.seat)
    : 1 + MOST_SEATS + COVERAGE_STEPS.findIndex((step) => step === condition.coverage);
  const parts = [tag, indexOf(seat), round, action, card.safety, card.access, card.bindingness,
    Number(card.verification), offered, waits];
  let value = 0;
  parts.forEach((part, n) => {
    if (part < 0 || part >= RADICES[n]) throw new RangeError("no card of this sitting");
    value = value * RADICES[n] + part;
  });
  const data: number[] = [];
  for (let n = 0; n < DATA; n++) {
    data.unshift(value % 32);
    value = Math.floor(value / 32);
  }
  const letters = [...data, ...checkSymbols(data)].map((symbol) => ALPHABET[symbol]).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** Letters as they were meant: wide ones narrow, small ones large, O and I and L digits, U a V. */
function meant(written: string): string {
  return written.normalize("NFKC").toUpperCase().replace(/[\s\-\u2010-\u2015_.]/g, "")
    .replace(/O/g, "0").replace(/[IL]/g, "1").replace(/U/g, "V");
}

/** The card that a code carries, or what is wrong with the code, in words. */
export function decodeCard(at: CodeRound, written: string): Decoded {
  const letters = [...meant(written.slice(0, 200))];
  const strange = letters.find((letter) => !ALPHABET.includes(letter));
  if (strange !== undefined) return { refused: codeWords.letter(strange) };
  if (letters.length !== CODE_LENGTH) {
    return { refused: codeWords.length(letters.length, CODE_LENGTH) };
  }
  const symbols = letters.map((letter) => ALPHABET.indexOf(letter));
  const data = symbols.slice(0, DATA);
  const [high, low] = checkSymbols(data);
  if (symbols[DATA] !== high || symbols[DATA + 1] !== low) return { refused: codeWords.mistyped };
  let value = data.reduce((sum, symbol) => sum * 32 + symbol, 0);
  const parts = [...RADICES].reverse().map((radix) => {
    const part = value % radix;
    value = Math.floor(value / radix);
    return part;
  }).reverse();
  return value > 0 ? { refused: codeWords.noCard } : read(at, parts);
}

function read({ sitting, round, tag }: CodeRound, parts: readonly number[]): Decoded {
  const [session = 0, index = 0, when = 0] = parts;
  if (session !== tag) return { refused: codeWords.otherSession };
  const seat = sitting.seats[index];
  if (seat === undefined) return { refused: codeWords.noSeat(index + 1, sitting.seats.length) };
  if (when !== round) return { refused: codeWords.otherRound(seat.name, when + 1, round + 1) };
  const named = absentSeat(sitting, seat, parts.slice(8));
  if (named !== undefined) {
    return { refused: codeWords.dealsWith(seat.name, named, sitting.seats.length) };
  }
  const card = cardOf(sitting, seat, parts.slice(3));
  return cardFaults(sitting, seat, card).length > 0 ? { refused: codeWords.noCard }
    : { seat: seat.id, card };
}

/** The number, from 1, of a seat that a card deals with and that is not at the table. */
function absentSeat(
  sitting: Sitting, seat: Seat, [offered = 0, waits = 0]: readonly number[],
): number | undefined {
  const voices = roleOf(sitting, seat) === "voice";
  const to = voices ? 0 : Math.ceil(offered / TOP);
  const asked = waits > MOST_SEATS ? 0 : waits;
  return [to, asked].find((named) => named > sitting.seats.length);
}

function cardOf(sitting: Sitting, seat: Seat, parts: readonly number[]): Card {
  const { seats, tabled } = sitting;
  const [action = 0, safety = 0, access = 0, bindingness = 0, verified = 0, offered = 0,
    waits = 0] = parts;
  const voices = roleOf(sitting, seat) === "voice";
  const choice = PLAIN[action] ?? "reserve";
  const to = seats[Math.floor((offered - 1) / TOP)];
  const asked = seats[waits - 1];
  const least = COVERAGE_STEPS[waits - 1 - MOST_SEATS];
  return {
    choice, safety, access, bindingness, verification: verified === 1,
    ...(choice === "reserve" && { reserved: tabled[action - PLAIN.length] ?? "" }),
    ...(voices && { voice: offered }),
    ...(!voices && offered > 0 && to !== undefined
      && { offer: { to: to.id, points: (offered - 1) % TOP + 1 } }),
    ...(waits > MOST_SEATS && least !== undefined && { condition: { coverage: least } }),
    ...(waits > 0 && waits <= MOST_SEATS && asked !== undefined
      && { condition: { seat: asked.id } }),
  };
}
