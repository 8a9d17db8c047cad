import { stringify } from "yaml";
import type { Language } from "../../base/label.ts";
import { seminarCommandWords } from "../../dictionary/seminar-command-words.ts";
import type { Lesson } from "../../scenario/seminar-file.ts";
import { comment } from "../new/yaml-text.ts";
import { LESSONS } from "./seated.ts";

/** A lesson as its author's file, to be copied to the folder of lessons and changed there. */
export function lessonText(lesson: Lesson, language: Language): string {
  const head = ["yaml-language-server: $schema=lesson.schema.json",
    ...seminarCommandWords.head(`${LESSONS}/`).map((line) => line[language])];
  return `${comment(head.join("\n"))}\n${stringify(lesson, { lineWidth: 100 })}`;
}
