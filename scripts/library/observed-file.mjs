import { block, flow } from "./flow-yaml.mjs";

const IDS = { EUU: "EU", AUC: "AU" };
/** On lists of signatories, but no member of the United Nations: no agent of any scenario. */
const OUTSIDE = new Set(["VAT", "PSE", "XKX"]);
const LINE = 16;

/** A number of a text as one coder read it: known only at the event. */
export const guess = (value, source) => ({
  value, origin: "assumed", source, known: "at-the-event",
});

/** The rows of one event; `keep` may leave some out. */
export const rowsOf = (data, event, keep = () => true) =>
  data.participation.filter((row) => row.event_id === event && keep(row));

/** Sorted ids, as scenarios write them, of the rows with one of these outcomes. */
export function idsOf(rows, ...outcomes) {
  return rows
    .filter((row) => outcomes.includes(row.outcome) && !OUTSIDE.has(row.actor_iso3_or_slug))
    .map((row) => IDS[row.actor_iso3_or_slug] ?? row.actor_iso3_or_slug)
    .sort();
}

/** Every member of the United Nations that none of the lists names. */
export function othersThan(data, ...lists) {
  const known = new Set(lists.flat());
  return data.indicators
    .filter((row) => row.un_member === "1" && !known.has(row.iso3))
    .map((row) => row.iso3)
    .sort();
}

/** The text of an observed.yaml: a head of comments, sources, and what happened by forum. */
export function observedFile(head, sources, forums) {
  const parts = Object.entries(forums).map(([id, forum]) => `  ${id}:\n${forumText(forum)}`);
  return (
    "# yaml-language-server: $schema=../observed.schema.json\n" +
    "# Written by scripts/library/build.mjs; do not edit by hand.\n" +
    `${head}format: 1\nsources:\n${block(sources)}forums:\n${parts.join("")}`
  );
}

function forumText({ date, note, source, text, lists, votes }) {
  return (
    `    date: ${date}\n    note: ${flow(note)}\n    source: ${flow(source)}\n` +
    (text === undefined ? "" : comment(text.why) + `    text: ${flow(text.levels)}\n`) +
    lists.map((list) => listText(list, "    ")).join("") +
    (votes === undefined
      ? ""
      : `    votes:\n${votes.map((list) => listText(list, "      ")).join("")}`)
  );
}

function listText({ name, ids, why }, indent) {
  const key = `${why === undefined ? "" : comment(why)}${indent}${name}:`;
  return ids.length < LINE ? `${key} ${flow(ids)}\n` : `${key}\n${wrapped(ids, `${indent}  `)}`;
}

const comment = (why) => `    # ${why}\n`;

function wrapped(ids, indent) {
  const lines = [];
  for (let k = 0; k < ids.length; k += LINE) lines.push(ids.slice(k, k + LINE).join(", "));
  return `${indent}[${lines.join(`,\n${indent} `)}]\n`;
}
