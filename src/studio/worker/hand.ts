import type { Label } from "../../base/label.ts";
import type { Answers, Asked, FromStudioWorker, ToStudioWorker } from "./message.ts";

/** A worker, wherever it runs. */
export interface StudioPort {
  post(message: ToStudioWorker, transfer: readonly ArrayBuffer[]): void;
  listen(heard: (message: FromStudioWorker) => void): void;
}

/** What cannot be done, in words for the user. */
export class StudioRefusal extends Error {
  override readonly name = "StudioRefusal";
  readonly label: Label;

  constructor(label: Label) {
    super(label.en);
    this.label = label;
  }
}

/** A worker that can be asked. */
export interface Hand {
  ask<K extends Asked["kind"]>(
    ask: Asked & { readonly kind: K }, transfer?: readonly ArrayBuffer[],
  ): Promise<Answers[K]>;
  open(text: string): void;
}

/** Asks over a port; each answer goes to the one who asked. */
export function handOf(port: StudioPort): Hand {
  const waiting = new Map<number, { done(answer: unknown): void; failed(error: Error): void }>();
  let last = 0;
  port.listen((message) => {
    const order = waiting.get(message.id);
    waiting.delete(message.id);
    if (order === undefined) return;
    if ("answer" in message) order.done(message.answer);
    else if ("refused" in message) order.failed(new StudioRefusal(message.refused));
    else order.failed(new Error(message.fault));
  });
  return {
    open: (text) => port.post({ kind: "open", text }, []),
    ask: <K extends Asked["kind"]>(
      ask: Asked & { readonly kind: K }, transfer: readonly ArrayBuffer[] = [],
    ) => new Promise<Answers[K]>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { done: (answer) => resolve(answer as Answers[K]), failed: reject });
      port.post({ id, ask }, transfer);
    }),
  };
}
