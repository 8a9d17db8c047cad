import type { Language } from "../../base/label.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import type { SeatSign } from "../screen.ts";

/** A seat's short name, in place of a flag. */
export function Sign({ seat, language, quiet = false }: {
  seat: SeatSign; language: Language; quiet?: boolean;
}) {
  return (
    <span class={quiet ? "sign quiet" : "sign"} aria-hidden="true">{seat.sign[language]}</span>
  );
}

/** A seat's full name beside its sign; nothing more to see where the sign says it already. */
export function SeatName({ seat, language }: { seat: SeatSign; language: Language }) {
  const name = (seat.signs ? seat.name : stageWords.heard(seat.name))[language];
  return <span class={name === seat.sign[language] ? "hidden" : ""}>{name}</span>;
}
