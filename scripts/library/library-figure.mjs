import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvOf, drawFigures, figureFiles, libraryGallery } from "../../dist/index.js";

/** What the parameters have to do with the record of a meeting. */
const USES = {
  fitted: { en: "fitted on it", zh: "用于拟合" },
  chosen: { en: "chosen on it", zh: "用于选型" },
  neither: { en: "not used", zh: "未使用" },
};
const FITTED = new Set(
  ["reaim", "bletchley", "seoul-ministers", "political-declaration", "tabling-78", "vote-78"],
);
/** Their records served to choose the structure of the calibrated set. */
const CHOSEN = new Set(["tabling-79", "vote-79", "paris"]);
/** Only some of those who signed are on record: no tally to hold against. */
const PARTIAL = new Set(["letter", "statement", "itu_wcit"]);

/** Strips of one scenario's meetings under the calibrated set; `observed` are its forums. */
export function stripsOf(id, title, meetings, observed) {
  return meetings.filter(({ set }) => set === "calibrated").map((meeting) => {
    const record = observed[meeting.forum]?.date === meeting.date
      ? observed[meeting.forum] : undefined;
    const signed = new Set(record?.votes?.yes ?? record?.signed ?? []);
    const [p05, p50, p95] = [0.05, 0.5, 0.95].map((share) => quantile(meeting.signatures, share));
    return {
      id: `${id}-${meeting.forum}-${meeting.date}`, title,
      meeting: `${meeting.forum} ${meeting.date}`, seats: meeting.ids.length, p05, p50, p95,
      observed: record === undefined || meeting.partial || PARTIAL.has(meeting.forum) ? null
        : meeting.ids.filter((one) => signed.has(one)).length,
      use: FITTED.has(meeting.forum) ? USES.fitted
        : CHOSEN.has(meeting.forum) ? USES.chosen : USES.neither,
    };
  });
}

/** Draws the strips into a folder, in both languages, with their table. */
export async function writeLibraryFigure(strips, folder) {
  mkdirSync(folder, { recursive: true });
  const figures = libraryGallery(strips, "calibrated");
  for (const drawn of await drawFigures(figures)) {
    for (const [name, text] of Object.entries(figureFiles(drawn))) {
      writeFileSync(join(folder, name), text);
    }
    writeFileSync(join(folder, `${drawn.figure.id}.csv`), csvOf(drawn.figure.table));
  }
}

function quantile(numbers, share) {
  const sorted = Float64Array.from(numbers).sort();
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
