/** Fewest and most seats with people behind them. */
export const FEWEST_SEATS = 4;
export const MOST_SEATS = 12;
/** Most rounds of a session. */
export const MOST_ROUNDS = 6;

/** Characters of the longest name of a seat, a meeting or a seed. */
export const LONGEST_NAME = 80;

/** What an id of a seat looks like. */
export const SEAT_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
