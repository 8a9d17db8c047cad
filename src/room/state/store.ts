import type { Language } from "../../base/label.ts";
import type { PackSheet } from "../../seminar/pack.ts";
import type { RoomDesk } from "../worker/desk.ts";
import type { Ground } from "./begin.ts";
import { coreOf } from "./core.ts";
import type { Shelf } from "./draft.ts";
import { entranceOf } from "./entrance.ts";
import { journeyOf } from "./journey.ts";
import { viewOf, type Look } from "./view.ts";

/** Everything that the facilitator's page shows and knows. */
export type RoomStore = ReturnType<typeof roomStore>;

/** The state of the facilitator's page on its ground; a desk plays, a shelf keeps. */
export function roomStore(
  ground: Ground, sheets: readonly PackSheet[], desk: RoomDesk,
  seen: { readonly language: Language; readonly look: Look }, shelf: () => Shelf,
) {
  const core = coreOf(ground, desk);
  const [journey, entrance] = [journeyOf(core), entranceOf(core, shelf)];
  return {
    ...core, ...viewOf(core, seen.language, seen.look), ...journey, ...entrance, sheets,
    /** What stopped is played: what an opened file is judged by, then what the place rests on. */
    tryAgain: async (): Promise<boolean> => await entrance.judge() && journey.tryAgain(),
  };
}
