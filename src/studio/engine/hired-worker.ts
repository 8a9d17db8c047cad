import type { StudioPort } from "../worker/hand.ts";

/** A worker that can be dismissed. */
export interface HiredWorker extends StudioPort {
  dismiss(): void;
}
