import type { ReadonlySignal } from "@preact/signals";
import type { Explanation } from "../../analysis/explain.ts";
import type { PreferenceLevels } from "../../thesis/preference-levels.ts";
import type { EnginePort, PlayAsk } from "../engine/port.ts";
import type { Situation } from "./situation.ts";
import { versusPlay } from "./versus-play.ts";

/** What the asks are about. */
interface Asked {
  /** The engine, once there is one. */
  readonly port: () => EnginePort | undefined;
  readonly situation: ReadonlySignal<Situation>;
  readonly meeting: ReadonlySignal<number | undefined>;
  /** A situation as an ask for all replicates. */
  readonly askOf: (role: PlayAsk["role"], of: Situation) => PlayAsk;
}

/** What the engine can be asked beside being played for the charts. */
export function engineAsks({ port, situation, meeting, askOf }: Asked) {
  return {
    /** A slider was taken hold of. */
    prepare(path: string): void {
      port()?.prepare(askOf("now", situation.peek()), path);
    },
    /** Why an agent of the situation shown decides as it does; undefined where that broke. */
    explain(agent: string, replicate: number | null): Promise<Explanation | undefined> {
      const ask = askOf("now", situation.peek());
      return port()?.explain(ask, agent, replicate) ?? Promise.resolve(undefined);
    },
    playVersus: versusPlay(port, situation, meeting),
    /** How the mean preference goes, for a story. */
    levels: (ask: Omit<PlayAsk, "role">): Promise<PreferenceLevels | undefined> =>
      port()?.levels(ask) ?? Promise.resolve(undefined),
  };
}
