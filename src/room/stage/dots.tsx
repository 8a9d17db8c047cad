import type { HistogramBar } from "../../analysis/summary.ts";
import type { Language } from "../../base/label.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import { histogramQuantile } from "../../figure/view.ts";
import { countText } from "../../studio/figure/count-text.ts";
import { acrossAt, spotsOf, ticksIn, type Field } from "./dot-places.ts";
import { Told } from "./told.tsx";

const HEIGHT = 390;
const FLOOR = 308;
const WIDE = 1200;
const NARROW = 560;

interface Dots {
  readonly language: Language;
  readonly most: number;
  readonly now: readonly HistogramBar[];
  readonly was?: readonly HistogramBar[] | undefined;
  /** Whether `was` is a guess, and not what was played before. */
  readonly guessed?: boolean | undefined;
  /** Whether `now` is only a guess. */
  readonly guess?: boolean;
}

/** Fifty dots; those of before stay as rings, and the dots come from there. */
export function DotChart(dots: Dots) {
  return (
    <div class="dots">
      <Plot {...dots} width={WIDE} />
      <Plot {...dots} width={NARROW} />
      <DotTable {...dots} />
    </div>
  );
}

function Plot({ language, most, now, was = [], guessed = false, guess = false, width }:
Dots & { width: number }) {
  const field: Field = { width, left: 20, right: width - 20, floor: FLOOR, ceiling: 76, most };
  const { now: spots, was: rings, radius } = spotsOf(field, now, was);
  return (
    <svg
      class={width === WIDE ? "plot wide" : "plot narrow"} viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      <line class="axis" x1={field.left} x2={field.right} y1={field.floor} y2={field.floor} />
      {ticksIn(field).map((tick) => (
        <g key={tick} transform={`translate(${acrossAt(field, tick)} ${field.floor})`}>
          <line class="axis" y2="8" />
          <text y="38" text-anchor="middle">{tick}</text>
        </g>
      ))}
      <text x={field.right} y={HEIGHT - 8} text-anchor="end" class="quiet">
        {stageWords.axis[language]}
      </text>
      {width === WIDE && !guess && (
        <text x={field.left} y={HEIGHT - 8} class="quiet">{stageWords.ofModel[language]}</text>
      )}
      {rings.map(({ x, y }, n) => <circle key={n} class="ring" cx={x} cy={y} r={radius - 1.5} />)}
      {spots.map(({ x, y }, n) => {
        const from = rings[n] ?? { x, y };
        return (
          <circle
            key={n} class={guess ? "dot guess" : "dot"} cx={x} cy={y} r={radius}
            style={`--dx:${(from.x - x).toFixed(1)}px;--dy:${(from.y - y).toFixed(1)}px`}
          />
        );
      })}
      {was.length > 0 && (
        <Mark
          field={field} bars={was} row={2} kind="was" before={medianOf(was) < medianOf(now)}
          words={(count) => (guessed ? stageWords.guessed : stageWords.before)(count)[language]}
        />
      )}
      {now.length > 0 && (
        <Mark
          field={field} bars={now} row={1} kind={guess ? "guess" : "now"} before={false}
          words={(count) => stageWords.median(count)[language]}
        />
      )}
    </svg>
  );
}

/** The width that the number of a median takes. */
const LABEL = 170;

/** The line of a median, and its number on a row of its own, `before` it where there is room. */
function Mark({ field, bars, row, kind, words, before }: {
  field: Field; bars: readonly HistogramBar[]; row: number; kind: string; before: boolean;
  words: (count: string) => string;
}) {
  const median = medianOf(bars);
  const x = acrossAt(field, median);
  const late = before ? x > LABEL : x > field.width - LABEL;
  const y = 34 * row - 8;
  return (
    <g class={`mark ${kind}`}>
      <line x1={x} x2={x} y1={y - 22} y2={field.floor} />
      <text x={late ? x - 10 : x + 10} y={y} text-anchor={late ? "end" : "start"}>
        {words(countText(median))}
      </text>
    </g>
  );
}

/** The median of a histogram; halfway where it falls between two counts. */
function medianOf(bars: readonly HistogramBar[]): number {
  const total = bars.reduce((sum, { replicates }) => sum + replicates, 0);
  const above = histogramQuantile(bars, 0.5 + 0.5 / Math.max(1, total));
  return (histogramQuantile(bars, 0.5) + above) / 2;
}

const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

function DotTable({ language, now, was = [] }: Dots) {
  if (now.length === 0) return null;
  const before = was.length > 0;
  return (
    <Told
      caption={stageWords.dotMeans[language]}
      head={[stageWords.whichWorlds[language], stageWords.axis[language],
        ...(before ? [stageWords.earlier[language]] : [])]}
      rows={SHARES.map((share) => [
        stageWords.lowest(Math.round(100 * share))[language],
        stageWords.atMost(histogramQuantile(now, share))[language],
        ...(before ? [stageWords.atMost(histogramQuantile(was, share))[language]] : []),
      ])}
    />
  );
}
