/** A file of ours that does not hold what it was written with: named to the user, no fault. */
export class Torn extends Error {
  override readonly name = "Torn";
}
