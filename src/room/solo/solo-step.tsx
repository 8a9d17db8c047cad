import { useEffect } from "preact/hooks";
import { cardPageWords, soloWords } from "../../dictionary/room-page-words.ts";
import { cardFaults } from "../../seminar/card.ts";
import { cardsInForce } from "../../seminar/play-session.ts";
import { BriefView } from "../brief-view.tsx";
import { CardForm } from "../card/card-form.tsx";
import { Broken } from "../facilitator/status.tsx";
import { resultView } from "../screen-parts.ts";
import type { LevelView } from "../screen.ts";
import type { Place } from "../state/place.ts";
import { roundIn, tableOf, withCard, type RoomState } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";
import { Stage } from "../stage/stage.tsx";
import { SoloGuess } from "./solo-guess.tsx";

/** One step of a rehearsal: what is on the wall, what to do, and the way on. */
export function SoloStep({ store, seat }: { store: RoomStore; seat: string }) {
  const language = store.language.value;
  const [state, place, hall] = [store.state.value, store.place.value, store.hall.value];
  const screen = store.screen.value;
  useEffect(() => { scrollTo(0, 0); }, [state?.place]);
  if (state === undefined || place === undefined || hall === undefined) return null;
  const busy = store.work.busy.value?.of === "round";
  const last = state.place >= hall.places.length - 1;
  const hint = hintOf(state, place);
  return (
    <main class="solo-step" data-step={place.scene} data-busy={busy ? "round" : ""}>
      <p class="hint">{soloWords.step(state.place + 1, hall.places.length)[language]}</p>
      {screen !== undefined && screen.scene !== "cards" && (
        <div class="solo-wall">
          <Stage shown={{ screen, language, look: store.look.value }} />
        </div>
      )}
      {screen?.scene === "result" && (
        <SoloText store={store} round={screen.round} levels={screen.dots.levels} />
      )}
      {hint !== undefined && <p class="solo-hint">{hint[language]}</p>}
      {place.scene === "predict" && (
        <SoloGuess store={store} state={state} sitting={hall.sitting} />
      )}
      {place.scene === "cards" && screen?.scene === "cards" && (
        <SoloCard store={store} state={state} seat={seat} round={place.round} />
      )}
      <Broken store={store} />
      <div class="solo-way">
        <button type="button" disabled={busy || state.place === 0} onClick={store.back}>
          {soloWords.back[language]}
        </button>
        {place.scene === "why" && <Again store={store} state={state} round={place.round} />}
        {last ? <End store={store} state={state} seat={seat} /> : (
          <button
            type="button" id="solo-next" class="first" onClick={() => { void store.forward(); }}
            disabled={busy || !mayGoOn(state, place)}
          >{wayOn(state, place)[language]}</button>
        )}
      </div>
    </main>
  );
}

/** The text that a round wrote, below its dots. */
function SoloText({ store, round, levels }: {
  store: RoomStore; round: number; levels: readonly LevelView[];
}) {
  const before = store.played(round - 1);
  const sitting = store.hall.value?.sitting;
  const was = before === undefined || sitting === undefined ? []
    : resultView(sitting, before).levels;
  return (
    <div class="solo-wall">
      <Stage shown={{ screen: { scene: "text", round, levels, was },
        language: store.language.value, look: store.look.value }} />
    </div>
  );
}

/** The same round once more, with the card changed and all else as it was. */
function Again({ store, state, round }: { store: RoomStore; state: RoomState; round: number }) {
  const at = store.hall.value?.places.findIndex((place) =>
    place.scene === "cards" && place.round === round) ?? -1;
  const isLast = state.session.rounds.length <= round + 1;
  return at < 0 || !isLast ? null : (
    <button type="button" id="solo-again" onClick={() => { store.goTo(at); }}>
      {soloWords.tryAgain[store.language.value]}
    </button>
  );
}

/** The end of a rehearsal: another seat, or the same once more. */
function End({ store, state, seat }: { store: RoomStore; state: RoomState; seat: string }) {
  const language = store.language.value;
  const { session, schedule } = state;
  return (
    <>
      <span>{soloWords.done[language]}</span>
      <button type="button" id="solo-other" onClick={store.leave}>
        {soloWords.otherSeat[language]}
      </button>
      <button
        type="button" id="solo-anew" class="first" onClick={() => {
          store.begin({ name: session.name, seed: String(session.seed), schedule,
            seats: session.seats.length, people: [seat], alone: true });
        }}
      >{soloWords.onceMore[language]}</button>
    </>
  );
}

type Hinted = keyof typeof soloWords.hints;

function hintOf(state: RoomState, { scene, round }: Place) {
  if (scene === "baseline" && state.guesses.length > 0) return soloWords.hints.guessed;
  if (scene === "reveal" && !isShut(state, round)) return soloWords.hints.turned;
  return Object.hasOwn(soloWords.hints, scene) ? soloWords.hints[scene as Hinted] : undefined;
}

/** Whether a card still lies face down. */
function isShut(state: RoomState, round: number): boolean {
  return state.turned < tableOf(state, round).length;
}

/** A round needs a card: this round's, or one that still stands. */
function mayGoOn({ session }: RoomState, { scene, round }: Place): boolean {
  return scene !== "cards" || cardsInForce(session, round).length > 0;
}

function wayOn(state: RoomState, { scene, round }: Place) {
  if (scene === "cards") return soloWords.play;
  return scene === "reveal" && isShut(state, round) ? soloWords.turn : soloWords.next;
}

function SoloCard({ store, state, seat, round }: {
  store: RoomStore; state: RoomState; seat: string; round: number;
}) {
  const language = store.language.value;
  const hall = store.hall.value;
  const at = hall?.sitting.seats.find(({ id }) => id === seat);
  if (hall === undefined || at === undefined) return null;
  const own = cardsInForce(state.session, round).find((one) => one.seat.id === seat)?.card;
  const isSealed = Object.hasOwn(roundIn(state, round).cards, seat);
  return (
    <div class="solo-card">
      <details class="more">
        <summary>{cardPageWords.brief[language]}</summary>
        <BriefView sheets={store.sheets} seat={seat} language={language} />
      </details>
      <CardForm
        key={`${seat} ${round}`} frame={hall.frame} seat={seat} language={language} card={own}
        action={soloWords.seal} faults={(card) => cardFaults(hall.sitting, at, card)}
        onChange={(card) => {
          const now = store.state.value;
          if (now !== undefined) store.set(withCard(now, round, seat, card), "card");
        }}
      />
      <p role="status">{(isSealed ? soloWords.sealed : soloWords.sealFirst)[language]}</p>
    </div>
  );
}
