import { describe, expect, test } from "vitest";
import { playerOf, playRows, type Model, type Rows } from "../../src/engine.ts";
import { inlinePort } from "../../src/cli/pool/inline-port.ts";
import { poolOf, TaskFault, TaskLost } from "../../src/cli/pool/pool.ts";
import type { Task } from "../../src/cli/pool/task.ts";
import { compile } from "../../src/model/compile.ts";
import { load } from "../../src/scenario/load.ts";
import { memoryFiles, projectPath } from "../scenario/memory-files.ts";
import { small } from "../scenario/samples.ts";
import { mortalPort } from "./mortal-port.ts";

function sampleModel(): Model {
  const { scenario } = load(projectPath("a.yaml"), memoryFiles({ "a.yaml": small }));
  if (scenario === undefined) throw new Error("the sample is not sound");
  return compile(scenario);
}

const model = sampleModel();

function rowsTask(from: number): Task & { readonly kind: "rows" } {
  return { kind: "rows", model: "m", seed: 1, from, count: 5 };
}

function expectPlayed(rows: readonly Rows[]): void {
  const player = playerOf(model, 1);
  expect(rows).toEqual(rows.map(({ from }) => playRows(player, from, 5)));
}

describe("a pool", () => {
  test.each([1, 2, 5])("of %i gives what one player gives", async (size) => {
    const pool = poolOf(inlinePort, size);
    pool.keep("m", model);
    const starts = [0, 5, 10, 15, 20, 25, 30];
    expectPlayed(await Promise.all(starts.map((from) => pool.perform(rowsTask(from)))));
    pool.close();
  });

  test.each([1, 2])("of %i plays a task again whose worker dies once", async (size) => {
    let deaths = 0;
    const kills = (task: Task): boolean =>
      task.kind === "rows" && task.from === 10 && deaths++ === 0;
    const pool = poolOf(() => mortalPort(kills), size);
    pool.keep("m", model);
    const starts = [0, 5, 10, 15, 20];
    expectPlayed(await Promise.all(starts.map((from) => pool.perform(rowsTask(from)))));
    expect(deaths).toBeGreaterThan(1);
    pool.close();
  });

  test("gives up a task that kills its workers twice, and no other", async () => {
    const kills = (task: Task): boolean => task.kind === "rows" && task.from === 10;
    const pool = poolOf(() => mortalPort(kills), 2);
    pool.keep("m", model);
    const starts = [0, 5, 10, 15, 20];
    const ends = await Promise.allSettled(starts.map((from) => pool.perform(rowsTask(from))));
    expect(ends.map(({ status }) => status))
      .toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled", "fulfilled"]);
    const [lost] = ends.flatMap((end): unknown[] =>
      (end.status === "rejected" ? [end.reason] : []));
    expect(lost).toBeInstanceOf(TaskLost);
    expect(lost).toMatchObject({ message: "killed", task: { from: 10 } });
    expectPlayed(ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : [])));
    pool.close();
  });

  test("passes on a fault inside a worker with its stack", async () => {
    const pool = poolOf(inlinePort, 1);
    const fault = await pool.perform(rowsTask(0)).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(TaskFault);
    expect((fault as Error).stack).toContain("no model m");
    pool.close();
  });
});
