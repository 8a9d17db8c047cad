import type { Summary } from "../analysis/summary.ts";
import { FIELD } from "../model/layout.ts";
import { meanOf } from "./brief-line.ts";
import { TOP, USUAL_VOICE, type Card } from "./card.ts";
import type { Seat } from "./seat.ts";
import { invitedOf, roleOf, type Sitting } from "./sitting.ts";

/** Where nothing says how binding a seat would have the text. */
const MIDDLE = 5;

/**
 * The card that a seat would play by its brief, for rehearsals and as a form's first state: its
 * ideal points to the nearest whole point; it signs if most of its members do in most worlds of
 * the baseline. A rounded card is not the simulated seat, whose numbers are drawn anew.
 */
export function usualCard(sitting: Sitting, seat: Seat, baseline: Summary): Card {
  const { model, meeting, safety, access } = sitting;
  const points = (value: number): number => Math.round(TOP * value);
  const level = (id: string | undefined): number => (id === undefined ? MIDDLE : points(meanOf(
    sitting, seat, model.layout.positions + model.issues.findIndex((one) => one.id === id))));
  const wanted = meanOf(sitting, seat, FIELD.bindingness);
  const stances = {
    safety: level(safety), access: level(access),
    bindingness: wanted === wanted ? points(wanted) : MIDDLE, verification: false,
  };
  if (roleOf(sitting, seat) === "voice") {
    return { choice: "voice", ...stances, voice: USUAL_VOICE };
  }
  const members = invitedOf(model, meeting, seat);
  const { agents } = baseline.summits[meeting];
  const willing = members.filter((id) =>
    agents[id].signedShare > 0.5 * agents[id].presentShare).length;
  return { choice: 2 * willing > members.length ? "sign" : "refuse", ...stances };
}
