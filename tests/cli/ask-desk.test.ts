import { expect, test } from "vitest";
import { deskOf } from "../../src/cli/ask/desk.ts";
import { consoleOf } from "../../src/cli/console.ts";
import { poolOf } from "../../src/cli/pool/pool.ts";
import type { Task } from "../../src/cli/pool/task.ts";
import { fixture, modelOf } from "../helpers/model.ts";
import { mortalPort } from "./mortal-port.ts";

const model = modelOf(fixture("fixture-1"));
const console = { ...consoleOf("en"), note: () => undefined };

/** Whether a task begins at replicate 10. */
const atTen = (task: Task): boolean => "from" in task && task.from === 10;

test("a task that kills two workers ends the question as failed, with the reason", async () => {
  const desk = deskOf(1, poolOf(() => mortalPort(atTen, "out of memory"), 2), console);
  await expect(desk.asked(model, { kind: "prices", meeting: 0 }, 30)).rejects.toMatchObject({
    name: "Refusal", code: 3, say: { en: expect.stringContaining("(out of memory)") as string },
  });
  const { count } = await desk.asked(model, { kind: "prices", meeting: 0 }, 10);
  expect(count).toBe(10);
  desk.close();
});
