import type { Label } from "../base/label.ts";
import type { Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** A parameter set in words. */
export interface SetWords {
  readonly id: string;
  readonly title: Label;
  readonly origin: Label;
  /** Parameters fitted to a record; the others are assumed. */
  readonly fitted: readonly string[];
}

/** How many signed in fact. */
export interface ObservedCount {
  readonly forum: string;
  readonly date: string | null;
  readonly signed: number;
}

/** Everything that a description is made of: what the engine itself plays. */
export interface DescribeInput {
  readonly scenario: Scenario;
  readonly model: Model;
  /** The built-in sets. */
  readonly sets: readonly SetWords[];
  readonly observed: readonly ObservedCount[];
  /** The command that prints the same again. */
  readonly command: string;
  readonly version: string;
}
