import type { Label } from "../base/label.ts";
import type { SearchFinding } from "./breaking.ts";
import type { EightWorlds, LogicShareFinding, Spread, TurnFinding } from "./security-preference.ts";
import type { Effect, Expectation } from "./verdict.ts";

/** The eight worlds of a scenario, with its name and its first day as a year and a fraction. */
export interface ScenarioWorlds {
  readonly title: Label;
  readonly start: number;
  readonly worlds: EightWorlds;
}

/** One path and when it turns to security. */
export interface PathFinding {
  readonly id: string;
  readonly title: Label;
  readonly start: number;
  readonly turn: TurnFinding;
}

/** What came of a statement; a definition has no effect. */
export interface StatementFinding {
  readonly id: string;
  readonly claim: Label;
  readonly kind: "definition" | "contingent";
  readonly why: Label | null;
  readonly measure: string | null;
  readonly expect: Expectation | null;
  readonly smallest: number | null;
  readonly effect: Effect | null;
  readonly narratives: readonly ({ readonly narrative: string } & Effect)[];
  /** Narratives in which the verdict is the same. */
  readonly survives: number;
}

/** The same thesis under the coding of one tradition. */
export interface NarrativeWorlds {
  readonly narrative: string;
  readonly whole: Spread;
  readonly shapley: readonly LogicShareFinding[];
  readonly turn: TurnFinding;
}

/** All that came of the thesis on the security preference. */
export interface SecurityPreferenceFinding {
  readonly id: string;
  readonly title: Label;
  readonly replicates: number;
  readonly base: ScenarioWorlds;
  readonly contrast: ScenarioWorlds;
  readonly paths: readonly PathFinding[];
  /** Share of paired worlds in which the base turns before the contrast at the same age. */
  readonly earlier: number;
  readonly statements: readonly StatementFinding[];
  /** Within the run's own length, then with it prolonged to the contrast's. */
  readonly searches: readonly SearchFinding[];
  readonly narratives: readonly NarrativeWorlds[];
}
