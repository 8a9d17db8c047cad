/** Counts what keeps something busy, and tells when nothing does. */
export interface Gate {
  isOpen(): boolean;
  /** How often it was entered: tells whether anything came between. */
  turn(): number;
  /** Busy until this has ended, in whatever way. */
  during<T>(work: () => Promise<T>): Promise<T>;
  whenOpen(): Promise<void>;
}

/** A gate through which nobody has gone. */
export function gateOf(): Gate {
  const waiting: (() => void)[] = [];
  let [inside, turns] = [0, 0];
  return {
    isOpen: () => inside === 0,
    turn: () => turns,
    async during(work) {
      inside++;
      turns++;
      try {
        return await work();
      } finally {
        inside--;
        if (inside === 0) for (const go of waiting.splice(0)) go();
      }
    },
    whenOpen: () => (inside === 0 ? Promise.resolve()
      : new Promise((resolve) => { waiting.push(resolve); })),
  };
}
