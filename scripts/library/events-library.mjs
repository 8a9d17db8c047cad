import { setChinese } from "./chinese-setting.mjs";
import { codedAttributes } from "./coded-number.mjs";
import { lastDay } from "./coding-sheets.mjs";
import { EFFECTS } from "./event-effects.mjs";
import { block, flow } from "./flow-yaml.mjs";
import { handWords } from "./hand-words.mjs";
import { titleOf } from "./page-title.mjs";
import { ARTICLES, articleId, articlesIn } from "./source-articles.mjs";

const HEAD = `# yaml-language-server: $schema=../library.schema.json
# Written by scripts/library/build.mjs from a dated list of events; do not edit by hand.
# What happened around the governance of AI from 1943 to 9 February 2025, and, for contrast,
# around that of the internet. Most events only stand on timelines. Those with \`set\` or \`shock\`
# change the world: their directions come from the list, their sizes are assumed. A date known
# to the year or the month stands on its first day, and the note says so. Titles of pages are
# the site and the words of the address.
`;
const TITLE = { en: "Events, 1943 to February 2025", zh: "大事记（1943 年至 2025 年 2 月）" };

const ROUGH = {
  4: {
    en: "Only the year is known: dated to its first day.",
    zh: "仅知年份，记为当年 1 月 1 日。",
  },
  7: {
    en: "Only the month is known: dated to its first day.",
    zh: "仅知月份，记为当月 1 日。",
  },
};
const UNREAD = { en: "No page was read for it.", zh: "未读到相关网页。" };
const CODED = {
  en:
    "The administration's own coding, as it stands in actors/coded-2025.yaml with its sources and" +
    " quotes; an assumed switch of all of it on one day.",
  zh: "取自 actors/coded-2025.yaml 对该届政府的编码（出处与引文见该文件）；假定全部于当日切换。",
};
const SWITCH = "trump_inaugurated";
const UNCODED = {
  en: "No government before and after was coded apart, so it changes nothing here.",
  zh: "编码未区分前后两届政府，故此处不改变任何数值。",
};
const NO_SWITCH = {
  uk_labour: UNCODED,
  biden_inaugurated: UNCODED,
  trump_elected: {
    en: "What changes, changes when the administration takes office.",
    zh: "相关改变自就职之日起。",
  },
};

// A partial date completed to its first day.
function firstDay(date) {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

/** The text of scenarios/events/library.yaml. */
export function eventsLibrary(rows, cells, ids) {
  const words = handWords("event-words.yaml");
  const pages = pagesOf(rows);
  const present = codedAttributes(
    cells.filter((cell) => cell.agent === "USA"),
    ids,
  );
  const events = rows.map((row) => event(row, words[row.id], pages, present));
  const dated = events.map((item, k) => ({ item, k }));
  dated.sort((a, b) => (a.item.date === b.item.date ? a.k - b.k : byDate(a.item, b.item)));
  const sources = Object.fromEntries(
    [...pages.values()].map(({ id, source }) => [id, source]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return (
    HEAD +
    "format: 1\nlibrary: events\n" +
    `title: ${flow(TITLE)}\n` +
    `sources:\n${block({ ...ARTICLES, ...sources })}` +
    `events:\n${dated.map(({ item }) => lines(item)).join("")}`
  );
}

const byDate = (a, b) => (a.date < b.date ? -1 : 1);

// One source for each page; its date is that of the latest event told from it.
function pagesOf(rows) {
  const pages = new Map();
  for (const row of rows) {
    const url = row.source_url;
    if (url === "" || articleId(url) !== undefined) continue;
    const id = pages.get(url)?.id ?? `event-${row.id.replaceAll("_", "-")}`;
    pages.set(url, { id, source: { title: titleOf(url), url, date: lastDay(row.date) } });
  }
  return pages;
}

function event(row, zh, pages, present) {
  const effect = row.id === SWITCH ? switchTo(present) : EFFECTS[row.id];
  const own = articleId(row.source_url) ?? pages.get(row.source_url)?.id;
  const sources = [own, ...articlesIn(row.note)].filter((id) => id !== undefined);
  return {
    id: row.id,
    date: firstDay(row.date),
    title: { en: row.title_en, zh: setChinese(row.title_zh) },
    source: sources.length === 0 ? undefined : [...new Set(sources)],
    note: noteOf(row, zh, effect),
    set: effect?.set,
    shock: effect?.shock,
  };
}

function noteOf(row, zh, effect) {
  const parts = [];
  if (row.note !== "") parts.push({ en: sentence(row.note), zh });
  if (row.source_url === "") parts.push(UNREAD);
  if (ROUGH[row.date.length] !== undefined) parts.push(ROUGH[row.date.length]);
  if (effect?.why !== undefined) parts.push(effect.why);
  if (NO_SWITCH[row.id] !== undefined) parts.push(NO_SWITCH[row.id]);
  if (parts.length === 0) return undefined;
  return { en: parts.map(({ en }) => en).join(" "), zh: parts.map((part) => part.zh).join("") };
}

function sentence(note) {
  const words = note.replace(/\barticle(s?) (?=00\d)/g, "source article$1 ");
  return `${words[0].toUpperCase()}${words.slice(1)}${words.endsWith(".") ? "" : "."}`;
}

// What one administration wants, all at once. Sources and quotes stay in the library of agents.
function switchTo(present) {
  const set = {};
  for (const [name, value] of Object.entries(present)) {
    if (value.mode !== undefined) set[`agents.USA.${name}`] = bare(value);
    else for (const [id, one] of Object.entries(value)) set[`agents.USA.${name}.${id}`] = bare(one);
  }
  return { set, why: CODED };
}

const bare = ({ low, mode, high, origin }) => ({ low, mode, high, origin });

function lines({ id, date, title, ...rest }) {
  const known = Object.entries(rest).filter(([, value]) => value !== undefined);
  const body = known.map(([name, value]) =>
    name === "set" ? `    set:\n${block(value, "      ")}` : `    ${name}: ${flow(value)}\n`,
  );
  return `  - id: ${id}\n    date: ${date}\n    title: ${flow(title)}\n${body.join("")}`;
}
