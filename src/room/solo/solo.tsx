import { soloWords } from "../../dictionary/room-page-words.ts";
import { Looks } from "../facilitator/looks.tsx";
import type { RoomStore } from "../state/store.ts";
import { SoloSeat } from "./solo-seat.tsx";
import { SoloStep } from "./solo-step.tsx";

/** A rehearsal for one person: one seat, all others simulated. */
export function Solo({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const state = store.state.value;
  const sits = state !== undefined && state.alone && state.people.length === 1;
  return (
    <div class="solo">
      <header class="desk-bar">
        <h1>{soloWords.title[language]}</h1>
        {sits && (
          <button type="button" onClick={store.leave}>{soloWords.leave[language]}</button>
        )}
        <Looks store={store} />
      </header>
      {sits ? <SoloStep store={store} seat={state.people[0]} /> : <SoloSeat store={store} />}
    </div>
  );
}
