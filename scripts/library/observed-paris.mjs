import { guess, idsOf, observedFile, othersThan, rowsOf } from "./observed-file.mjs";

const EVENT = "paris-statement-2025";

const HEAD = `\
# What happened at the AI Action Summit. The engine never reads this file: it serves to compare.
# The final list has 63 states, the European Union and the African Union Commission (written AU
# here), and the Holy See, which is no member of the United Nations and so no agent of the
# scenario. 58 states stood on it on the day. Every other state is unknown: not to have signed
# is not to have refused, and who was present was never published.
`;

export const parisSources = {
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

const level = (value) => guess(value, "statement");
const TEXT = {
  why: "On our scales, by one coder's guess; the other issues were not levelled.",
  levels: {
    positions: { safety: level(0.15), access: level(0.5), inclusion: level(0.6) },
    bindingness: level(0.05),
  },
};

/** The text of scenarios/paris-2025/observed.yaml. */
export function observedParis(data) {
  return observedFile(HEAD, parisSources, { paris: parisRecord(data) });
}

/** What happened in Paris. */
export function parisRecord(data) {
  const rows = rowsOf(data, EVENT);
  const signed = idsOf(rows, "signed");
  const declined = idsOf(rows, "declined");
  const why = "GBR and USA: press, on the day (secondary). VNM: a tertiary source only.";
  return {
    date: "2025-02-11",
    note: NOTE,
    source: ["statement", "roster", "press", "repository"],
    text: TEXT,
    lists: [
      { name: "signed", ids: signed },
      { name: "declined", ids: declined, why },
      { name: "absent", ids: [] },
      { name: "unknown", ids: othersThan(data, signed, declined) },
    ],
  };
}
