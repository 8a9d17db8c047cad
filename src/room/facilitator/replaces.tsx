import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { startWords } from "../../dictionary/room-desk-words.ts";
import { sessionText } from "../../seminar/session.ts";
import { save } from "../../studio/export/save.ts";
import { meetingFile } from "../export/meeting-file.ts";
import type { RoomStore } from "../state/store.ts";
import { Act } from "./fields.tsx";

/** Asks before one meeting takes the place of another that this browser has kept. */
export function Replaces({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const kept = store.waiting.value?.kept.session;
  const saved = useSignal(false);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    saved.value = false;
    // Whoever pressed a button further down is led here, and back when nothing comes of it.
    if (kept !== undefined) box.current?.focus();
  }, [kept]);
  if (kept === undefined) return null;
  const cancel = (): void => {
    store.giveWay();
    document.getElementById("begin")?.focus();
  };
  return (
    <section
      class="refused" id="replaces" role="alertdialog" tabIndex={-1} ref={box}
      aria-labelledby="replaces-title" aria-describedby="replaces-ask"
      onKeyDown={(event) => { if (event.key === "Escape") cancel(); }}
    >
      <h2 id="replaces-title">{startWords.replaces[language]}</h2>
      <p id="replaces-ask">{startWords.replacesAsk(kept.name, kept.rounds.length)[language]}</p>
      <div class="row">
        <Act
          id="replaces-save" first words={startWords.saveFirst[language]}
          act={() => {
            save(meetingFile(kept, "json"), sessionText(kept), "application/json");
            saved.value = true;
          }}
        />
        <Act id="replaces-discard" words={startWords.discard[language]} act={store.goAhead} />
        <Act id="replaces-cancel" words={startWords.cancel[language]} act={cancel} />
      </div>
      <p role="status">{saved.value && startWords.savedNow[language]}</p>
    </section>
  );
}
