import type { Label } from "../../base/label.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import { numberText } from "../../figure/spec.ts";
import type { Control } from "../state/controls.ts";
import { withNumber } from "../state/situation.ts";
import type { Store } from "../state/store.ts";

/** Fine steps in one step. */
const FINE = 10;
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5,
};

function tidy(value: number): number {
  return Number(value.toFixed(4));
}

/** A range, a number box and what it is by default; Shift moves finely, Home goes back. */
export function Slider({ control, start, store }: {
  control: Control; start: number; store: Store;
}) {
  const { path, label, least, most, step } = control;
  const language = store.language.value;
  const value = store.situation.value.numbers[path] ?? start;
  const name = label[language];
  const fine = step / FINE;
  const put = (next: number, dragging: boolean): void => {
    if (next !== next) return;
    const kept = tidy(Math.min(most, Math.max(least, next)));
    store.set(withNumber(store.situation.value, path, kept === tidy(start) ? undefined : kept),
      // Moves on the way are one step; what is put at once is one by itself.
      dragging ? path : "", dragging);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = KEYS[event.key];
    if (event.key === "Home") put(start, true);
    else if (move !== undefined) put(value + move * (event.shiftKey ? fine : step), true);
    else return;
    event.preventDefault();
  };
  const at = (one: number): number => (100 * (one - least)) / (most - least);
  const [from, to] = [at(start), at(value)].sort((one, other) => one - other);
  const changed = value !== start;
  const id = `slider-${path}`;
  return (
    <div class={changed ? "slider changed" : "slider"}>
      <label for={id}>{name}</label>
      <input
        class="number" type="number" aria-label={words(studioWords.exact, label)[language]}
        min={least} max={most} step={fine} value={tidy(value)}
        onChange={({ currentTarget }) => {
          put(currentTarget.valueAsNumber, false);
          // What is no number, or none beyond the last one, leaves the signal as it was.
          currentTarget.value = String(tidy(store.situation.peek().numbers[path] ?? start));
        }}
      />
      <input
        id={id} type="range" min={least} max={most} step={fine} value={value}
        style={`--from:${from}%;--to:${to}%;--start:${at(start)}%`}
        onInput={(event) => { put(event.currentTarget.valueAsNumber, true); }}
        onChange={() => { store.settle(); }}
        onFocus={() => { store.prepare(path); }}
        onKeyDown={onKeyDown} onKeyUp={() => { store.settle(); }}
      />
      <output for={id}>{studioWords.default(numberText(start, 2))[language]}</output>
      {changed && (
        <button
          type="button" class="back" aria-label={words(studioWords.toDefault, label)[language]}
          onClick={() => { put(start, false); }}
        >↺</button>
      )}
    </div>
  );
}

function words(of: (name: string) => Label, label: Label): Label {
  return { en: of(label.en).en, zh: of(label.zh).zh };
}
