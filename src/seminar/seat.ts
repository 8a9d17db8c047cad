import type { Label } from "../base/label.ts";

/** A place at the table: one agent, or a bloc that one card speaks for. */
export interface Seat {
  /** As ids of agents: letters, digits, _ and -. */
  readonly id: string;
  readonly name: Label;
  /** Ids of agents; the first speaks, and pays what the seat offers. */
  readonly agents: readonly string[];
}
