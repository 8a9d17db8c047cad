import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { Language } from "../../base/label.ts";
import { scriptWords } from "../../dictionary/room-desk-words.ts";

/** Milliseconds between two looks at the time, and in a minute. */
const LOOK = 5000;
const MINUTE = 60_000;

/** Milliseconds of the browser's monotonic time. */
const time = (): number => new Event("look").timeStamp;

/** Minutes since the desk was opened; it counts on while the wall fills the window. */
export function useElapsed(): { readonly value: number } {
  const minutes = useSignal(0);
  const began = useMemo(time, []);
  useEffect(() => {
    const timer = setInterval(() => {
      minutes.value = Math.floor((time() - began) / MINUTE);
    }, LOOK);
    return () => { clearInterval(timer); };
  }, []);
  return minutes;
}

/** Time gone beside time planned, in minutes; `planned` is to the end of the step. */
export function Elapsed({ minutes, planned, language }: {
  minutes: { readonly value: number }; planned: number; language: Language;
}) {
  return (
    <p class={minutes.value > planned ? "elapsed late" : "elapsed"}>
      {scriptWords.elapsed(minutes.value, planned)[language]}
    </p>
  );
}
