/** Seconds as minutes and seconds. */
export function clockText(left: number): string {
  const seconds = Math.max(0, Math.round(left));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
