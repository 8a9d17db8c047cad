import type { Label } from "../base/label.ts";
import { visibleText } from "../figure/text.ts";

/** Markup that is safe to print: every text that went into it was escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlPart = Html | string | number | null | undefined | readonly HtmlPart[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;",
};

/** A text as it may stand in an element or a quoted attribute; invisible characters removed. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
}

function markup(part: HtmlPart): string {
  if (part === null || part === undefined) return "";
  if (part instanceof Html) return part.text;
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escapeHtml(part);
  return part.map(markup).join("");
}

/** A template that escapes whatever is put into it, except other templates. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const text = strings.reduce((sum, string, n) => sum + string + markup(parts[n]), "");
  return new Html(text);
}

/** Markup of our own making (a drawn SVG, the style): never of an author's text. */
export function trusted(text: string): Html {
  return new Html(text);
}

/** A label in both languages; the page shows the chosen one. */
export function both({ en, zh }: Label): Html {
  return en === zh ? html`${en}` : html`<span lang="en">${en}</span><span lang="zh">${zh}</span>`;
}
