import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { deskWords } from "../../dictionary/room-desk-words.ts";
import { projectorLink } from "../projector/projector-link.ts";
import { Stages } from "../stage/stages.tsx";
import { roundIn } from "../state/room-state.ts";
import type { RoomStore } from "../state/store.ts";
import { Act } from "./fields.tsx";
import { DeskBar } from "./desk-bar.tsx";
import { useElapsed } from "./elapsed.tsx";
import { Script } from "./script.tsx";
import { Seats } from "./seats.tsx";
import { Status } from "./status.tsx";
import { Work } from "./work.tsx";

/** The facilitator's window during a meeting. */
export function Desk({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const wallIsOn = useSignal(false);
  const minutes = useElapsed();
  const link = useMemo(() => projectorLink(
    (isOn) => { wallIsOn.value = isOn; }, () => { clicked(store); }, store.back), []);
  useEffect(() => link.close, []);
  useSignalEffect(() => { link.show(store.shown.value); });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => { keyed(event, store); };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  }, []);
  const place = store.place.value;
  const digest = useComputed(() => store.played(store.place.value?.round ?? -1)?.digest ?? "");
  if (store.onStage.value) return <OnStage store={store} />;
  return (
    <>
      <DeskBar store={store} link={link} wallIsOn={wallIsOn.value} />
      <main
        class="desk" data-step={place?.scene} data-round={place?.round}
        data-busy={store.work.busy.value?.of ?? ""} data-digest={digest.value}
        data-turned={store.state.value?.turned}
      >
        <Script store={store} minutes={minutes} />
        <section class="work" aria-label={deskWords.desk[language]}><Work store={store} /></section>
        <aside>
          <h2>{deskWords.preview[language]}</h2>
          <div class="preview"><Stages shown={store.shown.value.slice(0, 1)} /></div>
          <Seats store={store} />
        </aside>
      </main>
      <Status store={store} />
    </>
  );
}

/** The stage in the facilitator's own window. */
function OnStage({ store }: { store: RoomStore }) {
  const language = store.language.value;
  const place = store.place.value;
  return (
    <main
      class="projector here" data-step={place?.scene} data-round={place?.round}
      data-busy={store.work.busy.value?.of ?? ""}
    >
      <Stages shown={store.shown.value} />
      <div class="leave-stage">
        <Act
          id="leave-stage" words={deskWords.stageLeave[language]}
          act={() => { store.onStage.value = false; }}
        />
      </div>
    </main>
  );
}

/** On, but not over cards that are still missing: a round is sealed by its button. */
function clicked(store: RoomStore): void {
  const [state, place] = [store.state.value, store.place.value];
  if (state === undefined || place === undefined) return;
  const { cards } = roundIn(state, Math.max(0, place.round));
  const waits = place.scene === "cards"
    && state.people.some((id) => !Object.hasOwn(cards, id));
  if (!waits) void store.forward();
}

/** Keys of the whole desk; Page Down and Page Up are what a presenter's clicker sends. */
function keyed(event: KeyboardEvent, store: RoomStore): void {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  const typing = target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
    || (target instanceof HTMLInputElement && !["radio", "checkbox"].includes(target.type));
  const command = ctrlKey || metaKey;
  if (key === "Escape" && store.onStage.value) store.onStage.value = false;
  else if (key === "PageDown") clicked(store);
  else if (key === "PageUp") store.back();
  else if (command && !typing && key.toLowerCase() === "z") {
    if (shiftKey) store.redo();
    else store.undo();
  } else if (command && !typing && key.toLowerCase() === "y") store.redo();
  else return;
  event.preventDefault();
}
