import { Fingerprint } from "../base/fingerprint.ts";
import { textWidth } from "../figure/text.ts";
import type { VegaLiteSpec } from "../figure/spec.ts";
import { escapeHtml } from "./html.ts";

/** Thrown when a specification asks for anything outside itself. */
export class RequestRefused extends Error {
  override readonly name = "RequestRefused";
}

const refuse = (): Promise<never> => Promise.reject(new RequestRefused("no request is allowed"));
const loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

interface Silent {
  level(): Silent;
  error(): Silent;
  warn(): Silent;
  info(): Silent;
  debug(): Silent;
}
const silent: Silent = {
  level: () => silent, error: () => silent, warn: () => silent,
  info: () => silent, debug: () => silent,
};

/**
 * Draws a specification as SVG text, without a screen, a canvas or a request: the same
 * specification gives the same bytes, and ids that collide with no other figure's.
 */
export async function renderSvg(spec: VegaLiteSpec): Promise<string> {
  const [vega, lite] = await Promise.all([import("vega"), import("vega-lite")]);
  // Without a canvas Vega takes every character for 0.8 em, which CJK and Latin both are not.
  const { textMetrics } = vega as unknown as { textMetrics: { width: typeof measure } };
  textMetrics.width = measure;
  const compiled = lite.compile(spec as never, { logger: silent as never });
  const view = new vega.View(vega.parse(compiled.spec), {
    renderer: "none", loader: loader as never, logger: silent as never,
  });
  try {
    return tidy(await view.toSVG(), spec.description);
  } finally {
    view.finalize();
  }
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

function measure(item: TextItem, text: unknown): number {
  const bold = Number(item.fontWeight ?? 400) >= 600 || item.fontWeight === "bold" ? 1.06 : 1;
  return textWidth(String(text ?? "")) * (item.fontSize ?? 11) * bold;
}

const GEOMETRY = / (transform|d|points|x1|x2|y1|y2|x|y|width|height|viewBox)="[^"]*"/g;
/** Attributes that say nothing: a picture speaks by the name of its root. */
const IDLE = / (role|aria-[a-z]+|pointer-events|class|opacity)="[^"]*"/g;

/** Names the picture, shortens it, and gives its ids a prefix of their own. */
function tidy(svg: string, description: string): string {
  const prefix = new Fingerprint().word(svg).hex().slice(0, 8);
  const ids: string[] = [];
  const idOf = (id: string): string => {
    if (!ids.includes(id)) ids.push(id);
    return `p${prefix}-${ids.indexOf(id)}`;
  };
  const font = commonest(svg.match(FONT) ?? []);
  const tags = svg.replace(/<[^<>]+>/g, (tag) => tag
    .replace(FONT, (found) => (found === font ? "" : found))
    .replace(IDLE, (found, name: string) =>
      (name === "opacity" && found !== ' opacity="1"' ? found : ""))
    .replace(GEOMETRY, (found) => found.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, rounded))
    .replace(/ id="([^"]+)"/, (_, id: string) => ` id="${idOf(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idOf(id)})`));
  return tags.replaceAll('<path d="" display="none"/>', "")
    .replace("<svg ", `<svg role="img" aria-label="${escapeHtml(description)}"${font} `);
}

const FONT = / font-family="[^"]*"/g;

/** The font most texts have: it is named once, at the root. */
function commonest(fonts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const font of fonts) counts.set(font, (counts.get(font) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0])[0];
}

function rounded(number: string): string {
  return String(Math.round(Number(number) * 100) / 100);
}
