import type { Label } from "../../base/label.ts";
import type { Model } from "../../engine.ts";
import type { AskedView } from "../../figure/asked-figure.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Desk } from "./desk.ts";

/** The six questions, in their order. */
export const QUESTIONS = ["leaves", "text", "bindingness", "entry", "venue", "budget"] as const;
export type Question = (typeof QUESTIONS)[number];

/** One question under one set of parameters. */
export interface Asking {
  readonly scenario: Scenario;
  /** What the scenario extends, for the attendance list. */
  readonly base: Scenario;
  readonly model: Model;
  /** Index of the meeting that is asked about: the last one that writes a text. */
  readonly meeting: number;
  /** The agents named, as indices; empty where none is. */
  readonly agents: readonly number[];
  readonly replicates: number;
  readonly seed: number;
  /** Shares are told in words: the set was not fitted. */
  readonly words: boolean;
  readonly desk: Desk;
}

/** A small table of an answer. */
export interface AnswerTable {
  readonly title: Label;
  readonly head: readonly Label[];
  readonly rows: readonly (readonly Label[])[];
}

/** One set's answer: the first sentence answers in words. */
export interface Answer {
  readonly sentences: readonly Label[];
  readonly tables: readonly AnswerTable[];
  /** What its picture shows; none where there are no numbers. */
  readonly picture?: AskedView;
  /** The numbers behind it, for --json. */
  readonly finding: unknown;
  /** Replicates whose numbers overflowed. */
  readonly failed: readonly number[];
}

/** How a question is answered, and what is not to be concluded from it. */
export interface Asker {
  answer(asking: Asking): Promise<Answer>;
  readonly cautions: readonly Label[];
  /** Replicates when none are asked for. */
  readonly replicates: number;
  /** How many agents may be named. */
  readonly agents: number;
}
