import type { Label, Language } from "../../base/label.ts";
import { scriptWords } from "../../dictionary/room-desk-words.ts";
import { roomCardWords } from "../../dictionary/room-card-words.ts";
import { guideWords } from "../../dictionary/room-guide-words.ts";
import { sceneWords } from "../../dictionary/room-scene-words.ts";
import { TOP, type Card } from "../../seminar/card.ts";
import { cardsInForce } from "../../seminar/play-session.ts";
import { keptParts } from "../../seminar/promise.ts";
import { promiseWords } from "../card/card-face.ts";
import { seatIn } from "../card/card-frame.ts";
import type { Hall } from "../state/hall.ts";
import { justTurned, roundIn, tableOf, type RoomState } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";

/** What comes next, what to point out, and what the cards just turned have shown. */
export function Ahead({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const [state, hall, place] = [store.state.value, store.hall.value, store.place.value];
  if (state === undefined || hall === undefined || place === undefined) return null;
  const { scene, round } = place;
  const points = Object.hasOwn(guideWords.points, scene)
    ? guideWords.points[scene as keyof typeof guideWords.points] : [];
  return (
    <>
      <p id="ahead">{nextOf(hall, state)[language]}</p>
      {scene === "reveal" && (
        <Turned hall={hall} state={state} round={round} language={language} />
      )}
      {points.length > 0 && (
        <>
          <h3>{guideWords.point[language]}</h3>
          <ul>{points.map((one) => <li key={one.en}>{one[language]}</li>)}</ul>
        </>
      )}
    </>
  );
}

function nextOf({ places }: Hall, state: RoomState): Label {
  const [here, next] = [places[state.place], places[state.place + 1]];
  const left = here?.scene === "reveal" ? tableOf(state, here.round).length - state.turned : 0;
  if (left > 0) return guideWords.thenTurn(left);
  if (next === undefined) return guideWords.last;
  const name = sceneWords[next.scene];
  const inRound = next.round >= 0 && next.round !== here?.round;
  return guideWords.ahead(inRound
    ? guideWords.inRound(scriptWords.round(next.round + 1), name) : name);
}

/** The card just turned, and the promise that is farthest from its card among those turned. */
function Turned({ hall, state, round, language }: {
  hall: Hall; state: RoomState; round: number; language: Language;
}) {
  const { frame } = hall;
  const up = tableOf(state, round).slice(0, state.turned);
  const played = cardsInForce(state.session, round).filter(({ seat }) => up.includes(seat.id));
  const last = played.find(({ seat }) => seat.id === justTurned(state, round));
  const { promises } = roundIn(state, round);
  const gaps = played.flatMap(({ seat, card }) =>
    keptParts(Object.hasOwn(promises, seat.id) ? promises[seat.id] : {}, card)
      .map((part) => ({ ...part, seat: seat.id, gap: gapOf(part.promised, part.sealed) })));
  const [widest] = gaps.filter(({ gap }) => gap > 0).sort((left, right) => right.gap - left.gap);
  return (
    <>
      {last !== undefined && (
        <>
          <h3>{guideWords.turned[language]}</h3>
          <p id="just-turned">{guideWords.card(seatIn(frame, last.seat.id).name,
            choiceOf(last.card))[language]}</p>
        </>
      )}
      {gaps.length > 0 && (
        <>
          <h3>{guideWords.gap[language]}</h3>
          <p id="widest-gap">{(widest === undefined ? guideWords.noGap : guideWords.gapOf(
            seatIn(frame, widest.seat).name, promiseWords(frame, widest.of, widest.promised),
            promiseWords(frame, widest.of, widest.sealed)))[language]}</p>
        </>
      )}
    </>
  );
}

/** What a card does with the text; of a condition, that there is one. */
function choiceOf({ choice, condition }: Card): Label {
  const words = roomCardWords.choices[choice];
  return condition === undefined ? words : roomCardWords.conditional(words);
}

/** Points between a promise and its card; another answer is a whole scale apart. */
function gapOf(promised: unknown, sealed: unknown): number {
  return typeof promised === "number" && typeof sealed === "number"
    ? Math.abs(promised - sealed) : promised === sealed ? 0 : TOP;
}
