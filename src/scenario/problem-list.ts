import type { Problem } from "../base/problem.ts";
import { fileWords } from "../dictionary/file-words.ts";

const MOST_PROBLEMS = 100;

/** Each problem once, the first hundred, with a line that says how many more there are. */
export function listed(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  const distinct: Problem[] = [];
  for (const problem of problems) {
    const { file, line, column } = problem.place;
    const key = `${file}\n${line}\n${column}\n${problem.message.en}`;
    if (!seen.has(key)) distinct.push(problem);
    seen.add(key);
  }
  const files = [...new Set(distinct.map(({ place }) => place.file))];
  const order = (one: Problem) => files.indexOf(one.place.file);
  distinct.sort((a, b) => order(a) - order(b) || a.place.line - b.place.line ||
    a.place.column - b.place.column);
  const rest = distinct.length - MOST_PROBLEMS;
  const last = distinct[MOST_PROBLEMS - 1];
  if (rest <= 0 || last === undefined) return distinct;
  const more = { place: last.place, message: fileWords.more(rest) };
  return [...distinct.slice(0, MOST_PROBLEMS), more];
}
