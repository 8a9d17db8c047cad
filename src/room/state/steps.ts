import { signal } from "@preact/signals";
import type { Label } from "../../base/label.ts";
import { redo, undo, type History } from "../../studio/state/history.ts";
import { changeWords } from "./change-words.ts";
import type { Hall } from "./hall.ts";
import { restsOn, type Place } from "./place.ts";
import { roundIn, withDigest, type RoomState } from "./room-state.ts";

/** A step taken back, or taken again: what it was, and where the wall went if it had to go. */
export interface Retraced {
  readonly way: "undone" | "redone";
  readonly what: Label;
  readonly back?: Place;
}

/** What a digest of a round is in a session; undefined before it was played with its cards. */
type DigestOf = (state: RoomState, round: number) => string | undefined;

/**
 * A state at the place where the page stands, with the digests of what it shows; as it was kept
 * where that place is none of its own, or rests on a round that was not played like this.
 */
function stayed(
  here: Place | undefined, at: number, to: RoomState, turned: number, digestOf: DigestOf,
): RoomState {
  if (here === undefined || at < 0) return to;
  let next = { ...to, place: at, turned };
  for (let round = 0; round <= restsOn(here); round++) {
    const digest = digestOf(to, round);
    if (digest === undefined) return to;
    if (roundIn(next, round).digest !== digest) next = withDigest(next, round, digest);
  }
  return next;
}

/** Undo and redo of what was entered; the place stays where that is possible. */
export function stepsOf(
  history: { value: History<RoomState> | undefined }, hallFor: (state: RoomState) => Hall,
  digestOf: DigestOf,
) {
  const retraced = signal<Retraced | undefined>(undefined);
  const retrace = (way: Retraced["way"]): void => {
    const before = history.value;
    if (before === undefined) return;
    if ((way === "undone" ? before.past : before.future).length === 0) return;
    const after = (way === "undone" ? undo : redo)(before);
    const [from, to] = [before.present, after.present];
    const { frame, places } = hallFor(from);
    const here = places[from.place];
    const then = hallFor(to).places;
    const at = then.findIndex(({ step, scene, round }) =>
      step === here?.step && scene === here.scene && round === here.round);
    // What led away from a place leads back to it.
    const last = retraced.value;
    const returns = way === "redone" && last?.way === "undone" && last.back !== undefined;
    const next = returns ? to : stayed(here, at, to, from.turned, digestOf);
    const back = to.place !== at && next === to ? then[to.place] : undefined;
    history.value = { ...after, present: next };
    retraced.value = {
      way, what: changeWords(frame, from, to), ...(back !== undefined && { back }),
    };
  };
  return {
    retraced,
    undo: () => { retrace("undone"); },
    redo: () => { retrace("redone"); },
  };
}
