import { titleOf } from "./page-title.mjs";

// The names that the coders gave, where they are not the id itself or differ between the two.
const IDS = {
  "Google DeepMind": "GoogleDeepMind",
  "Partnership on AI": "PartnershipOnAI",
  "IEEE SA": "IEEESA",
  "Open-source foundations": "OpenSourceFoundations",
  "open-source foundations (Linux Foundation AI and Data)": "OpenSourceFoundations",
  "Future of Life Institute open-letter signatories": "OpenLetterSignatories",
  "Center for AI Safety statement signatories": "CAISStatementSignatories",
  "Academic safety scientists": "SafetyScientists",
  "academic safety scientists (International AI Safety Report)": "SafetyScientists",
  "Internet Society and technical standards community": "StandardsCommunity",
  "Internet Society / technical standards community": "StandardsCommunity",
};

const DAY_BEFORE_THE_SUMMIT = "2025-02-09";

/** Both sheets as one list of cells: { agent, kind, field, rows: [A's row, B's row] }. */
export function readSheets(sheetA, sheetB) {
  const cells = new Map();
  for (const row of [...sheetA, ...sheetB]) {
    const agent = IDS[row.agent] ?? row.agent;
    const key = `${agent} ${row.field}`;
    if (!cells.has(key)) cells.set(key, { agent, kind: row.kind, field: row.field, rows: [] });
    cells.get(key).rows.push({
      ...row,
      low: Number(row.low),
      mode: Number(row.mode),
      high: Number(row.high),
      date: row.date === "" ? "" : lastDay(row.date),
    });
  }
  return [...cells.values()];
}

/** A year or a month stands for its last day, or the day before the summit if that is sooner. */
export function lastDay(date) {
  const [year, month, day] = date.split("-");
  const days = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  const full = `${year}-${month ?? "12"}-${day ?? String(days).padStart(2, "0")}`;
  if (day !== undefined && full > DAY_BEFORE_THE_SUMMIT) throw new Error(`${date}: too late`);
  return full < DAY_BEFORE_THE_SUMMIT ? full : DAY_BEFORE_THE_SUMMIT;
}

/** One source for each address in the cells, by id; the date is the latest that either gave. */
export function documents(cells) {
  const dates = new Map();
  for (const row of cells.flatMap((cell) => cell.rows)) {
    if (row.url === "") continue;
    if ((dates.get(row.url) ?? "") < row.date) dates.set(row.url, row.date);
  }
  const ids = new Map();
  const taken = new Map();
  for (const url of [...dates.keys()].sort()) {
    const { hostname } = new URL(url);
    const site = hostname.replace(/^www\./, "").replace(/[^A-Za-z0-9]+/g, "-");
    const count = (taken.get(site) ?? 0) + 1;
    taken.set(site, count);
    const id = count === 1 ? site : `${site}-${count}`;
    ids.set(url, { id, source: { title: titleOf(url), url, date: dates.get(url) } });
  }
  return ids;
}
