import { useSignal } from "@preact/signals";
import type { Label } from "../../base/label.ts";
import { ownOf } from "../../base/record.ts";
import { entryWords } from "../../dictionary/room-entry-words.ts";
import { cardFaults, type Card } from "../../seminar/card.ts";
import { cardsInForce } from "../../seminar/play-session.ts";
import { Pick } from "../../studio/page/parts.tsx";
import { CardForm } from "../card/card-form.tsx";
import { seatIn } from "../card/card-frame.ts";
import { roundIn, withCard } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";
import { CodeEntry } from "./code-entry.tsx";
import { Act } from "./fields.tsx";

const NONE = "";

/** Cards as they come in: by code, by hand, by the brief; and which are still missing. */
export function CardEntry({ store, round }: { store: RoomStore; round: number }) {
  const language = store.language.value;
  const [state, hall] = [store.state.value, store.hall.value];
  if (state === undefined || hall === undefined) return null;
  const { cards } = roundIn(state, round);
  const stands = new Set(cardsInForce(state.session, round).map(({ seat }) => seat.id));
  const missing = state.people.filter((id) => !Object.hasOwn(cards, id));
  const open = missing.filter((id) => !stands.has(id));
  return (
    <>
      <CodeEntry store={store} round={round} />
      <section class="card">
        <p id="missing" data-missing={missing.length}>
          {(missing.length === 0 ? entryWords.allIn : entryWords.missing(
            namesOf(missing.map((id) => seatIn(hall.frame, id).name))))[language]}
        </p>
        <p class="hint">{entryWords.standing[language]}</p>
        <Act
          id="fill-cards" words={entryWords.fill[language]}
          disabled={open.length === 0 || store.played(-1) === undefined}
          act={() => { store.fillUsual(round, open); }}
        />
        <In store={store} round={round} />
      </section>
      <ByHand store={store} round={round} />
    </>
  );
}

function namesOf(names: readonly Label[]): Label {
  return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
}

/** Cards that are in; what they say stays closed. */
function In({ store, round }: { store: RoomStore; round: number }) {
  const language = store.language.value;
  const [state, hall] = [store.state.value, store.hall.value];
  if (state === undefined || hall === undefined) return null;
  const { cards } = roundIn(state, round);
  return (
    <ul class="spoken">
      {hall.frame.seats.filter(({ id }) => Object.hasOwn(cards, id)).map(({ id, name }) => (
        <li key={id} data-card={id}>
          <strong>{name[language]}</strong>
          <Act
            id={`take-back-${id}`} words={entryWords.takeBack[language]}
            label={entryWords.takeBackOf(name)[language]}
            act={() => { store.set(withCard(state, round, id, undefined)); }}
          />
        </li>
      ))}
    </ul>
  );
}

function ByHand({ store, round }: { store: RoomStore; round: number }) {
  const language = store.language.value;
  const seat = useSignal(NONE);
  const [state, hall] = [store.state.value, store.hall.value];
  if (state === undefined || hall === undefined) return null;
  const found = hall.sitting.seats.find(({ id }) => id === seat.value);
  const faults = (card: Card): readonly Label[] =>
    (found === undefined ? [] : cardFaults(hall.sitting, found, card));
  const own = found === undefined ? undefined : ownOf(roundIn(state, round).cards, found.id);
  const sealed = (card: Card | undefined): void => {
    if (card === undefined || found === undefined) return;
    store.forms.drop(round, found.id);
    store.set(withCard(state, round, found.id, card));
    seat.value = NONE;
    requestAnimationFrame(() => { document.getElementById("card-seat")?.focus(); });
  };
  return (
    <section class="card">
      <h2>{entryWords.byHand[language]}</h2>
      <Pick
        id="card-seat" label={entryWords.whose[language]} value={seat.value}
        options={[[NONE, entryWords.choose[language]],
          ...hall.frame.seats.map(({ id, name }) => [id, name[language]] as const)]}
        chosen={(id) => { seat.value = id; }}
      />
      {found !== undefined && (
        <CardForm
          key={`${round} ${found.id}`} frame={hall.frame} seat={found.id} language={language}
          card={own} left={store.forms.of(round, found.id, own)} action={entryWords.seal}
          onChange={sealed} faults={faults}
          onDraft={(draft) => { store.forms.keep(round, found.id, own, draft); }}
        />
      )}
    </section>
  );
}
