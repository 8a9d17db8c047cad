import type { Label } from "../../base/label.ts";
import { deskWords, scriptWords } from "../../dictionary/room-desk-words.ts";
import { guideWords } from "../../dictionary/room-guide-words.ts";
import { sceneWords } from "../../dictionary/room-scene-words.ts";
import { undoWords } from "../../dictionary/room-undo-words.ts";
import { doubtsOf } from "../state/doubts.ts";
import type { RoomStore } from "../state/store.ts";
import { Act } from "./fields.tsx";

/** What happens, told once when it is done, and how far it has come. */
export function Status({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const { busy } = store.work;
  const replay = store.replay.value;
  const session = store.state.value?.session;
  const place = store.place.value;
  const round = place?.round ?? -1;
  const played = store.played(round);
  const which = round < 0 ? scriptWords.baseline : scriptWords.round(round + 1);
  const done = played === undefined ? "" : scriptWords.played(which, played.shown)[language];
  const now = busy.value;
  const percent = Math.round(100 * (now?.share ?? 0));
  return (
    <footer class="desk-status">
      {replay !== undefined && (
        <p id="replay" class={replay.stray.length > 0 ? "refused" : "good"}>
          {(replay.stray.length === 0 ? scriptWords.same(replay.rounds)
            : scriptWords.stray(replay.stray.map((n) => n + 1), replay.rounds))[language]}
        </p>
      )}
      {replay !== undefined && session !== undefined && (
        <p id="replay-limits" class="hint">
          {doubtsOf(session, store.ground).map((one) => one[language])
            .join(language === "en" ? " " : "")}
        </p>
      )}
      <Broken store={store} />
      {now !== undefined && (
        <p class="working">
          <label for="progress">{(now.of === "round" ? scriptWords.playing(now.round, percent)
            : scriptWords.leaving(now.round, percent))[language]}</label>
          <progress id="progress" max={100} value={percent} />
        </p>
      )}
      <p role="status" id="retraced">{retracedWords(store)[language]}</p>
      <p class="hint keys">{deskWords.keys[language]}</p>
      <p role="status">{now === undefined || now.of === "effects" ? done : ""}</p>
    </footer>
  );
}

/** What was undone or redone last, and where the wall went; empty as soon as one goes on. */
function retracedWords(store: RoomStore): Label {
  const retraced = store.retraced.value;
  if (retraced === undefined) return { en: "", zh: "" };
  const { way, what, back } = retraced;
  const told = undoWords[way](what);
  if (back === undefined) return told;
  const scene = sceneWords[back.scene];
  const place = undoWords.back(back.round < 0 ? scene
    : guideWords.inRound(scriptWords.round(back.round + 1), scene));
  return { en: `${told.en} ${place.en}`, zh: told.zh + place.zh };
}

/** That the computation stopped, and the way on. */
export function Broken({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const { busy, broken } = store.work;
  return !broken.value ? null : (
    <p role="alert" class="refused">
      {deskWords.broken[language]}{" "}
      <Act
        id="try-again" words={deskWords.tryAgain[language]} disabled={busy.value !== undefined}
        act={() => { void store.tryAgain(); }}
      />
    </p>
  );
}
