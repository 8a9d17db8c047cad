import { computed, signal } from "@preact/signals";
import type { Language } from "../../base/label.ts";
import { composed, type Pack, type PackedScenario } from "../../edit/pack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { EnginePort, PlayAnswer, PlayAsk } from "../engine/port.ts";
import type { Shown } from "../figure/charts.ts";
import { begin, endStep, record, redo, undo, type History } from "./history.ts";
import { baselineOf, editsOf, isChanged, untouched, type Situation } from "./situation.ts";

export type Look = "light" | "dark" | "projector";
type Played = NonNullable<PlayAnswer["played"]> & { readonly ask: PlayAsk };

/** Everything the page shows and knows, as signals. */
export type Store = ReturnType<typeof storeOf>;

/** Replicates of a settled result. */
const FULL = 1000;

/** The state of the page for a pack; `connect` gives it an engine. */
export function storeOf(pack: Pack, language: Language, look: Look) {
  const history = signal<History<Situation>>(begin(untouched(pack.scenarios[0].id)));
  const situation = computed(() => history.value.present);
  const base = signal<Played | undefined>(undefined);
  const now = signal<Played | undefined>(undefined);
  const broken = signal(false);
  const scenarioId = computed(() => situation.value.scenario);
  const packed = computed<PackedScenario>(() =>
    pack.scenarios.find(({ id }) => id === scenarioId.value) ?? pack.scenarios[0]);
  const choiceKey = computed(() => JSON.stringify(situation.value.choice));
  /** The scenario as chosen, before the user's edits: sliders take their defaults from it. */
  const chosen = computed<Scenario>(() =>
    composed(packed.value, JSON.parse(choiceKey.value) as Situation["choice"]).scenario);
  let port: EnginePort | undefined;

  const askOf = (role: PlayAsk["role"], of: Situation, replicates: number): PlayAsk => ({
    role, scenario: of.scenario, choice: of.choice, seed: of.seed, replicates,
    edits: editsOf(of, chosen.peek()),
  });
  let baseKey = "";
  const play = (dragging: boolean): void => {
    const at = situation.peek();
    const under = baselineOf(at);
    const key = JSON.stringify(under);
    if (key !== baseKey) void port?.play(askOf("base", under, FULL));
    baseKey = key;
    if (isChanged(at)) void port?.play(askOf("now", at, dragging ? whileDragging() : FULL));
  };
  /** Fewer replicates where each costs more: the picture should follow the hand. */
  const whileDragging = (): number => {
    const model = (now.peek() ?? base.peek())?.model;
    const cells = model === undefined ? 0 : model.agents.length * model.meetings.length;
    return cells <= 40 ? FULL : cells <= 300 ? 200 : 50;
  };
  const set = (next: Situation, key = "", dragging = false): void => {
    history.value = record(history.peek(), next, key);
    play(dragging);
  };
  const go = (move: (from: History<Situation>) => History<Situation>): void => {
    history.value = move(history.peek());
    play(false);
  };
  return {
    pack, language: signal(language), look: signal(look), agent: signal<string>(""),
    helpOpen: signal(false), history, situation, packed, chosen, base, now, broken,
    changed: computed(() => isChanged(situation.value)),
    shown: computed<Shown | undefined>(() =>
      shownOf(packed.value, situation.value, base.value, now.value)),
    /** Whether what is shown is what is set, in full. */
    settled: computed(() => {
      const at = isChanged(situation.value) ? now.value : base.value;
      return at !== undefined && at.ask.replicates === FULL
        && sameAsk(at.ask, askOf(at.ask.role, situation.value, FULL));
    }),
    set,
    /** A slider was let go. */
    settle(): void {
      history.value = endStep(history.peek());
      play(false);
    },
    /** A slider was taken hold of. */
    prepare(path: string): void {
      port?.prepare(askOf("now", situation.peek(), FULL), path);
    },
    undo: () => { go(undo); },
    redo: () => { go(redo); },
    reset: () => { go((from) => record(from, untouched(from.present.scenario))); },
    connect(engine: EnginePort): void {
      port = engine;
      play(false);
    },
    answer({ ask, played }: PlayAnswer): void {
      if (ask.scenario !== situation.peek().scenario) return;
      broken.value = played === undefined;
      if (played === undefined) return;
      if (ask.role === "base") base.value = { ...played, ask };
      else now.value = { ...played, ask };
    },
  };
}

function sameAsk(one: PlayAsk, other: PlayAsk): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function shownOf(
  packed: PackedScenario, at: Situation, base: Played | undefined, now: Played | undefined,
): Shown | undefined {
  const changed = isChanged(at) && now?.ask.scenario === at.scenario;
  const on = changed ? now : base;
  if (on === undefined || on.ask.scenario !== at.scenario) return undefined;
  const { model } = on;
  const viewOf = (one: Played): Shown["view"] => ({
    summary: one.summary,
    badge: {
      use: one.model.parameterSet, changed: one.model.parametersChanged,
      noiseShare: packed.noiseShare[at.choice.set ?? ""] ?? 0,
      wordsOnly: model.parameterSet !== "calibrated" || model.parametersChanged > 0,
    },
  });
  return { view: viewOf(on), model, key: JSON.stringify(on.ask.edits),
    ...(changed && base !== undefined && { base: viewOf(base) }) };
}
