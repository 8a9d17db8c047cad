import { MOST_ROUNDS } from "../../base/seat-limits.ts";
import { scriptWords } from "../../dictionary/room-desk-words.ts";
import { sceneWords } from "../../dictionary/room-scene-words.ts";
import { Pick } from "../../studio/page/parts.tsx";
import { minuteOf } from "../state/place.ts";
import { roundIn, tableOf } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";
import { ClockBox } from "./clock-box.tsx";
import { Elapsed } from "./elapsed.tsx";
import { Act } from "./fields.tsx";

/** The script of the current step in words, the clock, and the way on. */
export function Script({ store, minutes }: {
  store: RoomStore; minutes: { readonly value: number };
}) {
  const language = store.language.value;
  const [state, hall, place] = [store.state.value, store.hall.value, store.place.value];
  if (state === undefined || hall === undefined || place === undefined) return null;
  const { lesson, schedule, places } = hall;
  const step = schedule.steps[place.step];
  if (step === undefined) return null;
  return (
    <section class="script" aria-label={scriptWords.script[language]}>
      <p class="hint">
        {scriptWords.minute(minuteOf(schedule, place.step), schedule.minutes)[language]}
      </p>
      <Elapsed
        minutes={minutes} planned={minuteOf(schedule, place.step) + step.minutes}
        language={language}
      />
      <h2>{step.title[language]}</h2>
      <Way store={store} />
      <h3>{scriptWords.say[language]}</h3>
      <p class="say">{step.say[language]}</p>
      <h3>{scriptWords.act[language]}</h3>
      <p>{step.do[language]}</p>
      <ClockBox store={store} />
      <Pick
        id="go-to" label={scriptWords.places[language]} value={String(state.place)}
        options={places.map(({ scene, round }, n) => [String(n), round < 0
          ? sceneWords[scene][language]
          : `${scriptWords.round(round + 1)[language]} · ${sceneWords[scene][language]}`])}
        chosen={(at) => { store.goTo(Number(at)); }}
      />
      {state.rounds < MOST_ROUNDS && (
        <Act
          id="more-rounds" words={scriptWords.moreRounds[language]}
          act={() => { store.set({ ...state, rounds: state.rounds + 1 }); }}
        />
      )}
      <details class="more" id="troubles">
        <summary>{scriptWords.troubles[language]}</summary>
        <dl>
          {lesson.troubles.map((one) => (
            <div key={one.when.en}>
              <dt>{one.when[language]}</dt><dd>{one.do[language]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function Way({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const [state, hall, place] = [store.state.value, store.hall.value, store.place.value];
  if (state === undefined || hall === undefined || place === undefined) return null;
  const { scene, round } = place;
  const { busy: work } = store.work;
  const busy = scene === "cards" && work.value?.of === "round" && work.value.round === round;
  const left = scene === "reveal" ? tableOf(state, round).length - state.turned : 0;
  const shows = ["reveal", "result", "text", "why", "promises"].includes(scene);
  const stale = shows && roundIn(state, round).digest === undefined;
  const words = scene === "cards" ? scriptWords.play
    : left > 0 ? scriptWords.turn(left) : scriptWords.next;
  return (
    <>
      <div class="row way">
        <Act
          id="back" words={scriptWords.back[language]} act={store.back}
          disabled={busy || state.place === 0}
        />
        <Act
          id={scene === "cards" ? "play-round" : "next"} first words={words[language]}
          act={() => { void store.forward(); }}
          disabled={busy || state.place >= hall.places.length - 1}
        />
        {left > 1 && (
          <Act
            id="turn-all" words={scriptWords.turnAll[language]}
            act={() => { store.walk({ ...state, turned: tableOf(state, round).length }); }}
          />
        )}
      </div>
      {stale && (
        <p role="alert">
          {scriptWords.stale[language]}{" "}
          <Act
            id="play-again" words={scriptWords.again[language]} disabled={busy}
            act={() => { void store.play(round); }}
          />
        </p>
      )}
    </>
  );
}
