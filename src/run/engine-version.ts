/**
 * The engine's own number, whole and from 1: raised by one whenever the same scenario and seed
 * would give other bits than before. Results that were kept under another number are played anew.
 */
export const ENGINE = 1;
