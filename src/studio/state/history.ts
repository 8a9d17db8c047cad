/** What was, what is, and what was undone. Nothing in it is ever written to. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last step changed: steps of one key in a row are one step. */
  readonly key: string;
}

/** Steps that can be undone. */
const MOST_STEPS = 200;

/** A history that begins here. */
export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [], key: "" };
}

/** One step on. With a `key`, it joins the step before of the same key; "" never joins. */
export function record<T>(history: History<T>, next: T, key = ""): History<T> {
  const { past, present } = history;
  if (next === present) return history;
  const joins = key !== "" && key === history.key && past.length > 0;
  return {
    past: joins ? past : [...past, present].slice(-MOST_STEPS), present: next, future: [], key,
  };
}

/** Ends the current step, so that the next one of its key is a step of its own. */
export function endStep<T>(history: History<T>): History<T> {
  return history.key === "" ? history : { ...history, key: "" };
}

/** One step back; the same where there is none. */
export function undo<T>({ past, present, future, key }: History<T>): History<T> {
  return past.length === 0 ? { past, present, future, key } : {
    past: past.slice(0, -1), present: past[past.length - 1], future: [present, ...future], key: "",
  };
}

/** One undone step on again; the same where there is none. */
export function redo<T>({ past, present, future, key }: History<T>): History<T> {
  return future.length === 0 ? { past, present, future, key } : {
    past: [...past, present], present: future[0], future: future.slice(1), key: "",
  };
}
