/** index.html of a release: what each file is for, in both languages, without a script. */
import { startPageWords } from "../../dist/dictionary/release-words.js";
import { STYLE } from "./start-style.mjs";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
  + "form-action 'none'";

/** Languages as pages name them. */
const TAGS = { en: "en", zh: "zh-Hans" };

/** Fifty dots that pile up, as the Studio's first chart. */
function dots() {
  const piles = [1, 2, 4, 7, 9, 10, 8, 5, 3, 1];
  const circles = piles.flatMap((count, n) => Array.from({ length: count }, (_, m) =>
    `<circle cx="${14 + 17 * n}" cy="${106 - 10.6 * m}" r="4.6"${
      n > 5 ? " class=\"mark\"" : ""}/>`));
  return picture(`${circles.join("")}<path d="M4 114H178"/><path class="mark" d="M116 8V114"/>`);
}

/** A table with eight seats. */
function seats() {
  const places = [[46, 22], [91, 14], [136, 22], [170, 60], [136, 98], [91, 106], [46, 98],
    [12, 60]];
  const chairs = places.map(([x, y], n) =>
    `<circle cx="${x}" cy="${y}" r="9"${n === 3 ? " class=\"mark\"" : ""}/>`);
  return picture(`<rect x="36" y="40" width="110" height="40" rx="20" class="line"/>${
    chairs.join("")}<rect x="82" y="51" width="18" height="18" rx="2" class="card"/>`);
}

/** Differences to both sides of a zero line. */
function bars() {
  const lengths = [-58, 41, -34, 28, -19, 9, 5];
  const drawn = lengths.map((length, n) => `<rect x="${Math.min(91, 91 + length)}" y="${
    8 + 15 * n}" width="${Math.abs(length)}" height="9"${length < 0 ? " class=\"mark\"" : ""}/>`);
  return picture(`${drawn.join("")}<path d="M91 2V116"/>`);
}

function picture(shapes) {
  return `<svg viewBox="0 0 182 120" aria-hidden="true" focusable="false">${shapes}</svg>`;
}

/** What a title or a name may hold, as text. */
const plain = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Each card: its picture, its words, and its links, the first of them large. */
function cardsOf(facts) {
  const lesson = `seminar-${facts.id}.html`;
  const [en, zh] = ["en", "zh"].map((one) => `pack-${facts.id}.${one}.html`);
  return [
    { draw: dots, title: startPageWords.studio, text: startPageWords.studioAbout,
      links: () => [["studio.html", startPageWords.openStudio]] },
    { draw: seats, title: startPageWords.lesson(facts), text: startPageWords.lessonAbout(facts),
      links: (language) => [
        [lesson, startPageWords.run], [`${lesson}#solo`, startPageWords.rehearse],
        [language === "en" ? en : zh, startPageWords.print],
        [language === "en" ? zh : en, startPageWords.otherPack]] },
    { draw: bars, title: startPageWords.report(facts), text: startPageWords.reportAbout,
      links: () => [[`${facts.id}/report.html`, startPageWords.read]] },
  ];
}

const side = (language, { title, text, links }) => `<div lang="${TAGS[language]}">
<h2>${plain(title[language])}</h2>
<p>${plain(text[language])}</p>
<ul>${links(language).map(([href, said], n) => `<li><a href="${href}"${
    n === 0 ? " class=\"first\"" : ""}>${said[language]}</a></li>`).join("")}</ul>
</div>`;

const card = (one) => `<section class="card">
${one.draw()}
${side("en", one)}
${side("zh", one)}
</section>`;

const foot = (language) => `<p lang="${TAGS[language]}">${startPageWords.foot[language]}
<a href="README.txt">README.txt</a> · <a href="LICENSE">${startPageWords.licence[language]}</a> ·
<a href="SHA256SUMS">SHA256SUMS</a></p>`;

/** The start page of a version. */
export function startPage(version, facts) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Plenary ${version}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Plenary <small>${version}</small></h1>
<div class="pair">
<p lang="en">${startPageWords.about.en}</p>
<p lang="zh-Hans">${startPageWords.about.zh}</p>
</div>
</header>
<main>
${cardsOf(facts).map(card).join("\n")}
</main>
<footer>
<div class="pair">
${foot("en")}
${foot("zh")}
</div>
</footer>
</body>
</html>
`;
}
