import { observedFile } from "./observed-file.mjs";
import { observedParis, parisRecord, parisSources } from "./observed-paris.mjs";
import { RECORDS } from "./observed-records.mjs";
import { sourcesOf } from "./observed-sources.mjs";

/** The forums of each scenario whose outcome is on record, in the order of their meetings. */
const SCENARIOS = {
  "reaim-2023": ["reaim"],
  "political-declaration-2023": ["political-declaration"],
  "bletchley-2023": ["bletchley", "testing"],
  "laws-2023": ["tabling-78", "vote-78"],
  "seoul-2024": ["seoul-leaders", "seoul-firms", "seoul-ministers"],
  "capacity-2024": ["capacity", "capacity-sponsors"],
  "coe-convention-2024": ["coe-convention"],
  "laws-2024": ["tabling-79", "vote-79"],
  "road-to-paris": [
    "reaim", "tabling-78", "bletchley", "testing", "political-declaration", "vote-78",
    "seoul-leaders", "seoul-firms", "seoul-ministers", "capacity", "capacity-sponsors",
    "coe-convention", "reaim-seoul", "tabling-79", "vote-79", "paris",
  ],
};

const HEAD = `\
# What happened. The engine never reads this file: it serves to compare. Not to have signed is
# not to have refused: who is named nowhere stands under unknown.
`;

/** Every observed.yaml that has a record, by its path under scenarios/. */
export function observedFiles(data) {
  const files = { "paris-2025/observed.yaml": observedParis(data) };
  for (const [scenario, forums] of Object.entries(SCENARIOS)) {
    files[`${scenario}/observed.yaml`] = observedOf(data, forums);
  }
  return files;
}

function observedOf(data, forums) {
  const records = Object.fromEntries(forums.map((id) => [id, recordOf(data, id)]));
  const named = new Set(Object.values(records).flatMap(({ source }) => source));
  const known = [...named].filter((id) => !(id in parisSources));
  const paris = forums.includes("paris") ? parisSources : {};
  return observedFile(HEAD, { ...sourcesOf(...known), ...paris }, records);
}

const recordOf = (data, id) => (id === "paris" ? parisRecord(data) : RECORDS[id](data));
