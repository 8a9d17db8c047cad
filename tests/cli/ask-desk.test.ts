import { expect, test } from "vitest";
import { deskOf } from "../../src/cli/ask/desk.ts";
import { consoleOf } from "../../src/cli/console.ts";
import { inlinePort } from "../../src/cli/pool/inline-port.ts";
import { poolOf } from "../../src/cli/pool/pool.ts";
import type { Port } from "../../src/cli/pool/port.ts";
import { fixture, modelOf } from "../helpers/model.ts";

const model = modelOf(fixture("fixture-1"));
const console = { ...consoleOf("en"), note: () => undefined };

/** A worker that dies of every task that begins at replicate 10. */
function mortalPort(): Port {
  const port = inlinePort();
  let die: (reason: string) => void = () => undefined;
  let dead = false;
  return {
    post(message) {
      if (dead) return;
      if (message.kind !== "task" || !("from" in message.task) || message.task.from !== 10) {
        port.post(message);
        return;
      }
      setImmediate(() => {
        dead = true;
        port.close();
        die("out of memory");
      });
    },
    listen(heard, died) {
      die = died;
      port.listen((message) => { if (!dead) heard(message); }, died);
    },
    close: () => port.close(),
  };
}

test("a task that kills two workers ends the question as failed, with the reason", async () => {
  const desk = deskOf(1, poolOf(mortalPort, 2), console);
  await expect(desk.asked(model, { kind: "prices", meeting: 0 }, 30)).rejects.toMatchObject({
    name: "Refusal", code: 3, say: { en: expect.stringContaining("(out of memory)") as string },
  });
  const { count } = await desk.asked(model, { kind: "prices", meeting: 0 }, 10);
  expect(count).toBe(10);
  desk.close();
});
