import { studioFlipsWords } from "../../dictionary/studio-flips-words.ts";
import type { Store } from "../state/store.ts";
import { Pick } from "./parts.tsx";

/** Which of several meetings the page shows. */
export function MeetingPick({ store }: { store: Store }) {
  const language = store.language.value;
  const shown = store.shown.value;
  if (shown === undefined || shown.model.meetings.length < 2) return null;
  const { model, view } = shown;
  return (
    <Pick
      id="meeting" label={studioFlipsWords.meeting[language]} value={String(view.summit)}
      options={model.meetings.map(({ name, date }, m) =>
        [String(m), `${name[language]} · ${date}`] as const)}
      chosen={(m) => { store.showMeeting(Number(m)); }}
    />
  );
}
