import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { Language } from "../../base/label.ts";
import { FEWEST_SEATS, MOST_ROUNDS } from "../../base/seat-limits.ts";
import { cardPageWords } from "../../dictionary/room-page-words.ts";
import type { Seat } from "../../seminar/seat.ts";
import { tagOf } from "./tag-of.ts";

interface Asked {
  /** All seats that a meeting of the lesson may have. */
  readonly seats: readonly Seat[];
  readonly language: Language;
  /** Seats at this meeting; 0 before anybody said so. */
  readonly count: Signal<number>;
  /** Empty before it is chosen. */
  readonly seatId: Signal<string>;
  readonly round: Signal<number>;
  /** What stands in the field for the meeting's number. */
  readonly tag: Signal<string>;
  readonly changed: () => void;
}

/** Which meeting, which seat, which round: what a code needs beside its card. */
export function AskedFirst({ seats, language, count, seatId, round, tag, changed }: Asked) {
  const strange = tag.value !== "" && tagOf(tag.value) === undefined;
  return (
    <div class="asked-first">
      <Choice
        id="card-seats" label={cardPageWords.seats[language]} value={count.value}
        hint={cardPageWords.seatsHint[language]}
        chosen={(value) => { count.value = Number(value); changed(); }}
      >
        <option value={0}>{cardPageWords.chooseSeat[language]}</option>
        {Array.from({ length: seats.length - FEWEST_SEATS + 1 }, (_, n) => (
          <option key={n} value={FEWEST_SEATS + n}>{FEWEST_SEATS + n}</option>
        ))}
      </Choice>
      <Choice
        id="card-seat" label={cardPageWords.seat[language]} value={seatId.value}
        chosen={(value) => { seatId.value = value; changed(); }}
      >
        <option value="">{cardPageWords.chooseSeat[language]}</option>
        {seats.slice(0, count.value).map(({ id, name }) => (
          <option key={id} value={id}>{name[language]}</option>
        ))}
      </Choice>
      <Choice
        id="card-round" label={cardPageWords.round[language]} value={round.value}
        chosen={(value) => { round.value = Number(value); changed(); }}
      >
        {Array.from({ length: MOST_ROUNDS }, (_, n) => (
          <option key={n} value={n}>{cardPageWords.roundN(n + 1)[language]}</option>
        ))}
      </Choice>
      <label for="card-tag">{cardPageWords.tag[language]}</label>
      <input
        id="card-tag" inputMode="numeric" autocomplete="off" maxLength={2} value={tag.value}
        aria-describedby="card-tag-hint"
        onInput={({ currentTarget }) => { tag.value = currentTarget.value; changed(); }}
      />
      <p id="card-tag-hint" class={strange ? "fault" : "hint"}>
        {(strange ? cardPageWords.tagFault : cardPageWords.tagHint)[language]}
      </p>
    </div>
  );
}

function Choice({ id, label, value, hint, chosen, children }: {
  id: string; label: string; value: string | number; hint?: string;
  chosen: (value: string) => void; children: ComponentChildren;
}) {
  return (
    <>
      <label for={id}>{label}</label>
      <select
        id={id} value={value} aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => { chosen(currentTarget.value); }}
      >{children}</select>
      {hint !== undefined && <p id={`${id}-hint`} class="hint">{hint}</p>}
    </>
  );
}
