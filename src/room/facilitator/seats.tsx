import { scriptWords } from "../../dictionary/room-desk-words.ts";
import { cardsInForce } from "../../seminar/play-session.ts";
import { roundIn } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";

/** Who sits there, and whose card is in; never what it says. */
export function Seats({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const [state, hall] = [store.state.value, store.hall.value];
  if (state === undefined || hall === undefined) return null;
  const round = Math.max(0, store.place.value?.round ?? 0);
  const { cards } = roundIn(state, round);
  const before = new Set(cardsInForce(state.session, round - 1).map(({ seat }) => seat.id));
  const stateOf = (id: string, people: boolean): "sealed" | "stands" | "waiting" | "simulated" =>
    (Object.hasOwn(cards, id) ? "sealed" : before.has(id) ? "stands"
      : people ? "waiting" : "simulated");
  return (
    <section class="seats" aria-label={scriptWords.seats[language]}>
      <h2>{scriptWords.seats[language]}</h2>
      <p class="hint" data-tag={hall.tag}>{scriptWords.tag(hall.tag)[language]}</p>
      <ul>
        {hall.frame.seats.map(({ id, sign, name, people }) => {
          const stands = stateOf(id, people);
          return (
            <li key={id} data-seat={id} data-state={stands}>
              <span class="sign">{sign}</span> {name[language]}
              <span class="state">{scriptWords[stands][language]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
