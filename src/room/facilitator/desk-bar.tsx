import { useSignal } from "@preact/signals";
import { deskWords } from "../../dictionary/room-desk-words.ts";
import { LANGUAGES } from "../../base/label.ts";
import { save } from "../../studio/export/save.ts";
import { Pick } from "../../studio/page/parts.tsx";
import { sessionText } from "../../seminar/session.ts";
import type { ProjectorLink } from "../projector/projector-link.ts";
import type { Meeting } from "../export/meeting.ts";
import { meetingFile } from "../export/meeting-file.ts";
import { roundsCsv } from "../export/rounds-table.ts";
import { meetingReport } from "../export/meeting-report.ts";
import { openSession } from "../state/screen-of.ts";
import type { RoomStore } from "../state/store.ts";
import { Act } from "./fields.tsx";
import { Looks } from "./looks.tsx";

/** Undo, files, the projector, language and look. */
export function DeskBar({ store, link, wallIsOn }: {
  store: RoomStore; link: ProjectorLink; wallIsOn: boolean;
}) {
  const language = store.language.value;
  const blocked = useSignal(false);
  const { past = [], future = [] } = store.history.value ?? {};
  const name = store.state.value?.session.name ?? "";
  return (
    <header class="desk-bar">
      <h1>{name}</h1>
      <div class="row">
        <Act
          id="undo" words={deskWords.undo[language]} act={store.undo} disabled={past.length === 0}
        />
        <Act
          id="redo" words={deskWords.redo[language]} act={store.redo}
          disabled={future.length === 0}
        />
      </div>
      <Files store={store} />
      <div class="row">
        <Act
          id="projector" first={!wallIsOn}
          words={(wallIsOn ? deskWords.projectorOn : deskWords.projector)[language]}
          act={() => { blocked.value = !link.open(); }}
        />
        <Act
          id="stage-here" words={deskWords.stageHere[language]}
          act={() => { store.onStage.value = true; }}
        />
        {blocked.value && <p role="alert" class="hint">{deskWords.projectorBlocked[language]}</p>}
      </div>
      <Act
        id="language-switch" words={deskWords.other[language]}
        act={() => { store.language.value = language === "en" ? "zh" : "en"; }}
      />
      <details class="more">
        <summary>{deskWords.settings[language]}</summary>
        <div class="row">
          <Pick
            id="projector-language" label={deskWords.projectorLanguage[language]}
            value={store.projectorLanguage.value}
            options={[["en", "English"], ["zh", "中文"], ["both", deskWords.both[language]]]}
            chosen={(id) => {
              store.projectorLanguage.value = LANGUAGES.find((one) => one === id) ?? "both";
            }}
          />
          <Pick
            id="projector-look" label={deskWords.projectorLook[language]}
            value={store.projectorLook.value}
            options={(["light", "dark"] as const).map((look) => [look, deskWords[look][language]])}
            chosen={(id) => { store.projectorLook.value = id === "dark" ? "dark" : "light"; }}
          />
          <Looks store={store} />
        </div>
      </details>
    </header>
  );
}

function Files({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const sure = useSignal(false);
  const saveMeeting = (): void => {
    const session = store.state.value?.session;
    if (session === undefined) return;
    save(meetingFile(session, "json"), sessionText(session), "application/json");
  };
  const told = (make: (meeting: Meeting) => string, type: string, ending: string): void => {
    const [state, hall] = [store.state.value, store.hall.value];
    if (state === undefined || hall === undefined) return;
    const session = openSession(hall, state);
    const results = [-1, ...session.rounds.keys()].flatMap((round) => store.played(round) ?? []);
    const effects = session.rounds.map((_, round) => store.effects(round));
    const text = make({ hall, session, results, effects });
    save(meetingFile(session, ending), text, `${type};charset=utf-8`);
  };
  return (
    <div class="row">
      <Act id="save" words={deskWords.save[language]} act={saveMeeting} />
      <Act
        id="save-table" words={deskWords.table[language]}
        act={() => { told(roundsCsv, "text/csv", "csv"); }}
      />
      <Act
        id="save-report" words={deskWords.report[language]}
        act={() => { told((meeting) => meetingReport(meeting, language), "text/html", "html"); }}
      />
      {sure.value ? (
        <span role="alert">
          {deskWords.leaveSure[language]}{" "}
          <Act id="leave-sure" words={deskWords.leave[language]} act={store.leave} />
        </span>
      ) : (
        <Act id="leave" words={deskWords.leave[language]} act={() => { sure.value = true; }} />
      )}
    </div>
  );
}
