import type { Label } from "../base/label.ts";
import { SEAT_ID } from "../base/seat-limits.ts";
import { sessionWords } from "../dictionary/seminar-session-words.ts";
import { childIn, isPlain } from "../edit/plain.ts";
import { CHOICES, TOP, type Card, type Choice } from "./card.ts";
import type { Pledge } from "./session.ts";

type Refuse = (where: string, message: Label) => unknown;

const SCALES = ["safety", "access", "bindingness"] as const;
const CARD_KEYS = [
  "choice", "reserved", ...SCALES, "verification", "offer", "condition", "voice",
];
const PROMISE_KEYS = ["choice", ...SCALES, "verification", "said"];

function points(value: unknown, where: string, refuse: Refuse): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= TOP) {
    return value;
  }
  refuse(where, sessionWords.whole(0, TOP));
  return 0;
}

function idOf(value: unknown, where: string, refuse: Refuse): string {
  if (typeof value === "string" && SEAT_ID.test(value)) return value;
  refuse(where, sessionWords.id);
  return "?";
}

function choiceOf(value: unknown, refuse: Refuse): Choice {
  const found = CHOICES.find((one) => one === value);
  if (found === undefined) refuse(".choice", sessionWords.choice(CHOICES));
  return found ?? "refuse";
}

function flagOf(value: unknown, refuse: Refuse): boolean {
  if (typeof value !== "boolean") refuse(".verification", sessionWords.flag);
  return value === true;
}

function knownKeys(value: unknown, known: readonly string[], refuse: Refuse): boolean {
  if (!isPlain(value)) {
    refuse("", sessionWords.map);
    return false;
  }
  const strange = Object.keys(value).filter((key) => !known.includes(key));
  if (strange.length > 0) refuse("", sessionWords.strangeKeys);
  return strange.length === 0;
}

/** Reads a card of a file; its shape only, as whether it fits a seat is another question. */
export function readCard(value: unknown, refuse: Refuse): Card {
  knownKeys(value, CARD_KEYS, refuse);
  const [reserved, offer, condition, voice] = ["reserved", "offer", "condition", "voice"]
    .map((key) => childIn(value, key));
  const [safety = 0, access = 0, bindingness = 0] = SCALES.map((key) =>
    points(childIn(value, key), `.${key}`, refuse));
  return {
    choice: choiceOf(childIn(value, "choice"), refuse),
    safety, access, bindingness,
    verification: flagOf(childIn(value, "verification"), refuse),
    ...(reserved !== undefined && { reserved: idOf(reserved, ".reserved", refuse) }),
    ...(offer !== undefined && { offer: {
      to: idOf(childIn(offer, "to"), ".offer.to", refuse),
      points: points(childIn(offer, "points"), ".offer.points", refuse),
    } }),
    ...(condition !== undefined && { condition: conditionOf(condition, refuse) }),
    ...(voice !== undefined && { voice: points(voice, ".voice", refuse) }),
  };
}

function conditionOf(value: unknown, refuse: Refuse): NonNullable<Card["condition"]> {
  const coverage = childIn(value, "coverage");
  if (typeof coverage === "number" && Object.keys(value as object).length === 1) {
    return { coverage };
  }
  const seat = idOf(childIn(value, "seat"), ".condition", refuse);
  return { seat };
}

/** Reads a promise of a file: any part of a card, and a line that `line` reads. */
export function readPromise(
  value: unknown, refuse: Refuse, line: (said: unknown) => string,
): Pledge {
  knownKeys(value, PROMISE_KEYS, refuse);
  const [choice, verification, said] = ["choice", "verification", "said"]
    .map((key) => childIn(value, key));
  const scales = SCALES.flatMap((key) => {
    const point = childIn(value, key);
    return point === undefined ? [] : [[key, points(point, `.${key}`, refuse)] as const];
  });
  return {
    ...Object.fromEntries(scales),
    ...(choice !== undefined && { choice: choiceOf(choice, refuse) }),
    ...(verification !== undefined && { verification: flagOf(verification, refuse) }),
    ...(said !== undefined && { said: line(said) }),
  };
}
