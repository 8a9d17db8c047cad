import { signal } from "@preact/signals";
import type { RoundPlayed } from "../../seminar/play-session.ts";
import type { Session } from "../../seminar/session.ts";
import type { Effects, RoomDesk } from "../worker/desk.ts";
import { roundKey } from "../worker/message.ts";

/** Work under way; `share` from 0 to 1. */
export interface Busy {
  readonly of: "round" | "effects";
  readonly round: number;
  readonly share: number;
}

/** Rounds remembered, and as many effects: more than a meeting has, with its baseline. */
const MOST_KNOWN = 12;

/** What is known with an entry the latest; the oldest beyond those remembered is forgotten. */
function remembered<T>(known: ReadonlyMap<string, T>, key: string, value: T): Map<string, T> {
  const others = [...known].filter(([other]) => other !== key);
  return new Map([...others, [key, value] as const].slice(-MOST_KNOWN));
}

/** Asks a desk for rounds and effects, and remembers what it gave. */
export function workOf(desk: RoomDesk) {
  const results = signal<ReadonlyMap<string, RoundPlayed>>(new Map());
  const left = signal<ReadonlyMap<string, Effects>>(new Map());
  const busy = signal<Busy | undefined>(undefined);
  const broken = signal(false);
  let queue: Promise<unknown> = Promise.resolve();
  let wanted = "";

  const failed = (): void => {
    broken.value = true;
    busy.value = undefined;
  };
  const playOne = async (session: Session, round: number): Promise<RoundPlayed> => {
    const key = roundKey(session, round);
    const known = results.value.get(key);
    const told = (share: number): void => { busy.value = { of: "round", round, share }; };
    if (known === undefined) told(0);
    const found = known ?? await desk.round(session, round, told);
    results.value = remembered(results.value, key, found);
    if (known === undefined) broken.value = false;
    return found;
  };
  const seek = async (session: Session, round: number, key: string): Promise<void> => {
    const isWanted = (): boolean => wanted === key;
    if (!isWanted() || left.value.get(key)?.worlds === session.replicates) return;
    await desk.effects(session, round, (effects) => {
      left.value = remembered(left.value, key, effects);
      broken.value = false;
    }, (share) => { if (isWanted()) busy.value = { of: "effects", round, share }; }, isWanted);
    if (busy.value?.of === "effects") busy.value = undefined;
  };
  /** One thing after another; effects give way to rounds. */
  const queued = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(failed);
    return next;
  };

  return {
    busy, broken,
    played: (session: Session, round: number) => results.value.get(roundKey(session, round)),
    effects: (session: Session, round: number) => left.value.get(roundKey(session, round)),
    /** The results from the baseline to a round, played where they are not known. */
    playTo(session: Session, round: number): Promise<RoundPlayed[]> {
      wanted = "";
      return queued(async () => {
        const found: RoundPlayed[] = [];
        for (let n = -1; n <= round; n++) found.push(await playOne(session, n));
        busy.value = undefined;
        return found;
      });
    },
    /** Gives up what effects are sought. */
    stopEffects(): void {
      wanted = "";
    },
    /** Begins to leave out the cards of a round; what was sought before is given up. */
    seekEffects(session: Session, round: number): void {
      const key = roundKey(session, round);
      if (wanted === key || left.value.get(key)?.worlds === session.replicates) return;
      wanted = key;
      void queued(() => seek(session, round, key)).catch(() => {
        if (wanted === key) wanted = "";
      });
    },
  };
}
