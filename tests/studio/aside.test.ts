import { describe, expect, test } from "vitest";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { studioFaultWords } from "../../src/dictionary/studio-fault-words.ts";
import type { HiredWorker } from "../../src/studio/engine/hired-worker.ts";
import { deskPort } from "../../src/studio/engine/desk-port.ts";
import type { PlayAnswer, PlayAsk } from "../../src/studio/engine/port.ts";
import { deskOf } from "../../src/studio/worker/desk.ts";
import type { ToStudioWorker, Wish } from "../../src/studio/worker/message.ts";
import { packed } from "../edit/library.ts";
import { inlinePort } from "./inline-ports.ts";

const id = "white-house-2023";
const text = JSON.stringify(codedPack({ format: 1, plenary: "1", scenarios: [packed(id)] }));
const sizeOf = (): readonly [number, number] =>
  [Object.keys(packed(id).scenario.agents).length, 1];

function wishFor(replicates: number, noise?: number): Wish {
  const edits = noise === undefined ? [] : [{ path: "parameters.noise", value: noise }];
  return { scenario: id, choice: {}, edits, seed: 1, replicates };
}

/** A desk of two, and every play that its workers are asked for, in order. */
function watched() {
  const plays: { readonly worker: number; readonly aside: boolean; readonly wish: Wish }[] = [];
  const ports = [0, 1].map((worker) => inlinePort((message: ToStudioWorker) => {
    if (!("ask" in message) || message.ask.kind !== "play") return;
    plays.push({ worker, aside: message.ask.aside === true, wish: message.ask.wish });
  }));
  const desk = deskOf(ports, sizeOf, () => new Promise((go) => { setTimeout(go, 1); }));
  desk.open(text);
  return { desk, plays };
}

const always = (): boolean => true;

describe("what is played aside", () => {
  test("is what the same wish gives otherwise, who turned and all", async () => {
    const { desk } = watched();
    const [base, wish] = [wishFor(300), wishFor(300, 0.9)];
    const aside = await desk.aside(wish, base, always);
    await desk.play({ wish: base, baseline: true });
    const plain = await desk.play({ wish, against: base });
    expect(aside).toEqual(plain);
    expect(aside?.summits[0].flips?.replicates).toBe(300);
  });

  test("leaves the digest and the summary of what is shown alone", async () => {
    const { desk } = watched();
    const shown = wishFor(100, 0.4);
    await desk.play({ wish: shown });
    const digest = await desk.digest(shown);
    await desk.aside(wishFor(100, 0.8), wishFor(100), always);
    expect(await desk.digest(shown)).toBe(digest);
    expect((await desk.summary(shown)).digest).toBe(digest);
  });

  test("waits while a wish is played, and goes on from where it stood", async () => {
    const { desk, plays } = watched();
    const aside = desk.aside(wishFor(2000, 0.9), wishFor(25), always);
    while (plays.filter((one) => one.aside && one.wish.edits.length > 0).length < 2) {
      await new Promise((go) => { setImmediate(go); });
    }
    const from = plays.length;
    await desk.play({ wish: wishFor(1000, 0.2) });
    const during = plays.slice(from);
    expect(during.length).toBeGreaterThan(1);
    expect(during.filter((one) => one.aside)).toEqual([]);
    expect((await aside)?.replicates).toBe(2000);
    const slices = plays.filter((one) => one.aside && one.wish.edits.length > 0).length;
    const { desk: other, plays: alone } = watched();
    await other.aside(wishFor(2000, 0.9), wishFor(25), always);
    expect(slices).toBe(alone.filter((one) => one.aside && one.wish.edits.length > 0).length);
  });

  test("keeps to one worker, and a wish does not wait for that worker", async () => {
    const { desk, plays } = watched();
    const told = desk.explain(wishFor(25), Object.keys(packed(id).scenario.agents)[0], null);
    await desk.play({ wish: wishFor(200, 0.3) });
    expect(plays.some(({ worker }) => worker === 0)).toBe(true);
    await told;
    await desk.aside(wishFor(100, 0.8), wishFor(100), always);
    expect(plays.filter(({ aside }) => aside).every(({ worker }) => worker === 1)).toBe(true);
  });

  test("is given up where nobody wants it any more", async () => {
    const { desk, plays } = watched();
    let wanted = true;
    const given = desk.aside(wishFor(5000, 0.9), wishFor(25), () => wanted);
    const after = desk.aside(wishFor(50, 0.7), wishFor(25), always);
    while (plays.length < 2) await new Promise((go) => { setImmediate(go); });
    wanted = false;
    expect(await given).toBeUndefined();
    expect((await after)?.replicates).toBe(50);
    expect(plays.filter(({ wish }) => wish.replicates === 5000).length).toBeLessThan(20);
  });
});

/** Workers that can be made to die, and what the page hears. */
function mortal() {
  const killers: ((why: string) => void)[] = [];
  const answers: PlayAnswer[] = [];
  let dismissed = 0;
  const hire = (): HiredWorker => {
    const port = inlinePort();
    return {
      post: port.post,
      listen(heard, died) {
        port.listen(heard);
        if (died !== undefined) killers.push(died);
      },
      dismiss() { dismissed++; },
    };
  };
  const answered = (answer: PlayAnswer): void => { answers.push(answer); };
  const port = deskPort(hire, text, sizeOf, answered);
  return { port, killers, answers, dismissed: () => dismissed };
}

const ask = (role: PlayAsk["role"], noise?: number): PlayAsk => ({ role, ...wishFor(100, noise) });

describe("a worker that dies", () => {
  test("is told in words; others play the next wish, against the baseline", async () => {
    const { port, killers, answers, dismissed } = mortal();
    await port.play(ask("base"));
    const broken = port.play(ask("now", 0.5));
    killers[1]("out of memory");
    await broken;
    expect(answers.at(-1)?.failed).toEqual(studioFaultWords.gone);
    expect(dismissed()).toBe(2);
    await port.play(ask("now", 0.6));
    const last = answers.at(-1);
    expect(last?.failed).toBeUndefined();
    expect(last?.played?.summary.replicates).toBe(100);
    expect(last?.played?.flips[0]?.replicates).toBe(100);
  });

  test("takes no explanation with it but its own", async () => {
    const { port, killers } = mortal();
    const [agent] = Object.keys(packed(id).scenario.agents);
    const lost = port.explain(ask("now"), agent, null);
    killers[1]("gone");
    expect(await lost).toBeUndefined();
    expect((await port.explain(ask("now"), agent, null))?.agent).toBe(agent);
  });
});

test("a fault is told in words, and does not stop what comes after", async () => {
  const { port, answers } = mortal();
  await port.play({ ...ask("now"), edits: [{ path: "agents", value: null }] });
  expect(answers.at(-1)?.failed).toEqual(studioFaultWords.fault);
  await port.play(ask("now", 0.4));
  expect(answers.at(-1)?.played?.summary.replicates).toBe(100);
});
