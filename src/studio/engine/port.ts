import type { Label } from "../../base/label.ts";
import type { Explanation } from "../../analysis/explain.ts";
import type { Summary } from "../../analysis/summary.ts";
import type { Edit } from "../../edit/edit.ts";
import type { Choice } from "../../edit/pack.ts";
import type { PreferenceLevels } from "../../thesis/preference-levels.ts";
import type { Model } from "../../model/model.ts";
import type { Flips } from "../worker/result.ts";
import type { Versus } from "../worker/versus.ts";

/** Which of the two worlds of a chart is played. */
export type Role = "base" | "now";

/** A scenario with its edits, to be played. */
export interface PlayAsk {
  readonly role: Role;
  readonly scenario: string;
  readonly choice: Choice;
  readonly edits: readonly Edit[];
  readonly seed: string | number;
  readonly replicates: number;
}

/** What came of it, or why nothing did, in words. */
export interface PlayAnswer {
  readonly ask: PlayAsk;
  readonly played?: {
    readonly model: Model;
    readonly summary: Summary;
    /** Ids in the order of the flips. */
    readonly agents: readonly string[];
    /** Per meeting, who turned against the baseline; null where that cannot be told. */
    readonly flips: readonly (Flips | null)[];
  } | undefined;
  readonly failed?: Label | undefined;
  /** The model of a baseline, known before it has been played. */
  readonly model?: Model;
}

type Ask = Omit<PlayAsk, "role">;

/** The engine as the page sees it: one play per role at a time, a later ask replaces what waits. */
export interface EnginePort {
  play(ask: PlayAsk): Promise<void>;
  /** A number is about to move. */
  prepare(ask: PlayAsk, path: string): void;
  /** Why an agent decides as it does, in a replicate or at the modes; undefined: it broke. */
  explain(ask: Ask, agent: string, replicate: number | null): Promise<Explanation | undefined>;
  /**
   * What others' signatures gain or lose against another ask, in pairs, at leisure; undefined where
   * not wanted, or it broke.
   */
  versus(
    ask: Ask, against: Ask, meeting: number | null, isWanted: () => boolean,
  ): Promise<Versus | undefined>;
  /** How the mean preference goes in every replicate; undefined where it broke. */
  levels(ask: Ask): Promise<PreferenceLevels | undefined>;
}
