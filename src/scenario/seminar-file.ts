import { z } from "zod";
import { FEWEST_SEATS, MOST_ROUNDS, MOST_SEATS } from "../base/seat-limits.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { lessonWords } from "../dictionary/seminar-lesson-words.ts";
import { allowed } from "./allowed.ts";
import { event } from "./event.ts";
import { format } from "./format.ts";
import { label, text } from "./label.ts";
import { name, nameList } from "./name.ts";
import { anyNumber, bounded } from "./number.ts";
import { source } from "./source.ts";

const map = allowed(allowedWords.map);
const list = allowed(allowedWords.list);
const changes = z.record(text, bounded(anyNumber), { error: map });
const minutes = bounded({ above: 0 });
const listOf = <T extends z.ZodType>(item: T) => z.array(item, { error: list });

/** A line that an author adds to a brief. */
const briefLine = z.strictObject(
  {
    text: label.describe("The line"),
    source: name.optional().describe("Id of its source; without one it is assumed"),
  },
  { error: map },
);

const seat = z.strictObject(
  {
    id: name.describe("Id of the seat"),
    name: label.describe("Name of the seat"),
    short: label.optional().describe("Short name, for signs on the wall"),
    agents: nameList.describe("Agents that its card decides for, the speaker first"),
    public: listOf(briefLine).optional().describe("Further lines that everyone may read"),
    confidential: listOf(briefLine).optional().describe("Further lines for its people alone"),
  },
  { error: map },
);

const inject = z.strictObject(
  {
    id: name.describe("Id of the inject"),
    title: label.describe("Title"),
    headline: label.describe("What the room is told"),
    does: label.describe("What it does to the model, and what of that is assumed"),
    set: changes.optional().describe("Paths and the numbers they take from then on"),
    event: event.pick({ set: true, shock: true }).optional()
      .describe("What happens in the world before the meeting opens"),
    leaves: nameList.optional().describe("Agents that go home"),
  },
  { error: map },
);

/** What the page can put on the projector in a step. `cards` ends the talk of a round. */
export const SCENES = [
  "vote", "welcome", "predict", "baseline", "news", "talk", "cards", "promises", "reveal",
  "result", "text", "why", "rounds", "kept", "questions", "limits", "closing",
] as const;

const step = z.strictObject(
  {
    minutes: minutes.describe("How long it takes, in minutes"),
    title: label.describe("What it is"),
    say: label.describe("What the facilitator says"),
    do: label.describe("What the facilitator does"),
    screen: label.optional().describe("What the projector shows"),
    shows: listOf(z.enum(SCENES, { error: allowed(lessonWords.scenes(SCENES)) })).optional()
      .describe("The same as the page knows it, in its order; what stood before without it"),
    inject: name.optional().describe("Id of the inject that comes now"),
  },
  { error: map },
);

const schedule = z.strictObject(
  {
    id: name.describe("Id of the schedule"),
    title: label.describe("Title"),
    minutes: minutes.describe("Length, in minutes: that of its steps together"),
    rounds: bounded({ min: 1, max: MOST_ROUNDS }).describe("Number of rounds"),
    steps: listOf(step).describe("The steps in their order"),
  },
  { error: map },
);

const vote = z.strictObject(
  {
    question: label.describe("The question of the vote before and after"),
    answers: listOf(label).describe("Its answers"),
    note: label.optional().describe("What the facilitator should know of it"),
  },
  { error: map },
);

/** A lesson: a sitting, who sits at it, and how the time goes. */
export const seminarFile = z.strictObject(
  {
    format: format.describe("Version: 1"),
    id: name.describe("Id of the lesson"),
    title: label.describe("Title"),
    about: label.describe("What the lesson is about"),
    scenario: text.describe("Path of its scenario"),
    use: text.optional().describe("Parameter set in place of the scenario's own"),
    set: changes.optional().describe("Paths and the numbers they take"),
    why: label.optional().describe("Why the lesson changes what it changes"),
    replicates: bounded({ min: 25, max: 10000 }).describe("Worlds of every round"),
    seed: text.describe("Seed of every round"),
    sources: z.record(name, source, { error: map }).optional().describe("Sources by id"),
    seats: listOf(seat).describe(
      `Seats in the order in which a room fills them, ${FEWEST_SEATS} to ${MOST_SEATS}`),
    injects: listOf(inject).optional().describe("Injects beside those every sitting has"),
    vote: vote.describe("The vote before and after"),
    schedules: listOf(schedule).describe("Ways through the lesson"),
    troubles: listOf(z.strictObject(
      { when: label.describe("What goes wrong"), do: label.describe("What to do") },
      { error: map },
    )).describe("When it goes wrong"),
    debrief: listOf(label).describe("Questions of the debrief card"),
    limits: listOf(label).describe("What to say of what the model cannot show"),
  },
  { error: map },
);

export type Lesson = z.infer<typeof seminarFile>;
export type Scene = (typeof SCENES)[number];
export type LessonSchedule = z.infer<typeof schedule>;
