import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { plainName } from "../../base/columns.ts";
import { FEWEST_SEATS, LONGEST_NAME } from "../../base/seat-limits.ts";
import { startWords } from "../../dictionary/room-desk-words.ts";
import type { SessionProblem } from "../../seminar/session.ts";
import { Pick } from "../../studio/page/parts.tsx";
import type { RoomState } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";
import { Act, Field } from "./fields.tsx";
import { Looks } from "./looks.tsx";
import { OpenFile, Problems } from "./open-file.tsx";
import { Replaces } from "./replaces.tsx";

/** Seats of a class that nobody has counted yet. */
const USUAL = 8;

/** Before a meeting: begin one, open one, or go on with the one this browser kept. */
export function Start({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const { lesson } = store.ground;
  const draft = useMemo(() => store.draft(), []);
  const problems = useSignal<readonly SessionProblem[]>([]);
  const refused = (found: readonly SessionProblem[]): void => { problems.value = found; };
  return (
    <div class="start">
      <header class="desk-bar"><h1>{lesson.title[language]}</h1><Looks store={store} /></header>
      <main data-step="start" data-busy={store.work.busy.value?.of ?? ""}>
        <p class="about">{lesson.about[language]}</p>
        <Problems problems={problems.value} language={language} />
        <Replaces store={store} />
        <div class="start-grid">
          <NewMeeting store={store} refused={refused} />
          <div class="ways">
            {draft !== undefined && <Resume store={store} draft={draft} />}
            <section>
              <h2>{startWords.open[language]}</h2>
              <p class="hint">{startWords.openHint[language]}</p>
              <OpenFile store={store} refused={refused} />
            </section>
            <section>
              <h2><a id="rehearse" href="#solo">{startWords.alone[language]}</a></h2>
              <p class="hint">{startWords.aloneHint[language]}</p>
            </section>
            <section>
              <h2>{startWords.print[language]}</h2>
              <p class="hint">{startWords.printHint[language]}</p>
              <p class="hint">
                {startWords.cardPage[language]}{" "}
                <a id="card-page" href="#card" target="_blank">{startWords.cardLink[language]}</a>
              </p>
            </section>
          </div>
        </div>
      </main>
    </div>
  );
}

function Resume({ store, draft }: { store: RoomStore; draft: RoomState }) {
  const language = store.language.value;
  const { session } = draft;
  return (
    <section>
      <Act
        id="resume" act={() => { store.resume(draft); }}
        words={startWords.resume(session.name, session.rounds.length)[language]}
      />
      <p class="hint">{startWords.resumeHint[language]}</p>
    </section>
  );
}

function NewMeeting({ store, refused }: {
  store: RoomStore; refused: (problems: readonly SessionProblem[]) => void;
}) {
  const language = store.language.value;
  const { lesson } = store.ground;
  const name = useSignal("");
  const schedule = useSignal(lesson.schedules[0]?.id ?? "");
  const seats = useSignal(Math.min(USUAL, lesson.seats.length));
  const seed = useSignal(lesson.seed);
  const away = useSignal<ReadonlySet<string>>(new Set());
  const here = lesson.seats.slice(0, seats.value);
  const begin = (): void => {
    refused(store.begin({
      name: name.value.trim() || plainName(lesson.title[language], LONGEST_NAME),
      seed: seed.value.trim() || lesson.seed, schedule: schedule.value, seats: seats.value,
      people: here.map(({ id }) => id).filter((id) => !away.value.has(id)), alone: false,
    }));
  };
  const counts = Array.from({ length: lesson.seats.length - FEWEST_SEATS + 1 }, (_, n) =>
    String(FEWEST_SEATS + n)).map((count) => [count, count] as const);
  return (
    <form class="card" onSubmit={(event) => { event.preventDefault(); begin(); }}>
      <h2>{startWords.newMeeting[language]}</h2>
      <Field id="name" label={startWords.name[language]} hint={startWords.nameHint[language]}>
        <input
          id="name" maxLength={80} value={name.value} aria-describedby="name-hint"
          placeholder={lesson.title[language]}
          onInput={(event) => { name.value = event.currentTarget.value; }}
        />
      </Field>
      <Pick
        id="schedule" label={startWords.schedule[language]} value={schedule.value}
        options={lesson.schedules.map(({ id, title }) => [id, title[language]])}
        chosen={(id) => { schedule.value = id; }}
      />
      <Pick
        id="seats" label={startWords.seats[language]} value={String(seats.value)}
        options={counts} chosen={(count) => { seats.value = Number(count); }}
      />
      <fieldset class="people">
        <legend>{startWords.people[language]}</legend>
        {here.map((seat) => (
          <label key={seat.id}>
            <input
              type="checkbox" id={`people-${seat.id}`} checked={!away.value.has(seat.id)}
              onChange={(event) => {
                const next = new Set(away.value);
                if (event.currentTarget.checked) next.delete(seat.id);
                else next.add(seat.id);
                away.value = next;
              }}
            />
            {seat.name[language]}
          </label>
        ))}
      </fieldset>
      <Field id="seed" label={startWords.seed[language]} hint={startWords.seedHint[language]}>
        <input
          id="seed" maxLength={80} value={seed.value} aria-describedby="seed-hint"
          onInput={(event) => { seed.value = event.currentTarget.value; }}
        />
      </Field>
      <div class="row">
        <button id="begin" type="submit" class="first">
          {startWords.begin[language]}
        </button>
      </div>
    </form>
  );
}
