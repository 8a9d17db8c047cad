import { useSignal } from "@preact/signals";
import { plainName } from "../../base/columns.ts";
import { LONGEST_NAME } from "../../base/seat-limits.ts";
import { soloWords } from "../../dictionary/room-page-words.ts";
import type { SessionProblem } from "../../seminar/session.ts";
import { BriefView } from "../brief-view.tsx";
import { Problems } from "../facilitator/open-file.tsx";
import type { RoomStore } from "../state/store.ts";

/** Seats at the table of a rehearsal. */
const SEATS = 8;

/** Chooses a seat, reads its brief, sits down. */
export function SoloSeat({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const { lesson } = store.ground;
  const seats = lesson.seats.slice(0, SEATS);
  const chosen = useSignal("");
  const problems = useSignal<readonly SessionProblem[]>([]);
  const [schedule] = [...lesson.schedules].sort((left, right) => left.minutes - right.minutes);
  const begin = (): void => {
    problems.value = store.begin({
      name: plainName(lesson.title[language], LONGEST_NAME), seed: lesson.seed,
      schedule: schedule?.id ?? "", seats: seats.length, people: [chosen.value], alone: true,
    });
  };
  return (
    <main class="solo-seat" data-step="start">
      <h2>{lesson.title[language]}</h2>
      <p class="about">{soloWords.about[language]}</p>
      <fieldset class="ask">
        <legend>{soloWords.choose[language]}</legend>
        <div class="radios">
          {seats.map(({ id, name }) => (
            <label key={id}>
              <input
                type="radio" name="solo-seat" value={id} checked={chosen.value === id}
                onChange={() => { chosen.value = id; }}
              />
              <span>{name[language]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {chosen.value !== "" && (
        <>
          <BriefView sheets={store.sheets} seat={chosen.value} language={language} />
          <button type="button" class="first" id="sit-down" onClick={begin}>
            {soloWords.begin[language]}
          </button>
        </>
      )}
      <Problems problems={problems.value} language={language} />
    </main>
  );
}
