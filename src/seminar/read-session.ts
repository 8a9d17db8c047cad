import { escaped } from "../base/columns.ts";
import type { Label } from "../base/label.ts";
import { LONGEST_NAME, MOST_ROUNDS, SEAT_ID } from "../base/seat-limits.ts";
import { sessionWords } from "../dictionary/seminar-session-words.ts";
import { childIn, isPlain } from "../edit/plain.ts";
import { cardFaults } from "./card.ts";
import type { Inject } from "./inject.ts";
import { readCard, readPromise } from "./read-card.ts";
import type { Seat } from "./seat.ts";
import type { Session, SessionProblem, SessionRound } from "./session.ts";
import { seatFaults, type Sitting } from "./sitting.ts";

/** Longest file, in characters, and longest line for the press. */
const MOST_TEXT = 1_000_000;
const MOST_SAID = 280;
const MOST_REPLICATES = 100_000;
const MOST_ANSWERS = 12;

/** A session read, or everything that is wrong with its file. */
export type ReadSession =
  | { readonly session: Session }
  | { readonly problems: readonly SessionProblem[] };

/** Collects problems with their paths. */
class Reader {
  readonly problems: SessionProblem[] = [];

  refuse(path: string, message: Label): undefined {
    this.problems.push({ path, message });
    return undefined;
  }

  /** A text that can be shown: no controls, no marks that turn the line, not too long. */
  name(path: string, value: unknown, most = LONGEST_NAME): string {
    if (typeof value !== "string" || value.length === 0) {
      this.refuse(path, sessionWords.text);
    } else if (value.length > most) this.refuse(path, sessionWords.long(value.length, most));
    else if (escaped(value) !== value) this.refuse(path, sessionWords.hidden);
    else return value;
    return "?";
  }

  id(path: string, value: unknown): string {
    if (typeof value === "string" && SEAT_ID.test(value)) return value;
    this.refuse(path, sessionWords.id);
    return "?";
  }

  digest(path: string, value: unknown): string {
    if (typeof value === "string" && /^[0-9a-f]{64}$/.test(value)) return value;
    this.refuse(path, sessionWords.fingerprint);
    return "?";
  }

  whole(path: string, value: unknown, least: number, most: number): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) {
      return value;
    }
    this.refuse(path, sessionWords.whole(least, most));
    return least;
  }

  list(path: string, value: unknown): readonly unknown[] {
    if (Array.isArray(value)) return value;
    this.refuse(path, sessionWords.list);
    return [];
  }

  /** No key but those known: what nobody reads must not look as if it counted. */
  keys(path: string, value: unknown, known: readonly string[]): boolean {
    if (!isPlain(value)) {
      this.refuse(path, sessionWords.map);
      return false;
    }
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) {
        this.refuse(path, sessionWords.unknownKey(escaped(key).slice(0, LONGEST_NAME)));
      }
    }
    return true;
  }
}

const KEYS = [
  "format", "plenary", "name", "scenario", "schedule", "seed", "replicates", "seats", "rounds",
  "votes",
] as const;

/**
 * Reads the file of a session that `version` of Plenary is to replay. What it says of itself is
 * checked here; whether it fits a sitting, `sessionFaults` says.
 */
export function readSession(text: string, version: string): ReadSession {
  const reader = new Reader();
  const refused = (message: Label, path = ""): ReadSession => ({ problems: [{ path, message }] });
  if (text.length > MOST_TEXT) return refused(sessionWords.tooLong);
  let tree: unknown;
  try {
    tree = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(sessionWords.notJson);
  }
  if (!isPlain(tree) || childIn(tree, "format") === undefined) return refused(sessionWords.notOurs);
  if (childIn(tree, "format") !== 1) return refused(sessionWords.otherFormat, "format");
  const made = reader.name("plenary", childIn(tree, "plenary"));
  if (reader.problems.length === 0 && made !== version) {
    return refused(sessionWords.otherVersion(made, version), "plenary");
  }
  reader.keys("", tree, KEYS);
  const schedule = childIn(tree, "schedule");
  const session: Session = {
    format: 1, plenary: made,
    name: reader.name("name", childIn(tree, "name")),
    scenario: scenarioOf(reader, childIn(tree, "scenario")),
    ...(schedule !== undefined && { schedule: reader.id("schedule", schedule) }),
    seed: seedOf(reader, childIn(tree, "seed")),
    replicates: reader.whole("replicates", childIn(tree, "replicates"), 1, MOST_REPLICATES),
    seats: seatsOf(reader, childIn(tree, "seats")),
    rounds: roundsOf(reader, childIn(tree, "rounds")),
    votes: votesOf(reader, childIn(tree, "votes")),
  };
  return reader.problems.length > 0 ? { problems: reader.problems } : { session };
}

function scenarioOf(reader: Reader, value: unknown): Session["scenario"] {
  reader.keys("scenario", value, ["id", "fingerprint", "layers", "meeting"]);
  const meeting = childIn(value, "meeting");
  reader.keys("scenario.meeting", meeting, ["forum", "date"]);
  return {
    id: reader.id("scenario.id", childIn(value, "id")),
    fingerprint: reader.digest("scenario.fingerprint", childIn(value, "fingerprint")),
    layers: reader.list("scenario.layers", childIn(value, "layers"))
      .map((one, n) => reader.name(`scenario.layers[${n}]`, one)),
    meeting: {
      forum: reader.id("scenario.meeting.forum", childIn(meeting, "forum")),
      date: reader.name("scenario.meeting.date", childIn(meeting, "date")),
    },
  };
}

function seedOf(reader: Reader, value: unknown): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return reader.name("seed", value);
}

function seatsOf(reader: Reader, value: unknown): Seat[] {
  return reader.list("seats", value).map((one, n): Seat => {
    const path = `seats[${n}]`;
    reader.keys(path, one, ["id", "name", "agents"]);
    const name = childIn(one, "name");
    reader.keys(`${path}.name`, name, ["en", "zh"]);
    return {
      id: reader.id(`${path}.id`, childIn(one, "id")),
      name: {
        en: reader.name(`${path}.name.en`, childIn(name, "en")),
        zh: reader.name(`${path}.name.zh`, childIn(name, "zh")),
      },
      agents: reader.list(`${path}.agents`, childIn(one, "agents"))
        .map((agent, a) => reader.id(`${path}.agents[${a}]`, agent)),
    };
  });
}

function roundsOf(reader: Reader, value: unknown): SessionRound[] {
  const rounds = reader.list("rounds", value);
  if (rounds.length > MOST_ROUNDS) reader.refuse("rounds", sessionWords.rounds(MOST_ROUNDS));
  return rounds.slice(0, MOST_ROUNDS).map((one, n): SessionRound => {
    const path = `rounds[${n}]`;
    reader.keys(path, one, ["inject", "promises", "cards", "digest"]);
    const [inject, digest] = [childIn(one, "inject"), childIn(one, "digest")];
    const each = <T>(key: string, read: (at: string, value: unknown) => T): Record<string, T> => {
      const map = childIn(one, key);
      if (!isPlain(map)) reader.refuse(`${path}.${key}`, sessionWords.map);
      return Object.fromEntries(Object.entries(isPlain(map) ? map : {})
        .map(([written, card]) => [reader.id(`${path}.${key}`, written), card] as const)
        .map(([id, card]) => [id, read(`${path}.${key}.${id}`, card)]));
    };
    return {
      ...(inject !== undefined && { inject: reader.id(`${path}.inject`, inject) }),
      promises: each("promises", (at, promise) => readPromise(promise,
        (where, message) => reader.refuse(`${at}${where}`, message),
        (said) => reader.name(`${at}.said`, said, MOST_SAID))),
      cards: each("cards", (at, card) => readCard(card,
        (where, message) => reader.refuse(`${at}${where}`, message))),
      ...(digest !== undefined && { digest: reader.digest(`${path}.digest`, digest) }),
    };
  });
}

function votesOf(reader: Reader, value: unknown): Session["votes"] {
  if (value === undefined) return {};
  reader.keys("votes", value, ["before", "after"]);
  return Object.fromEntries(["before", "after"].flatMap((key) => {
    const votes = childIn(value, key);
    if (votes === undefined) return [];
    const counts = reader.list(`votes.${key}`, votes).slice(0, MOST_ANSWERS);
    return [[key, counts.map((one, n) => reader.whole(`votes.${key}[${n}]`, one, 0, 10_000))]];
  }));
}

/**
 * Whether a session fits a sitting: the same model, seats that are there, cards that can be
 * played, injects that are known. Nothing when it can be replayed.
 */
export function sessionFaults(
  sitting: Sitting, session: Session, known: readonly Inject[],
): SessionProblem[] {
  const { model, meeting } = sitting;
  if (session.scenario.id !== model.id) {
    return [{ path: "scenario.id", message: sessionWords.otherScenario(session.scenario.id) }];
  }
  if (session.scenario.fingerprint !== model.fingerprint) {
    const message = sessionWords.otherFingerprint(
      session.scenario.fingerprint.slice(0, 8), model.fingerprint.slice(0, 8));
    return [{ path: "scenario.fingerprint", message }];
  }
  const { forum, date } = session.scenario.meeting;
  const here = model.meetings[meeting];
  const seats = seatFaults(sitting.scenario, session.seats)
    .map((message): SessionProblem => ({ path: "seats", message }));
  if (seats.length > 0) return seats;
  if (here.forum !== forum || here.date !== date) {
    return [{ path: "scenario.meeting", message: sessionWords.otherMeeting }];
  }
  return session.rounds.flatMap(({ inject, promises, cards }, n): SessionProblem[] => {
    const path = `rounds[${n}]`;
    const strange = [...new Set([...Object.keys(promises), ...Object.keys(cards)])]
      .filter((id) => session.seats.every((seat) => seat.id !== id));
    return [
      ...(inject === undefined || known.some(({ id }) => id === inject) ? []
        : [{ path: `${path}.inject`, message: sessionWords.noInject(inject) }]),
      ...strange.map((id) => ({ path, message: sessionWords.noSeat(id) })),
      ...session.seats.flatMap((seat) => (!Object.hasOwn(cards, seat.id) ? []
        : cardFaults(sitting, seat, cards[seat.id])
          .map((message) => ({ path: `${path}.cards.${seat.id}`, message })))),
    ];
  });
}
