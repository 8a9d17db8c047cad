import type { SeatSign } from "../stage.ts";

/** A seat's letters, in place of a flag. */
export function Sign({ seat, quiet = false }: { seat: SeatSign; quiet?: boolean }) {
  return <span class={quiet ? "sign quiet" : "sign"} aria-hidden="true">{seat.sign}</span>;
}
