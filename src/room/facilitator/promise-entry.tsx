import { useSignal } from "@preact/signals";
import { ownOf } from "../../base/record.ts";
import { roomCardWords } from "../../dictionary/room-card-words.ts";
import { entryWords } from "../../dictionary/room-entry-words.ts";
import { CHOICES, TOP, type Choice } from "../../seminar/card.ts";
import { readSession } from "../../seminar/read-session.ts";
import { sessionText, type Pledge, type SessionProblem } from "../../seminar/session.ts";
import { Pick } from "../../studio/page/parts.tsx";
import { promiseView } from "../card/card-face.ts";
import { seatIn } from "../card/card-frame.ts";
import { roundIn, withPromise } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";
import { Act, Field } from "./fields.tsx";
import { Problems } from "./open-file.tsx";

const UNSAID = "";
const POINTS = Array.from({ length: TOP + 1 }, (_, n) => [String(n), String(n)] as const);

/** Promises as they are spoken: any part of a card, and its words. */
export function PromiseEntry({ store, round }: { store: RoomStore; round: number }) {
  const language = store.language.value;
  const [state, hall] = [store.state.value, store.hall.value];
  const seat = useSignal(hall?.frame.seats[0]?.id ?? "");
  const promisedBy = (id: string): Pledge =>
    (state === undefined ? {} : ownOf(roundIn(state, round).promises, id) ?? {});
  // Writing replaces all that a seat promised, so the form holds all of it.
  const pledge = useSignal<Pledge>(promisedBy(seat.value));
  const problems = useSignal<readonly SessionProblem[]>([]);
  if (state === undefined || hall === undefined) return null;
  const write = (): void => {
    const next = withPromise(state, round, seat.value, pledge.value);
    const read = readSession(sessionText(next.session), store.ground.version);
    problems.value = "problems" in read ? read.problems : [];
    if ("problems" in read) return;
    store.set(next);
  };
  return (
    <form class="card" onSubmit={(event) => { event.preventDefault(); write(); }}>
      <h2>{entryWords.promise[language]}</h2>
      <Pick
        id="promise-seat" label={entryWords.promiseOf[language]} value={seat.value}
        options={hall.frame.seats.map(({ id, name }) => [id, name[language]])}
        chosen={(id) => {
          seat.value = id;
          pledge.value = promisedBy(id);
        }}
      />
      <Parts store={store} seat={seat.value} pledge={pledge.value}
        changed={(next) => { pledge.value = next; }} />
      <Field id="promise-said" label={entryWords.said[language]}>
        <input
          id="promise-said" maxLength={280} value={pledge.value.said ?? ""}
          onInput={(event) => {
            const { said: _, ...rest } = pledge.value;
            const typed = event.currentTarget.value;
            pledge.value = typed === "" ? rest : { ...rest, said: typed };
          }}
        />
      </Field>
      <button
        id="promise-write" type="submit" class="first"
        disabled={Object.keys(pledge.value).length === 0}
      >{entryWords.write[language]}</button>
      <Problems problems={problems.value} language={language} />
      <Spoken store={store} round={round}
        struck={(id) => { if (id === seat.value) pledge.value = {}; }} />
    </form>
  );
}

function Parts({ store, seat, pledge, changed }: {
  store: RoomStore; seat: string; pledge: Pledge; changed: (next: Pledge) => void;
}) {
  const language = store.language.value;
  const frame = store.hall.value?.frame;
  if (frame === undefined) return null;
  const unsaid = [UNSAID, entryWords.unsaid[language]] as const;
  const put = (key: keyof Pledge, value: Pledge[keyof Pledge]): void => {
    const { [key]: _, ...rest } = pledge;
    changed(value === undefined ? rest : { ...rest, [key]: value });
  };
  const choices = CHOICES.filter((choice) => (choice === "voice") !== seatIn(frame, seat).signs);
  const scales = [
    ["safety", frame.safety.name],
    ...(frame.access === undefined ? [] : [["access", frame.access.name] as const]),
    ["bindingness", roomCardWords.bindingness],
  ] as const;
  return (
    <div class="row">
      <Pick
        id="promise-choice" label={entryWords.will[language]} value={pledge.choice ?? UNSAID}
        options={[unsaid, ...choices.map((one) =>
          [one, roomCardWords.choices[one][language]] as const)]}
        chosen={(id) => { put("choice", id === UNSAID ? undefined : id as Choice); }}
      />
      {scales.map(([key, name]) => (
        <Pick
          key={key} id={`promise-${key}`} label={name[language]}
          value={String(pledge[key] ?? UNSAID)} options={[unsaid, ...POINTS]}
          chosen={(points) => { put(key, points === UNSAID ? undefined : Number(points)); }}
        />
      ))}
      <Pick
        id="promise-verification" label={entryWords.accepts[language]}
        value={pledge.verification === undefined ? UNSAID : String(pledge.verification)}
        options={[unsaid, ["true", entryWords.yes[language]], ["false", entryWords.no[language]]]}
        chosen={(said) => { put("verification", said === UNSAID ? undefined : said === "true"); }}
      />
    </div>
  );
}

function Spoken({ store, round, struck }: {
  store: RoomStore; round: number; struck: (id: string) => void;
}) {
  const language = store.language.value;
  const [state, hall] = [store.state.value, store.hall.value];
  if (state === undefined || hall === undefined) return null;
  const { promises } = roundIn(state, round);
  return (
    <ul class="spoken">
      {hall.frame.seats.filter(({ id }) => Object.hasOwn(promises, id)).map(({ id, name }) => {
        const { phrases, said } = promiseView(hall.frame, id, promises[id] ?? {});
        return (
          <li key={id} data-promise={id}>
            <strong>{name[language]}</strong>{" "}
            {phrases.map((phrase) => phrase[language]).join(language === "zh" ? "，" : ", ")}
            {said !== undefined && <q>{said}</q>}
            <Act
              id={`strike-${id}`} words={entryWords.strike[language]}
              label={entryWords.strikeOf(name)[language]}
              act={() => {
                store.set(withPromise(state, round, id, undefined));
                struck(id);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
