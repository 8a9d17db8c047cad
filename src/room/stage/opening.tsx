import type { Language } from "../../base/label.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import type { Screen } from "../screen.ts";
import { Said } from "./cards.tsx";
import { ClockFace } from "./clock.tsx";
import { SeatName, Sign } from "./sign.tsx";

type Of<Scene extends Screen["scene"]> =
  { screen: Extract<Screen, { readonly scene: Scene }>; language: Language };

/** The lesson, the meeting, who sits where. */
export function Welcome({ screen, language }: Of<"welcome">) {
  const isTitle = Object.values(screen.title).includes(screen.name);
  return (
    <div class="welcome">
      <h1>{screen.title[language]}</h1>
      {!isTitle && screen.name !== "" && <p class="named">{screen.name}</p>}
      <h2 class="hidden">{stageWords.seats[language]}</h2>
      <ul class={screen.seats.length > 8 ? "table-plan many" : "table-plan"}>
        {screen.seats.map((seat) => (
          <li key={seat.id}>
            <Sign seat={seat} language={language} quiet={!seat.people} />
            <span>
              <SeatName seat={seat} language={language} />
              {!seat.people && <span class="hidden"> {stageWords.simulated[language]}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p class="foot split">
        <span>
          {stageWords.tag[language]}<strong class="tag">{screen.tag}</strong>
          {" · "}{stageWords.seatCount(screen.seats.length)[language]}
        </span>
        <span aria-hidden="true">
          {screen.seats.some(({ people }) => !people)
            && <><i class="outlined" />{stageWords.simulated[language]}</>}
        </span>
      </p>
    </div>
  );
}

/** News that reaches the room, alone on the wall. */
export function News({ screen, language }: Of<"news">) {
  return (
    <div class="news">
      <p class="kicker">{stageWords.news[language]} · {screen.title[language]}</p>
      <h1>{screen.headline[language]}</h1>
      {screen.does !== undefined && <p class="does">{screen.does[language]}</p>}
    </div>
  );
}

/** While the worlds are played. */
export function Playing({ screen, language }: Of<"playing">) {
  const percent = Math.round(100 * Math.max(0, Math.min(1, screen.share)));
  return (
    <div class="playing">
      <h1>{stageWords.playing[language]}</h1>
      <div
        class="progress" role="progressbar" aria-valuenow={percent}
        aria-label={stageWords.playing[language]}
      ><span style={`width:${percent}%`} /></div>
    </div>
  );
}

/** Lines of promises beside the clock, without news and with. */
const PLENTY = 13;
const SCARCE = 7;

/** Time to talk: the clock, the news, and what has been promised so far. */
export function Talk({ screen, language }: Of<"talk">) {
  const { inject, clock, promises } = screen;
  return (
    <div class="talk">
      <div class="side"><ClockFace clock={clock} language={language} /></div>
      <div class="main">
        {inject !== undefined && (
          <p class="inject">
            <strong>{inject.title[language]}</strong>{inject.headline[language]}
          </p>
        )}
        <h1 class="hidden">{stageWords.talk[language]}</h1>
        <h2>{stageWords.promises[language]}</h2>
        <Said
          promises={promises} language={language}
          room={inject === undefined ? PLENTY : SCARCE}
        />
      </div>
    </div>
  );
}

/** Cards are being written: who has handed in. */
export function Sealing({ screen, language }: Of<"cards">) {
  const { seats, sealed, stands, clock, tag } = screen;
  const people = seats.filter((seat) => seat.people);
  const count = people.filter(({ id }) => sealed.includes(id)).length;
  return (
    <div class="talk">
      <div class="side">
        <ClockFace clock={clock} language={language} />
        <p class="tagged">
          {stageWords.tag[language]} <strong class="tag">{tag}</strong>{" "}
          {stageWords.seatCount(seats.length)[language]}
        </p>
      </div>
      <div class="main">
        <h1>{stageWords.sealedOf(count, people.length)[language]}</h1>
        <p>{stageWords.sealHint[language]}</p>
        <ul class={stands.length > 0 ? "ticks wordy" : "ticks"}>
          {people.map((seat) => {
            const isIn = sealed.includes(seat.id);
            const isKept = !isIn && stands.includes(seat.id);
            return (
              <li key={seat.id} class={isIn ? "in" : ""}>
                <Sign seat={seat} language={language} quiet={!isIn} />
                <span class="hidden">{seat.name[language]}</span>
                <span>
                  <span aria-hidden="true">{isIn ? "✓ " : isKept ? "" : "… "}</span>
                  {stageWords[isIn ? "isIn" : isKept ? "stands" : "isOut"][language]}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
