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

/** Names the picture, shortens its numbers, and gives its ids a prefix of their own. */
function tidy(svg: string, description: string): string {
  const prefix = new Fingerprint().word(svg).hex().slice(0, 8);
  const ids: string[] = [];
  const idOf = (id: string): string => {
    if (!ids.includes(id)) ids.push(id);
    return `p${prefix}-${ids.indexOf(id)}`;
  };
  return svg
    .replace(/<svg /, `<svg role="img" aria-label="${escapeHtml(description)}" `)
    .replace(/(<[^<>]*? id=")([^"]+)"/g, (_, before: string, id: string) => `${before}${idOf(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${idOf(id)})`)
    .replace(/<[^<>]+>/g, (tag) => tag.replace(GEOMETRY, (attribute) =>
      attribute.replace(/-?\d+\.\d{3,}(e-?\d+)?/g, rounded)))
    .replace(/ (aria-hidden="true"|pointer-events="none"|class="[^"]*")/g, "");
}

function rounded(number: string): string {
  return String(Math.round(Number(number) * 100) / 100);
}
