import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { JsonObject } from "../../figure/spec.ts";
import type { Filled } from "../chart/template.ts";
import { viewOf, type LiveView } from "../chart/vega-runtime.ts";

interface Live {
  readonly view: LiveView;
  shown: Filled;
}

/** Rows of data that charts may draw in one task: more of them go on in the next. */
const MOST_ROWS = 400;

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => { waiting.shift()?.(); };
let drawnRows = 0;

function nextTask(): Promise<void> {
  drawnRows = 0;
  return new Promise<void>((go) => {
    waiting.push(go);
    port2.postMessage(0);
  });
}

/** Whether a chart should have a task of its own: a new one, or after many rows. */
function isLong(filled: Filled, live: Live | undefined): boolean {
  const before = drawnRows;
  for (const rows of Object.values(filled.datasets)) drawnRows += rows.length;
  return live?.shown.fixed !== filled.fixed || (before > 0 && drawnRows > MOST_ROWS);
}

let queue: Promise<unknown> = Promise.resolve();

/** Charts are drawn one after the other. */
function inTurn<T>(isApart: () => boolean, act: () => Promise<T>): Promise<T> {
  const next = queue.then(() => (isApart() ? nextTask() : undefined)).then(act);
  queue = next.catch(() => undefined);
  return next;
}

/**
 * A chart that is made once and then changed in place; only the last state asked for is drawn.
 * `picked` hears of the mark that was clicked on, or stands close by.
 */
export function VegaChart({ filled, label, drawn, picked }: {
  filled: Filled; label: string; drawn: () => void;
  picked?: ((datum: JsonObject) => void) | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  const live = useRef<Live | undefined>(undefined);
  const wanted = useRef(filled);
  const busy = useRef(false);
  const told = useRef(drawn);
  wanted.current = filled;
  told.current = drawn;
  useLayoutEffect(() => {
    if (busy.current) return;
    busy.current = true;
    void (async () => {
      for (let done: Filled | undefined; done !== wanted.current;) {
        const next = wanted.current;
        try {
          live.current = await inTurn(() => isLong(next, live.current), () =>
            show(next, live.current, box.current));
        } catch (error) {
          reportError(error);
          // Nobody knows what stands there: the next state is drawn anew.
          live.current = undefined;
        }
        done = next;
      }
      busy.current = false;
      told.current();
    })();
  }, [filled]);
  useEffect(() => () => { live.current?.view.finalize(); }, []);
  const onClick = picked === undefined ? undefined : (event: MouseEvent): void => {
    const datum = datumAt(event, box.current);
    if (datum !== undefined) picked(datum);
  };
  return (
    <div
      ref={box} class={picked === undefined ? "plot" : "plot picks"} role="img"
      aria-label={label} onClick={onClick}
    />
  );
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
  if (filled.width !== shown.width) view.width(filled.width);
  if (filled.height !== shown.height) view.height(filled.height);
  live.shown = filled;
  await view.runAsync();
  scale(box);
  return live;
}

async function make(filled: Filled, live: Live | undefined, box: HTMLElement): Promise<Live> {
  live?.view.finalize();
  box.replaceChildren();
  const view = viewOf(filled.template.flow(), box).width(filled.width).height(filled.height);
  for (const [name, value] of Object.entries(filled.signals)) view.signal(name, value);
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

/** Pixels from a click to the mark that it is meant for, and from a finger. */
const REACH = 12;
const FINGER = 24;

/** What the mark under a click, or the nearest one, stands for. */
function datumAt({ clientX, clientY }: MouseEvent, box: HTMLElement | null):
JsonObject | undefined {
  const reach = matchMedia("(pointer: coarse)").matches ? FINGER : REACH;
  let [nearest, least] = [undefined as JsonObject | undefined, reach];
  for (const mark of box?.querySelectorAll(".role-mark path, .role-mark text") ?? []) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const away = Math.max(left - clientX, clientX - right, top - clientY, clientY - bottom, 0);
    const { datum } = (mark as { __data__?: { datum?: JsonObject } }).__data__ ?? {};
    if (away < least && datum !== undefined) [nearest, least] = [datum, away];
  }
  return nearest;
}
