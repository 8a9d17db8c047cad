import { describe, expect, test } from "vitest";
import { meetingFile } from "../../src/room/export/meeting-file.ts";
import { meetingReport } from "../../src/room/export/meeting-report.ts";
import type { Meeting } from "../../src/room/export/meeting.ts";
import { roundsCsv } from "../../src/room/export/rounds-table.ts";
import { begun } from "../../src/room/state/begin.ts";
import { hallOf } from "../../src/room/state/hall.ts";
import {
  withCard, withInject, withPromise, withVotes, type RoomState,
} from "../../src/room/state/room-state.ts";
import { leaveOneOut } from "../../src/seminar/leave-one-out.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import { card } from "../seminar/sittings.ts";
import { roomAt, TUTORIAL } from "./rooms.ts";

const HOSTILE = '=HYPERLINK("x") <img src=x onerror=alert(1)> </style>&amp;';
const { ground } = roomAt(TUTORIAL);

function fresh(): RoomState {
  const opened = begun(ground, { name: HOSTILE, seed: "<s>", schedule: "fifty", seats: 4,
    people: [], alone: false });
  if (!("state" in opened)) throw new Error(JSON.stringify(opened.problems));
  return opened.state;
}

function played(): Meeting {
  const cards = withCard(withCard(fresh(), 0, "Amber", card({ choice: "refuse" })), 0,
    "Coral", card({ offer: { to: "Amber", points: 3 } }));
  const said = withPromise(cards, 0, "Amber", { choice: "sign", said: HOSTILE });
  const told = withVotes(withInject(said, 1, "binding"), "before", [1, 2, 3, 4, 5]);
  const hall = hallOf(ground.lesson, ground.sitting, told);
  const session = { ...told.session, replicates: 25 };
  const results = playSession(hall.sitting, session, hall.injects);
  const effects = { worlds: 25,
    ...leaveOneOut(hall.sitting, session, 0, hall.injects, results[1]) };
  return { hall, session, results, effects: [effects, undefined] };
}

const meeting = played();

describe("the report of a meeting", () => {
  test("lets no name become markup, in either language, and holds no script", () => {
    for (const language of ["en", "zh"] as const) {
      const page = meetingReport(meeting, language);
      expect(page).not.toContain("<img");
      expect(page.match(/<\/style>/g)).toHaveLength(1);
      expect(page).not.toMatch(/<script|javascript:|https?:/);
      expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
      expect(page).toContain("default-src 'none'");
    }
  });

  test("tells every round: news, promises beside cards, why, digest; then votes", () => {
    const page = meetingReport(meeting, "en");
    for (const { digest } of meeting.results.slice(1)) expect(page).toContain(digest);
    expect(page).toContain("A binding text");
    expect(page).toContain("Offers Amber 3 points");
    expect(page).toContain("Why it moved");
    expect(page).toContain("not as promised");
    expect(page).toContain(meeting.hall.lesson.vote.question.en.replaceAll('"', "&quot;"));
    for (const { en } of meeting.hall.lesson.limits) {
      expect(page).toContain(en.replaceAll("'", "&#39;").replaceAll('"', "&quot;"));
    }
    expect(page).not.toMatch(/\p{Script=Han}/u);
  });

  test("says what became of a signature that waited, and the table that it did", () => {
    const waits = { ...card({ condition: { seat: "Amber" } }) };
    const state = withCard({ ...fresh(), session: { ...meeting.session, rounds: [] } }, 0, "Amber",
      card({ choice: "stay-away" }));
    const { session } = withCard(state, 0, "Coral", waits);
    const { hall } = meeting;
    const results = playSession(hall.sitting, session, hall.injects);
    const told = { ...meeting, session, results, effects: [] };
    const coral = hall.frame.seats.find(({ id }) => id === "Coral")?.name;
    expect(meetingReport(told, "en")).toMatch(
      new RegExp(`<p>${coral?.en} \\(only if Amber signs\\): signed in 0 of \\d+ worlds`));
    expect(meetingReport(told, "zh")).toMatch(/<p>[^<]*个世界中，签署的有 0 个。<\/p>/);
    expect(roundsCsv(told).split("\r\n")[2]).toContain("Signs, on a condition");
  });

  test("is Chinese throughout in Chinese", () => {
    const page = meetingReport(meeting, "zh");
    expect(page).toContain('lang="zh-Hans"');
    expect(page).not.toMatch(/Round|Median|Promised|Debrief/);
  });
});

test("the table has a row per round, and no cell that is a formula", () => {
  const lines = roundsCsv(meeting).trim().split("\r\n");
  expect(lines).toHaveLength(1 + meeting.results.length);
  expect(lines[1].startsWith("0,")).toBe(true);
  expect(lines[2]).toContain(meeting.results[1].digest);
  expect(lines[2]).toContain("Does not sign,拒签");
  for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+@]/);
});

describe("a card that stands", () => {
  test("is in its round's row, and told from a new one", () => {
    const [, , first, second] = roundsCsv(meeting).trim().split("\r\n");
    expect(first).toMatch(/,"?Does not sign,拒签"?/);
    expect(first).not.toContain("stands");
    expect(second).toContain("Does not sign (card stands),拒签（沿用）");
    expect(second).toContain("Signs (card stands)");
  });

  test("is in the report, beside what was promised again", () => {
    const state = withPromise({ ...fresh(), session: meeting.session }, 1, "Amber",
      { choice: "sign", said: "This time we mean it." });
    const page = meetingReport({ ...meeting, session: state.session }, "en");
    const [, , second] = page.split(/<h2>Round \d/);
    expect(second).toContain("No new card was handed in");
    expect(second).toContain("Does not sign (card stands)");
    expect(second).toContain("This time we mean it.");
    expect(meetingReport({ ...meeting, session: state.session }, "zh")).toContain("拒签（沿用）");
  });

  test("is in neither where nobody played one, or its delegation has gone home", () => {
    const page = (changed: Meeting): string => meetingReport(changed, "en").split("<h2>")
      .find((part) => part.startsWith("Round 2")) ?? "";
    const { session } = meeting;
    const [one, two] = session.rounds;
    const none = { ...meeting, session: { ...session,
      rounds: [one, two].map((round) => ({ ...round, cards: {} })) } };
    expect(page(none)).toContain("the model simulated every seat");
    const gone = { ...meeting, session: { ...session,
      rounds: [one, { ...two, inject: "leaves-Amber" }] } };
    expect(page(gone)).not.toContain("Does not sign");
    expect(page(gone)).toContain("Signs (card stands)");
    const rows = roundsCsv(gone).trim().split("\r\n");
    expect(rows[3]).not.toContain("Does not sign");
  });
});

test("files have names that every system takes", () => {
  const { session } = meeting;
  expect(meetingFile(session, "json"))
    .toBe("seminar-HYPERLINK-x-img-src-x-onerror-alert-1-style-amp-2.json");
  expect(meetingFile({ ...session, name: "三班/周一" }, "csv")).toBe("seminar-三班-周一-2.csv");
  expect(meetingFile({ ...session, name: "../..\\<>" }, "html")).toBe("seminar-meeting-2.html");
});
