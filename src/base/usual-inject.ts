/** Injects that every sitting has, beside one per delegation that goes home. */
export const USUAL_INJECTS = {
  incident: "incident", leak: "leak", chipRule: "chip-rule", binding: "binding",
} as const;

/** Id of the inject in which the delegation of a seat goes home. */
export function leavesId(seat: string): string {
  return `leaves-${seat}`;
}

/** Ids of the injects that a sitting with these seats may have without a lesson's own. */
export function usualInjectIds(seats: readonly string[]): string[] {
  return [...Object.values(USUAL_INJECTS), ...seats.map(leavesId)];
}
