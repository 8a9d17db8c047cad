/** Where a draft is kept; a browser's storage, or a test's. */
export interface Drawer {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** One draft of each page, as the text of a link. Without a place to keep it there is none. */
export interface Draft {
  read(): string | undefined;
  /** Keeps a text; undefined throws the kept one away. */
  keep(text: string | undefined): void;
}

/**
 * The draft of a page that has these scenarios. `open` may throw: pages opened from files, and
 * private windows, need not have a place to keep things.
 */
export function draftOf(scenarios: readonly string[], open: () => Drawer): Draft {
  const key = `plenary-draft:${scenarios.join(",").slice(0, 200)}`;
  return {
    read: () => quietly(() => open().getItem(key) ?? undefined),
    keep(text) {
      quietly(() => {
        if (text === undefined) open().removeItem(key);
        else open().setItem(key, text);
        return undefined;
      });
    },
  };
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    // No place to keep things, or none left.
    return undefined;
  }
}
