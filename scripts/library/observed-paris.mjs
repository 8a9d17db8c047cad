import { block, flow } from "./flow-yaml.mjs";

const EVENT = "paris-statement-2025";
const IDS = { EUU: "EU", AUC: "AU" };
const OUTSIDE = "VAT";

const HEAD = `# yaml-language-server: $schema=../observed.schema.json
# Written by scripts/library/build.mjs; do not edit by hand.
# What happened at the AI Action Summit. The engine never reads this file: it serves to compare.
# The final list has 63 states, the European Union and the African Union Commission (written AU
# here), and the Holy See, which is no member of the United Nations and so no agent of the
# scenario. 58 states stood on it on the day. Every other state is unknown: not to have signed
# is not to have refused, and who was present was never published.
`;

const SOURCES = {
  statement: {
    title: "Elysee: Statement on Inclusive and Sustainable Artificial Intelligence",
    url:
      "https://www.elysee.fr/en/emmanuel-macron/2025/02/11/" +
      "statement-on-inclusive-and-sustainable-artificial-intelligence-for-people-and-the-planet",
    date: "2025-02-11",
  },
  roster: {
    title: "AI Regulation Map: final list of signatories, a second transcription agreeing",
    url: "https://github.com/riadeane/airegulationmap",
    date: "2025-02-11",
    licence: "GPL-3",
  },
  press: {
    title: "The Brussels Times on the Paris summit, 58 countries sign on the day",
    url:
      "https://www.brusselstimes.com/1439589/" +
      "paris-summit-58-countries-excluding-the-united-states-agree-on-open-ethical-ai",
    date: "2025-02-11",
  },
  repository: {
    title: "A public repository's note: attended but did not sign (tertiary)",
    url: "https://github.com/riadeane/airegulationmap",
    date: "2025-02-11",
  },
};

const NOTE = {
  en:
    "More than 100 countries are said to have been present; no list was published. 58 states" +
    " signed on the day, 63 in the end. Viet Nam's refusal rests on a tertiary source.",
  zh: "据称到会国家超过 100 个，名单从未公布。当天 58 国签署，最终 63 国。越南拒签一说仅见于第三手材料。",
};

const guess = (value) => ({ value, origin: "assumed", source: "statement", known: "at-the-event" });
const TEXT = {
  positions: { safety: guess(0.15), access: guess(0.5), inclusion: guess(0.6) },
  bindingness: guess(0.05),
};

/** The text of scenarios/paris-2025/observed.yaml. */
export function observedParis(data) {
  const rows = data.participation.filter((row) => row.event_id === EVENT);
  const ids = (outcome) =>
    rows
      .filter((row) => row.outcome === outcome && row.actor_iso3_or_slug !== OUTSIDE)
      .map((row) => IDS[row.actor_iso3_or_slug] ?? row.actor_iso3_or_slug)
      .sort();
  const signed = ids("signed");
  const declined = ids("declined");
  const known = new Set([...signed, ...declined]);
  const unknown = data.indicators
    .filter((row) => row.un_member === "1" && !known.has(row.iso3))
    .map((row) => row.iso3)
    .sort();
  return (
    HEAD +
    "format: 1\n" +
    `sources:\n${block(SOURCES)}` +
    `forums:\n  paris:\n    date: 2025-02-11\n    note: ${flow(NOTE)}\n` +
    "    source: [statement, roster, press, repository]\n" +
    "    # On our scales, by one coder's guess; the other issues were not levelled.\n" +
    `    text: ${flow(TEXT)}\n` +
    `    signed:\n${wrapped(signed)}` +
    "    # GBR and USA: press, on the day (secondary). VNM: a tertiary source only.\n" +
    `    declined: ${flow(declined)}\n` +
    "    absent: []\n" +
    `    unknown:\n${wrapped(unknown)}`
  );
}

function wrapped(ids) {
  const lines = [];
  for (let k = 0; k < ids.length; k += 16) lines.push(ids.slice(k, k + 16).join(", "));
  return `      [${lines.join(",\n       ")}]\n`;
}
