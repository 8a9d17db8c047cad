import type { Label } from "../base/label.ts";

/** A place at the table: one agent, or a bloc that one card speaks for. */
export interface Seat {
  /** As ids of agents: letters, digits, _ and -. */
  readonly id: string;
  readonly name: Label;
  /** Ids of agents; the first speaks, and pays what the seat offers. */
  readonly agents: readonly string[];
}

/** Fewest and most seats with people behind them. */
export const FEWEST_SEATS = 4;
export const MOST_SEATS = 12;
/** Most rounds of a session. */
export const MOST_ROUNDS = 6;

/** What an id of a seat looks like. */
export const SEAT_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
