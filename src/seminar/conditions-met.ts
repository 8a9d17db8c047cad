import type { Card } from "./card.ts";
import type { Played } from "./card-edits.ts";
import type { PlayedModel } from "./moved.ts";
import { invitedOf, type Sitting } from "./sitting.ts";

/** What became of a signature that waited for others, over the worlds of a round. */
export interface ConditionMet {
  /** Id of the seat whose card has the condition. */
  readonly seat: string;
  readonly condition: NonNullable<Card["condition"]>;
  /** How many of the seat may sign: above 1 it is a bloc. */
  readonly members: number;
  /** Worlds in which any of them came, and those of these in which all who came signed. */
  readonly came: number;
  readonly signed: number;
}

/** Every conditional card of a round, counted from what was played. */
export function conditionsMet(
  { meeting }: Sitting, cards: readonly Played[], played: PlayedModel,
): ConditionMet[] {
  return cards.flatMap(({ seat, card }): ConditionMet[] => {
    const { condition } = card;
    if (condition === undefined) return [];
    const ids = new Set(invitedOf(played.model, meeting, seat));
    const members = played.model.agents.flatMap(({ id }, i) => (ids.has(id) ? [i] : []));
    const [came, signed] = countsOf(played, meeting, members);
    return [{ seat: seat.id, condition, members: members.length, came, signed }];
  });
}

/** Worlds in which any of some agents came to meeting `m`, and in which all who came signed. */
function countsOf(
  { model, rows }: PlayedModel, m: number, members: readonly number[],
): readonly [came: number, signed: number] {
  let [came, signed] = [0, 0];
  for (const { from, count, failed, present, signs } of rows) {
    for (let n = 0; n < count; n++) {
      if (failed.includes(from + n)) continue;
      const start = (n * model.meetings.length + m) * model.agents.length;
      const here = members.filter((i) => present[start + i] === 1);
      if (here.length === 0) continue;
      came++;
      if (here.every((i) => signs[start + i] === 1)) signed++;
    }
  }
  return [came, signed];
}
