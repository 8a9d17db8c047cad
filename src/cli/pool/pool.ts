import type { Model } from "../../engine.ts";
import type { Port } from "./port.ts";
import { modelsOf, type FromWorker, type Result, type Results, type Task } from "./task.ts";

/** Tasks that wait in a worker beside the one being performed, so that it never idles. */
const IN_FLIGHT = 2;
/** How often a task is tried when its worker dies. */
const TRIES = 2;

/** A task that cannot be performed: its worker died of it twice. */
export class TaskLost extends Error {
  override readonly name = "TaskLost";
  readonly task: Task;

  constructor(task: Task, reason: string) {
    super(reason);
    this.task = task;
  }
}

/** A fault of ours inside a worker, with the worker's stack. */
export class TaskFault extends Error {
  override readonly name = "TaskFault";

  constructor(stack: string) {
    super(stack.split("\n")[0]);
    this.stack = stack;
  }
}

/** Shares tasks out among workers. */
export interface Pool {
  /** Names a model for tasks; it is sent to each worker once, when first needed. */
  keep(key: string, model: Model): void;
  /** Drops a model here and in every worker; no task that names it may be waiting. */
  forget(key: string): void;
  /** Rejects with TaskLost or TaskFault; never settles once the pool is closed. */
  perform<K extends Task["kind"]>(task: Task & { readonly kind: K }): Promise<Results[K]>;
  close(): void;
}

interface Order {
  readonly id: number;
  readonly task: Task;
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
  tries: number;
}

interface Hand {
  readonly port: Port;
  readonly known: Set<string>;
  readonly orders: Order[];
}

/** Sends a worker a task, and before it the models it does not know yet. */
function give(hand: Hand, order: Order, models: ReadonlyMap<string, Model>): void {
  for (const key of modelsOf(order.task)) {
    const model = models.get(key);
    if (hand.known.has(key) || model === undefined) continue;
    hand.port.post({ kind: "model", key, model });
    hand.known.add(key);
  }
  hand.orders.push(order);
  hand.port.post({ kind: "task", id: order.id, task: order.task });
}

/** A pool of `size` workers, each opened by `open` when there is work for it. */
export function poolOf(open: () => Port, size: number): Pool {
  const models = new Map<string, Model>();
  const waiting: Order[] = [];
  const hands: Hand[] = [];
  let closed = false;
  let orders = 0;

  const share = (): void => {
    while (!closed && waiting.length > 0) {
      const least = hands.reduce<Hand | undefined>((best, hand) =>
        (best === undefined || hand.orders.length < best.orders.length ? hand : best), undefined);
      const idle = least !== undefined && least.orders.length === 0;
      const hand = !idle && hands.length < size ? hire() : least;
      if (hand === undefined || hand.orders.length >= IN_FLIGHT) return;
      const order = waiting.shift();
      if (order !== undefined) give(hand, order, models);
    }
  };

  const hire = (): Hand => {
    const hand: Hand = { port: open(), known: new Set(), orders: [] };
    hand.port.listen((message) => heard(hand, message), (reason) => died(hand, reason));
    hands.push(hand);
    return hand;
  };

  const heard = (hand: Hand, message: FromWorker): void => {
    const place = hand.orders.findIndex(({ id }) => id === message.id);
    const [order] = place < 0 ? [] : hand.orders.splice(place, 1);
    if (order === undefined || closed) return;
    if ("fault" in message) order.failed(new TaskFault(message.fault));
    else order.done(message.result);
    share();
  };

  /** Only the task being performed can have killed its worker: those behind it are blameless. */
  const died = (hand: Hand, reason: string): void => {
    hands.splice(hands.indexOf(hand), 1);
    if (closed) return;
    const [head, ...rest] = hand.orders;
    waiting.unshift(...rest);
    if (head !== undefined) {
      head.tries++;
      if (head.tries >= TRIES) head.failed(new TaskLost(head.task, reason));
      else waiting.unshift(head);
    }
    share();
  };

  return {
    keep(key, model) { models.set(key, model); },
    forget(key) {
      models.delete(key);
      for (const { known, port } of hands) {
        if (known.delete(key)) port.post({ kind: "forget", key });
      }
    },
    perform<K extends Task["kind"]>(task: Task & { readonly kind: K }): Promise<Results[K]> {
      return new Promise((resolve, reject) => {
        const done = (result: Result): void => resolve(result as Results[K]);
        waiting.push({ id: orders++, task, done, failed: reject, tries: 0 });
        share();
      });
    },
    close() {
      closed = true;
      for (const hand of hands) hand.port.close();
    },
  };
}
