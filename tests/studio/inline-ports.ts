import { studioBody } from "../../src/studio/worker/body.ts";
import type { StudioPort } from "../../src/studio/worker/hand.ts";
import type { FromStudioWorker, ToStudioWorker } from "../../src/studio/worker/message.ts";

/** A port whose worker is in this thread; messages are copied, and answered in a later turn. */
export function inlinePort(seen?: (message: ToStudioWorker) => void): StudioPort {
  const perform = studioBody();
  let heard: (message: FromStudioWorker) => void = () => undefined;
  return {
    post(message, transfer) {
      seen?.(message);
      const copy = structuredClone(message, { transfer: [...transfer] });
      setImmediate(() => {
        const answer = perform(copy);
        if (answer === undefined) return;
        heard(structuredClone(answer.message, { transfer: [...answer.transfer] }));
      });
    },
    listen(listener) { heard = listener; },
  };
}
