const WORDS = {
  en: {
    head: ["Meeting", "Set", "Present", "Tally", "In the event", "Text", "Furthest off"],
    signed: "signed", not: "did not", none: "nobody on record is far off", noRecord: "no record",
    partly: (text, named) => `${text}; ${named} named`, bound: "b",
  },
  zh: {
    head: ["会议", "参数集", "到会", "签署数", "现实", "文本", "偏差最大者"],
    signed: "实际签署", not: "实际未签", none: "有记录者均无大的偏差", noRecord: "无记录",
    partly: (text, named) => `${text}，点名 ${named} 个`, bound: "b",
  },
};
/** Tallies that were published although the names were not. */
export const PUBLISHED = { "capacity-sponsors": "> 140", "reaim-seoul": "61" };
const FEWEST = 0.25;
const MOST = 3;

/**
 * One row for each meeting and set, as Markdown. Tallies are the median and [p05, p95]; texts are
 * means, the adopted level in brackets where it was levelled; names stand with their simulated
 * share, of those whose choice is on record.
 */
export function tallyTable(meetings, observed, language) {
  const words = WORDS[language];
  const rows = [...meetings]
    .sort((a, b) => a.order - b.order)
    .map((meeting) => row(meeting, recordOf(meeting, observed), words));
  const line = (cells) => `| ${cells.join(" | ")} |\n`;
  return line(words.head) + line(words.head.map(() => "---")) + rows.map(line).join("");
}

/** What is on record of this very meeting. */
function recordOf({ forum, date }, observed) {
  return observed[forum]?.date === date ? observed[forum] : undefined;
}

function row(meeting, record, words) {
  const { forum, date, set, signatures, present } = meeting;
  const did = new Set(record?.votes?.yes ?? record?.signed ?? []);
  const didNot = new Set(
    [record?.declined, record?.votes?.no, record?.votes?.abstain].flatMap((ids) => ids ?? []),
  );
  const named = meeting.ids.filter((id) => did.has(id)).length;
  const real = record === undefined
    ? words.noRecord
    : forum in PUBLISHED ? words.partly(PUBLISHED[forum], named) : String(named);
  return [
    record === undefined ? `\`${forum}\` ${date}` : `\`${forum}\``,
    set, String(Math.round(quantile(present, 0.5))), range(signatures), real,
    levels(meeting, record?.text, words),
    record === undefined ? "" : misses(meeting, did, didNot, words),
  ];
}

const range = (numbers) => {
  const [low, middle, high] = [0.05, 0.5, 0.95].map((p) => Math.round(quantile(numbers, p)));
  return `${middle} [${low}, ${high}]`;
};

const short = (x) => x.toFixed(2).replace(/^0/, "");
const modeOf = (quantity) => quantity?.value ?? quantity?.mode ?? quantity;

function levels({ issues, text, bindingness }, adopted, words) {
  const one = (name, level, real) =>
    `${name} ${short(level)}${real === undefined ? "" : ` (${short(real)})`}`;
  return [
    ...issues.map((issue, d) => one(issue, text[d], modeOf(adopted?.positions?.[issue]))),
    one(words.bound, bindingness, modeOf(adopted?.bindingness)),
  ].join(", ");
}

function misses({ ids, share }, did, didNot, words) {
  const off = ids.map((id, at) => ({ id, share: share[at] }));
  const worst = (list, error) =>
    list
      .filter((one) => error(one) >= FEWEST)
      .sort((a, b) => error(b) - error(a) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map((one) => `${one.id} ${Math.round(100 * one.share)}%`)
      .join(", ");
  const signed = worst(off.filter(({ id }) => did.has(id)), (one) => 1 - one.share);
  const not = worst(off.filter(({ id }) => didNot.has(id)), (one) => one.share);
  const parts = [
    signed === "" ? "" : `${words.signed}: ${signed}`,
    not === "" ? "" : `${words.not}: ${not}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? words.none : parts.join("; ");
}

/** Quantile of type 7. */
function quantile(numbers, p) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}
