import { describe, expect, test } from "vitest";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import type { Label } from "../../src/base/label.ts";
import { lessonWords } from "../../src/dictionary/seminar-lesson-words.ts";
import { loadSeminar } from "../../src/scenario/load-seminar.ts";
import { briefOf } from "../../src/seminar/brief.ts";
import { defaultLesson } from "../../src/seminar/default-lesson.ts";
import { usualInjects } from "../../src/seminar/inject.ts";
import { injectsOf, lessonBrief, seatsOf } from "../../src/seminar/lesson.ts";
import { instructorPack } from "../../src/seminar/pack.ts";
import { seatFaults, sit } from "../../src/seminar/sitting.ts";
import { memoryFiles, projectPath } from "../scenario/memory-files.ts";
import { projectFile, textOfFile, usualSitting } from "./sittings.ts";

const loaded = loadSeminar(projectFile("seminars/paris-2025.yaml"), diskFiles());
const { lesson, scenario, base } = loaded;
if (lesson === undefined || scenario === undefined || base === undefined) {
  throw new Error(loaded.problems.map(({ message }) => message.en).join("\n"));
}
const sitting = sit(scenario, seatsOf(lesson, 12), { base });
const pack = instructorPack(lesson, sitting);

/** Every label below a value. */
function labelsIn(value: unknown): Label[] {
  if (typeof value !== "object" || value === null) return [];
  const { en, zh } = value as { en?: unknown; zh?: unknown };
  if (typeof en === "string" && typeof zh === "string") return [{ en, zh }];
  return Object.values(value).flatMap(labelsIn);
}

describe("the lesson on Paris", () => {
  test("has ninety and fifty minutes, with a round's end for every round", () => {
    expect(lesson.schedules.map(({ minutes, rounds }) => [minutes, rounds]))
      .toEqual([[90, 3], [50, 2]]);
    for (const { steps, rounds } of lesson.schedules) {
      expect(steps.filter(({ title }) => title.en.endsWith(": reveal"))).toHaveLength(rounds);
    }
  });

  test("names injects that its sitting knows", () => {
    const known = injectsOf(lesson, sitting).map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    const asked = lesson.schedules.flatMap(({ steps }) =>
      steps.flatMap(({ inject }) => inject ?? []));
    expect(asked).toEqual(["security-study", "binding", "binding"]);
    for (const id of asked) expect(known).toContain(id);
  });

  test("seats four, eight and twelve", () => {
    for (const count of [4, 8, 12]) {
      expect(seatFaults(scenario, seatsOf(lesson, count))).toEqual([]);
    }
  });

  test("speaks both languages, the Chinese with its own punctuation", () => {
    // Documents keep their own words.
    const labels = labelsIn(pack.sheets.map(({ blocks, title }) =>
      [title, blocks.filter((block) => !("small" in block))]));
    expect(labels.length).toBeGreaterThan(600);
    for (const { en, zh } of labels) {
      expect(en.length * zh.length, en).toBeGreaterThan(0);
      expect(en, zh).not.toMatch(/\p{Script=Han}/u);
      expect(zh, zh).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
    }
  });
});

describe("its pack", () => {
  test("has a label, two sides of a brief and a card for every seat", () => {
    for (const { id } of sitting.seats) {
      expect(pack.sheets.filter(({ seat }) => seat === id).map(({ kind }) => kind))
        .toEqual(["label", "public", "confidential", "card"]);
    }
    expect(new Set(pack.sheets.map(({ kind }) => kind)).size).toBe(13);
  });

  test("keeps what is confidential off every other sheet", () => {
    const secret = labelsIn(pack.sheets.filter(({ kind }) => kind === "confidential"))
      .map(({ en }) => en).filter((en) => /nothing (below|above)/.test(en));
    expect(secret.length).toBeGreaterThan(10);
    const open = new Set(labelsIn(pack.sheets.filter(({ kind }) => kind !== "confidential"))
      .map(({ en }) => en));
    for (const line of secret) expect(open.has(line)).toBe(false);
  });
});

describe("a confidential side", () => {
  const linesOf = (seat: number): Record<string, string[]> => Object.fromEntries(
    lessonBrief(lesson, sitting, sitting.seats[seat]).confidential.map(({ heading, lines }) =>
      [heading.en, lines.map(({ text }) => text.en)]));

  test("asks for nothing that the card cannot say", () => {
    for (const seat of sitting.seats.keys()) {
      const brief = linesOf(seat);
      const wanted = ["Obligations for safety", "access", "Bindingness"];
      for (const line of [...brief["Your red lines"],
        ...brief["What you want"].filter((one) => /^\d\./.test(one))]) {
        expect(wanted.some((word) => line.toLowerCase().includes(word.toLowerCase())), line)
          .toBe(true);
      }
    }
  });

  test("tells who has what it wants already that not signing costs nothing", () => {
    const [first] = linesOf(0)["If you walk away"];
    expect(first).toContain("stay near what you want");
    expect(linesOf(2)["If you walk away"].join(" ")).not.toContain("stay near what you want");
  });

  test("speaks of verification to rivals, where the lesson lets it count", () => {
    expect(linesOf(0)["If you walk away"]).toContain("If they accept verification, you mind less.");
    const without = sit(scenario, seatsOf(lesson, 12), {
      base, edits: [{ path: "parameters.verifiedTrust", value: 0 }],
    });
    const said = briefOf(without, without.seats[0]).confidential.flatMap(({ lines }) =>
      lines.map(({ text }) => text.en));
    expect(said.some((en) => en.startsWith("Rivals to watch"))).toBe(true);
    expect(said.join(" ")).not.toContain("accept verification");
  });
});

describe("a brief", () => {
  test("rests on the scenario: what is coded names its documents, what is not is marked", () => {
    const usa = briefOf(sitting, sitting.seats[0]);
    const [who, stands] = usa.public;
    expect(who.lines.map(({ text }) => text.en)).toContain(
      "AI capability: number 1 of 193 states.");
    const [safety, military] = stands.lines;
    expect(safety.basis).toBe("coded");
    expect(safety.text.en).toContain("close to \"no obligations");
    expect(safety.sources[0]).toHaveProperty("quote");
    expect(military.basis).toBe("assumed");
    for (const { lines } of usa.confidential.slice(1)) {
      for (const { basis } of lines) expect(basis).toBe("assumed");
    }
  });

  test("of a voice says who hears it, and of signing nothing", () => {
    const firms = lessonBrief(lesson, sitting, sitting.seats[6]);
    expect(firms.role).toBe("voice");
    expect(firms.public[0].lines.some(({ text }) => text.en.includes("heard by"))).toBe(true);
    expect(firms.confidential.map(({ heading }) => heading.en)).not.toContain("If you walk away");
  });

  test("is made for every seat of a scenario without sources", () => {
    const tutorial = usualSitting("tutorial", 5);
    for (const seat of tutorial.seats) {
      const brief = briefOf(tutorial, seat);
      expect(brief.public.flatMap(({ lines }) => lines.flatMap(({ sources }) => sources)))
        .toEqual([]);
      expect(brief.confidential[0].lines.length).toBeGreaterThan(1);
    }
  });
});

describe("the injects that every sitting has", () => {
  const tutorial = usualSitting("tutorial", 5);
  const text = textOfFile("scenarios/tutorial/scenario.yaml");
  /** What is wrong with a lesson on the tutorial whose steps name these injects. */
  const problemsOf = (ids: readonly string[]): string[] => {
    const written = defaultLesson(tutorial, "scenario.yaml");
    const [schedule] = written.schedules;
    expect(schedule.steps.length).toBeGreaterThanOrEqual(ids.length);
    const steps = schedule.steps.map((step, n) =>
      (n < ids.length ? { ...step, inject: ids[n] } : step));
    // YAML reads JSON.
    const files = memoryFiles({ "scenario.yaml": text,
      "lesson.yaml": JSON.stringify({ ...written, schedules: [{ ...schedule, steps }] }) });
    return loadSeminar(projectPath("lesson.yaml"), files).problems.map(({ message }) => message.en);
  };

  test("may be named by any step of a lesson", () => {
    const ids = usualInjects(tutorial).map(({ id }) => id);
    expect(ids).toHaveLength(7);
    expect(problemsOf(ids)).toEqual([]);
  });

  test("are no others: nobody leaves who has no seat", () => {
    expect(problemsOf(["leaves-Nobody", "incidents"])).toEqual([
      lessonWords.noInject("leaves-Nobody", undefined).en,
      lessonWords.noInject("incidents", "incident").en,
    ]);
  });
});

describe("a kind of voice", () => {
  const guild = "  Guild:\n    kind: community";
  const scenarioText = textOfFile("scenarios/tutorial/scenario.yaml").replace(guild, `  Smithy:
    { kind: firm, name: { en: Smithy, zh: 锻造公司 }, capability: 0.7, bindingness: 0,
      positions: { safety: 0.3, access: 0.3 }, salience: { safety: 1, access: 1 } }
${guild}`);
  const written = defaultLesson(usualSitting("tutorial", 5), "scenario.yaml");
  /** What is wrong with a lesson whose last two seats hold these agents, and where. */
  const problemsOf = (
    seats: Readonly<Record<string, string[]>>, scenarioNow = scenarioText,
  ): (readonly [Label, number])[] => {
    const held = Object.entries(seats)
      .map(([id, agents]) => ({ id, name: { en: id, zh: id }, agents }));
    const files = memoryFiles({ "scenario.yaml": scenarioNow, "lesson.yaml":
      JSON.stringify({ ...written, seats: [...written.seats.slice(0, 3), ...held] }, null, 1) });
    const { problems } = loadSeminar(projectPath("lesson.yaml"), files);
    return problems.map(({ message, place: { line } }) => [message, line] as const);
  };

  test("is one seat's, else the lesson is refused at the second", () => {
    expect(problemsOf({ one: ["Foundry"], two: ["Guild"] })).toEqual([]);
    expect(problemsOf({ one: ["Foundry", "Smithy"], two: ["Guild"] })).toEqual([]);
    const [[message, line], ...others] = problemsOf({ one: ["Foundry"], two: ["Smithy"] });
    expect([message, others]).toEqual([lessonWords.oneVoice("firm", "one", "two"), []]);
    const [[, same]] = problemsOf({ one: ["Foundry"], two: [] });
    expect(line).toBe(same);
    const mixed = problemsOf({ one: ["Foundry", "Guild"], two: ["Smithy"] });
    expect(mixed.map(([{ zh }]) => zh)).toEqual([lessonWords.oneVoice("firm", "one", "two").zh]);
  });

  test("is nobody's where a member of the seat may sign", () => {
    expect(problemsOf({ one: ["Foundry"], two: ["Smithy"] }, scenarioText.replace(
      "procedure: opt-in", "procedure: opt-in\n    invited: [state, firm]"))).toEqual([]);
    const oneGuest = scenarioText.replace("procedure: opt-in",
      "procedure: opt-in\n    invited: [state, Foundry]");
    expect(problemsOf({ one: ["Foundry"], two: ["Smithy"] }, oneGuest)).toEqual([]);
    const observed = scenarioText.replace("procedure: opt-in",
      "procedure: opt-in\n    invited: [state, Foundry]\n    observers: [Foundry]");
    expect(problemsOf({ one: ["Foundry"], two: ["Smithy"] }, observed)).toHaveLength(1);
  });
});

test("an author's mistakes come back with their places", () => {
  const text = textOfFile("seminars/paris-2025.yaml")
    .replace("../scenarios/paris-2025/scenario.yaml", "scenario.yaml")
    .replace(/use: mechanism\nset:\n( {2}parameters\..*\n)+/, "")
    .replace("minutes: 90", "minutes: 80").replace("inject: binding", "inject: bending")
    .replace("agents: [USA]", "agents: [Amber]").replace("agents: [CHN]", "agents: [Amber]");
  const files = memoryFiles({
    "lesson.yaml": text, "scenario.yaml": textOfFile("scenarios/tutorial/scenario.yaml"),
  });
  const { problems, lesson: none } = loadSeminar(projectPath("lesson.yaml"), files);
  expect(none).toBeUndefined();
  const told = problems.map(({ message }) => message.en);
  expect(told).toContain("the steps take 90 minutes together, and the schedule says 80");
  expect(told.some((en) => en.includes('no inject "bending"'))).toBe(true);
  expect(told.some((en) => en.includes("IND"))).toBe(true);
  for (const { place } of problems) expect(place.line).toBeGreaterThan(1);
});
