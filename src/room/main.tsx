import { render } from "preact";
import type { Label, Language } from "../base/label.ts";
import { deskWords } from "../dictionary/room-desk-words.ts";
import type { RoomPack } from "../seminar/room-pack.ts";
import { blobWorkers } from "../studio/engine/blob-workers.ts";
import { partOf } from "../studio/part.ts";
import { App } from "./app.tsx";
import { isProjector } from "./projector/projector-token.ts";
import { ProjectorPage } from "./projector/projector-page.tsx";
import { roomStore } from "./state/store.ts";
import { lastingDesk } from "./worker/lasting-desk.ts";
import type { RoomAsked } from "./worker/message.ts";

function languageHere(): Language {
  return /^zh/i.test(navigator.language) ? "zh" : "en";
}

async function start(root: HTMLElement): Promise<void> {
  const language = languageHere();
  // The wall needs nothing but what it is told.
  if (isProjector(location.hash)) {
    render(<ProjectorPage language={language} />, root);
    return;
  }
  const written = (id: string): string => document.getElementById(id)?.textContent ?? "";
  const hire = blobWorkers<RoomAsked>(written("engine"), written("pack"));
  const packText = await partOf("pack");
  const pack = JSON.parse(packText) as RoomPack;
  const desk = lastingDesk(hire, packText);
  const sitting = await desk.sitting();
  const { lesson, set, sheets } = pack;
  const look = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const ground = { lesson, sitting, version: pack.pack.plenary, set };
  const store = roomStore(ground, sheets, desk, { language, look }, () => localStorage);
  render(<App store={store} />, root);
}

/** What stands there before there is anything to show, or where there never will be. */
function told(root: HTMLElement, words: Label): void {
  render(<p class="told" role="status">{words[languageHere()]}</p>, root);
}

const root = document.getElementById("room");
if (root !== null) {
  told(root, deskWords.reading);
  start(root).catch(() => { told(root, deskWords.unreadable); });
}
