import { computed, signal } from "@preact/signals";
import type { Label, Language } from "../../base/label.ts";
import { composed, type Pack, type PackedScenario } from "../../edit/pack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { PreferenceSide } from "../../figure/preference.ts";
import type { Shown } from "../figure/charts.ts";
import { engineState } from "./engine-state.ts";
import { begin, endStep, record, redo, undo, type History } from "./history.ts";
import { firstOf } from "./scenario-groups.ts";
import { isUntouched, untouched, type Situation } from "./situation.ts";
import type { Story } from "./story.ts";

export type Look = "light" | "dark" | "projector";

/** Everything the page shows and knows, as signals. */
export type Store = ReturnType<typeof storeOf>;

/** The state of the page for a pack; `connect` gives it an engine. */
export function storeOf(pack: Pack, language: Language, look: Look) {
  const history = signal<History<Situation>>(begin(untouched(firstOf(pack).id)));
  const situation = computed(() => history.value.present);
  const scenarioId = computed(() => situation.value.scenario);
  const packed = computed<PackedScenario>(() =>
    pack.scenarios.find(({ id }) => id === scenarioId.value) ?? pack.scenarios[0]);
  const choiceKey = computed(() => JSON.stringify(situation.value.choice));
  /** The scenario as chosen, before the user's edits: sliders take their defaults from it. */
  const chosen = computed<Scenario>(() =>
    composed(packed.value, JSON.parse(choiceKey.value) as Situation["choice"]).scenario);
  const picked = signal<{ readonly scenario: string; readonly meeting: number } | undefined>(
    undefined);
  /** Which meeting is shown; the last one if undefined. */
  const meeting = computed(() =>
    (picked.value?.scenario === scenarioId.value ? picked.value.meeting : undefined));
  const engine = engineState({ situation, packed, chosen, meeting });
  const agent = signal("");
  const side = signal<PreferenceSide | undefined>(undefined);
  const asked = signal(0);
  const go = (move: (from: History<Situation>) => History<Situation>): void => {
    history.value = move(history.peek());
    engine.play(false);
  };
  const set = (next: Situation, key = "", dragging = false): void => {
    // What changes nothing is not played: a slider at its end, moved on, would not settle.
    if (next === situation.peek()) return;
    history.value = record(history.peek(), next, key);
    engine.play(dragging);
  };
  return {
    ...engine,
    pack, language: signal(language), look: signal(look), agent, helpOpen: signal(false),
    /** Which dialog stands open besides the help. */
    dialog: signal<"" | "share" | "save">(""),
    story: signal<Story | undefined>(undefined),
    /** Which preference the user looks through: 技术安全, 国家安全, or both. */
    side,
    shown: computed<Shown | undefined>(() => {
      const { value } = engine.shown;
      return value === undefined || side.value === undefined ? value
        : { ...value, side: side.value };
    }),
    /** What the reader should know; each is dismissed by hand. */
    notice: signal<readonly Label[]>([]),
    history, situation, packed, chosen, meeting, set,
    /** Whether there is anything to reset. */
    changed: computed(() => !isUntouched(situation.value)),
    /** How often somebody asked why, of the agent selected. */
    asked,
    /** Selects an agent and opens the panel that tells why it decides so. */
    showWhy(id: string): void {
      agent.value = id;
      asked.value += 1;
    },
    showMeeting(one: number): void {
      picked.value = { scenario: scenarioId.peek(), meeting: one };
    },
    /** Shows a situation from elsewhere: a link, a file, a preset. It can be undone. */
    open(next: Situation): void {
      if (next.scenario !== scenarioId.peek()) agent.value = "";
      set(next);
    },
    /** A slider was let go; a key that moved none is let go too. */
    settle(): void { if (history.peek().key !== "") go(endStep); },
    undo: () => { go(undo); },
    redo: () => { go(redo); },
    reset: () => { go((from) => record(from, untouched(from.present.scenario))); },
  };
}
