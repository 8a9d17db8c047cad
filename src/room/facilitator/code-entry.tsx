import { useSignal } from "@preact/signals";
import type { Label } from "../../base/label.ts";
import { entryWords } from "../../dictionary/room-entry-words.ts";
import type { Card } from "../../seminar/card.ts";
import { decodeCard } from "../../seminar/code.ts";
import { seatIn } from "../card/card-frame.ts";
import { roundIn, withCard } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";
import { Act, Field } from "./fields.tsx";

/** Longer than any code that a hurried hand writes. */
const LONGEST = 40;

/** Cards that come as codes; one that is already in is not replaced unasked. */
export function CodeEntry({ store, round }: { store: RoomStore; round: number }) {
  const language = store.language.value;
  const code = useSignal("");
  const refused = useSignal<Label | undefined>(undefined);
  const done = useSignal<Label | undefined>(undefined);
  const asked = useSignal<{ readonly seat: string; readonly card: Card } | undefined>(undefined);
  const [state, hall] = [store.state.value, store.hall.value];
  if (state === undefined || hall === undefined) return null;
  const nameOf = (id: string): Label => seatIn(hall.frame, id).name;
  const take = (seat: string, card: Card): void => {
    store.set(withCard(state, round, seat, card));
    done.value = entryWords.taken(nameOf(seat));
    asked.value = undefined;
    code.value = "";
    document.getElementById("code")?.focus();
  };
  const enter = (): void => {
    const found = decodeCard({ sitting: hall.sitting, round, tag: hall.tag }, code.value);
    refused.value = "refused" in found ? found.refused : undefined;
    [done.value, asked.value] = [undefined, undefined];
    if ("refused" in found) return;
    if (Object.hasOwn(roundIn(state, round).cards, found.seat)) asked.value = found;
    else take(found.seat, found.card);
  };
  return (
    <form class="card" onSubmit={(event) => { event.preventDefault(); enter(); }}>
      <Field id="code" label={entryWords.code[language]} hint={entryWords.codeHint[language]}>
        <input
          id="code" class="code" maxLength={LONGEST} value={code.value} autocomplete="off"
          autocapitalize="characters" spellcheck={false} aria-describedby="code-hint"
          aria-invalid={refused.value !== undefined}
          onInput={(event) => {
            code.value = event.currentTarget.value;
            refused.value = undefined;
          }}
        />
      </Field>
      <button id="code-take" type="submit" class="first" disabled={code.value.trim() === ""}>
        {entryWords.take[language]}
      </button>
      <div role="alert" id="code-refused">
        {refused.value !== undefined && <p class="fault">{refused.value[language]}</p>}
        {asked.value !== undefined && (
          <p>
            {entryWords.replaceAsk(nameOf(asked.value.seat))[language]}{" "}
            <Act
              id="code-replace" words={entryWords.replace[language]}
              act={() => {
                if (asked.value !== undefined) take(asked.value.seat, asked.value.card);
              }}
            />{" "}
            <Act
              id="code-keep" words={entryWords.keep[language]}
              act={() => { asked.value = undefined; }}
            />
          </p>
        )}
      </div>
      <p role="status" id="code-done">{done.value?.[language]}</p>
    </form>
  );
}
