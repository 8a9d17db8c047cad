import type { Asked } from "../worker/message.ts";
import type { Port } from "../worker/hand.ts";

/** Two play; the first one also folds. */
export const WORKERS = 2;

/** A worker that can be dismissed. */
export interface HiredWorker<Q extends { readonly kind: string } = Asked> extends Port<Q> {
  /** It works no more, and what is still asked of it fails. */
  dismiss(): void;
}
