import { entryWords } from "../../dictionary/room-entry-words.ts";
import { Pick } from "../../studio/page/parts.tsx";
import { roundIn, withInject } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";

const NONE = "";

/** The news of a round: what the room hears, and what only the facilitator knows. */
export function InjectChooser({ store, round }: { store: RoomStore; round: number }) {
  const language = store.language.value;
  const [state, hall] = [store.state.value, store.hall.value];
  if (state === undefined || hall === undefined) return null;
  const { inject = NONE } = roundIn(state, round);
  const found = hall.injects.find(({ id }) => id === inject);
  return (
    <section class="card">
      <Pick
        id="inject" label={entryWords.news[language]} value={inject}
        options={[[NONE, entryWords.noNews[language]],
          ...hall.injects.map(({ id, title }) => [id, title[language]] as const)]}
        chosen={(id) => { store.set(withInject(state, round, id === NONE ? undefined : id)); }}
      />
      {found !== undefined && (
        <>
          <p>{found.headline[language]}</p>
          <h3>{entryWords.does[language]}</h3>
          <p class="hint">{found.does[language]}</p>
        </>
      )}
    </section>
  );
}
