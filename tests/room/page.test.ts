import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildRoom } from "../../scripts/studio/build-room.mjs";
import { chromiumPath, violations } from "../../scripts/studio/measure.mjs";
import type { Label } from "../../src/base/label.ts";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { roomCardWords } from "../../src/dictionary/room-card-words.ts";
import { scriptWords } from "../../src/dictionary/room-desk-words.ts";
import { sessionWords } from "../../src/dictionary/seminar-session-words.ts";
import { loadSeminar } from "../../src/scenario/load-seminar.ts";
import { injectsOf } from "../../src/seminar/lesson.ts";
import { playSession } from "../../src/seminar/play-session.ts";
import { readSession } from "../../src/seminar/read-session.ts";
import { sessionText, type Session } from "../../src/seminar/session.ts";
import { sit } from "../../src/seminar/sitting.ts";
import { VERSION } from "../../src/cli/version.ts";
import { at, next, openRoom } from "./room-page.ts";

const hasChromium = chromiumPath() !== undefined;
if (!hasChromium) process.stderr.write("No Chromium here: the seminar's page is not opened.\n");

type Opened = Awaited<ReturnType<typeof openRoom>>;

const HOSTILE = 'Class <img src=x onerror="alert(1)"> & 三班 </script>';
const folder = mkdtempSync(join(tmpdir(), "plenary-room-"));
const saved = join(folder, "meeting.json");

/** Digests of a saved meeting as the engine gives them outside any page. */
function digestsOf(session: Session): string[] {
  const { lesson, scenario, base } = loadSeminar(join("seminars", "paris-2025.yaml"), diskFiles());
  if (lesson === undefined || scenario === undefined || base === undefined) {
    throw new Error("the lesson does not load");
  }
  const sitting = sit(scenario, session.seats, { base });
  return playSession(sitting, session, injectsOf(lesson, sitting)).map(({ digest }) => digest);
}

async function vote(page: Page, counts: readonly number[]): Promise<void> {
  for (const [n, count] of counts.entries()) await page.fill(`#vote-${n}`, String(count));
  await page.click("#vote-enter");
}

/** One round from its talk to the bars of why; the digest that the screen holds. */
async function playRound(page: Page, round: number): Promise<string> {
  if (round > 0) await next(page, "news", round);
  await next(page, "talk", round);
  if (round === 0) await promise(page);
  await next(page, "cards", round);
  if (round === 0) await handIn(page);
  await page.click("#play-round");
  await at(page, "promises", round);
  await next(page, "reveal", round);
  if (await page.locator("#turn-all").count() > 0) await page.click("#turn-all");
  await next(page, "result", round);
  const digest = await page.getAttribute("main", "data-digest");
  await next(page, "text", round);
  await next(page, "why", round);
  await page.waitForSelector('[data-worlds="400"]');
  return digest ?? "";
}

async function promise(page: Page): Promise<void> {
  await page.selectOption("#promise-seat", "USA");
  await page.selectOption("#promise-choice", "sign");
  await page.fill("#promise-said", "<b>We came to sign.</b>");
  await page.click("#promise-write");
  await promiseMore(page);
}

/** What a seat said stays as it says more and as the form is opened anew, until it is struck. */
async function promiseMore(page: Page): Promise<void> {
  await page.waitForSelector("[data-promise=USA]");
  await page.selectOption("#promise-bindingness", "3");
  await page.click("#promise-write");
  const { bindingness, choices, level } = roomCardWords;
  await page.waitForSelector(`[data-promise=USA]:has-text("${level(bindingness, 3).en}")`);
  const spoken = await page.textContent("[data-promise=USA]");
  for (const said of [choices.sign.en, "We came to sign."]) expect(spoken).toContain(said);
  await next(page, "cards", 0);
  await page.click("#back");
  await at(page, "talk", 0);
  expect(await page.inputValue("#promise-choice")).toBe("sign");
  expect(await page.inputValue("#promise-bindingness")).toBe("3");
  await page.click("#strike-USA");
  await page.waitForSelector("[data-promise=USA]", { state: "detached" });
  expect(await page.inputValue("#promise-said")).toBe("");
  await page.click("#undo");
  await page.waitForSelector("[data-promise=USA]");
}

/** A code that is none is refused in words; then every seat hands in its usual card. */
async function handIn(page: Page): Promise<void> {
  for (const code of ["ABC", "00000 00000", "<b>12</b> 34567"]) {
    await page.fill("#code", code);
    await page.click("#code-take");
    expect((await page.textContent("#code-refused"))?.length, code).toBeGreaterThan(10);
  }
  await page.click("#fill-cards");
  await page.waitForSelector('#missing[data-missing="0"]', { state: "attached" });
  expect(await page.locator("[data-seat][data-state=sealed]").count()).toBe(8);
}

/** The vote, the prediction and the baseline; the projector's window shows what the desk shows. */
async function begin({ page, context }: Opened): Promise<string> {
  expect(await violations(page)).toEqual([]);
  await page.fill("#name", HOSTILE);
  await page.click("#begin");
  await at(page, "vote");
  const [wall] = await Promise.all([context.waitForEvent("page"), page.click("#projector")]);
  await wall.waitForSelector("main[data-step=vote]");
  await vote(page, [5, 6, 4, 3, 2]);
  await next(page, "welcome");
  await next(page, "predict");
  await page.fill("#guesses", "50 60 70, 55 80");
  await page.click("#guess-enter");
  await next(page, "baseline");
  await page.waitForSelector('main[data-step=baseline]:not([data-digest=""])');
  await wall.waitForSelector("main[data-step=baseline]");
  expect(await violations(wall)).toEqual([]);
  return await page.getAttribute("main", "data-digest") ?? "";
}

/** Files that are no meeting of this version, by name, and what is said of each. */
function brokenFiles(): readonly (readonly [string, string, Label])[] {
  const text = readFileSync(saved, "utf8");
  const { notJson, notOurs, otherFormat, otherVersion } = sessionWords;
  return [
    ["nothing.json", "", notJson], ["half.json", text.slice(0, text.length / 2), notJson],
    ["list.json", "[1, 2]", notOurs], ["other.json", '{"format": 99}', otherFormat],
    ["format.json", text.replace('"format": 1', '"format": 2'), otherFormat],
    ["version.json", text.replace(`"plenary": "${VERSION}"`, '"plenary": "9.9.9"'),
      otherVersion("9.9.9", VERSION)],
  ];
}

/** The saved meeting with a card more in its second round, and the digests that it had. */
function changedByHand(): string {
  const session = JSON.parse(readFileSync(saved, "utf8")) as Session;
  const { USA: card } = session.rounds[0].cards;
  const changed = { ...card, safety: card.safety === 10 ? 0 : 10 };
  return sessionText({ ...session, rounds: session.rounds.map((round, n) =>
    (n === 1 ? { ...round, cards: { ...round.cards, USA: changed } } : round)) });
}

/** Opens a file on the start screen of a page that was loaded anew. */
async function openFile(page: Page, name: string, content: string): Promise<void> {
  await page.goto(page.url().replace(/#.*$/, ""));
  await page.reload();
  await page.waitForSelector("#open-file", { state: "attached" });
  writeFileSync(join(folder, name), content);
  await page.setInputFiles("#open-file", join(folder, name));
}

async function valuesOf(page: Page, select: string): Promise<string[]> {
  const options = await page.locator(`${select} option`).all();
  const values = await Promise.all(options.map((one) => one.getAttribute("value")));
  return values.map((value) => value ?? "");
}

/** The card page at a meeting with the first seats of its lesson knows them, and no others. */
async function offered(page: Page, count: number): Promise<void> {
  const { lesson } = loadSeminar(join("seminars", "paris-2025.yaml"), diskFiles());
  const ids = (lesson?.seats ?? []).map(({ id }) => id);
  expect(ids).toHaveLength(12);
  await page.selectOption("#card-seats", String(count));
  const here = ids.slice(0, count);
  expect(await valuesOf(page, "#card-seat")).toEqual(["", ...here]);
  await page.selectOption("#card-seat", here[0]);
  await page.fill("#card-tag", "7");
  await page.check('[data-field="choice"] input[value="sign"]');
  const conditions = await valuesOf(page, '[data-field="waits"] select');
  const named = [...await valuesOf(page, '[data-field="to"] select'),
    ...conditions.map((value) => value.split(" ")[1])].filter((id) => ids.includes(id));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !here.includes(id))).toEqual([]);
}

/** The page saves its meeting, which is read back from its file. */
async function savedBy(page: Page): Promise<Session> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  await file.saveAs(saved);
  const read = readSession(readFileSync(saved, "utf8"), VERSION);
  if (!("session" in read)) throw new Error("the saved file does not read");
  return read.session;
}

describe.skipIf(!hasChromium)("a seminar, from its file", () => {
  let opened: Opened;
  const digests: string[] = [];

  beforeAll(async () => {
    await buildRoom();
    opened = await openRoom("paris-2025", folder);
  });

  afterAll(async () => {
    await opened?.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("begins with a vote, a prediction and the worlds in which nobody here acts", async () => {
    digests.push(await begin(opened));
  });

  test("plays three rounds of eight seats, with news, to the debrief", async () => {
    const { page } = opened;
    for (const round of [0, 1, 2]) digests.push(await playRound(page, round));
    expect(new Set(digests).size).toBe(4);
    for (const step of ["questions", "rounds", "kept", "limits", "closing"]) await next(page, step);
    await vote(page, [2, 6, 5, 4, 3]);
    expect(await violations(page)).toEqual([]);
  });

  test("is saved, and the file gives the same digests without a page", async () => {
    const session = await savedBy(opened.page);
    expect(session.name).toBe(HOSTILE);
    expect(session.seats).toHaveLength(8);
    expect(session.rounds.map(({ inject }) => inject !== undefined)).toEqual([false, true, true]);
    expect(digestsOf(session)).toEqual(digests);
  });

  test("is opened again, and says that it replays to the same digests", async () => {
    const { page } = opened;
    await page.click("#leave");
    await page.click("#leave-sure");
    await page.waitForSelector("#open-file", { state: "attached" });
    await page.setInputFiles("#open-file", saved);
    await page.waitForSelector("#replay");
    expect(await page.textContent("#replay")).toBe(scriptWords.same(3).en);
    expect(await page.locator("img").count()).toBe(0);
  });

  test("refuses files that are none, and those of other formats and versions", async () => {
    for (const [name, content, message] of brokenFiles()) {
      await openFile(opened.page, name, content);
      await opened.page.waitForSelector("#problems");
      expect(await opened.page.textContent("#problems"), name).toContain(message.en);
    }
  });

  test("tells which rounds of a file changed by hand give other digests", async () => {
    await openFile(opened.page, "changed.json", changedByHand());
    await opened.page.waitForSelector("#replay");
    expect(await opened.page.textContent("#replay")).toBe(scriptWords.stray([2, 3], 3).en);
  });

  test("offers on a delegation's page whoever sits at a meeting of so many seats", async () => {
    await opened.page.goto(`${opened.page.url().replace(/#.*$/, "")}#card`);
    for (const count of [8, 4]) await offered(opened.page, count);
    expect(await violations(opened.page)).toEqual([]);
  });

  test("asked for nothing and complained of nothing", () => {
    expect(opened.told).toEqual({ requests: [], errors: [] });
  });
});
