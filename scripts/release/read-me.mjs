/** README.txt of a release: both languages, in lines that every editor of Windows breaks. */
import { readMeWords } from "../../dist/dictionary/release-words.js";

/** Columns of the names of files. */
const NAMES = 29;

function textIn(language, version, facts) {
  const { id } = facts;
  const page = `seminar-${id}.html`;
  const packs = [
    [`pack-${id}.en.html`, readMeWords.packEn], [`pack-${id}.zh.html`, readMeWords.packZh],
  ];
  const files = [
    ["index.html", readMeWords.index], ["studio.html", readMeWords.studio],
    [page, readMeWords.lesson(facts)], ["", readMeWords.solo],
    ...(language === "en" ? packs : packs.reverse()),
    [`${id}/report.html`, readMeWords.report(facts)],
    ["LICENSE", readMeWords.licence], ["SHA256SUMS", readMeWords.sums],
  ].map(([name, said]) => `  ${name.padEnd(NAMES)}${said[language]}`);
  return [`Plenary ${version}`, ...readMeWords.head[language], "", ...files, "",
    ...readMeWords.foot[language], ""].join("\n");
}

/** The text of README.txt; it begins with a mark that tells old editors its encoding. */
export function readMe(version, facts) {
  const text = `${textIn("en", version, facts)}\n${"-".repeat(78)}\n\n${
    textIn("zh", version, facts)}`;
  return `\ufeff${text.replaceAll("\n", "\r\n")}`;
}
