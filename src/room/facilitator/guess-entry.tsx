import { useSignal } from "@preact/signals";
import { entryWords } from "../../dictionary/room-entry-words.ts";
import { isGuess, MOST_GUESSES } from "../guess.ts";
import { mostSignatures } from "../screen-parts.ts";
import type { RoomStore } from "../state/store.ts";
import { Field } from "./fields.tsx";

/** The room's guesses, as they are called out. */
export function GuessEntry({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const [state, hall] = [store.state.value, store.hall.value];
  const text = useSignal(state?.guesses.join(" ") ?? "");
  const refused = useSignal(false);
  if (state === undefined || hall === undefined) return null;
  const most = mostSignatures(hall.sitting);
  const enter = (): void => {
    const numbers = text.value.normalize("NFKC").split(/[\s,;、]+/).filter((one) => one !== "")
      .map(Number);
    refused.value = !numbers.every((one) => isGuess(one, most));
    if (!refused.value) store.set({ ...state, guesses: numbers.slice(0, MOST_GUESSES) });
  };
  return (
    <form class="card" onSubmit={(event) => { event.preventDefault(); enter(); }}>
      <Field id="guesses" label={entryWords.guess[language]} hint={entryWords.guessHint[language]}>
        <input
          id="guesses" inputMode="numeric" value={text.value} aria-describedby="guesses-hint"
          aria-invalid={refused.value}
          onInput={(event) => { text.value = event.currentTarget.value; }}
        />
      </Field>
      {refused.value && <p role="alert">{entryWords.guessRefused(most)[language]}</p>}
      <button id="guess-enter" type="submit" class="first">{entryWords.enter[language]}</button>
    </form>
  );
}
