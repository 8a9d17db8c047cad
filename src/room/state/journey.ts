import { usualCard } from "../../seminar/usual-card.ts";
import type { Core } from "./core.ts";
import { restsOn, type Place } from "./place.ts";
import { roundIn, standingIn, tableOf, withCard, withDigest, withInject, type RoomState }
  from "./room-state.ts";

const MINUTE = 60;

/** The way through a lesson: forward, back, to a place; and what is played on it. */
export function journeyOf(core: Core) {
  const { state, place, work, set, walk, amend } = core;

  /**
   * Plays all up to a round, and notes the digests; false where that did not come to an end, or
   * where what was played is no more what lies on the table.
   */
  const play = async (round: number): Promise<boolean> => {
    const session = state.value?.session;
    const results = session === undefined ? undefined
      : await work.playTo(session, round).catch(() => undefined);
    if (results === undefined) return false;
    amend((now) => results.reduce((changed, { round: n, digest }) =>
      (n < 0 || work.played(changed.session, n)?.digest !== digest ? changed
        : withDigest(changed, n, digest)), now));
    const now = state.value;
    return round < 0 || (now !== undefined && roundIn(now, round).digest !== undefined);
  };

  let sealing = false;
  const forward = async (): Promise<void> => {
    const [now, here] = [state.value, place.value];
    if (now === undefined || here === undefined || sealing) return;
    if (here.scene === "reveal" && now.turned < tableOf(now, here.round).length) {
      walk({ ...now, turned: now.turned + 1 });
      return;
    }
    if (here.scene === "cards") {
      sealing = true;
      const played = await play(here.round);
      sealing = false;
      if (!played) return;
      core.forms.dropAll();
    }
    if (state.value?.place === now.place) enter(core, now.place + 1, true);
  };

  return {
    play, forward,
    /** Plays what the place rests on, where the computation stopped. */
    tryAgain: () => play(place.value === undefined ? -1 : restsOn(place.value)),
    back: () => { enter(core, (state.value?.place ?? 0) - 1, false); },
    goTo: (at: number) => { enter(core, at, at > (state.value?.place ?? 0)); },
    /** Cards as the briefs have them, for some seats in a round. */
    fillUsual(round: number, seats: readonly string[]): void {
      const [now, sitting] = [state.value, core.hall.value?.sitting];
      const baseline = now === undefined ? undefined : work.played(now.session, -1);
      if (now === undefined || sitting === undefined || baseline === undefined) return;
      set(sitting.seats.filter(({ id }) => seats.includes(id)).reduce((changed, seat) =>
        withCard(changed, round, seat.id, usualCard(sitting, seat, baseline.summary)), now));
    },
  };
}

/** Comes to a place; forward, its news are taken from the script and its clock starts. */
function enter(core: Core, at: number, forward: boolean): void {
  const { state, hall, clock, set, walk } = core;
  const [now, here] = [state.value, hall.value];
  const target = here?.places[at];
  if (now === undefined || here === undefined || target === undefined) return;
  const from = here.places[now.place];
  const step = here.schedule.steps[target.step];
  const next = { ...arrived(now, target, forward, step?.inject), place: at };
  // News of the script is entered as news by hand is.
  if (next.session === now.session) walk(next);
  else set(next);
  const timed = target.scene === "talk" || target.scene === "cards";
  const isNew = from?.step !== target.step || from.round !== target.round;
  if (isNew || (timed && forward && !clock.now.value.running)) {
    clock.set((step?.minutes ?? 0) * MINUTE, timed && forward && !now.alone);
  }
}

function arrived(
  now: RoomState, { scene, round }: Place, forward: boolean, inject: string | undefined,
): RoomState {
  if (scene === "reveal") {
    return { ...now, turned: forward ? standingIn(now, round) : tableOf(now, round).length };
  }
  const fresh = forward && scene === "news" && now.session.rounds[round] === undefined;
  return fresh && roundIn(now, round).inject === undefined ? withInject(now, round, inject) : now;
}
