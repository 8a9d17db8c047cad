import type { Label } from "../../base/label.ts";
import { ownOf } from "../../base/record.ts";
import { undoWords } from "../../dictionary/room-undo-words.ts";
import type { CardFrame } from "../card/card-frame.ts";
import { roundIn, type RoomState } from "./room-state.ts";

/** What somebody entered differs between two states of a meeting, in words; no card is told. */
export function changeWords(frame: CardFrame, from: RoomState, to: RoomState): Label {
  const [{ votes: was }, { votes: is }] = [from.session, to.session];
  const rounds = Math.max(from.session.rounds.length, to.session.rounds.length);
  const parts = [
    ...(was.before === is.before ? [] : [undoWords.before]),
    ...(was.after === is.after ? [] : [undoWords.after]),
    ...(from.guesses === to.guesses ? [] : [undoWords.guesses]),
    ...(from.rounds === to.rounds ? [] : [undoWords.rounds]),
    ...Array.from({ length: rounds }, (_, n) => roundWords(frame, from, to, n)).flat(),
  ];
  return parts.length === 0 ? undoWords.nothing : {
    en: parts.map(({ en }) => en).join("; "), zh: parts.map(({ zh }) => zh).join("；"),
  };
}

function roundWords({ seats }: CardFrame, from: RoomState, to: RoomState, n: number): Label[] {
  const [was, is] = [roundIn(from, n), roundIn(to, n)];
  const differs = (key: "cards" | "promises"): Label[] =>
    seats.filter(({ id }) => ownOf<unknown>(was[key], id) !== ownOf<unknown>(is[key], id))
      .map(({ name }) => name);
  const cards = differs("cards");
  return [
    ...(was.inject === is.inject ? [] : [undoWords.inject(n + 1)]),
    ...differs("promises").map((seat) => undoWords.promise(seat, n + 1)),
    ...(cards.length > 1 ? [undoWords.cards(cards.length, n + 1)]
      : cards.map((seat) => undoWords.card(seat, n + 1))),
  ];
}
