import type { Label } from "../../base/label.ts";
import { roleOf, type Sitting } from "../../seminar/sitting.ts";
import type { Lesson } from "../../scenario/seminar-file.ts";
import type { SeatSign } from "../screen.ts";

/** An issue as a card names it. */
export interface FrameIssue {
  readonly id: string;
  readonly name: Label;
  /** What 0 and 10 mean. */
  readonly poles: readonly [Label, Label];
}

/** Everything that a card is written with: names, and no numbers of the model. */
export interface CardFrame {
  readonly seats: readonly SeatSign[];
  readonly safety: FrameIssue;
  /** Missing where one issue is on the table. */
  readonly access: FrameIssue | undefined;
  readonly tabled: readonly FrameIssue[];
  /** Whether the meeting votes, so that nothing can wait for others. */
  readonly voting: boolean;
}

const LONGEST_SIGN = 5;

/**
 * Names of a sitting for its cards; `people` are the ids of the seats that people fill, `named`
 * the lesson's seats, which may have short names.
 */
export function cardFrameOf(
  sitting: Sitting, people?: ReadonlySet<string>, named: Lesson["seats"] = [],
): CardFrame {
  const { model, seats, tabled, safety, access, voting } = sitting;
  const issues = model.issues.filter(({ id }) => tabled.includes(id))
    .map(({ id, name, poles }): FrameIssue => ({ id, name, poles: [poles[0], poles[1]] }));
  const [first] = issues;
  const signs = signsOf(seats.map(({ id }) => id));
  return {
    seats: seats.map((seat, n) => ({
      id: seat.id, name: seat.name, people: people?.has(seat.id) ?? true,
      sign: named.find(({ id }) => id === seat.id)?.short ?? signOf(seat.name, signs[n]),
      signs: roleOf(sitting, seat) === "delegation",
    })),
    safety: issues.find(({ id }) => id === safety) ?? first,
    access: issues.find(({ id }) => id === access),
    tabled: tabled.flatMap((id) => issues.filter((issue) => issue.id === id)),
    voting,
  };
}

/** Letters of a name that is short enough to stand in place of a flag, in either language. */
const SHORT = { en: 12, zh: 4 } as const;

/** A seat's name where it is short; else its code. */
function signOf({ en, zh }: Label, code: string): Label {
  return {
    en: en.replace(/[^\p{L}]/gu, "").length <= SHORT.en ? en : code,
    zh: [...zh].length <= SHORT.zh ? zh : code,
  };
}

/** Short signs for ids, no two alike: the id where it is short, else its first letters. */
export function signsOf(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const letters = id.toUpperCase();
    const short = letters.length <= LONGEST_SIGN ? letters : letters.slice(0, LONGEST_SIGN - 1);
    let sign = short;
    for (let n = 2; taken.has(sign); n++) sign = `${short.slice(0, LONGEST_SIGN - 1)}${n}`;
    taken.add(sign);
    return sign;
  });
}

/** The sign of a seat; throws a RangeError where nobody sits there. */
export function seatIn({ seats }: CardFrame, id: string): SeatSign {
  const found = seats.find((seat) => seat.id === id);
  if (found === undefined) throw new RangeError("no such seat");
  return found;
}
