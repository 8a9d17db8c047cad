import { render } from "preact";
import type { Label, Language } from "../base/label.ts";
import { deskWords } from "../dictionary/room-desk-words.ts";
import type { RoomPack } from "../seminar/room-pack.ts";
import { App } from "./app.tsx";
import { roomStore } from "./state/store.ts";
import { ProjectorPage } from "./projector-page.tsx";
import { workerPort } from "./worker/blob-port.ts";
import { roomDesk } from "./worker/desk.ts";

/** Workers of the page. */
const WORKERS = 2;

/** The text of a part of the page, which stands there compressed. */
async function partOf(id: string): Promise<string> {
  const written = document.getElementById(id)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).text();
}

function languageHere(): Language {
  return /^zh/i.test(navigator.language) ? "zh" : "en";
}

async function start(root: HTMLElement): Promise<void> {
  const language = languageHere();
  // The wall needs nothing but what it is told.
  if (location.hash === "#projector") {
    render(<ProjectorPage language={language} />, root);
    return;
  }
  const [packText, engine] = await Promise.all([partOf("pack"), partOf("engine")]);
  const pack = JSON.parse(packText) as RoomPack;
  const address = URL.createObjectURL(new Blob([engine], { type: "text/javascript" }));
  const desk = roomDesk(Array.from({ length: WORKERS }, () => workerPort(address)));
  desk.open(packText);
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
