import type { RoundPlayed } from "../../seminar/play-session.ts";
import type { Session } from "../../seminar/session.ts";
import type { Hall } from "../state/hall.ts";
import type { Effects } from "../worker/desk.ts";

/** A meeting as far as the room has seen it, with what was played. */
export interface Meeting {
  readonly hall: Hall;
  readonly session: Session;
  /** The baseline, then every round. */
  readonly results: readonly RoundPlayed[];
  /** By round, where cards were left out. */
  readonly effects: readonly (Effects | undefined)[];
}
