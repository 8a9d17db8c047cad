import type { Label } from "../../base/label.ts";
import { roomCardWords } from "../../dictionary/room-card-words.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import { staysBy, type Card } from "../../seminar/card.ts";
import { keptParts, PROMISED, type Promised } from "../../seminar/promise.ts";
import type { Pledge } from "../../seminar/session.ts";
import { seatIn, type CardFrame } from "./card-frame.ts";
import type { CardFace, CardView, PromiseView } from "../screen.ts";

/** What a delegation said, phrase by phrase. */
export function promiseView(frame: CardFrame, seat: string, pledge: Pledge): PromiseView {
  const phrases = PROMISED.flatMap((of) =>
    (pledge[of] === undefined ? [] : [promiseWords(frame, of, pledge[of])]));
  const { said } = pledge;
  return { seat: seatIn(frame, seat), phrases, ...(said !== undefined && { said }) };
}

/** One part of a promise in words; its number is a whole point. */
export function promiseWords(frame: CardFrame, of: Promised, promised: Pledge[Promised]): Label {
  if (typeof promised === "boolean") {
    return promised ? roomCardWords.verifies : roomCardWords.verifiesNot;
  }
  if (typeof promised === "number") return roomCardWords.level(scaleName(frame, of), promised);
  return promised === undefined ? stageWords.nothing : roomCardWords.choices[promised];
}

function scaleName({ safety, access }: CardFrame, of: Promised): Label {
  if (of === "bindingness") return roomCardWords.bindingness;
  return (of === "access" ? access : safety)?.name ?? safety.name;
}

/** The cards of a round on the table; only those of `turned` show their face. */
export function cardViews(
  frame: CardFrame, cards: Readonly<Record<string, Card>>,
  promises: Readonly<Record<string, Pledge>>, turned: ReadonlySet<string>,
): CardView[] {
  return frame.seats.filter(({ id }) => Object.hasOwn(cards, id)).map((seat): CardView => {
    if (!turned.has(seat.id)) return { seat };
    const pledge = Object.hasOwn(promises, seat.id) ? promises[seat.id] : {};
    return { seat, face: cardFace(frame, cards[seat.id], pledge) };
  });
}

/** What a turned card says, beside what was promised of it. */
export function cardFace(frame: CardFrame, card: Card, pledge: Pledge): CardFace {
  const { choice, offer, condition, voice } = card;
  const issue = frame.tabled.find(({ id }) => id === card.reserved);
  const verified = choice !== "voice" && staysBy(choice);
  return {
    choice,
    choiceWords: roomCardWords.choices[choice],
    points: [
      { name: frame.safety.name, points: card.safety },
      ...(frame.access === undefined ? []
        : [{ name: frame.access.name, points: card.access }]),
      { name: roomCardWords.bindingness, points: card.bindingness },
      ...(voice === undefined ? [] : [{ name: roomCardWords.voice, points: voice }]),
    ],
    more: [
      ...(issue === undefined ? [] : [roomCardWords.leavesOut(issue.name)]),
      ...(condition === undefined ? [] : ["coverage" in condition
        ? roomCardWords.onlyIfCoverage(condition.coverage)
        : roomCardWords.onlyIfSeat(seatIn(frame, condition.seat).name)]),
      ...(offer === undefined ? []
        : [roomCardWords.offers(seatIn(frame, offer.to).name, offer.points)]),
      ...(!verified ? []
        : [card.verification ? roomCardWords.verifies : roomCardWords.verifiesNot]),
    ],
    ...(condition !== undefined && { condition: "coverage" in condition
      ? roomCardWords.ifCoverage(condition.coverage)
      : roomCardWords.ifSeat(seatIn(frame, condition.seat).sign) }),
    promised: keptParts(pledge, card).map(({ of, promised, kept }) =>
      ({ words: promiseWords(frame, of, promised), kept })),
  };
}
