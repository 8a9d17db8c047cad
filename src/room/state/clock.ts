import { signal } from "@preact/signals";
import type { Clock } from "../screen.ts";

/** The facilitator's clock, in seconds; it goes on by the browser's own time. */
export interface RoomClock {
  readonly now: { readonly value: Clock };
  /** Sets it to a length, and starts it if it is to run. */
  set(seconds: number, running: boolean): void;
  toggle(): void;
  /** Adds to what is left, and to the whole; less than nothing is nothing. */
  add(seconds: number): void;
}

const TICK = 250;

/** Milliseconds of the browser's monotonic time. */
const time = (): number => new Event("tick").timeStamp;

/** A clock that stands. */
export function roomClock(): RoomClock {
  const now = signal<Clock>({ total: 0, left: 0, running: false });
  let ends = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = (): void => {
    const left = Math.max(0, Math.ceil((ends - time()) / 1000));
    if (left !== now.value.left) now.value = { ...now.value, left };
    if (left === 0) stop();
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    if (now.value.running) now.value = { ...now.value, running: false };
  };
  const go = (): void => {
    if (now.value.left <= 0) return;
    ends = time() + now.value.left * 1000;
    clearInterval(timer);
    timer = setInterval(tick, TICK);
    now.value = { ...now.value, running: true };
  };
  return {
    now,
    set(seconds, running) {
      stop();
      now.value = { total: seconds, left: seconds, running: false };
      if (running) go();
    },
    toggle() {
      if (now.value.running) {
        tick();
        stop();
      } else go();
    },
    add(seconds) {
      const { total, left, running } = now.value;
      now.value = { total: Math.max(0, total + seconds), left: Math.max(0, left + seconds),
        running };
      if (running) go();
    },
  };
}
