/** What the words of a release tell of its lesson, read from the lesson's own file. */
import { FEWEST_SEATS } from "../../dist/base/seat-limits.js";
import { diskFiles } from "../../dist/cli/files/disk-files.js";
import { loadSeminar } from "../../dist/scenario/load-seminar.js";

/** The facts of the lesson at a path; throws where it is not sound. */
export function lessonFacts(path) {
  const { lesson, scenario, problems } = loadSeminar(path, diskFiles());
  if (lesson === undefined || scenario === undefined) {
    throw new Error(problems.map(({ message }) => message.en).join("\n"));
  }
  return {
    id: lesson.id, title: lesson.title, scenario: scenario.title,
    minutes: lesson.schedules.map(({ minutes }) => minutes),
    seats: [FEWEST_SEATS, lesson.seats.length],
  };
}
