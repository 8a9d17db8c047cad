import type { Label } from "../base/label.ts";
import { sheetWords } from "../dictionary/seminar-sheet-words.ts";
import { COVERAGE_STEPS } from "./card.ts";
import type { PackBlock } from "./pack-block.ts";
import type { Seat } from "./seat.ts";
import { roleOf, type SeatRole, type Sitting } from "./sitting.ts";

/** The paper card of a seat: its fields, what 0 and 10 mean, and what each may say. */
export function cardSheet(sitting: Sitting, seat: Seat, role: SeatRole): PackBlock[] {
  const { model, safety, access, seats, tabled, voting } = sitting;
  const issueOf = (id: string) => model.issues.find((one) => one.id === id);
  const stance = (id: string | undefined): (readonly Label[])[] => {
    const issue = id === undefined ? undefined : issueOf(id);
    return issue === undefined ? []
      : [[issue.name, sheetWords.scale(issue.poles[0], issue.poles[1])]];
  };
  const others = seats.filter((one) => one.id !== seat.id && roleOf(sitting, one) === "delegation")
    .map(({ name }) => name);
  const names = tabled.flatMap((id) => issueOf(id)?.name ?? []);
  const rows: (readonly Label[])[] = [
    ...(role === "voice" ? [] : [
      [sheetWords.sign, sheetWords.choices], [sheetWords.reserve, sheetWords.oneOf(names)],
    ]),
    ...stance(safety), ...stance(access),
    [sheetWords.bindingness, sheetWords.bindingScale],
    ...(role === "voice" ? [[sheetWords.voice, sheetWords.voiceScale]] : [
      [sheetWords.verification, sheetWords.yesNo],
      [sheetWords.offer, sheetWords.offerTo(others)],
      ...(voting ? [] : [[sheetWords.condition, sheetWords.conditions(others, COVERAGE_STEPS)]]),
    ]),
  ];
  return [
    { kind: "table", head: [sheetWords.field, sheetWords.says, sheetWords.answer],
      rows: rows.map((row) => [...row, sheetWords.blank]) },
    { kind: "text", text: sheetWords.reason },
    { kind: "lines", count: 2 },
    { kind: "text", small: true,
      text: role === "voice" ? sheetWords.aboutVoice : sheetWords.about },
  ];
}
