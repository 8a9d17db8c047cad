import type { HiredWorker } from "../../src/studio/engine/hired-worker.ts";
import { studioBody } from "../../src/studio/worker/body.ts";
import type { Port, StudioPort } from "../../src/studio/worker/hand.ts";
import type { Asked, ToStudioWorker } from "../../src/studio/worker/message.ts";

type Seen = (message: ToStudioWorker) => void;
interface OfKind { readonly kind: string }
type Posted<Q extends OfKind> = Parameters<Port<Q>["post"]>[0];
type Heard<Q extends OfKind> = Parameters<Parameters<Port<Q>["listen"]>[0]>[0];
interface Answer<Q extends OfKind> {
  readonly message: Heard<Q>;
  readonly transfer: readonly ArrayBuffer[];
}

/** A port whose worker is in this thread; messages are copied, and answered in a later turn. */
export function inlinePortOf<Q extends OfKind>(
  perform: (message: Posted<Q>) => Answer<Q> | undefined, seen?: (message: Posted<Q>) => void,
): Port<Q> {
  let heard: (message: Heard<Q>) => void = () => undefined;
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

/** The Studio's worker in this thread. */
export function inlinePort(seen?: Seen): StudioPort {
  return inlinePortOf<Asked>(studioBody(), seen);
}

/** The same, but the first question of a kind ends in a fault. */
export function faultyPort(kind: Asked["kind"], seen?: Seen): StudioPort {
  const port = inlinePort(seen);
  let bad: number | undefined;
  return {
    post(message, transfer) {
      if ("ask" in message && message.ask.kind === kind) bad ??= message.id;
      port.post(message, transfer);
    },
    listen(heard) {
      port.listen((message) => {
        heard(message.id === bad ? { id: message.id, fault: "it broke once" } : message);
      });
    },
  };
}

/** A worker that can be made to die: it answers nothing from then on. */
export function mortalWorker<Q extends OfKind>(
  port: Port<Q>,
): HiredWorker<Q> & { kill(why: string): void } {
  let lose: (why: string) => void = () => undefined;
  let alive = true;
  const kill = (why: string): void => {
    alive = false;
    lose(why);
  };
  return {
    post(message, transfer) { if (alive) port.post(message, transfer); },
    listen(heard, died) {
      port.listen((message) => { if (alive) heard(message); });
      lose = died ?? lose;
    },
    kill, dismiss() { kill("dismissed"); },
  };
}
