import type { Language } from "../base/label.ts";
import { wrapText } from "./text.ts";
import { bodyFont, headFont, TEXT, WIDTH, type Theme } from "./theme.ts";

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject { readonly [key: string]: Json }

/** A Vega-Lite 6 specification: plain JSON that opens in the Vega editor as it is. */
export interface VegaLiteSpec extends JsonObject {
  readonly $schema: string;
  readonly description: string;
  readonly datasets: JsonObject;
}

/** Who reads, and in which colours. */
export interface Pen {
  readonly language: Language;
  readonly theme: Theme;
}

/** What stands above a figure; the headline is a sentence. */
export interface Head {
  readonly headline: string;
  /** What is drawn, out of what, in smaller type. */
  readonly note: string;
  /** For those who do not see it. */
  readonly description: string;
}

const HEADLINE = 17;

/** A whole figure out of its body: title and subtitle inside, width fixed, data apart. */
export function figureSpec(
  { language, theme }: Pen, head: Head, datasets: JsonObject, body: JsonObject,
): VegaLiteSpec {
  const font = bodyFont(language);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: head.description,
    background: theme.paper,
    padding: 12,
    autosize: { type: "pad", contains: "content" },
    title: {
      text: wrapText(head.headline, WIDTH / (HEADLINE * (language === "zh" ? 1.04 : 1.15))),
      subtitle: wrapText(head.note, WIDTH / (TEXT - 0.5)),
      anchor: "start", frame: "group", offset: 14,
      font: headFont(language), fontSize: HEADLINE, fontWeight: 600, lineHeight: 24,
      color: theme.ink,
      subtitleFont: font, subtitleFontSize: TEXT - 1, subtitleLineHeight: 18,
      subtitleColor: theme.muted, subtitlePadding: 6,
    },
    ...body,
    datasets,
    config: configOf(font, theme),
  };
}

function configOf(font: string, theme: Theme): JsonObject {
  return {
    font, aria: false,
    view: { stroke: null },
    text: { fontSize: TEXT, color: theme.ink, font },
    axis: {
      labelFontSize: TEXT - 1, titleFontSize: TEXT - 1, titleFontWeight: "normal",
      labelColor: theme.muted, titleColor: theme.muted, domainColor: theme.zero,
      tickColor: theme.zero, gridColor: theme.grid, tickSize: 4, labelPadding: 4,
      titlePadding: 8, labelFlush: false,
    },
    legend: {
      labelFontSize: TEXT - 1, titleFontSize: TEXT - 1, titleFontWeight: "normal",
      labelColor: theme.muted, titleColor: theme.muted, orient: "bottom",
      direction: "horizontal", symbolSize: 90, titleLimit: 400, labelLimit: 220, offset: 12,
    },
  };
}

/** A quantitative scale with a fixed domain, drawn between two pixels of the figure. */
export function scaleOf(
  domain: readonly [number, number], range: readonly [number, number],
): JsonObject {
  return { domain, range, nice: false, zero: false, clamp: false };
}

interface Tick {
  readonly at: number;
  readonly words: string;
}

/** Labels of ticks as a constant expression; only words of the dictionary may come in. */
export function tickLabels(ticks: readonly Tick[]): string {
  return ticks.reduceRight((rest, { at, words }) =>
    `datum.value === ${at} ? ${JSON.stringify(words)} : ${rest}`, "''");
}

/**
 * A field drawn as a number; its name is ours, never an author's. Layers share their axes, so
 * each layer of a figure must name the same one.
 */
export function quantity(
  field: string, scale: JsonObject, axis: JsonObject | null = null,
): JsonObject {
  return { field, type: "quantitative", axis, scale };
}

/** Sentences in a row, as the language sets them. */
export function sentences(language: Language, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(language === "zh" ? "" : " ");
}

/** A layer of text from a field of the data. */
export function textLayer(
  data: string, mark: JsonObject, encoding: JsonObject, field = "label",
): JsonObject {
  return {
    data: { name: data },
    mark: { type: "text", baseline: "middle", ...mark },
    encoding: { ...encoding, text: { field, type: "nominal" } },
  };
}

/** A number as readers want it: `digits` decimals, a true minus, a dash where there is none. */
export function numberText(value: number, digits = 0): string {
  if (value !== value) return "–";
  const text = (Object.is(value, -0) ? 0 : value).toFixed(digits);
  const bare = /^-0(\.0+)?$/.test(text) ? text.slice(1) : text;
  return bare.replace("-", "−");
}

/** The same with a sign, for differences. */
export function signedText(value: number, digits = 0): string {
  const text = numberText(value, digits);
  return /^[−–]|^0(\.0+)?$/.test(text) ? text : `+${text}`;
}

/**
 * A share (0 to 1) as a whole percentage; only for fitted sets. Tiny shares are not rounded to
 * none, nor large ones to all.
 */
export function percentText(share: number): string {
  if (share !== share) return "–";
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share >= 0.995) return ">99%";
  return `${Math.round(100 * share)}%`;
}
