import type { Language } from "../base/label.ts";
import { responseWords } from "../dictionary/sweep-figure-words.ts";
import type { Factor } from "../sweep/factor.ts";
import type { FactorResponse } from "../sweep/factor-response.ts";
import type { JsonObject } from "./spec.ts";
import { settingLabel, shortNumber } from "./sweep-view.ts";
import { niceTicks, type Tick } from "./ticks.ts";

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a panel draws, in pixels of the figure. */
export interface PanelData {
  readonly grid: readonly JsonObject[];
  readonly ticks: readonly JsonObject[];
  readonly lefts: readonly JsonObject[];
  readonly band: readonly JsonObject[];
  readonly lines: readonly JsonObject[];
  readonly whiskers: readonly JsonObject[];
  readonly points: readonly JsonObject[];
  readonly names: readonly JsonObject[];
}

/** One factor's panel and where it stands. */
export interface Panel {
  readonly factor: number;
  readonly place: Place;
  readonly data: PanelData;
}

interface PanelInput {
  readonly factor: Factor;
  readonly response: FactorResponse;
  readonly place: Place;
  /** Ticks of the measure. */
  readonly ticks: readonly Tick[];
  readonly language: Language;
}

/** A number across, the measure upwards: a line with its band. */
export function numberPanel({ factor, response, place, ticks }: PanelInput): Panel {
  const { left, top, width, height } = place;
  const { points } = response.curve;
  const xs = [...points.flatMap(({ from, to }) => [from, to]),
    ...(factor.high > factor.low ? [factor.low, factor.high] : [])];
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const span = most > least ? most - least : 1;
  const x = (value: number): number => (most > least
    ? left + ((value - least) / span) * width : left + width / 2);
  const [bottom, peak] = [ticks[0].at, ticks[ticks.length - 1].at];
  const y = (value: number): number => top + height - ((value - bottom) / (peak - bottom)) * height;
  const across = most > least ? niceTicks(least, most, 4)
    .filter(({ at }) => at >= least - span * 1e-9 && at <= most + span * 1e-9)
    : [{ at: least, words: shortNumber(least, 1) }];
  const known = points.filter(({ low, high }) => low === low && high === high);
  return {
    factor: response.factor, place, data: {
      grid: ticks.map(({ at }) => ({ x: left, x2: left + width, y: y(at), y2: y(at) })),
      lefts: ticks.map(({ at, words }) => ({ x: left - 4, y: y(at), label: words })),
      ticks: across.map(({ at, words }) => ({ x: x(at), y: top + height + 11, label: words })),
      band: known.length < 2 ? [] : known.map(({ x: at, low, high }) =>
        ({ group: response.factor, x: x(at), y: y(low), y2: y(high) })),
      whiskers: known.map(({ x: at, low, high }) =>
        ({ x: x(at), x2: x(at), y: y(low), y2: y(high) })),
      lines: points.map(({ x: at, mean }) => ({ group: response.factor, x: x(at), y: y(mean) })),
      points: points.map(({ x: at, mean }) => ({ x: x(at), y: y(mean) })),
      names: [],
    },
  };
}

/** Levels one below the other, the measure across; at most so many of them. */
export function levelPanel(
  { factor, response, place, ticks, language }: PanelInput, most: number,
): Panel {
  const { left, top, width } = place;
  const shown = response.curve.points.slice(0, most);
  const hidden = response.curve.points.length - shown.length;
  const step = (place.height - (hidden > 0 ? 16 : 0)) / shown.length;
  const [least, peak] = [ticks[0].at, ticks[ticks.length - 1].at];
  const x = (value: number): number => left + ((value - least) / (peak - least)) * width;
  const y = (n: number): number => top + (n + 0.5) * step + 7;
  return {
    factor: response.factor, place, data: {
      grid: ticks.map(({ at }) =>
        ({ x: x(at), x2: x(at), y: top, y2: top + place.height })),
      lefts: [], band: [], lines: [],
      ticks: ticks.map(({ at, words }) =>
        ({ x: x(at), y: top + place.height + 11, label: words })),
      whiskers: shown.flatMap(({ low, high }, n) => (low === low && high === high
        ? [{ x: x(low), x2: x(high), y: y(n), y2: y(n) }] : [])),
      points: shown.map(({ mean }, n) => ({ x: x(mean), y: y(n) })),
      names: [
        ...shown.map(({ x: level }, n) => ({ x: left + 2, y: y(n) - 13,
          label: settingLabel(factor, level, 17)[language] })),
        ...(hidden === 0 ? [] : [{ x: left + 2, y: top + place.height - 6,
          label: responseWords.levels(String(hidden))[language] }]),
      ],
    },
  };
}
