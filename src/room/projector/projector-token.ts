/** Whether an address is that of the window on the wall. */
export function isProjector(hash: string): boolean {
  return /^#projector(=|$)/.test(hash);
}

/** What the window on the wall was given to be known by. */
export function tokenIn(hash: string): string {
  return /^#projector=([0-9a-f]{32})$/.exec(hash)?.[1] ?? "";
}

/** What the wall of this tab is known by, the same when the page is loaded anew. */
export function tokenHere(): string {
  const KEY = "plenary-projector-token";
  try {
    const kept = tokenIn(`#projector=${sessionStorage.getItem(KEY) ?? ""}`);
    if (kept !== "") return kept;
  } catch {
    // Where nothing may be kept, a page that is loaded anew opens a new wall.
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  try {
    sessionStorage.setItem(KEY, token);
  } catch {
    // As above.
  }
  return token;
}

/** Whom messages are meant for: a page opened from a file has no origin that could be named. */
export function ownOrigin(): string {
  return location.protocol === "file:" ? "*" : location.origin;
}

/** Whether a message comes from a page of our own origin, as far as that can be told. */
export function isOwnOrigin(origin: string): boolean {
  return location.protocol === "file:" || origin === location.origin;
}
