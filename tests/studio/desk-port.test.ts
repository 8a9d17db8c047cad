import { afterEach, describe, expect, test, vi } from "vitest";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { studioFaultWords } from "../../src/dictionary/studio-fault-words.ts";
import { composed } from "../../src/edit/pack.ts";
import { compile } from "../../src/model/compile.ts";
import { deskPort } from "../../src/studio/engine/desk-port.ts";
import type { HiredWorker } from "../../src/studio/engine/hired-worker.ts";
import type { PlayAnswer, PlayAsk } from "../../src/studio/engine/port.ts";
import { packed } from "../edit/library.ts";
import { faultyPort, inlinePort, mortalWorker } from "./inline-ports.ts";

const id = "white-house-2023";
const text = JSON.stringify(codedPack({ format: 1, plenary: "1", scenarios: [packed(id)] }));
const agents = Object.keys(packed(id).scenario.agents);

function ask(role: PlayAsk["role"], noise?: number): PlayAsk {
  const edits = noise === undefined ? [] : [{ path: "parameters.noise", value: noise }];
  return { role, scenario: id, choice: {}, edits, seed: 1, replicates: 100 };
}

/** An engine of workers that can be made to die, and what the page hears. */
function engine(portOf = inlinePort) {
  const workers: ReturnType<typeof mortalWorker>[] = [];
  const answers: PlayAnswer[] = [];
  const dismissed: number[] = [];
  const hire = () => {
    const worker = mortalWorker(portOf());
    const place = workers.push(worker);
    return { ...worker, dismiss() { dismissed.push(place); worker.dismiss(); } };
  };
  const port = deskPort(hire, text, () => [agents.length, 1],
    (answer) => { answers.push(answer); }, () => new Promise((go) => { setTimeout(go, 1); }));
  return { port, workers, answers, dismissed };
}

describe("the whole summary follows", () => {
  const digests = (answers: readonly PlayAnswer[], role: PlayAsk["role"]) =>
    answers.filter((one) => one.ask.role === role && one.played !== undefined)
      .map(({ played }) => played?.summary.digest.length);

  test("for the baseline and for what is tried, though asked for at once", async () => {
    const { port, answers } = engine();
    await Promise.all([port.play(ask("base")), port.play(ask("now", 0.5))]);
    expect(digests(answers, "base")).toEqual([0, 64]);
    expect(digests(answers, "now")).toEqual([0, 64]);
  });

  test("once for a baseline that is shown with a few replicates first", async () => {
    const { port, answers } = engine();
    await Promise.all([port.play({ ...ask("base"), replicates: 50 }), port.play(ask("base"))]);
    expect(digests(answers, "base")).toEqual([0, 0, 64]);
  });
});

describe("a worker that dies", () => {
  test("is told in words; others play the next wish, against the baseline", async () => {
    const { port, workers, answers, dismissed } = engine();
    await port.play(ask("base"));
    const broken = port.play(ask("now", 0.5));
    workers[1].kill("out of memory");
    await broken;
    expect(answers.at(-1)?.failed).toEqual(studioFaultWords.gone);
    expect(dismissed).toEqual([1, 2]);
    await port.play(ask("now", 0.6));
    const last = answers.at(-1);
    expect(last?.failed).toBeUndefined();
    expect(last?.played?.summary.replicates).toBe(100);
    expect(last?.played?.flips[0]?.replicates).toBe(100);
  });

  test("takes with it what is asked of its fellow, and nothing that comes after", async () => {
    const { port, workers } = engine();
    const lost = port.explain(ask("now"), agents[0], null);
    const pair = port.versus(ask("now", 0.2), ask("now"), null, () => true);
    const play = port.play(ask("now", 0.5));
    workers[0].kill("gone");
    await play;
    expect(await lost).toBeUndefined();
    expect(await pair).toBeUndefined();
    expect((await port.explain(ask("now"), agents[0], null))?.agent).toBe(agents[0]);
  });
});

describe("a worker of the browser", () => {
  afterEach(() => { vi.unstubAllGlobals(); });

  test("is lost to those who asked when it is dismissed", async () => {
    vi.stubGlobal("Worker", class { postMessage() {} terminate() {} });
    // Tests are checked without a browser's types, which this file is written in.
    const path = "../../src/studio/engine/blob-workers.ts";
    const { blobWorkers } = await import(path) as
      { blobWorkers(engine: string, pack: string): () => HiredWorker };
    const worker = blobWorkers("", "")();
    const lost: string[] = [];
    worker.listen(() => undefined, (why) => { lost.push(why); });
    worker.dismiss();
    expect(lost).toEqual(["dismissed"]);
  });
});

test("a fault is told in words, and does not stop what comes after", async () => {
  const { port, answers } = engine();
  await port.play({ ...ask("now"), edits: [{ path: "agents", value: null }] });
  expect(answers.at(-1)?.failed).toEqual(studioFaultWords.fault);
  await port.play(ask("now", 0.4));
  expect(answers.at(-1)?.played?.summary.replicates).toBe(100);
});

describe("the model beside the charts", () => {
  test("is asked for again where it could not be had", async () => {
    const { port, answers } = engine(() => faultyPort("model"));
    await port.play(ask("base"));
    await port.play(ask("base"));
    expect(answers.at(-1)?.failed).toBeUndefined();
    expect(answers.at(-1)?.played?.summary.digest).toHaveLength(64);
  });

  test("is what the compiler gives where a number and a whole agent are set", async () => {
    const { port, answers } = engine();
    const [agent] = agents;
    const edits = [{ path: `agents.${agent}.capability`, value: 0.123 },
      { path: `agents.${agent}`, value: packed(id).scenario.agents[agent] }];
    await port.play({ ...ask("now"), edits });
    const { scenario, base } = composed(packed(id), {}, edits);
    const { values } = compile(scenario, base);
    expect(answers.at(-1)?.played?.model.values).toEqual(values);
  });
});
