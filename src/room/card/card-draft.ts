import type { Label } from "../../base/label.ts";
import { roomCardWords } from "../../dictionary/room-card-words.ts";
import { signsBy, staysBy, type Card, type Choice } from "../../seminar/card.ts";
import { seatIn, type CardFrame } from "./card-frame.ts";

/** A card while it is being written: nothing is chosen at first. */
export interface CardDraft {
  readonly choice?: Choice;
  readonly reserved?: string;
  readonly safety?: number;
  readonly access?: number;
  readonly bindingness?: number;
  readonly verification?: boolean;
  readonly voice?: number;
  /** Id of the seat that gets something. */
  readonly to?: string;
  readonly points?: number;
  /** Id of the seat that must sign too, or a share of AI systems in percent. */
  readonly waits?: string | number;
}

/** What an input changes of a draft; undefined takes it back. */
export type CardChange = { readonly [Field in keyof CardDraft]?: CardDraft[Field] | undefined };

export type DraftField = keyof CardDraft;
/** What is wrong or missing, where. */
export type DraftFaults = Partial<Readonly<Record<DraftField, Label>>>;

/** Where nobody asks how much is shared, the card holds the middle. */
const MIDDLE = 5;
const CHOSEN: readonly Choice[] = ["sign", "reserve", "refuse", "walk-out", "stay-away"];

/** The choices of a seat; a voice has none to make. */
export function choicesOf(frame: CardFrame, seat: string): readonly Choice[] {
  return seatIn(frame, seat).signs ? CHOSEN : [];
}

/** The fields that a draft asks for now: they depend on the seat and on what it chose. */
export function fieldsOf(frame: CardFrame, seat: string, { choice }: CardDraft): DraftField[] {
  const stances: DraftField[] = [
    "safety", ...(frame.access === undefined ? [] : ["access" as const]), "bindingness",
  ];
  if (!seatIn(frame, seat).signs) return [...stances, "voice"];
  const signs = choice !== undefined && signsBy(choice);
  // Who leaves is not verified, and can offer nothing; what it wants counts all the same.
  const leaves = choice !== undefined && !staysBy(choice);
  return [
    "choice", ...(choice === "reserve" ? ["reserved" as const] : []), ...stances,
    ...(leaves ? [] : ["verification" as const]),
    ...(choice !== undefined && staysBy(choice) ? ["to" as const] : []),
    ...(signs && !frame.voting ? ["waits" as const] : []),
  ];
}

/** What is still missing of a draft, in words, field by field. */
export function draftFaults(frame: CardFrame, seat: string, draft: CardDraft): DraftFaults {
  const optional: readonly DraftField[] = ["to", "waits"];
  const fields = fieldsOf(frame, seat, draft);
  const missing = fields.filter((field) => !optional.includes(field) && draft[field] === undefined);
  const faults = Object.fromEntries(missing.map((field) =>
    [field, roomCardWords.missing[field as keyof typeof roomCardWords.missing]]));
  const pays = fields.includes("to") && draft.to !== undefined && draft.points === undefined;
  return { ...faults, ...(pays && { points: roomCardWords.missing.points }) };
}

/** A draft with a change made. */
export function changedDraft(draft: CardDraft, change: CardChange): CardDraft {
  const all = Object.entries({ ...draft, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined)) as CardDraft;
}

/** The card that a draft has become; undefined while something is missing. */
export function cardOfDraft(frame: CardFrame, seat: string, draft: CardDraft): Card | undefined {
  if (Object.keys(draftFaults(frame, seat, draft)).length > 0) return undefined;
  const asks = new Set(fieldsOf(frame, seat, draft));
  const { choice = "voice", safety = MIDDLE, access = MIDDLE, bindingness = MIDDLE } = draft;
  const { reserved, verification = false, voice, to, points, waits } = draft;
  return {
    choice, safety, access: asks.has("access") ? access : MIDDLE, bindingness,
    verification: asks.has("verification") && verification,
    ...(asks.has("reserved") && reserved !== undefined && { reserved }),
    ...(asks.has("to") && to !== undefined && points !== undefined && { offer: { to, points } }),
    ...(asks.has("waits") && waits !== undefined && {
      condition: typeof waits === "number" ? { coverage: waits } : { seat: waits },
    }),
    ...(asks.has("voice") && voice !== undefined && { voice }),
  };
}

/** A draft that says what a card says. */
export function draftOf(card: Card): CardDraft {
  const { choice, reserved, safety, access, bindingness, verification, offer, condition } = card;
  const { voice } = card;
  if (voice !== undefined) return { safety, access, bindingness, voice };
  return {
    choice, safety, access, bindingness, verification,
    ...(reserved !== undefined && { reserved }),
    ...(offer !== undefined && { to: offer.to, points: offer.points }),
    ...(condition !== undefined && {
      waits: "coverage" in condition ? condition.coverage : condition.seat,
    }),
  };
}
