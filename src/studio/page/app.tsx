import { useSignal, type Signal } from "@preact/signals";
import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { Template } from "../chart/template.ts";
import { chartsOf } from "../figure/charts.ts";
import type { Sharing } from "../state/sharing.ts";
import type { Store } from "../state/store.ts";
import { ChangesList } from "./changes-list.tsx";
import { ChartCard } from "./chart-card.tsx";
import { DraftOffer } from "./draft-offer.tsx";
import { Exports } from "./exports.tsx";
import { FlipsCard } from "./flips-card.tsx";
import { Header } from "./header.tsx";
import { Badge, Headline, KeyCount, Status } from "./headline.tsx";
import { Help } from "./help.tsx";
import { MeetingPick } from "./meeting-pick.tsx";
import { Notices } from "./notices.tsx";
import { printLight } from "./print-light.ts";
import { Rail } from "./rail.tsx";
import { SharePanel } from "./share-panel.tsx";
import { useMedia } from "./use-media.ts";
import { WhatifsCard } from "./whatifs-card.tsx";
import { WhyPanel } from "./why-panel.tsx";
import { StoryPanel } from "./story-panel.tsx";

type Templates = ReadonlyMap<string, Template>;

/** The whole page. */
export function App({ store, sharing, templates }: {
  store: Store; sharing: Sharing; templates: Templates;
}) {
  const language = store.language.value;
  const look = store.look.value;
  const telling = store.story.value !== undefined;
  const open = useSignal(false);
  // On a phone the charts have the width, and on a projector: the controls come when asked for.
  const narrow = useMedia("(max-width: 860px)") || look === "projector";
  const hasHandle = narrow && !telling;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === "zh" ? "zh-Hans" : "en";
    root.dataset["look"] = look;
    document.title = `${store.packed.value.title[language]} · ${studioWords.title[language]}`;
  }, [language, look, store.packed.value]);
  useEffect(printLight, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => { keyed(event, store); };
    document.addEventListener("keydown", onKey);
    return () => { document.removeEventListener("keydown", onKey); };
  }, []);
  return (
    <>
      <a class="skip" href="#charts">{studioWords.skipCharts[language]}</a>
      {!telling && (
        <a class="skip" href={narrow ? "#handle" : "#controls"}>
          {studioWords.skipControls[language]}
        </a>
      )}
      <Header store={store} />
      <div class={`page${telling ? " telling" : ""}${narrow ? " narrow" : ""}`}>
        {hasHandle && <Handle store={store} open={open} />}
        <div class={narrow ? "tray" : "aside"} hidden={narrow && !open.value}>
          <Rail store={store} />
        </div>
        <main id="charts" tabIndex={-1} aria-label={studioWords.charts[language]}>
          {telling && <StoryPanel store={store} />}
          <Headline store={store} />
          <MeetingPick store={store} />
          <Status store={store} />
          <Notices store={store} />
          <DraftOffer store={store} sharing={sharing} />
          <ChangesList store={store} />
          <Charts store={store} templates={templates} />
          <footer><Badge store={store} /></footer>
        </main>
      </div>
      <Help store={store} />
      <SharePanel store={store} sharing={sharing} />
      <Exports store={store} sharing={sharing} templates={templates} />
    </>
  );
}

/** Brings the controls, and keeps the one number in sight. */
function Handle({ store, open }: { store: Store; open: Signal<boolean> }) {
  const shown = store.shown.value;
  return (
    <button
      id="handle" type="button" class="handle" aria-expanded={open.value} aria-controls="controls"
      onClick={() => {
        open.value = !open.value;
        // Whoever moves a control wants to see what comes of it.
        if (open.value) document.querySelector(".scroller")?.scrollIntoView();
      }}
    >
      {shown !== undefined && <KeyCount shown={shown} />}
      <span>{studioWords.controls[store.language.value]}</span>
      <span aria-hidden="true">{open.value ? "▾" : "▴"}</span>
    </button>
  );
}

function Charts({ store, templates }: { store: Store; templates: Templates }) {
  const shown = store.shown.value;
  const stand = useRef<{ shown: unknown; turn: number; drawn: number }>(
    { shown: undefined, turn: 0, drawn: 0 });
  const main = document.getElementById("charts");
  const { current } = stand;
  if (shown === undefined) return <div class="card waiting" />;
  if (current.shown !== shown) Object.assign(current, { shown, turn: current.turn + 1, drawn: 0 });
  const charts = chartsOf(shown);
  const { turn } = current;
  // What is on the page is told to those who wait for it: scripts, and tests.
  const drawn = (): void => {
    if (turn !== current.turn || main === null) return;
    current.drawn += 1;
    if (current.drawn !== charts.length) return;
    main.dataset["drawn"] = String(turn);
    main.dataset["shows"] = shown.key;
  };
  if (main !== null) main.dataset["asked"] = String(turn);
  return <>{charts.map((chart) => (
    <Fragment key={`${store.packed.value.id} ${chart.id}`}>
      <ChartCard drawn={drawn} chart={chart} store={store} templates={templates} />
      {chart.id === "agents" && <FlipsCard store={store} shown={shown} />}
      {chart.id === "agents" && <WhyPanel store={store} shown={shown} />}
    </Fragment>
  ))}<WhatifsCard store={store} /></>;
}

/** Keys of the whole page; none is a character alone, which speech input types by chance. */
function keyed(event: KeyboardEvent, store: Store): void {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  const typing = target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
    || (target instanceof HTMLInputElement && target.type !== "range" && target.type !== "radio");
  if ((ctrlKey || metaKey) && key.toLowerCase() === "z" && !typing) {
    if (store.story.value !== undefined) return;
    if (shiftKey) store.redo();
    else store.undo();
    event.preventDefault();
  }
}
