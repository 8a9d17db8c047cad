import type { Language } from "../../base/label.ts";
import { wrapText } from "../../figure/text.ts";
import { bodyFont, briefing, headFont } from "../../figure/theme.ts";
import { escapeHtml } from "../../report/html.ts";

/** A chart drawn apart from the page, in the light look. */
export interface Drawing {
  /** The drawing alone, as an `svg` element of this size. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly head: string;
  readonly note: string;
  readonly description: string;
}

const MARGIN = 24;
const SIZES = { title: 20, note: 12, foot: 10.5 } as const;
const LEADING = 1.45;
/** How much wider than ours a font may be that stands in for it; Chinese ones are all alike. */
const WIDER = { en: { head: 1.3, body: 1.14 }, zh: { head: 1.04, body: 1.04 } } as const;

interface Block {
  readonly svg: string;
  readonly height: number;
}

/** Text on lines of its own, its first baseline below `top`. */
function block(
  text: string, size: number, top: number, width: number, style: string,
): Block {
  if (text === "") return { svg: "", height: 0 };
  const lines = wrapText(text, width / size, 6);
  const spans = lines.map((line, n) => `<text x="${MARGIN}" y="${round(top + size
    + n * size * LEADING)}" font-size="${size}" ${style}>${escapeHtml(line)}</text>`);
  return { svg: spans.join("\n"), height: lines.length * size * LEADING };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * A picture that stands alone: title, drawing, note, and in its last line what it rests on. White
 * paper, fonts named with what may stand in for them, nothing fetched.
 */
export function pictureOf(drawing: Drawing, badge: string, language: Language): string {
  const { svg, width, height, head, note, description } = drawing;
  const [across, font] = [width, `font-family="${escapeHtml(bodyFont(language))}"`];
  const heading = `font-family="${escapeHtml(headFont(language))}" font-weight="600" `
    + `fill="${briefing.ink}"`;
  const wider = WIDER[language];
  const title = block(head, SIZES.title, MARGIN, across / wider.head, heading);
  const from = MARGIN + title.height + 8;
  const muted = `${font} fill="${briefing.muted}"`;
  const told = block(note, SIZES.note, from + height + 8, across / wider.body, muted);
  const last = block(badge, SIZES.foot, from + height + told.height + 16,
    across / wider.body, muted);
  const whole = { width: across + 2 * MARGIN,
    height: Math.ceil(from + height + told.height + last.height + 16 + MARGIN) };
  const inner = svg.slice(svg.indexOf("<svg")).replace(/^<svg /,
    `<svg x="${MARGIN}" y="${round(from)}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" `
    + `width="${whole.width}" height="${whole.height}" `
    + `viewBox="0 0 ${whole.width} ${whole.height}" role="img" lang="${language}">
<title>${escapeHtml(head)}</title>
<desc>${escapeHtml(description)}</desc>
<metadata>${escapeHtml(badge)}</metadata>
<rect width="100%" height="100%" fill="#FFFFFF"/>
${title.svg}
${inner}
${told.svg}
${last.svg}
</svg>
`;
}
