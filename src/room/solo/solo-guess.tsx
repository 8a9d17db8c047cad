import { useSignal } from "@preact/signals";
import { soloWords } from "../../dictionary/room-page-words.ts";
import type { Sitting } from "../../seminar/sitting.ts";
import { guessOf } from "../guess.ts";
import { mostSignatures } from "../screen-parts.ts";
import type { RoomState } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";

const ENDS = ["lowest", "likely", "highest"] as const;

/** Where somebody expects the fifty dots, before any of them is seen. */
export function SoloGuess({ store, state, sitting }: {
  store: RoomStore; state: RoomState; sitting: Sitting;
}) {
  const language = store.language.value;
  const most = mostSignatures(sitting);
  const ends = useSignal<readonly string[]>(["", "", ""]);
  const numbers = ends.value.map((end) => (/^\d{1,4}$/.test(end.trim()) ? Number(end) : NaN));
  const isWhole = numbers.every((end) => end >= 0 && end <= most);
  const place = (event: Event): void => {
    event.preventDefault();
    const [low, middle, high] = numbers;
    if (isWhole) store.set({ ...state, guesses: guessOf(low, middle, high) }, "guess");
  };
  return (
    <form class="solo-guess" onSubmit={place}>
      <p>{soloWords.guessAsk[language]}</p>
      {ENDS.map((end, n) => (
        <label key={end}>
          {soloWords[end][language]}
          <input
            id={`guess-${end}`} type="number" min={0} max={most} value={ends.value[n]}
            onInput={({ currentTarget: { value } }) => {
              ends.value = ends.value.map((old, k) => (k === n ? value : old));
            }}
          />
        </label>
      ))}
      <button type="submit" disabled={!isWhole}>{soloWords.guess[language]}</button>
    </form>
  );
}
