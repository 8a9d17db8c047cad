/** The order of the engine: by code unit, whatever the locale. */
export function byCode(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
