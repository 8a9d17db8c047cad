import { roomBody } from "./body.ts";
import type { ToRoomWorker } from "./message.ts";

/** The side of a worker's global scope that is used. */
interface Scope {
  onmessage: ((event: { readonly data: ToRoomWorker }) => void) | null;
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
}

const scope = globalThis as unknown as Scope;
const perform = roomBody();
scope.onmessage = ({ data }) => {
  const answer = perform(data);
  if (answer !== undefined) scope.postMessage(answer.message, answer.transfer);
};
