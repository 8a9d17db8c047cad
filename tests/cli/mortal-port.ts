import { inlinePort } from "../../src/cli/pool/inline-port.ts";
import type { Port } from "../../src/cli/pool/port.ts";
import type { Task } from "../../src/cli/pool/task.ts";

/** A worker that dies when it comes to some tasks, after those before them are done. */
export function mortalPort(kills: (task: Task) => boolean, reason = "killed"): Port {
  const port = inlinePort();
  let die: (told: string) => void = () => undefined;
  let dead = false;
  return {
    post(message) {
      if (dead) return;
      if (message.kind !== "task" || !kills(message.task)) return port.post(message);
      setImmediate(() => {
        dead = true;
        port.close();
        die(reason);
      });
    },
    listen(heard, died) {
      die = died;
      port.listen((message) => { if (!dead) heard(message); }, died);
    },
    close: () => port.close(),
  };
}
