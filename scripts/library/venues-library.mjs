import { EARLIER_TEXTS, UNESCO } from "./earlier-texts.mjs";
import { flow } from "./flow-yaml.mjs";
import { twoDigits } from "./rounding.mjs";

const HEAD = `# yaml-language-server: $schema=../library.schema.json
# Written by scripts/library/build.mjs from the lists of joiners; do not edit by hand.
# The venue that each state prefers, as it stood from day to day: (1 + universality of the AI
# texts joined so far, summed) / (1 + their number), the leading 1 for UNESCO's recommendation of
# 2021 (0.5 for the United States and Israel, then not members). Lay it over states.yaml in any
# scenario told from before the Paris summit: what a state joined later must not say what it
# wanted earlier. On the eve of Paris it gives the numbers of states.yaml.
format: 1
library: venues
title: { en: Venues preferred, zh: 各国偏好的场合 }
`;

const MACHINE = "https://github.com/wrobinson127/machine-politics";
const MAP = "https://github.com/riadeane/airegulationmap";
const SOURCES = {
  unesco: ["UNESCO Recommendation on the Ethics of AI, adopted by acclamation", "2021-11-23",
    "https://analyticsindiamag.com/ethics-of-ai-193-members-of-unesco-adopt-recommendations/"],
  "oecd-ai-principles-2019": ["OECD Recommendation on AI, adherents of the day", "2019-05-22",
    "https://aihub.org/2019/05/27/forty-two-countries-adopt-new-oecd-principles-on-artificial-" +
      "intelligence"],
  gpai: ["Global Partnership on AI, members", "2020-06-15",
    "https://dig.watch/actor/global-partnership-on-artificial-intelligence"],
  "reaim-2023": ["REAIM call to action, endorsements", "2023-02-16", MACHINE],
  "unga-78-241-cosponsor": ["Sponsors of A/C.1/78/L.56 as tabled", "2023-10-12", MACHINE],
  "bletchley-2023": ["Bletchley Declaration, signatories", "2023-11-01", MAP],
  "us-political-declaration": ["Political Declaration on military AI", "2023-11-13", MACHINE],
  "seoul-ministerial-2024": ["Seoul Ministerial Statement, signatories", "2024-05-22", MAP],
  "unga-79-62-cosponsor": ["Sponsors of A/C.1/79/L.77 as tabled", "2024-10-18", MACHINE],
};

// Joined after the day: the letter's second list, and New Zealand, whose day is not known.
function dayOf(text, row) {
  if (row.note.startsWith("wave 2")) return "2024-11-27";
  if (text.id === "us-political-declaration") return "2023-11-13";
  return row.note.startsWith("LATE") ? "2024-12-31" : text.date;
}

/** The text of scenarios/actors/venues.yaml. */
export function venuesLibrary({ indicators, participation }) {
  const texts = new Map(EARLIER_TEXTS.map((text) => [text.id, text]));
  const joined = participation.filter(
    ({ event_id: id, outcome }) => texts.has(id) && ["signed", "cosponsor"].includes(outcome),
  );
  const ids = indicators.filter((row) => row.un_member === "1").map((row) => row.iso3).sort();
  const lines = ids.map((iso) => {
    const mine = joined
      .filter((row) => row.actor_iso3_or_slug === iso)
      .map((row) => ({ text: texts.get(row.event_id), day: dayOf(texts.get(row.event_id), row) }))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    return `  ${iso}: { venue: ${flow(steps(UNESCO[iso] ?? 1, mine))} }\n`;
  });
  const sources = Object.entries(SOURCES).map(
    ([id, [title, date, url]]) => `  ${id}: ${flow({ title, url, date })}\n`,
  );
  return `${HEAD}sources:\n${sources.join("")}agents:\n${lines.join("")}`;
}

function steps(first, mine) {
  const number = (value, source) => ({ value: twoDigits(value), origin: "data", source });
  const list = [{ since: "2021-11-24", is: number(first, "unesco") }];
  let total = first;
  mine.forEach(({ text, day }, index) => {
    total += text.universality;
    const is = number(total / (index + 2), text.id);
    if (list.at(-1).since >= day) list[list.length - 1] = { since: list.at(-1).since, is };
    else list.push({ since: day, is });
  });
  return list;
}
