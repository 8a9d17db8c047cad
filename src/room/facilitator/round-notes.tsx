import { scriptWords } from "../../dictionary/room-desk-words.ts";
import { entryWords } from "../../dictionary/room-entry-words.ts";
import { roundIn } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";
import { Ahead } from "./ahead.tsx";

/** Agents named at most. */
const MOST = 8;

/** What helps to talk about a round that was played. */
export function RoundNotes({ store, round }: { store: RoomStore; round: number }) {
  const language = store.language.value;
  const [state, hall, place] = [store.state.value, store.hall.value, store.place.value];
  if (state === undefined || hall === undefined || place === undefined) return null;
  const result = round < 0 ? undefined : store.played(round);
  const shown = !["promises", "reveal", "hold", "welcome"].includes(place.scene);
  const effects = round < 0 ? undefined : store.effects(round);
  const inject = hall.injects.find(({ id }) => id === roundIn(state, Math.max(0, round)).inject);
  const { agents } = hall.sitting.model;
  const nameOf = (id: string): string => agents.find((one) => one.id === id)?.name[language] ?? id;
  return (
    <section class="card" aria-label={entryWords.notes[language]}>
      <h2>{entryWords.notes[language]}</h2>
      <Ahead store={store} />
      {shown && result?.moved !== undefined && (
        <>
          <p>{entryWords.flipped(result.moved.worlds, result.moved.of)[language]}</p>
          {result.moved.agents.length > 0 && <h3>{entryWords.turnedMost[language]}</h3>}
          <ul>
            {result.moved.agents.slice(0, MOST).map(({ agent, gained, lost }) => (
              <li key={agent}>
                {nameOf(agent)}{language === "zh" ? "：" : ": "}
                {entryWords.turned(gained, lost)[language]}
              </li>
            ))}
          </ul>
        </>
      )}
      {place.scene === "why" && effects !== undefined && (
        <p class="hint" data-worlds={effects.worlds}>
          {(effects.worlds < state.session.replicates ? scriptWords.worldsSoFar(effects.worlds)
            : scriptWords.worldsAll(effects.worlds))[language]}
        </p>
      )}
      {round >= 0 && inject !== undefined && (
        <><h3>{entryWords.does[language]}</h3><p class="hint">{inject.does[language]}</p></>
      )}
    </section>
  );
}
