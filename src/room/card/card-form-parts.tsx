import type { ComponentChildren } from "preact";
import type { Language } from "../../base/label.ts";
import type { CardChange, CardDraft, DraftField } from "./card-draft.ts";
import type { CardFrame } from "./card-frame.ts";

/** What a part of the form is given. */
export interface CardPart {
  readonly frame: CardFrame;
  readonly seat: string;
  readonly language: Language;
  readonly draft: CardDraft;
  /** What is wrong with a field, once somebody tried to seal the card. */
  readonly told: (field: DraftField) => string | undefined;
  readonly set: (change: CardChange) => void;
}

/** A field with its question, and what is wrong with it. */
export function Field({ field, legend, fault, hint, children }: {
  field: DraftField; legend: string; fault: string | undefined; hint?: string;
  children: ComponentChildren;
}) {
  const told = `${field}-told`;
  return (
    <fieldset
      class={fault === undefined ? "ask" : "ask open"} data-field={field}
      aria-describedby={fault === undefined && hint === undefined ? undefined : told}
    >
      <legend>{legend}</legend>
      {children}
      <div id={told}>
        {hint !== undefined && <p class="hint">{hint}</p>}
        {fault !== undefined && <p class="fault">{fault}</p>}
      </div>
    </fieldset>
  );
}

/** Choices one under the other, each with what it means. */
export function Radios({ name, value, options, chosen }: {
  name: string; value: string | undefined;
  options: readonly (readonly [id: string, words: string, means: string])[];
  chosen: (id: string) => void;
}) {
  return (
    <div class="radios">
      {options.map(([id, words, means]) => (
        <label key={id}>
          <input
            type="radio" name={name} value={id} checked={value === id}
            onChange={() => { chosen(id); }}
          />
          <span>{words}{means !== "" && <small>{means}</small>}</span>
        </label>
      ))}
    </div>
  );
}

/** Points in a row, from `least` to `most`; their ends in words. */
export function Scale({ field, legend, poles, value, least = 0, most, fault, chosen }: {
  field: DraftField; legend: string; poles?: readonly string[];
  value: number | undefined; least?: number; most: number; fault: string | undefined;
  chosen: (points: number) => void;
}) {
  const points = Array.from({ length: most - least + 1 }, (_, n) => least + n);
  return (
    <Field field={field} legend={legend} fault={fault}>
      <div class="scale-row">
        {points.map((point) => (
          <label key={point}>
            <input
              type="radio" name={field} value={point} checked={value === point}
              onChange={() => { chosen(point); }}
            />
            <span>{point}</span>
          </label>
        ))}
      </div>
      {poles !== undefined && (
        <p class="poles"><span>{poles[0]}</span><span>{poles[1]}</span></p>
      )}
    </Field>
  );
}
