import type { Language } from "../../base/label.ts";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { deskWords } from "../../dictionary/room-desk-words.ts";
import type { Shown } from "../screen.ts";
import { isShow, KEYS, type Hello } from "./projector-link.ts";
import { isOwnOrigin, ownOrigin, tokenIn } from "./projector-token.ts";
import { Stages } from "../stage/stages.tsx";

/** Milliseconds between two knocks at the facilitator's window. */
const KNOCK = 1000;

/** The window on the wall: shows what the facilitator's window sends, and only that. */
export function ProjectorPage({ language }: { language: Language }) {
  const shown = useSignal<readonly Shown[]>([]);
  useEffect(() => {
    const desk = window.opener as Window | null;
    const hello: Hello = { kind: "plenary-projector", token: tokenIn(location.hash) };
    const knock = (): void => { desk?.postMessage(hello, ownOrigin()); };
    const heard = ({ source, origin, data }: MessageEvent<unknown>): void => {
      // A page opened from a file has no origin to go by: the sender is known by its window.
      if (source !== null && source === desk && isOwnOrigin(origin) && isShow(data)) {
        shown.value = data.shown;
      }
    };
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== "PageDown" && event.key !== "PageUp") return;
      event.preventDefault();
      desk?.postMessage(KEYS[event.key], ownOrigin());
    };
    addEventListener("message", heard);
    addEventListener("keydown", pressed);
    // The facilitator's page may be loaded anew, and does not know of this window then.
    const timer = setInterval(knock, KNOCK);
    knock();
    return () => {
      removeEventListener("message", heard);
      removeEventListener("keydown", pressed);
      clearInterval(timer);
    };
  }, []);
  const first = shown.value[0];
  const words = first?.language ?? language;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = words === "zh" ? "zh-Hans" : "en";
    root.dataset["look"] = first?.look ?? "dark";
    document.title = deskWords.brand[words];
  }, [words, first?.look]);
  return (
    <main class="projector" data-step={first?.screen.scene ?? "waiting"}>
      {first === undefined ? (
        <div class="waiting-wall">
          <h1>{deskWords.waiting[words]}</h1><p>{deskWords.waitingHint[words]}</p>
        </div>
      ) : <Stages shown={shown.value} />}
    </main>
  );
}
