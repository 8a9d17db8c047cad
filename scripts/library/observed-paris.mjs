import { block, flow } from "./flow-yaml.mjs";

const EVENT = "paris-statement-2025";
const IDS = { EUU: "EU", AUC: "AU" };
const OUTSIDE = "VAT";

const HEAD = `# Written by scripts/library/build.mjs; do not edit by hand.
# What happened at the AI Action Summit. The engine never reads this file: it serves to compare.
# The final list has 63 states, the European Union and the African Union Commission (written AU
# here), and the Holy See, which is no member of the United Nations and so no agent of the
# scenario. 58 states stood on it on the day. Every other state is unknown: not to have signed
# is not to have refused, and who was present was never published.
`;

const SOURCES = {
  statement: {
    title: "Elysee: Statement on Inclusive and Sustainable Artificial Intelligence",
    url: "https://www.elysee.fr/en/emmanuel-macron/2025/02/11/"
      + "statement-on-inclusive-and-sustainable-artificial-intelligence-for-people-and-the-planet",
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
    url: "https://www.brusselstimes.com/1439589/"
      + "paris-summit-58-countries-excluding-the-united-states-agree-on-open-ethical-ai",
    date: "2025-02-11",
  },
  repository: {
    title: "A public repository's note: attended but did not sign (tertiary)",
    url: "https://github.com/riadeane/airegulationmap",
    date: "2025-02-11",
  },
};

/** The text of scenarios/paris-2025/observed.yaml. */
export function observedParis(data) {
  const rows = data.participation.filter((row) => row.event_id === EVENT);
  const ids = (outcome) => rows
    .filter((row) => row.outcome === outcome && row.actor_iso3_or_slug !== OUTSIDE)
    .map((row) => IDS[row.actor_iso3_or_slug] ?? row.actor_iso3_or_slug).sort();
  const signed = ids("signed");
  const declined = ids("declined");
  const known = new Set([...signed, ...declined]);
  const unknown = data.indicators
    .filter((row) => row.un_member === "1" && !known.has(row.iso3)).map((row) => row.iso3).sort();
  return (
    HEAD
    + "format: 1\nscenario: paris-2025\n"
    + `sources:\n${block(SOURCES)}`
    + "forums:\n  paris:\n    date: 2025-02-11\n"
    + "    # Attendance was not published; the organisers spoke of more than 100 countries.\n"
    + "    present: { moreThan: 100, source: press }\n"
    + "    # The adopted text on our scales: one coder's guess, known at the event.\n"
    + "    text:\n"
    + "      positions: { safety: 0.15, access: 0.5, inclusion: 0.6 }\n"
    + "      bindingness: 0.05\n"
    + "      source: statement\n"
    + `    signed:\n${wrapped(signed)}`
    + `    declined: ${flow(declined)}\n`
    + "    absent: []\n"
    + `    unknown:\n${wrapped(unknown)}`
    + "    # How good the evidence is: who says so, and at which remove.\n"
    + "    evidence:\n      signed: { source: roster, tier: secondary }\n"
    + "      AU: { source: press, tier: secondary }\n"
    + declined.map(refusal).join("")
  );
}

function refusal(id) {
  const held = id === "VNM" ? { source: "repository", tier: "tertiary" }
    : { source: "press", tier: "secondary" };
  return `      ${id}: ${flow(held)}\n`;
}

function wrapped(ids) {
  const lines = [];
  for (let k = 0; k < ids.length; k += 16) lines.push(ids.slice(k, k + 16).join(", "));
  return `      [${lines.join(",\n       ")}]\n`;
}
