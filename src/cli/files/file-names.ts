/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** An id as the name of a file or folder. */
export function fileName(id: string): string {
  const name = id.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 64);
  return RESERVED.test(name) || name === "" ? `${name}_` : name;
}

/**
 * Names of files that stand in one folder, one per id: distinct also where the system does not
 * tell capitals from small letters.
 */
export function fileNames(ids: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const name = fileName(id);
    const count = (seen.get(name.toLowerCase()) ?? 0) + 1;
    seen.set(name.toLowerCase(), count);
    // No id holds a tilde, so this is nobody else's name.
    return count === 1 ? name : `${name}~${count}`;
  });
}
