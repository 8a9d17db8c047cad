import type { PackedScenario } from "../../edit/pack.ts";
import type { PlayAnswer, PlayAsk } from "../engine/port.ts";
import type { Shown } from "../figure/charts.ts";
import { isChanged, type Situation } from "./situation.ts";

/** What was played, and for which ask. */
export type Played = NonNullable<PlayAnswer["played"]> & { readonly ask: PlayAsk };

/** Whether two asks are for the same worlds. */
export function sameAsk(one: PlayAsk, other: PlayAsk): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What of a situation decides which results are shown; a number that moves does not. */
export interface Stand {
  readonly scenario: string;
  readonly set: string;
  readonly changed: boolean;
}

/** The stand of a situation. */
export function standOf(at: Situation): Stand {
  return { scenario: at.scenario, set: at.choice.set ?? "", changed: isChanged(at) };
}

/** What the page shows; `meeting` is which summit, the last one if undefined. */
export function shownOf(
  packed: PackedScenario, at: Stand, meeting: number | undefined,
  { base, now }: { readonly base: Played | undefined; readonly now: Played | undefined },
): Shown | undefined {
  const changed = at.changed && now?.ask.scenario === at.scenario;
  const on = changed ? now : base;
  if (on === undefined || on.ask.scenario !== at.scenario) return undefined;
  const { model, agents, flips } = on;
  const viewOf = (one: Played): Shown["view"] => {
    const { summary } = one;
    const summit = Math.min(meeting ?? Infinity, summary.summits.length - 1);
    return {
      summary, summit,
      badge: {
        use: one.model.parameterSet, changed: one.model.parametersChanged,
        noiseShare: packed.noiseShare[at.set] ?? 0,
        wordsOnly: model.parameterSet !== "calibrated" || model.parametersChanged > 0,
      },
    };
  };
  const view = viewOf(on);
  return {
    view, model, agents, key: JSON.stringify(on.ask.edits),
    ...(changed && base !== undefined && {
      base: viewOf(base), flips: flips[view.summit ?? 0] ?? null,
    }),
  };
}
