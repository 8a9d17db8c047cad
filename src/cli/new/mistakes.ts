import { EXIT, refused, Refusal } from "../exit.ts";

/** Refusals that are told together. */
export interface Mistakes {
  /** What `make` gives; `otherwise` where it refuses, which is remembered. */
  attempt<T>(make: () => T, otherwise: T): T;
  /** Refuses with everything remembered, as wrong usage where any of it is. */
  end(): void;
}

/** No mistakes yet. */
export function noMistakes(): Mistakes {
  const found: Refusal[] = [];
  return {
    attempt(make, otherwise) {
      try {
        return make();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        found.push(error);
        return otherwise;
      }
    },
    end() {
      if (found.length === 0) return;
      const usage = found.some(({ code }) => code === EXIT.usage);
      throw refused(usage ? EXIT.usage : EXIT.input, found.map(({ say }) => say));
    },
  };
}
