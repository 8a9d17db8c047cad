/** A name that every system takes for a file: letters, digits, hyphens, and its ending. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = ["plenary", ...parts].join("-").replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/-{2,}/g, "-").slice(0, 96).replace(/-+$/, "");
  return `${name}.${ending}`;
}
