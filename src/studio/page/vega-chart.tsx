import { useEffect, useRef } from "preact/hooks";
import { vegaOf, type Filled } from "../chart/template.ts";
import { viewOf, type LiveView } from "../chart/vega-runtime.ts";

interface Live {
  readonly view: LiveView;
  shown: Filled;
}

/** Views are made one after the other, so that none of them holds up the page. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const next = queue.then(() => new Promise<void>((go) => { setTimeout(go, 0); })).then(act);
  queue = next.catch(() => undefined);
  return next;
}

/** A chart that is made once and then changed in place; only the last state asked for is drawn. */
export function VegaChart({ filled, label, drawn }: {
  filled: Filled; label: string; drawn: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<Live | undefined>(undefined);
  const wanted = useRef(filled);
  const busy = useRef(false);
  const told = useRef(drawn);
  wanted.current = filled;
  told.current = drawn;
  useEffect(() => {
    if (busy.current) return;
    busy.current = true;
    void (async () => {
      for (let done: Filled | undefined; done !== wanted.current;) {
        done = wanted.current;
        live.current = await inTurn(() => show(done as Filled, live.current, box.current));
      }
      busy.current = false;
      told.current();
    })();
  }, [filled]);
  useEffect(() => () => { live.current?.view.finalize(); }, []);
  return <div ref={box} class="plot" role="img" aria-label={label} />;
}

async function show(
  filled: Filled, live: Live | undefined, box: HTMLElement | null,
): Promise<Live | undefined> {
  if (box === null) return live;
  if (live === undefined || live.shown.fixed !== filled.fixed) return make(filled, live, box);
  const { view, shown } = live;
  for (const [name, value] of Object.entries(filled.signals)) {
    if (!same(value, shown.signals[name])) view.signal(name, value);
  }
  for (const [name, rows] of Object.entries(filled.datasets)) {
    if (!same(rows, shown.datasets[name])) view.data(name, rows);
  }
  if (filled.height !== shown.height) view.height(filled.height);
  live.shown = filled;
  await view.runAsync();
  scale(box);
  return live;
}

async function make(filled: Filled, live: Live | undefined, box: HTMLElement): Promise<Live> {
  live?.view.finalize();
  box.replaceChildren();
  const view = viewOf(vegaOf(filled), box);
  for (const [name, rows] of Object.entries(filled.datasets)) view.data(name, rows);
  await view.runAsync();
  scale(box);
  return { view, shown: filled };
}

/** The drawing takes the width it is given, and is read as one picture. */
function scale(box: HTMLElement): void {
  const svg = box.querySelector("svg");
  if (svg === null) return;
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  svg.setAttribute("aria-hidden", "true");
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
