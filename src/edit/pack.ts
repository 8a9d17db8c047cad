import type { Label } from "../base/label.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { edited, type Edit } from "./edit.ts";
import type { PackedPreset, PackedStory } from "./packed-story.ts";

/** Something that a scenario may be seen with: a set of parameters, or a narrative. */
export interface PackedOption {
  readonly id: string;
  readonly title: Label;
  readonly patch: readonly Edit[];
}

/** A what-if of a scenario. */
export interface PackedWhatIf extends PackedOption {
  readonly summary?: Label;
  /** Name of its file where that is not its id with ".yaml". */
  readonly file?: string;
  /** Id of the what-if that it is compared with; null where it names the scenario itself. */
  readonly against?: string | null;
  /** Its patch under narratives where the plain one would not be what loading gives. */
  readonly under?: Readonly<Record<string, readonly Edit[]>>;
}

/** How many really signed and came, at one forum. */
export interface ObservedTally {
  readonly forum: string;
  readonly date?: string;
  readonly signed: number;
  readonly present?: number;
}

/** A scenario as a page carries it: no notes, quotes or sources. */
export interface PackedScenario {
  /** Its folder in the library, or its own id. */
  readonly id: string;
  /**
   * Its file as commands name it, where that is not scenarios/<id>/scenario.yaml: from the top of
   * the collection, or from its own folder where it stands outside of that.
   */
  readonly file?: string;
  readonly title: Label;
  readonly summary?: Label;
  /** As loaded, under its own sets. */
  readonly scenario: Scenario;
  readonly fingerprint: string;
  readonly sets: readonly PackedOption[];
  readonly narratives: readonly PackedOption[];
  readonly whatifs: readonly PackedWhatIf[];
  readonly observed?: readonly ObservedTally[];
  /** Noise share by set; "" is the scenario as it stands. */
  readonly noiseShare: Readonly<Record<string, number>>;
}

/** Scenarios as a page carries them. */
export interface Pack {
  readonly format: 1;
  /** Version of Plenary that packed them. */
  readonly plenary: string;
  readonly scenarios: readonly PackedScenario[];
  /** Told where the scenarios that it needs are packed. */
  readonly story?: PackedStory;
  /** Ways of negotiating that any forum may be given. */
  readonly presets?: readonly PackedPreset[];
}

/** What a scenario is seen with; all are ids of its pack. */
export interface Choice {
  readonly set?: string;
  readonly narrative?: string;
  readonly whatif?: string;
}

/** A scenario with its choice and edits made, and what it extends, for the compiler. */
export interface Composed {
  readonly scenario: Scenario;
  readonly base: Scenario;
}

/**
 * The scenario as loading gives it under a choice, then edited. A set comes after the what-if, as
 * `--use` does. Throws a RangeError where the pack has no such set, narrative or what-if.
 */
export function composed(
  packed: PackedScenario, { set, narrative, whatif }: Choice = {}, edits: readonly Edit[] = [],
): Composed {
  const seen = edited(packed.scenario, patchOf(packed.narratives, narrative));
  const chosen = whatif === undefined ? undefined : found(packed.whatifs, whatif);
  const patch = chosen?.under?.[narrative ?? ""] ?? chosen?.patch ?? [];
  const given = patchOf(packed.sets, set);
  const base = edited(seen, given);
  if (patch.length === 0 && edits.length === 0) return { scenario: base, base };
  return { scenario: edited(edited(seen, patch), [...given, ...edits]), base };
}

function patchOf(options: readonly PackedOption[], id: string | undefined): readonly Edit[] {
  return id === undefined ? [] : found(options, id).patch;
}

function found<T extends PackedOption>(options: readonly T[], id: string): T {
  const option = options.find((one) => one.id === id);
  if (option === undefined) throw new RangeError(`nothing packed as ${id}`);
  return option;
}
