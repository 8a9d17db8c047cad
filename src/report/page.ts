import type { Label, Language } from "../base/label.ts";
import { pageWords } from "../dictionary/report-words.ts";
import { cleanText, clipText } from "../figure/text.ts";
import { both, html, trusted, type Html } from "./html.ts";
import { reportStyle } from "./style.ts";

/** A part of the page with a heading; left out where it has no body. */
export interface Section {
  readonly id: string;
  readonly heading: Label;
  readonly body: Html | null;
}

export interface Page {
  readonly kind: Label;
  readonly title: Label;
  readonly meta: Label;
  /** What stands before the contents: the first screen. */
  readonly lead: Html;
  readonly sections: readonly Section[];
  /** In which it opens; a reader may turn to the other. English where none is named. */
  readonly language?: Language;
}

/** What a page may fetch: nothing. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
  + "base-uri 'none'; form-action 'none'";

/** One file: no script, no request, both languages, every look. */
export function pageOf(
  { kind, title, meta, lead, sections, language = "en" }: Page,
): string {
  const shown = sections.filter(({ body }) => body !== null);
  const titles = [clipText(title.en, 60), clipText(title.zh, 40)];
  if (language === "zh") titles.reverse();
  const head = `${titles.join(" · ")} · Plenary`;
  return html`<!DOCTYPE html>
<html lang="${language}" class="keep">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${head}</title>
<style>${trusted(reportStyle)}</style>
</head>
<body>
<a class="skip" href="#answer">${both(pageWords.skip)}</a>
${controls(language)}
<main>
<header>
<p class="kicker">${both(kind)}</p>
<h1>${both(cleaned(title))}</h1>
<p class="meta">${both(meta)}</p>
</header>
<section id="answer">
${lead}
</section>
<nav aria-labelledby="contents">
<h2 id="contents">${both(pageWords.contents)}</h2>
<ol>${shown.map(({ id, heading }) =>
    html`<li class="two"><a href="#${id}">${both(heading)}</a></li>`)}</ol>
</nav>
${shown.map(({ id, heading, body }) =>
    html`<section id="${id}"><h2>${both(heading)}</h2>\n${body}</section>\n`)}
</main>
<footer><p>Plenary</p></footer>
</body>
</html>
`.text;
}

function cleaned({ en, zh }: Label): Label {
  return { en: cleanText(en), zh: cleanText(zh) };
}

function controls(language: Language): Html {
  const radio = (group: string, value: string, words: Html, checked: boolean): Html =>
    html`<input type="radio" name="${group}" id="${group}-${value}"${
      trusted(checked ? " checked" : "")}><label for="${group}-${value}">${words}</label>`;
  const { auto, light, dark, hall } = pageWords.looks;
  return html`<div class="bar">
<fieldset><legend class="two">${both(pageWords.language)}</legend>${
    radio("lang", "en", html`<span class="keep" lang="en">English</span>`, language === "en")}${
    radio("lang", "zh", html`<span class="keep" lang="zh">中文</span>`, language === "zh")}${
    radio("lang", "both", html`<span class="keep" lang="zh">English + 中文</span>`, false)
  }</fieldset>
<fieldset><legend class="two">${both(pageWords.look)}</legend>${
    radio("look", "auto", html`<span class="two">${both(auto)}</span>`, true)}${
    radio("look", "light", html`<span class="two">${both(light)}</span>`, false)}${
    radio("look", "dark", html`<span class="two">${both(dark)}</span>`, false)}${
    radio("look", "hall", html`<span class="two">${both(hall)}</span>`, false)}</fieldset>
</div>`;
}
