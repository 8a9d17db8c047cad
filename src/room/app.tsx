import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { deskWords } from "../dictionary/room-desk-words.ts";
import { CardPage } from "./card/card-page.tsx";
import { Desk } from "./facilitator/desk.tsx";
import { Looks } from "./facilitator/looks.tsx";
import { Start } from "./facilitator/start.tsx";
import { Solo } from "./solo/solo.tsx";
import type { RoomStore } from "./state/store.ts";

/** The page by its address: a delegation's card, a rehearsal, or the facilitator's desk. */
export function App({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const look = store.look.value;
  const hash = useSignal(location.hash);
  useEffect(() => {
    const turned = (): void => { hash.value = location.hash; };
    addEventListener("hashchange", turned);
    return () => { removeEventListener("hashchange", turned); };
  }, []);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === "zh" ? "zh-Hans" : "en";
    root.dataset["look"] = look;
    const [title, brand] = [store.ground.lesson.title[language], deskWords.brand[language]];
    document.title = title.includes(brand) ? title : `${title} · ${brand}`;
  }, [language, look]);
  if (hash.value === "#card") {
    return (
      <>
        <header class="desk-bar"><Looks store={store} /></header>
        <CardPage sitting={store.ground.sitting} sheets={store.sheets} language={language} />
      </>
    );
  }
  if (hash.value === "#solo") return <Solo store={store} />;
  if (store.state.value === undefined) return <Start store={store} />;
  return <Desk store={store} />;
}
