import type { ReadonlySignal } from "@preact/signals";
import type { EnginePort } from "../engine/port.ts";
import type { Versus } from "../worker/versus.ts";
import type { Situation } from "./situation.ts";
import type { VersusAsk } from "./versus-asks.ts";

/**
 * Plays what each of some changes does to others' signatures against its partner, one after the
 * other, while nothing else is wanted, at the meeting shown. `heard` gets the number of the ask,
 * and undefined where it could not be played. What is given back stops it.
 */
export type VersusPlay = (
  asks: readonly Pick<VersusAsk, "whatif" | "partner">[], replicates: number,
  heard: (ask: number, found: Versus | undefined) => void,
) => () => void;

/** Plays with the engine that is there when it is asked. */
export function versusPlay(
  port: () => EnginePort | undefined, situation: ReadonlySignal<Situation>,
  meeting: ReadonlySignal<number | undefined>,
): VersusPlay {
  return (asks, replicates, heard) => {
    const { scenario, seed } = situation.peek();
    const of = { scenario, seed, replicates };
    let wanted = true;
    asks.forEach(({ whatif, partner }, n) => {
      void port()?.versus({ ...of, ...whatif }, { ...of, ...partner }, meeting.peek() ?? null,
        () => wanted).then((found) => { if (wanted) heard(n, found); });
    });
    return () => { wanted = false; };
  };
}
