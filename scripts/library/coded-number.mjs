import { twoDigits } from "./rounding.mjs";

const ALONE = {
  A: { en: "Given by coder A alone.", zh: "仅由编码员 A 给出。" },
  B: { en: "Given by coder B alone.", zh: "仅由编码员 B 给出。" },
};

const GUESS = {
  en: "No document was read: both coders guessed.",
  zh: "未读到相关文件，由两位编码员推测。",
};

/**
 * One number from both coders: the mode is the mean of their modes, the interval the union of
 * theirs. `coded` as soon as one of them had a quote, else `assumed`.
 */
export function codedNumber(cell, ids) {
  const { rows } = cell;
  const quoted = rows.filter((row) => row.origin === "coded");
  const sources = [...new Set(quoted.map((row) => ids.get(row.url).id))];
  const quotes = [...new Set(quoted.map((row) => row.quote))];
  return {
    low: twoDigits(Math.min(...rows.map((row) => row.low))),
    mode: twoDigits(rows.reduce((sum, row) => sum + row.mode, 0) / rows.length),
    high: twoDigits(Math.max(...rows.map((row) => row.high))),
    origin: quoted.length > 0 ? "coded" : "assumed",
    source: quoted.length > 0 ? sources : undefined,
    quote: quoted.length > 0 ? quotes : undefined,
    coded: { by: rows.map((row) => row.coder), before: false },
    note: noteOf(rows, quoted),
  };
}

// A number with a quote from either takes the note of its field.
function noteOf(rows, quoted) {
  if (rows.length === 1) return ALONE[rows[0].coder];
  return quoted.length === 0 ? GUESS : undefined;
}

/** The coded fields of one agent as its attributes: positions, salience, and the plain ones. */
export function codedAttributes(cells, ids) {
  const attributes = { positions: {}, bindingness: {}, venue: {}, salience: {} };
  for (const cell of cells) {
    const [head, issue] = cell.field.split(".");
    const name = head === "position" ? "positions" : head;
    if (issue === undefined) attributes[name] = codedNumber(cell, ids);
    else attributes[name][issue] = codedNumber(cell, ids);
  }
  return attributes;
}

/** The documents that some cells rest on, by id, in the order of their ids. */
export function sourcesOf(cells, ids) {
  const used = cells
    .flatMap((cell) => cell.rows)
    .map((row) => ids.get(row.url))
    .filter((entry) => entry !== undefined);
  used.sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(used.map(({ id, source }) => [id, source]));
}

const HOW = {
  en:
    "Mean of two coders' modes, union of their intervals. Their documents are dated before the" +
    " Paris summit; the coding was done after it.",
  zh: "众数取两位编码员的均值，区间取两者之并。所依据的文件均早于巴黎峰会，编码则在峰会之后完成。",
};

/** What holds for every coded field of a library. */
export function codedFields(cells) {
  const names = cells.map(({ field }) => field.replace(/^position\./, "positions."));
  return Object.fromEntries(
    [...new Set(names)].map((name) => [name, { origin: "coded", note: HOW }]),
  );
}
