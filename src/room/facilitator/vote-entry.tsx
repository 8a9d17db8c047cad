import { useSignal } from "@preact/signals";
import { entryWords } from "../../dictionary/room-entry-words.ts";
import { withVotes } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";

const MOST = 10_000;

/** Hands counted for each answer. */
export function VoteEntry({ store, which }: { store: RoomStore; which: "before" | "after" }) {
  const language = store.language.value;
  const state = store.state.value;
  const { question, answers, note } = store.ground.lesson.vote;
  const known = state?.session.votes[which];
  const counts = useSignal<readonly string[]>(answers.map((_, n) => String(known?.[n] ?? "")));
  if (state === undefined) return null;
  const enter = (): void => {
    store.set(withVotes(state, which, counts.value.map((count) =>
      Math.min(MOST, Math.max(0, Math.round(Number(count) || 0))))));
  };
  return (
    <form class="card" onSubmit={(event) => { event.preventDefault(); enter(); }}>
      <h2>{question[language]}</h2>
      <fieldset class="votes">
        <legend>{entryWords.votes[language]}</legend>
        {answers.map((answer, n) => (
          <label key={answer.en}>
            <span>{answer[language]}</span>
            <input
              id={`vote-${n}`} type="number" min={0} max={MOST} value={counts.value[n]}
              onInput={(event) => {
                const typed = event.currentTarget.value;
                counts.value = counts.value.map((count, at) => (at === n ? typed : count));
              }}
            />
          </label>
        ))}
      </fieldset>
      <button id="vote-enter" type="submit" class="first">{entryWords.enter[language]}</button>
      {note !== undefined && <p class="hint">{note[language]}</p>}
    </form>
  );
}
