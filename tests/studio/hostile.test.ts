import { expect, test } from "vitest";
import { codedPack } from "../../src/cli/studio/code-pack.ts";
import { studioWords } from "../../src/dictionary/studio-words.ts";
import { edited } from "../../src/edit/edit.ts";
import { refusedEdit } from "../../src/edit/check-edit.ts";
import { compile } from "../../src/model/compile.ts";
import { playBlocks } from "../../src/outcome/rows.ts";
import { playerOf } from "../../src/run/play.ts";
import { deskPort } from "../../src/studio/engine/desk-port.ts";
import type { PlayAnswer } from "../../src/studio/engine/port.ts";
import { readSituation } from "../../src/studio/export/situation-file.ts";
import { untouched, withPin } from "../../src/studio/state/situation.ts";
import { packed } from "../edit/library.ts";
import { inlinePort, mortalWorker } from "./inline-ports.ts";

const id = "white-house-2023";
const pack = { format: 1 as const, plenary: "1", scenarios: [packed(id)] };
const { scenario } = packed(id);
const [agent = ""] = Object.keys(scenario.agents);

test("worlds that overflow are told in words, be they ever so few", async () => {
  const answers: PlayAnswer[] = [];
  const port = deskPort(() => mortalWorker(inlinePort()), JSON.stringify(codedPack(pack)),
    () => [Object.keys(scenario.agents).length, 1], (answer) => { answers.push(answer); },
    () => Promise.resolve());
  const overflow = { low: -1.79e308, mode: 0, high: 1.79e308 };
  const path = `agents.${agent}.transfer`;
  const model = compile(edited(scenario, [{ path, value: overflow }]));
  const [{ failed }] = playBlocks(playerOf(model, 1), 0, 100);
  expect(failed.length).toBeGreaterThan(0);
  expect(failed.length).toBeLessThan(50);
  await port.play({ role: "now", scenario: id, choice: {}, seed: 1, replicates: 100,
    edits: [{ path, value: overflow }] });
  expect(answers.at(-1)?.failed).toEqual(studioWords.failed);
  expect(answers.every(({ played }) => played === undefined)).toBe(true);
});

test("numbers from outside lie in their range, whichever part of them it is", () => {
  const unit = `agents.${agent}.capability`;
  const refused = (path: string, value: unknown): boolean =>
    refusedEdit(scenario, { path, value }) !== undefined;
  for (const value of [{ low: -1e300, high: 1e300 }, { low: 0, high: 2 }, { low: -1, high: 1 },
    { low: 0.2, high: 0.4, value: 0.9 }, { low: 0.2, high: 0.4, mode: 0.1 },
    { low: 0.4, high: 0.2 }, { low: 0.2 }]) {
    expect(refused(unit, value), JSON.stringify(value)).toBe(true);
  }
  for (const value of [0.3, { low: 0, high: 1 }, { low: 0.2, mode: 0.3, value: 0.4, high: 0.4 }]) {
    expect(refused(unit, value), JSON.stringify(value)).toBe(false);
  }
  for (const path of [`agents.${agent}.shares.gdp`, `agents.${agent}.alignment`]) {
    for (const value of [1e308, 1e7, { low: 0, high: 1e308 }]) {
      expect(refused(path, value), path).toBe(true);
    }
    expect(refused(path, 5.8), path).toBe(false);
  }
  expect(refused(`agents.${agent}.alignment`, -1e7)).toBe(true);
});

test("a format that nests without end is named by its kind", () => {
  const deep = `${"[".repeat(90_000)}${"]".repeat(90_000)}`;
  const { told, link } = readSituation("x.json", `{"format":${deep},"scenario":"${id}"}`, pack);
  expect(link).toBeUndefined();
  expect(told[0].en).toContain("object");
  expect(readSituation("x.json", `{"format":7,"scenario":"${id}"}`, pack).told[0].en)
    .toContain("7");
});

test("an agent by the name of what every object has is pinned and let go", () => {
  const plain = untouched(id);
  expect(withPin(plain, "constructor", undefined)).toBe(plain);
  const pinned = withPin(plain, "constructor", "signs");
  expect(Object.entries(pinned.pins)).toEqual([["constructor", "signs"]]);
  expect(withPin(pinned, "constructor", undefined).pins).toEqual({});
});
