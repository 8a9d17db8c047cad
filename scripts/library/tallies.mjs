// Writes the tables "the model against what happened" between the markers of the READMEs:
//   node scripts/library/tallies.mjs [scenario ...] [--replicates 1000] [--check]
// Plays every scenario under both parameter sets with seed 1; build src first. --check writes
// nothing and fails when a table differs. Without names it also draws the whole library into
// runs/library/published.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { diskFiles } from "../../dist/cli/files/disk-files.js";
import { compile, load, playerOf } from "../../dist/index.js";
import { stripsOf, writeLibraryFigure } from "./library-figure.mjs";
import { PUBLISHED, tallyTable } from "./tally-table.mjs";

const ALL = [
  "reaim-2023", "bletchley-2023", "political-declaration-2023", "laws-2023", "seoul-2024",
  "capacity-2024", "coe-convention-2024", "laws-2024", "paris-2025", "road-to-paris",
  "open-letter-2023", "white-house-2023", "munich-2024", "internet-1995",
];
/** Scenarios that play others' meetings once more: they stand in no strip. */
const AGAIN = new Set(["road-to-paris"]);
const SETS = ["calibrated", "mechanism"];
const LANGUAGES = { en: "README.md", zh: "README.zh.md" };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    replicates: { type: "string", default: "1000" },
    check: { type: "boolean", default: false },
  },
});

let differs = 0;
const strips = [];
for (const id of positionals.length > 0 ? positionals : ALL) {
  const folder = join("scenarios", id);
  const observed = parse(readFileSync(join(folder, "observed.yaml"), "utf8"));
  const meetings = SETS.flatMap((set) => played(folder, set, Number(values.replicates)));
  if (!AGAIN.has(id)) strips.push(...stripsOf(id, titleOf(folder), meetings, observed.forums));
  for (const [language, name] of Object.entries(LANGUAGES)) {
    const path = join(folder, name);
    const text = readFileSync(path, "utf8");
    const table = tallyTable(meetings, observed.forums, language);
    const next = text.replace(
      /<!-- tallies -->[^]*<!-- \/tallies -->/,
      () => `<!-- tallies -->\n${table}<!-- /tallies -->`,
    );
    if (next === text) continue;
    differs += 1;
    console.error(path);
    if (!values.check) writeFileSync(path, next);
  }
}
if (positionals.length === 0 && !values.check) {
  await writeLibraryFigure(strips, join("runs", "library", "published"));
}
process.exitCode = values.check && differs > 0 ? 1 : 0;

function titleOf(folder) {
  return parse(readFileSync(join(folder, "scenario.yaml"), "utf8")).title;
}

/** Every meeting under one set: the tally and the number present per replicate, and shares. */
function played(folder, set, replicates) {
  const path = join(process.cwd(), folder, "scenario.yaml");
  const { scenario, base, problems } = load(path, diskFiles(), { use: set });
  if (scenario === undefined) {
    throw new Error(problems.map(({ place, message }) =>
      `${place.file}:${place.line}: ${message.en}`).join("\n"));
  }
  const model = compile(scenario, base);
  const player = playerOf(model, 1);
  const results = model.meetings.map((meeting, order) =>
    ({ ...emptyResult(model, meeting, set, replicates), order,
      partial: meeting.forum in PUBLISHED }));
  for (let k = 0; k < replicates; k += 1) {
    const { chambers } = player.play(k);
    results.forEach((result, m) => note(result, chambers[m], k, replicates));
  }
  return results;
}

/** The tally counts states where states are invited, else all who are. */
function emptyResult(model, meeting, set, replicates) {
  const seated = model.agents.map((_, i) => i).filter((i) => meeting.seat[i] === 1);
  const states = seated.filter((i) => model.agents[i].kind === "state");
  const counted = states.length > 0 ? states : seated;
  return {
    set, forum: meeting.forum, date: meeting.date, counted,
    ids: counted.map((i) => model.agents[i].id),
    issues: Array.from(meeting.issues, (issue) => model.issues[issue].id),
    signatures: new Float64Array(replicates), present: new Float64Array(replicates),
    share: new Float64Array(counted.length),
    text: new Float64Array(meeting.issues.length), bindingness: 0,
  };
}

function note(result, chamber, replicate, replicates) {
  result.counted.forEach((agent, at) => {
    result.signatures[replicate] += chamber.signs[agent];
    result.present[replicate] += chamber.present[agent];
    result.share[at] += chamber.signs[agent] / replicates;
  });
  for (let d = 0; d < result.text.length; d += 1) result.text[d] += chamber.draft[d] / replicates;
  result.bindingness += chamber.bindingness / replicates;
}
