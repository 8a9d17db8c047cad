import { plain } from "../../base/label.ts";
import { exportWords } from "../../dictionary/room-export-words.ts";
import { roomCardWords } from "../../dictionary/room-card-words.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import type { Cell, Column, Table } from "../../figure/table.ts";
import { csvOf } from "../../report/csv.ts";
import { cardsPlayed } from "../../seminar/play-session.ts";
import type { Meeting } from "./meeting.ts";

/**
 * The rounds of a meeting as a table: one row per round, with the choice of every seat's card, new
 * or standing; empty where the model simulated the seat, or news sent it home.
 */
export function roundsTable({ hall, session, results }: Meeting): Table {
  const { sitting, injects } = hall;
  const issues = sitting.model.issues.filter(({ id }) => sitting.tabled.includes(id));
  const count = (head: Column["head"]): Column => ({ head, kind: "count" });
  const level = (head: Column["head"]): Column => ({ head, kind: "level" });
  const text = (head: Column["head"]): Column => ({ head, kind: "text" });
  return {
    id: "rounds", wordsOnly: false,
    columns: [
      count(stageWords.roundHead), text(exportWords.news), text(exportWords.digest),
      count(exportWords.mean), count(exportWords.median), count(exportWords.low),
      count(exportWords.high), count(exportWords.flipped), level(stageWords.coverage),
      level(roomCardWords.bindingness), ...issues.map(({ name }) => level(name)),
      ...session.seats.map(({ name }) => text(name)),
    ],
    rows: results.map(({ round, digest, moved, summary }): Cell[] => {
      const { signatures, coverage, text: written } = summary.summits[sitting.meeting];
      const played = session.rounds[round];
      const cards = new Map(cardsPlayed(sitting, session, round, injects)
        .map(({ seat, card }) => [seat.id, card]));
      const inject = injects.find(({ id }) => id === played?.inject);
      return [
        round + 1, inject?.title ?? plain(""), digest, signatures.mean, signatures.p50,
        signatures.p05, signatures.p95, moved?.worlds ?? null, coverage.models,
        written.bindingness.mean, ...issues.map(({ id }) => written.positions[id]?.mean ?? null),
        ...session.seats.map(({ id }): Cell => {
          const card = cards.get(id);
          if (card === undefined) return plain("");
          const plainly = roomCardWords.choices[card.choice];
          const choice = card.condition === undefined ? plainly
            : roomCardWords.conditional(plainly);
          return Object.hasOwn(played?.cards ?? {}, id) ? choice : exportWords.stands(choice);
        }),
      ];
    }),
  };
}

/** The same as a file for spreadsheets. */
export function roundsCsv(meeting: Meeting): string {
  return csvOf(roundsTable(meeting));
}
