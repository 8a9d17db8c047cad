import { safe } from "../../base/columns.ts";
import { askWords, questionWords } from "../../dictionary/ask-words.ts";
import type { Model } from "../../engine.ts";
import type { Console } from "../console.ts";
import { badgeLine, MARGIN, pageOf, type Page } from "../terminal/page.ts";
import { tableOf, type ColumnStyle } from "../terminal/table.ts";
import type { SetAnswer } from "./answer-all.ts";
import { ASKERS } from "./askers.ts";
import type { AnswerTable, Question } from "./asking.ts";

/** All that is printed of one question. */
export interface Answered {
  readonly question: Question;
  readonly model: Model;
  readonly seed: number;
  readonly replicates: number;
  readonly answers: readonly SetAnswer[];
}

/** Prints each set's answer, its tables, and what not to conclude. */
export function printAnswers(
  console: Console, { question, model, seed, replicates, answers }: Answered,
): void {
  const page = pageOf(console);
  const { en, zh } = model.title;
  page.heading(page.say(askWords.heading(questionWords[question], { en: safe(en), zh: safe(zh) })));
  page.line(MARGIN + page.say(askWords.basis(replicates, seed, model.agents.length)));
  for (const answer of answers) printAnswer(page, answer);
  page.gap();
  page.heading(page.say(askWords.cautions));
  for (const caution of [...ASKERS[question].cautions, askWords.intervals]) {
    page.paragraph(page.say(caution));
  }
}

function printAnswer(page: Page, { badge, answer }: SetAnswer): void {
  page.gap();
  page.heading(page.say(badgeLine(badge, badge.wordsOnly ? [] : [askWords.fitted])));
  for (const sentence of answer.sentences) page.paragraph(page.say(sentence));
  for (const table of answer.tables) printTable(page, table);
}

function printTable(page: Page, { title, head, rows }: AnswerTable): void {
  page.gap();
  page.paragraph(page.say(title));
  const texts = [head, ...rows].map((row) => row.map((cell) => page.say(cell)));
  const words = head.map((_, n) => !isNumbers(rows, n));
  // The last column of words gives way first: names of many agents stand there.
  const shrinks = words.lastIndexOf(true);
  const styles = head.map((_, n): ColumnStyle =>
    ({ side: words[n] ? "right" : "left", shrinks: n === shrinks }));
  page.lines(tableOf(texts, styles, page.console.width, MARGIN));
}

/** Numbers stand to the right, words to the left. */
function isNumbers(rows: AnswerTable["rows"], column: number): boolean {
  return column > 0 && rows.every((row) => /^[−+–\d(]/.test(row[column]?.en ?? ""));
}
