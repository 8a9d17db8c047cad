import type { ComponentChildren } from "preact";
import type { Label, Language } from "../../base/label.ts";
import { parameterWords } from "../../dictionary/report-words.ts";
import { storyClaimWords } from "../../dictionary/studio-story-words.ts";
import { worldWords } from "../../dictionary/world-words.ts";
import { numberText } from "../../figure/spec.ts";
import { stacked } from "../state/story.ts";

/** What every step of the story is given. */
export interface Told {
  readonly language: Language;
}

/** Name of a number by its path. */
export function numberLabel(path: string): Label {
  const [section, name = ""] = path.split(".");
  return section === "world" ? worldWords[name as "risk"].name : parameterWords[name];
}

const COLUMNS = 50;
const WIDTH = 640;
const HEIGHT = 170;
const LARGEST = 10;

/** Some dots of a plot: filled, or open in one of two colours. */
export interface DotRow {
  readonly values: readonly number[];
  readonly look: "filled" | "open" | "drawn";
}

/** Dots over a line from 0 to 1; what they say stands in words beside them. */
export function DotPlot({ rows, label }: { rows: readonly DotRow[]; label: string }) {
  const placed = rows.map(({ values, look }) => ({ look, dots: stacked(values, COLUMNS) }));
  const most = Math.max(...placed.flatMap(({ dots }) => dots.map(({ up }) => up + 1)), 1);
  const size = Math.min(LARGEST, HEIGHT / most);
  return (
    <div class="storyplot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 8}`} role="img" aria-label={label}>
        <line class="turn" x1={WIDTH / 2} x2={WIDTH / 2} y1={0} y2={HEIGHT + 8} />
        <line class="axis" x1={0} x2={WIDTH} y1={HEIGHT + 4} y2={HEIGHT + 4} />
        {placed.map(({ look, dots }) => dots.map(({ at, up }, n) => (
          <circle
            key={`${look}${n}`} class={look} cx={at * WIDTH} cy={HEIGHT - (up + 0.5) * size}
            r={Math.max(1.5, size / 2 - 0.8)}
          />
        )))}
      </svg>
      <Ticks values={[0, 0.25, 0.5, 0.75, 1]} most={1} digits={2} />
    </div>
  );
}

/** Numbers below a plot, at their places. */
export function Ticks({ values, most, digits }: {
  values: readonly number[]; most: number; digits: number;
}) {
  return (
    <div class="ticks" aria-hidden="true">
      {values.map((value) => (
        <span key={value} style={`left:${(100 * value) / most}%`}>{numberText(value, digits)}</span>
      ))}
    </div>
  );
}

/** A number between two ends: a slider and a box. */
export function StorySlider({ id, label, value, least, most, step, start, disabled = false,
  language, move, settle }: Told & {
  id: string; label: Label; value: number; least: number; most: number; step: number;
  start?: number; disabled?: boolean; move: (value: number) => void; settle?: () => void;
}) {
  const at = (one: number): number => (100 * (one - least)) / (most - least);
  const from = start ?? value;
  const [low, high] = [at(from), at(value)].sort((one, other) => one - other);
  const put = (next: number): void => {
    if (next === next) move(Number(Math.min(most, Math.max(least, next)).toFixed(3)));
  };
  return (
    <div class={value === from ? "slider" : "slider changed"}>
      <label for={id}>{label[language]}</label>
      <input
        class="number" type="number" min={least} max={most} step={step} value={value}
        aria-label={storyClaimWords.number(label[language])[language]} disabled={disabled}
        onChange={(event) => { put(event.currentTarget.valueAsNumber); settle?.(); }}
      />
      <input
        id={id} type="range" min={least} max={most} step={step} value={value} disabled={disabled}
        style={`--from:${low}%;--to:${high}%`}
        onInput={(event) => { put(event.currentTarget.valueAsNumber); }}
        onChange={() => { settle?.(); }}
      />
    </div>
  );
}

/** A table with its head. */
export function StoryTable({ heads, label, children }: {
  heads: readonly string[]; label: string; children: ComponentChildren;
}) {
  return (
    <div class="table" tabIndex={0} role="group" aria-label={label}>
      <table>
        <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
