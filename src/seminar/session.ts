import type { Label } from "../base/label.ts";
import type { Card, Choice } from "./card.ts";
import type { Seat } from "./seat.ts";

/** What a delegation says aloud that it will do; only what it said. */
export interface Pledge {
  readonly choice?: Choice;
  readonly safety?: number;
  readonly access?: number;
  readonly bindingness?: number;
  readonly verification?: boolean;
  /** One line for the press; nothing is computed from it. */
  readonly said?: string;
}

/** One round: news, what was promised, and what was sealed; both by id of the seat. */
export interface SessionRound {
  readonly inject?: string;
  readonly promises: Readonly<Record<string, Pledge>>;
  /** A seat without a card keeps the one before, and is simulated if it never had any. */
  readonly cards: Readonly<Record<string, Card>>;
  /** The digest (64 hex) that the round gave, once it was played. */
  readonly digest?: string;
}

/** How many chose each answer of the vote's question, in the order of the answers. */
export interface Votes {
  readonly before?: readonly number[];
  readonly after?: readonly number[];
}

/**
 * A meeting as its file has it. It holds no person's name; whoever opens it builds the sitting
 * from the layers named, and the fingerprint says whether it is the same.
 */
export interface Session {
  readonly format: 1;
  /** The version of Plenary that played it. */
  readonly plenary: string;
  /** What the facilitator calls the meeting. */
  readonly name: string;
  readonly scenario: {
    readonly id: string;
    /** Of the baseline model. */
    readonly fingerprint: string;
    /** What was laid over the scenario, by id. */
    readonly layers: readonly string[];
    readonly meeting: { readonly forum: string; readonly date: string };
  };
  /** Id of the lesson's schedule; files of before it was written lack it. */
  readonly schedule?: string;
  readonly seed: string | number;
  readonly replicates: number;
  readonly seats: readonly Seat[];
  readonly rounds: readonly SessionRound[];
  readonly votes: Votes;
}

/** One thing wrong with a file of a session: where in it, and what. */
export interface SessionProblem {
  /** As `rounds[1].cards.USA.safety`; empty for the whole. */
  readonly path: string;
  readonly message: Label;
}

/** The file of a session: JSON, two spaces deep. */
export function sessionText(session: Session): string {
  return `${JSON.stringify(session, null, 2)}\n`;
}
