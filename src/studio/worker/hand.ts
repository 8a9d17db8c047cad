import type { Label } from "../../base/label.ts";
import type { Answers, Asked } from "./message.ts";

/** Questions, each of a kind. */
interface OfKind {
  readonly kind: string;
}

type ToWorker<Q> =
  | { readonly kind: "open"; readonly text: string }
  | { readonly id: number; readonly ask: Q };

type FromWorker =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly refused: Label }
  | { readonly id: number; readonly fault: string };

/** A worker, wherever it runs, that is asked Q. */
export interface Port<Q extends OfKind> {
  post(message: ToWorker<Q>, transfer: readonly ArrayBuffer[]): void;
  /** `died`: nothing will be heard of it any more. */
  listen(heard: (message: FromWorker) => void, died?: (why: string) => void): void;
}

/** A worker of the Studio. */
export type StudioPort = Port<Asked>;

/** A worker that is no more. */
export class WorkerGone extends Error {
  override readonly name = "WorkerGone";
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

/** A worker that can be asked Q, and gives A by the kind of question. */
export interface Hand<Q extends OfKind = Asked, A = Answers> {
  ask<K extends Q["kind"] & keyof A>(
    ask: Q & { readonly kind: K }, transfer?: readonly ArrayBuffer[],
  ): Promise<A[K]>;
  open(text: string): void;
}

/** Asks over a port; each answer goes to the one who asked. */
export function handOf<Q extends OfKind = Asked, A = Answers>(port: Port<Q>): Hand<Q, A> {
  const waiting = new Map<number, { done(answer: unknown): void; failed(error: Error): void }>();
  let last = 0;
  let gone: WorkerGone | undefined;
  const died = (why: string): void => {
    gone = new WorkerGone(why);
    for (const { failed } of waiting.values()) failed(gone);
    waiting.clear();
  };
  port.listen((message) => {
    const order = waiting.get(message.id);
    waiting.delete(message.id);
    if (order === undefined) return;
    if ("answer" in message) order.done(message.answer);
    else if ("refused" in message) order.failed(new StudioRefusal(message.refused));
    else order.failed(new Error(message.fault));
  }, died);
  return {
    open: (text) => port.post({ kind: "open", text }, []),
    ask: <K extends Q["kind"] & keyof A>(
      ask: Q & { readonly kind: K }, transfer: readonly ArrayBuffer[] = [],
    ) => new Promise<A[K]>((resolve, reject) => {
      const id = ++last;
      if (gone !== undefined) {
        reject(gone);
        return;
      }
      waiting.set(id, { done: (answer) => resolve(answer as A[K]), failed: reject });
      port.post({ id, ask }, transfer);
    }),
  };
}
