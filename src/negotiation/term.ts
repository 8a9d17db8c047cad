/** The ten named summands of an agent's decision (equation 7, E2, E10), in their fixed order. */
export const TERMS = [
  "fit", "bind", "urgency", "venue", "transfer",
  "domestic", "relative", "peer", "coverage", "record",
] as const;

export type Term = (typeof TERMS)[number];

export const FIT = 0;
export const BIND = 1;
export const URGENCY = 2;
export const VENUE = 3;
export const TRANSFER = 4;
export const DOMESTIC = 5;
export const RELATIVE = 6;
export const PEER = 7;
export const COVERAGE = 8;
export const RECORD = 9;
export const TERM_COUNT = TERMS.length;
