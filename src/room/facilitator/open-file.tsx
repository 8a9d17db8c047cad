import type { Language } from "../../base/label.ts";
import { startWords } from "../../dictionary/room-desk-words.ts";
import { sessionWords } from "../../dictionary/seminar-session-words.ts";
import type { SessionProblem } from "../../seminar/session.ts";
import type { RoomStore } from "../state/store.ts";

/** Mistakes of a file shown at most. */
const MOST = 12;

/** Opens the file of a meeting; whatever is wrong with it is told at once. */
export function OpenFile({ store, refused }: {
  store: RoomStore; refused: (problems: readonly SessionProblem[]) => void;
}) {
  const language = store.language.value;
  return (
    <p class="file">
      <input
        id="open-file" class="hidden" type="file" accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file === undefined) return;
          void file.text().then((text) => { refused(store.openText(text)); })
            .catch(() => { refused([{ path: "", message: sessionWords.notOurs }]); })
            .finally(() => { input.value = ""; });
        }}
      />
      <label for="open-file">{startWords.choose[language]}</label>
    </p>
  );
}

/** What is wrong with a file, each with its place. */
export function Problems({ problems, language }: {
  problems: readonly SessionProblem[]; language: Language;
}) {
  if (problems.length === 0) return null;
  return (
    <div class="refused" role="alert" id="problems">
      <h2>{startWords.refused[language]}</h2>
      <ul>
        {problems.slice(0, MOST).map(({ path, message }) => (
          <li key={`${path} ${message.en}`}>
            {path !== "" && <code>{path}</code>} {message[language]}
          </li>
        ))}
        {problems.length > MOST && <li>{startWords.more(problems.length - MOST)[language]}</li>}
      </ul>
    </div>
  );
}
