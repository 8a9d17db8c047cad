import { afterEach, describe, expect, test, vi } from "vitest";
import { LONGEST_NAME } from "../../src/base/seat-limits.ts";
import { plainName } from "../../src/base/columns.ts";
import { replayWords } from "../../src/dictionary/room-replay-words.ts";
import { sessionWords } from "../../src/dictionary/seminar-session-words.ts";
import { layersOf } from "../../src/room/state/begin.ts";
import { doubtsOf } from "../../src/room/state/doubts.ts";
import { dropDraft, keepDraft, keptDraft } from "../../src/room/state/draft.ts";
import { begun } from "../../src/room/state/begin.ts";
import type { Shown } from "../../src/room/screen.ts";
import { readSession, sessionFaults } from "../../src/seminar/read-session.ts";
import { sessionText } from "../../src/seminar/session.ts";
import { defaultSeats } from "../../src/seminar/default-seats.ts";
import { newSession } from "../../src/seminar/lesson.ts";
import { roomAt, TUTORIAL } from "./rooms.ts";

interface Link {
  open(): boolean;
  show(shown: readonly Shown[]): void;
  close(): void;
}
interface Projector {
  isShow(data: unknown): boolean;
  projectorLink(told: (isOn: boolean) => void, next: () => void, back: () => void): Link;
}
interface Token {
  isProjector(hash: string): boolean;
  tokenIn(hash: string): string;
}
// They are written for a browser, whose types are not those of the tests.
const [at, under]: readonly string[] = ["projector-link", "projector-token"]
  .map((name) => `../../src/room/projector/${name}.ts`);
const { isShow, projectorLink } = await import(at) as Projector;
const { isProjector, tokenIn } = await import(under) as Token;

const { sitting, ground } = roomAt(TUTORIAL);
const shown: Shown = { language: "en", look: "dark",
  screen: { scene: "vote", closing: false, question: { en: "?", zh: "？" }, answers: [] } };

/** A window that keeps what it is sent. */
function windowHere() {
  const sent: (readonly [unknown, string])[] = [];
  return { sent, closed: false, focus: () => undefined,
    postMessage: (data: unknown, origin: string) => { sent.push([data, origin]); } };
}
type AWindow = ReturnType<typeof windowHere>;

/** A browser in which a desk listens; `say` is a message from a window. */
function browser(href: string) {
  let heard: (event: object) => void = () => undefined;
  const [opener, parent] = [windowHere(), windowHere()];
  const opened: { readonly address: string; readonly window: AWindow }[] = [];
  const kept = new Map<string, string>();
  const { origin, protocol } = new URL(href);
  const open = (address: string): AWindow => {
    const window = windowHere();
    opened.push({ address, window });
    return window;
  };
  vi.stubGlobal("window", { opener, parent, open });
  vi.stubGlobal("location", { href, origin, protocol });
  vi.stubGlobal("addEventListener", (_: string, act: typeof heard) => { heard = act; });
  vi.stubGlobal("removeEventListener", () => undefined);
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => { kept.set(key, value); },
  });
  const say = (source: AWindow, data: unknown, from = origin): void => {
    heard({ source, data, origin: from });
  };
  return { opener, parent, opened, say };
}

const hello = (token: string) => ({ kind: "plenary-projector", token });
const tokenOf = (address: string): string => tokenIn(new URL(address).hash);

describe("the line to the wall", () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  test.each(["https://one.example/x.html", "file:///x.html"])(
    "at %s takes the window that it opened, and one that knows its token", (href) => {
      const { opened, say } = browser(href);
      const link = projectorLink(() => undefined, () => undefined, () => undefined);
      link.show([shown]);
      link.open();
      const [{ address, window }] = opened;
      const token = tokenOf(address);
      expect(token).toMatch(/^[0-9a-f]{32}$/);
      expect(isProjector(new URL(address).hash)).toBe(true);
      say(window, hello(token));
      expect(window.sent).toEqual([[{ kind: "plenary-show", shown: [shown] },
        href.startsWith("file") ? "*" : "https://one.example"]]);
      link.close();
      // Loaded anew, the page knows the wall again by what it was given.
      const again = projectorLink(() => undefined, () => undefined, () => undefined);
      again.show([shown]);
      say(window, hello(token));
      expect(window.sent).toHaveLength(2);
      again.close();
    });

  test("shows nothing to a stranger, whoever opened or frames the page, or another origin", () => {
    const { opener, parent, opened, say } = browser("https://one.example/x.html");
    const told: boolean[] = [];
    let steps = 0;
    const link = projectorLink((isOn) => { told.push(isOn); }, () => { steps++; },
      () => { steps++; });
    link.show([shown]);
    link.open();
    const [{ address, window }] = opened;
    const token = tokenOf(address);
    window.closed = true;
    const stranger = windowHere();
    for (const data of ["plenary-projector", "plenary-next", hello(""), hello("0".repeat(32)),
      null]) say(stranger, data);
    say(stranger, hello(token), "https://other.example");
    say(opener, hello(token));
    say(parent, hello(token));
    expect([stranger.sent, opener.sent, parent.sent]).toEqual([[], [], []]);
    expect([told, steps]).toEqual([[], 0]);
    link.close();
  });

  test("passes on only scenes that there are, in a language and a look", () => {
    const show = (...entries: unknown[]): unknown => ({ kind: "plenary-show", shown: entries });
    expect(isShow(show(shown, shown))).toBe(true);
    for (const bad of [null, "vote", {}, { ...shown, language: "fr" }, { ...shown, look: "none" },
      { ...shown, screen: { scene: "constructor" } }, { ...shown, screen: null },
      { ...shown, screen: { scene: ["vote"] } }]) {
      expect(isShow(show(shown, bad)), JSON.stringify(bad)).toBe(false);
    }
  });
});

describe("the file of a meeting", () => {
  const session = { ...newSession(sitting, ground.version,
    { name: "Class", seed: "s", replicates: 50, layers: layersOf(ground) }),
  rounds: [0, 1].map(() => ({ promises: {}, cards: {}, digest: "a".repeat(64) })) };
  const read = (change: object) =>
    readSession(JSON.stringify({ ...session, ...change }), ground.version);

  test("has digests and a fingerprint that are texts, and nothing that becomes one", () => {
    expect(read({})).toHaveProperty("session");
    for (const odd of [{ toString: 1 }, ["a".repeat(64)], 7, null]) {
      const problems = [{ path: "rounds[0].digest", message: sessionWords.fingerprint }];
      expect(read({ rounds: [{ ...session.rounds[0], digest: odd }] })).toEqual({ problems });
      expect(read({ scenario: { ...session.scenario, fingerprint: odd } })).toEqual(
        { problems: [{ path: "scenario.fingerprint", message: sessionWords.fingerprint }] });
    }
  });

  test("is doubted where a digest is gone or layers differ; what it never covers is said", () => {
    expect(doubtsOf(session, ground)).toEqual([replayWords.uncovered]);
    const [{ digest: _, ...bare }, second] = session.rounds;
    expect(doubtsOf({ ...session, rounds: [bare, second] }, ground))
      .toEqual([replayWords.bare([1]), replayWords.uncovered]);
    // A round that is still to be played is none.
    expect(doubtsOf({ ...session, rounds: [second, bare] }, ground))
      .toEqual([replayWords.uncovered]);
    const scenario = { ...session.scenario, layers: ["mine"] };
    expect(doubtsOf({ ...session, scenario }, ground))
      .toEqual([replayWords.layers(["mine"], layersOf(ground)), replayWords.uncovered]);
  });
});

test("agents of long names and hidden marks sit down, and their meeting can be opened", () => {
  const name = { en: `\u202eA${"b".repeat(200)}`, zh: "\u200b" };
  const model = { ...sitting.model, agents: sitting.model.agents.map((one) => ({ ...one, name })) };
  const seats = defaultSeats(model, 5);
  expect(seats[0].name).toEqual({ en: `A${"b".repeat(78)}…`, zh: seats[0].id });
  const session = newSession({ ...sitting, seats }, ground.version,
    { name: "Class", seed: "s", replicates: 50 });
  const read = readSession(sessionText(session), ground.version);
  if (!("session" in read)) throw new Error(JSON.stringify(read.problems));
  expect(sessionFaults({ ...sitting, seats }, read.session, [])).toEqual([]);
  expect(plainName("😀".repeat(60), LONGEST_NAME).length).toBeLessThanOrEqual(LONGEST_NAME);
  expect(plainName(`${"a".repeat(78)}😀😀`, LONGEST_NAME)).toBe(`${"a".repeat(78)}…`);
});

test("a page that ends its meeting leaves what another page has kept", () => {
  const kept = new Map<string, string>();
  const shelf = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => { kept.set(key, value); },
    removeItem: (key: string) => { kept.delete(key); },
  });
  const [one, two] = ["One", "Two"].map((name) => {
    const found = begun(ground, { name, seed: "s", schedule: "ninety", seats: 5, people: [],
      alone: false });
    if (!("state" in found)) throw new Error(JSON.stringify(found.problems));
    return found.state;
  });
  keepDraft(shelf, ground, one);
  keepDraft(shelf, ground, two);
  dropDraft(shelf, ground, one);
  expect(keptDraft(shelf, ground)?.session.name).toBe("Two");
  dropDraft(shelf, ground, two);
  expect(keptDraft(shelf, ground)).toBeUndefined();
});
