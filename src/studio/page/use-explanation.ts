import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Explanation } from "../../analysis/explain.ts";
import type { Situation } from "../state/situation.ts";
import type { Store } from "../state/store.ts";

/** Milliseconds of rest before the reasons are asked for. */
const REST = 400;
/** Explanations kept. */
const MOST_KEPT = 12;

/** What is known of the reasons: `fresh` where they are those of the situation shown. */
export interface Told {
  readonly explanation?: Explanation | undefined;
  readonly fresh: boolean;
  readonly failed: boolean;
}

/**
 * The reasons of an agent in the situation shown. They are asked for only while `open`, once the
 * simulation has settled and has rested; one at a time.
 */
export function useExplanation(
  store: Store, agent: string, replicate: number | null, open: boolean,
): Told {
  const known = useRef(new Map<string, Explanation>());
  const last = useRef<{ key: string; failed: boolean }>({ key: "", failed: false });
  const busy = useRef(false);
  const turns = useSignal(0);
  const keyOf = (of: Situation): string => JSON.stringify([of, agent, replicate]);
  const key = keyOf(store.situation.value);
  const ready = open && agent !== "" && store.settled.value;
  const turn = turns.value;
  useEffect(() => {
    if (!ready || known.current.has(key) || busy.current) return undefined;
    if (last.current.failed && last.current.key === key) return undefined;
    const timer = setTimeout(() => {
      // The engine is asked about what is set by now: never kept under what was set before.
      if (keyOf(store.situation.peek()) !== key) {
        turns.value += 1;
        return;
      }
      busy.current = true;
      void store.explain(agent, replicate).then((found) => {
        busy.current = false;
        last.current = { key, failed: found === undefined };
        if (found !== undefined) known.current.set(key, found);
        const [oldest] = known.current.keys();
        if (known.current.size > MOST_KEPT && oldest !== undefined) known.current.delete(oldest);
        turns.value += 1;
      });
    }, REST);
    return () => { clearTimeout(timer); };
  }, [key, ready, turn]);
  const fresh = known.current.get(key);
  const before = known.current.get(last.current.key);
  return {
    explanation: fresh ?? (before?.agent === agent ? before : undefined),
    fresh: fresh !== undefined,
    failed: last.current.failed && last.current.key === key,
  };
}
