import { computed, effect, signal } from "@preact/signals";
import type { Language } from "../../base/label.ts";
import type { Screen, Shown } from "../screen.ts";
import type { Core } from "./core.ts";
import { roundIn } from "./room-state.ts";
import { screenOf } from "./screen-of.ts";

export type ProjectorLanguage = Language | "both";
export type Look = "light" | "dark";

/** What the facilitator's window and the wall show, and how. */
export function viewOf({ state, hall, place, work, clock }: Core, language: Language, look: Look) {
  const projectorLanguage = signal<ProjectorLanguage>(language);
  const projectorLook = signal<Look>("dark");
  const screen = computed<Screen | undefined>(() => {
    const [now, here, busy] = [state.value, hall.value, work.busy.value];
    if (now === undefined || here === undefined) return undefined;
    const awaited = place.value?.scene === "why" ? "effects" : "round";
    const share = busy?.of === "round" || busy?.of === awaited ? busy.share : 0;
    if (place.value?.scene === "cards" && busy?.of === "round" && busy.round >= 0) {
      return { scene: "playing", round: busy.round, share };
    }
    return screenOf(here, now, {
      share, clock: clock.now.value,
      played: (round) => work.played(now.session, round),
      effects: (round) => work.effects(now.session, round),
    });
  });
  effect(() => {
    const [now, round] = [state.value, place.value?.round ?? -1];
    // What the next steps will show is computed while this one is on the wall.
    if (now === undefined || round < 0) return;
    // A round being played puts an end to what is sought: its result is what begins it again.
    const isPlayed = work.played(now.session, round) !== undefined;
    if (!isPlayed || roundIn(now, round).digest === undefined) work.stopEffects();
    else work.seekEffects(now.session, round);
  });
  return {
    language: signal<Language>(language), look: signal<Look>(look),
    projectorLanguage, projectorLook,
    /** Whether the stage fills this window. */
    onStage: signal(false),
    screen,
    /** A round of the meeting as it was played; undefined before that. */
    played: (round: number) =>
      (state.value === undefined ? undefined : work.played(state.value.session, round)),
    effects: (round: number) =>
      (state.value === undefined ? undefined : work.effects(state.value.session, round)),
    /** What goes to the projector: one picture, or one per language. */
    shown: computed<readonly Shown[]>(() => {
      const [now, wanted] = [screen.value, projectorLanguage.value];
      if (now === undefined) return [];
      const languages: readonly Language[] = wanted === "both" ? ["zh", "en"] : [wanted];
      return languages.map((one) => ({ screen: now, language: one, look: projectorLook.value }));
    }),
  };
}
