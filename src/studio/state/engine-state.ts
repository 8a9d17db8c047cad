import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { PackedScenario } from "../../edit/pack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { EnginePort, PlayAnswer, PlayAsk } from "../engine/port.ts";
import type { Shown } from "../figure/charts.ts";
import { engineAsks } from "./engine-asks.ts";
import { sameAsk, shownOf, standOf, type Played, type Stand } from "./played.ts";
import { baselineOf, editsOf, isChanged, type Situation } from "./situation.ts";

/** Replicates of a settled result. */
const FULL = 1000;

/** What is to be simulated. */
export interface Wanted {
  readonly situation: ReadonlySignal<Situation>;
  readonly packed: ReadonlySignal<PackedScenario>;
  /** The scenario as chosen, before the user's edits. */
  readonly chosen: ReadonlySignal<Scenario>;
  /** Which meeting is shown; the last one if undefined. */
  readonly meeting: ReadonlySignal<number | undefined>;
}

/** Fewer replicates where each costs more: the picture should follow the hand. */
function some(agents: number, meetings: number): number {
  const cells = agents * meetings;
  return cells <= 40 ? FULL : cells <= 300 ? 200 : 50;
}

function whileDragging({ model }: Partial<Played> = {}): number {
  return model === undefined ? FULL : some(model.agents.length, model.meetings.length);
}

/** What was answered last, as signals. */
function answersFor(situation: ReadonlySignal<Situation>) {
  const base = signal<Played | undefined>(undefined);
  const now = signal<Played | undefined>(undefined);
  /** The answer with the baseline's model, there before its result is. */
  const known = signal<PlayAnswer | undefined>(undefined);
  /** By role: what failed of one is not made good by the other. */
  const last = {
    base: signal<PlayAnswer | undefined>(undefined),
    now: signal<PlayAnswer | undefined>(undefined),
  };
  /** An answer of another scenario is none here. */
  const here = (one: PlayAnswer | undefined): Partial<PlayAnswer> =>
    (one?.ask.scenario === situation.value.scenario ? one : {});
  return {
    base, now,
    model: computed(() => here(known.value).model),
    /** Why there is no result, in words. */
    broken: computed(() => here(last.now.value).failed ?? here(last.base.value).failed),
    /** What was tried is over. */
    forget(): void {
      now.value = undefined;
      last.now.value = undefined;
    },
    keep(given: PlayAnswer): void {
      const { ask, played, model } = given;
      if (model !== undefined) {
        known.value = given;
        return;
      }
      last[ask.role].value = given;
      if (played !== undefined) (ask.role === "base" ? base : now).value = { ...played, ask };
    },
  };
}

/** What the engine has answered, as signals, and what it can be asked. */
export function engineState({ situation, packed, chosen, meeting }: Wanted) {
  const { base, now, model, broken, forget, keep } = answersFor(situation);
  let port: EnginePort | undefined;
  let baseKey = "";

  const askOf = (role: PlayAsk["role"], of: Situation, replicates: number): PlayAsk => ({
    role, scenario: of.scenario, choice: of.choice, seed: of.seed, replicates,
    edits: editsOf(of, chosen.peek()),
  });
  /** First a few replicates where all of them take long, so that there is something to see. */
  const playBase = (under: Situation): void => {
    const { agents, summits } = chosen.peek();
    const few = some(Object.keys(agents).length, summits.length);
    if (few < FULL) void port?.play(askOf("base", under, few));
    void port?.play(askOf("base", under, FULL));
  };
  const play = (dragging: boolean): void => {
    const at = situation.peek();
    const under = baselineOf(at);
    const key = JSON.stringify(under);
    if (key !== baseKey) playBase(under);
    baseKey = key;
    if (!isChanged(at)) {
      forget();
      return;
    }
    const few = whileDragging(now.peek() ?? base.peek());
    void port?.play(askOf("now", at, dragging ? few : FULL));
  };
  const stand = computed(() => JSON.stringify(standOf(situation.value)));
  const settled = computed(() => {
    const at = isChanged(situation.value) ? now.value : base.value;
    return at !== undefined && at.ask.replicates === FULL
      && sameAsk(at.ask, askOf(at.ask.role, situation.value, FULL));
  });
  return {
    base, now, model, broken, play, settled,
    shown: computed<Shown | undefined>(() => shownOf(packed.value,
      JSON.parse(stand.value) as Stand, meeting.value, { base: base.value, now: now.value })),
    connect(engine: EnginePort): void {
      port = engine;
      play(false);
    },
    answer(given: PlayAnswer): void {
      const { ask, failed } = given;
      const at = situation.peek();
      // The baseline is that of the situation; any of what was tried is a picture on the way.
      const awaited = ask.role === "now" ? ask.scenario === at.scenario && isChanged(at)
        : sameAsk(ask, askOf("base", baselineOf(at), ask.replicates));
      if (!awaited) return;
      keep(given);
      // What failed is asked for again at the next change.
      if (failed !== undefined && ask.role === "base") baseKey = "";
    },
    ...engineAsks({ port: () => port, situation, meeting,
      askOf: (role, of) => askOf(role, of, FULL) }),
  };
}
