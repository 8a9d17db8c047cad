import type { Label, Language } from "../base/label.ts";
import { FEWEST_SEATS } from "../base/seat-limits.ts";
import { packPageWords } from "../dictionary/seminar-pack-page-words.ts";
import { textWidth } from "../figure/text.ts";
import type { InstructorPack, PackKind, PackSheet } from "../seminar/pack.ts";
import { html, trusted, type Html } from "./html.ts";
import { heightOf, packBlock, seatClass, told, type PackWriter } from "./instructor-pack-blocks.ts";
import { instructorPackStyle } from "./instructor-pack-style.ts";
import { PAGE_POLICY } from "./page.ts";

type Group = Exclude<keyof typeof packPageWords.groups, "all" | "handout">;

/**
 * What is printed together; the order is that of the pages. Briefs come first: from page 1 the two
 * sides of each fall on one sheet, whatever follows.
 */
const GROUPS: Readonly<Record<Group, readonly PackKind[]>> = {
  briefs: ["public", "confidential"],
  labels: ["label"],
  cards: ["card"],
  slips: ["vote", "press", "debrief"],
  guide: ["guide", "schedule", "injects", "trouble", "limits", "happened", "sources"],
};
const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];

/** Of A4 within its margins, in points; what a running head and a title leave of its height. */
const WIDTH = 508;
const HEIGHT = 690;
const GUIDE_SIZE = 10.5;
const SOURCES_SIZE = 9.5;
const LEAST_SIZE = 7.5;
/** Sizes of type from which a sheet takes the largest that fits one page. */
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, LEAST_SIZE] as const;
const SLIPS = 6;
/** Half a page: points of width, and of height below the name; sizes of its type. */
const CARD_WIDTH = 530;
const CARD_HEIGHT = 398;
const CARD_SIZES = [8.8, 8.4, 8, 7.6, 7.2] as const;
/** A name on a label: points of width, and the largest type. */
const LABEL_WIDTH = 500;
const LABEL_SIZE = 84;

/** Seats that most rooms fill. */
const USUAL_SEATS = 8;

/** A pack as one page to print, in one language. */
export interface PackPage {
  readonly pack: InstructorPack;
  readonly language: Language;
  /** Ids of its seats, in the order in which they fill. */
  readonly seats: readonly string[];
  /** Names of its seats by id. */
  readonly names: Readonly<Record<string, Label>>;
  /** Rounds of the longest schedule: so many cards per seat. */
  readonly rounds: number;
}

/** The instructor pack as one HTML file for A4: no script, no request. */
export function instructorPackPage(page: PackPage): string {
  const { pack, language, seats } = page;
  const title = told(pack.title, page);
  const sheets = GROUP_NAMES.flatMap((group) =>
    pack.sheets.filter(({ kind }) => GROUPS[group].includes(kind)));
  const counts = seats.map((_, n) => n + 1).filter((count) => count >= FEWEST_SEATS);
  const chosen = Math.max(0, counts.includes(USUAL_SEATS) ? counts.indexOf(USUAL_SEATS)
    : counts.length - 1);
  return html`<!DOCTYPE html>
<html lang="${language === "zh" ? "zh-Hans" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · ${packPageWords.kind[language]} · Plenary</title>
<style>${trusted(instructorPackStyle(counts, GROUP_NAMES))}</style>
</head>
<body>
<a class="skip" href="#sheets">${packPageWords.skip[language]}</a>
<header class="desk">
<p class="kicker">Plenary · ${packPageWords.kind[language]}</p>
<h1>${title}</h1>
<p>${packPageWords.about[language]}</p>
${choices("group", packPageWords.show[language], (["handout", ...GROUP_NAMES,
    "all"] as const).map((name) => [name, packPageWords.groups[name][language]] as const), 0)}
${counts.length < 2 ? "" : choices("seats", packPageWords.seats[language], counts.map((count) =>
    [String(count), String(count)] as const), chosen)}
<p><strong>${packPageWords.sidesRule[language]}</strong> ${packPageWords.sidesHow[language]}</p>
${contents(page, sheets)}
</header>
<main id="sheets">
${sheets.map((sheet, n) => html`${sheetHtml(sheet, n, page)}${backOf(sheet, page)}`)}
</main>
</body>
</html>
`.text;
}

function choices(
  name: string, legend: string, options: readonly (readonly [string, string])[], chosen: number,
): Html {
  return html`<fieldset><legend>${legend}</legend>${options.map(([value, text], n) =>
    html`<input type="radio" name="${name}" id="${name}-${value}"${
      trusted(n === chosen ? " checked" : "")}><label for="${name}-${value}">${text}</label>`)
  }</fieldset>`;
}

function contents(page: PackPage, sheets: readonly PackSheet[]): Html {
  const { language, seats, names } = page;
  const common = sheets.flatMap((sheet, n) => (sheet.seat === undefined
    ? [html`<li><a href="#sheet-${n + 1}">${told(sheet.title, page)}</a></li>\n`] : []));
  const { sides } = packPageWords;
  const kinds = Object.keys(sides) as (keyof typeof sides)[];
  const cell = (seat: string, kind: keyof typeof sides): Html => {
    const place = sheets.findIndex((one) => one.seat === seat && one.kind === kind);
    return html`<td>${place < 0 ? "" : html`<a href="#sheet-${place + 1}">${
      sides[kind][language]}</a>`}</td>`;
  };
  return html`<nav aria-labelledby="contents"><h2 id="contents">${
    packPageWords.contents[language]}</h2>
<ul>${common}</ul>
<table><tbody>${seats.map((seat, n) =>
    html`<tr class="row${seatClass(seat, page)}"><th scope="row">${n + 1}. ${
      told(names[seat] ?? { en: seat, zh: seat }, page)}</th>${
      kinds.map((kind) => cell(seat, kind))}</tr>\n`)}</tbody></table>
</nav>`;
}

function sheetHtml(sheet: PackSheet, n: number, page: PackPage): Html {
  const { kind, seat } = sheet;
  const group = GROUP_NAMES.find((name) => GROUPS[name].includes(kind)) ?? "guide";
  const open = html`<section class="sheet k-${kind} g-${group}${seatClass(seat, page)}" id="sheet-${
    n + 1}"`;
  if (kind === "label") {
    return html`${open}>${labelBody(sheet, page)}</section>
`;
  }
  if (kind === "card") return html`${cardSheets(sheet, open, page)}`;
  if (kind === "vote") {
    return html`${open}><div class="slips">${
      Array.from({ length: SLIPS }, () => slip(sheet, page))}</div></section>\n`;
  }
  const size = kind === "debrief" || kind === "press" ? SIZES[0] : sizeOf(sheet, page);
  return html`${open} style="font-size:${size}pt">
${runningHead(sheet, page)}
<h2>${told(sheet.title, page)}</h2>
${kind === "debrief" ? html`<p>${packPageWords.atTable[page.language]}</p>` : ""}
${sheet.blocks.map((block) => packBlock(block, page))}
</section>
`;
}

/** The empty back of what is handed out on one side, for a run on both. */
function backOf({ kind, seat }: PackSheet, page: PackPage): Html {
  // Cards bring their own, one to each page of theirs.
  const single: readonly PackKind[] = ["label", "vote", "press", "debrief"];
  return single.includes(kind) ? blankBack(seat, page) : html``;
}

function blankBack(seat: string | undefined, page: PackPage): Html {
  return html`<p class="back${seatClass(seat, page)}">${packPageWords.blank[page.language]}</p>\n`;
}

/** The guide takes the pages it needs; other sheets the largest type that keeps them to one. */
function sizeOf({ kind, blocks }: PackSheet, page: PackPage): number {
  if (kind === "guide") return GUIDE_SIZE;
  if (kind === "sources") return SOURCES_SIZE;
  return SIZES.find((one) => heightOf(blocks, one, WIDTH, page) <= HEIGHT) ?? LEAST_SIZE;
}

/** Which lesson and which seat, and who may read it. */
function runningHead({ kind, seat }: PackSheet, page: PackPage): Html {
  const { pack, names, language } = page;
  const { facilitator, open, secret } = packPageWords.marks;
  const mark = kind === "confidential" ? secret : kind === "public" ? open
    : kind === "debrief" || kind === "press" ? undefined : facilitator;
  const lesson = told(pack.title, page);
  const name = seat === undefined ? undefined : names[seat];
  return html`<div class="head"><span>${
    name === undefined ? lesson : told(packPageWords.sitting(name, pack.title), page)
  }</span>${mark === undefined ? "" : html`<strong>${mark[language]}</strong>`}</div>`;
}

function labelBody({ blocks, seat }: PackSheet, page: PackPage): Html {
  const tent = blocks.find((block) => block.kind === "tent");
  const name = tent === undefined || tent.kind !== "tent" ? undefined : tent.text;
  if (name === undefined) return html``;
  const other: PackWriter = { ...page, language: page.language === "en" ? "zh" : "en" };
  const big = told(name, page);
  const place = page.seats.indexOf(seat ?? "") + 1;
  const size = labelSize(big);
  const half = html`<div class="half"><p class="tent" style="font-size:${size}pt">${big}</p>
<p class="beside" lang="${other.language === "zh" ? "zh-Hans" : "en"}">${told(name, other)}</p>
<p class="place">${place}</p></div>`;
  return html`<div class="flip" aria-hidden="true">${half}</div>
<div class="fold" aria-hidden="true"><span>${packPageWords.fold[page.language]}</span></div>
${half}`;
}

/** Set on one line where it can be large so, else on two. */
function labelSize(name: string): number {
  const one = LABEL_WIDTH / Math.max(1, textWidth(name));
  const two = LABEL_WIDTH / Math.max(1, textWidth(name) * 0.62);
  const size = one >= LABEL_SIZE * 0.6 ? one : Math.min(two, LABEL_SIZE * 0.72);
  return Math.max(20, Math.floor(Math.min(LABEL_SIZE, size)));
}

/** Two cards to a page, or one where two would not fit; spare ones fill the last page. */
function cardSheets(sheet: PackSheet, open: Html, page: PackPage): Html[] {
  const { rounds, names, language } = page;
  const cardPages = Math.ceil(rounds / 2);
  const seat = sheet.seat ?? "";
  const name = told(names[seat] ?? sheet.title, page);
  const { card, cut, round, spare, sealed } = packPageWords;
  const size = CARD_SIZES.find((one) => heightOf(sheet.blocks, one, CARD_WIDTH, page)
    <= CARD_HEIGHT);
  const one = (number: number): Html => html`<article class="card${size === undefined ? " tall" : ""
  }"${size === undefined ? "" : html` style="font-size:${size}pt"`}>
<div class="head"><span>${name}</span><strong>${card[language]} · ${
  (number > rounds ? spare : round(number))[language]}</strong></div>
${sheet.blocks.map((block) => packBlock(block, page))}
<p class="sealed">${sealed[language]}</p>
</article>`;
  const perPage = size === undefined ? 1 : 2;
  return Array.from({ length: 2 * cardPages / perPage }, (_, n) => html`${
    n === 0 ? open : html`<section class="sheet k-card g-cards${seatClass(seat, page)}"`
  }>
${one(perPage * n + 1)}${perPage === 1 ? "" : html`<div class="cut" aria-hidden="true"><span>${
  cut[language]}</span></div>${one(2 * n + 2)}`}
</section>
${blankBack(seat, page)}`);
}

function slip(sheet: PackSheet, page: PackPage): Html {
  return html`<article class="slip"><p class="kicker">${told(page.pack.title, page)}</p>
<h3>${told(sheet.title, page)}</h3>
${sheet.blocks.map((block) => packBlock(block, page))}</article>\n`;
}
