import { scriptWords } from "../../dictionary/room-desk-words.ts";
import { cardsInForce } from "../../seminar/play-session.ts";
import { roundIn } from "../state/room-state.ts";
import { SeatName, Sign } from "../stage/sign.tsx";
import type { RoomStore } from "../state/store.ts";

/** Who sits there, and whose card is in; never what it says. */
export function Seats({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const [state, hall] = [store.state.value, store.hall.value];
  if (state === undefined || hall === undefined) return null;
  const round = Math.max(0, store.place.value?.round ?? 0);
  const { cards } = roundIn(state, round);
  const before = new Set(cardsInForce(state.session, round - 1).map(({ seat }) => seat.id));
  const awaits = store.place.value?.scene === "cards";
  const stateOf = (id: string, people: boolean) =>
    (Object.hasOwn(cards, id) ? "sealed" : before.has(id) ? "stands"
      : !people ? "simulated" : awaits ? "waiting" : "seated");
  return (
    <section class="seats" aria-label={scriptWords.seats[language]}>
      <h2>{scriptWords.seats[language]}</h2>
      <p class="hint" data-tag={hall.tag}>
        {scriptWords.tag(hall.tag, hall.frame.seats.length)[language]}
      </p>
      <ul>
        {hall.frame.seats.map((seat) => {
          const { id, people } = seat;
          const stands = stateOf(id, people);
          return (
            <li key={id} data-seat={id} data-state={stands}>
              <Sign seat={seat} language={language} />
              <SeatName seat={seat} language={language} />
              <span class="state">{scriptWords[stands][language]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
