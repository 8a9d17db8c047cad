import { plain } from "../base/label.ts";
import { sheetWords } from "../dictionary/seminar-sheet-words.ts";
import { CHOICES, COVERAGE_STEPS } from "./card.ts";
import { CODE_LENGTH } from "./code.ts";
import type { PackBlock, Tick } from "./pack-block.ts";
import type { Seat } from "./seat.ts";
import { roleOf, type SeatRole, type Sitting } from "./sitting.ts";

/** The paper card of a seat: its fields, what 0 and 10 mean, and what each may say. */
export function cardSheet(sitting: Sitting, seat: Seat, role: SeatRole): PackBlock[] {
  const { model, safety, access } = sitting;
  const stance = (id: string | undefined): PackBlock[] => {
    const issue = model.issues.find((one) => one.id === id);
    return issue === undefined ? []
      : [{ kind: "scale", name: issue.name, from: 0, ends: issue.poles }];
  };
  return [
    ...(role === "voice" ? [] : signatureBlocks(sitting)),
    ...stance(safety), ...stance(access),
    { kind: "scale", name: sheetWords.bindingness, from: 0, ends: sheetWords.bindingEnds },
    ...(role === "voice"
      ? [{ kind: "scale" as const, name: sheetWords.voice, from: 0 as const,
        ends: sheetWords.voiceEnds }]
      : dealBlocks(sitting, seat)),
    { kind: "lines", count: 1, name: sheetWords.reason },
    { kind: "letters", name: sheetWords.code, count: CODE_LENGTH },
    { kind: "text", small: true,
      text: role === "voice" ? sheetWords.aboutVoice : sheetWords.about },
  ];
}

function signatureBlocks({ model, tabled }: Sitting): PackBlock[] {
  const names = tabled.flatMap((id): Tick[] => {
    const issue = model.issues.find((one) => one.id === id);
    return issue === undefined ? [] : [{ text: issue.name }];
  });
  const options = CHOICES.flatMap((choice): Tick[] =>
    (choice === "voice" ? [] : [{ text: sheetWords.choices[choice] }]));
  return [
    { kind: "ticks", name: sheetWords.sign, options },
    { kind: "ticks", name: sheetWords.reserve, options: names },
  ];
}

function dealBlocks(sitting: Sitting, seat: Seat): PackBlock[] {
  const others = sitting.seats
    .filter((one) => one.id !== seat.id && roleOf(sitting, one) === "delegation")
    .map(({ id, name }): Tick => ({ text: name, seat: id }));
  const shares = COVERAGE_STEPS.map((step): Tick => ({ text: plain(`${step}%`) }));
  const { none, onlyIf, onlyShare, onlyShareHint: hint } = sheetWords;
  return [
    { kind: "ticks", name: sheetWords.verification,
      options: [{ text: sheetWords.yes }, { text: sheetWords.no }] },
    { kind: "ticks", name: sheetWords.offer, hint: sheetWords.offerHint, options: others },
    { kind: "scale", name: sheetWords.offerPoints, from: 1 },
    ...(sitting.voting ? [] : [
      { kind: "ticks" as const, name: sheetWords.condition, hint: onlyIf,
        options: [{ text: none }, ...others] },
      { kind: "ticks" as const, name: onlyShare, hint, options: shares },
    ]),
  ];
}
