import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { Label } from "../../base/label.ts";
import type { PackedScenario } from "../../edit/pack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Model } from "../../model/model.ts";
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

/** What the engine has answered, as signals, and what it can be asked. */
export function engineState({ situation, packed, chosen, meeting }: Wanted) {
  const base = signal<Played | undefined>(undefined);
  const now = signal<Played | undefined>(undefined);
  /** The baseline's model, there before its result is. */
  const model = signal<Model | undefined>(undefined);
  /** Why there is no result, in words. */
  const broken = signal<Label | undefined>(undefined);
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
      now.value = undefined;
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
    answer({ ask, played, failed, model: known }: PlayAnswer): void {
      const at = situation.peek();
      // The baseline is that of the situation; any of what was tried is a picture on the way.
      const awaited = ask.role === "now" ? ask.scenario === at.scenario && isChanged(at)
        : sameAsk(ask, askOf("base", baselineOf(at), ask.replicates));
      if (!awaited) return;
      if (known !== undefined) {
        model.value = known;
        return;
      }
      broken.value = failed;
      // What failed is asked for again at the next change.
      if (failed !== undefined && ask.role === "base") baseKey = "";
      if (played === undefined) return;
      if (ask.role === "base") base.value = { ...played, ask };
      else now.value = { ...played, ask };
    },
    ...engineAsks({ port: () => port, situation, meeting,
      askOf: (role, of) => askOf(role, of, FULL) }),
  };
}
