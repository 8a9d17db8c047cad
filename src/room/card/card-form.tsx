import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Label, Language } from "../../base/label.ts";
import { roomCardWords } from "../../dictionary/room-card-words.ts";
import { staysBy, TOP, type Card, type Choice } from "../../seminar/card.ts";
import {
  cardOfDraft, changedDraft, choicesOf, draftFaults, draftOf, fieldsOf,
  type CardChange, type CardDraft, type DraftField,
} from "./card-draft.ts";
import { DealFields } from "./card-form-deal.tsx";
import { Field, Radios, Scale, type CardPart } from "./card-form-parts.tsx";
import type { CardFrame } from "./card-frame.ts";

/** What a form of a card needs and tells. */
export interface CardFormProps {
  readonly frame: CardFrame;
  readonly seat: string;
  readonly language: Language;
  /** A card to begin with; nothing is chosen without it. */
  readonly card?: Card | undefined;
  /** What was left of this form, in place of the card; told of whatever is chosen. */
  readonly left?: CardDraft | undefined;
  readonly onDraft?: (draft: CardDraft) => void;
  /** What the button says. */
  readonly action: Label;
  /** The card once it is sealed; undefined as soon as anything of it changes. */
  readonly onChange: (card: Card | undefined) => void;
  /** What else is wrong with a card that is filled in. */
  readonly faults?: (card: Card) => readonly Label[];
}

/** A decision card of one seat as a form. Give it a key per seat and round. */
export function CardForm(props: CardFormProps) {
  const { frame, seat, language, card, left, action, onChange, onDraft, faults } = props;
  const draft = useSignal<CardDraft>(left ?? (card === undefined ? {} : draftOf(card)));
  const tried = useSignal(false);
  const refused = useSignal<readonly Label[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const open = draftFaults(frame, seat, draft.value);
  const count = Object.keys(open).length;
  const set = (change: CardChange): void => {
    draft.value = changedDraft(draft.value, change);
    refused.value = [];
    onDraft?.(draft.value);
    onChange(undefined);
  };
  const seal = (event: Event): void => {
    event.preventDefault();
    tried.value = true;
    const made = cardOfDraft(frame, seat, draft.value);
    refused.value = made === undefined ? [] : faults?.(made) ?? [];
    if (made !== undefined && refused.value.length === 0) onChange(made);
    else form.current?.querySelector<HTMLElement>(firstOpen(Object.keys(open)))?.focus();
  };
  const told = (field: DraftField): string | undefined =>
    (tried.value ? open[field]?.[language] : undefined);
  return (
    <form class="card-form" ref={form} noValidate onSubmit={seal}>
      <Stances {...{ frame, seat, language, told, set }} draft={draft.value} />
      <DealFields {...{ frame, seat, language, told, set }} draft={draft.value} />
      <div role="alert">
        {tried.value && count > 0 && (
          <p class="fault">{roomCardWords.faults(count)[language]}</p>
        )}
        {refused.value.map((fault, n) => <p key={n} class="fault">{fault[language]}</p>)}
      </div>
      <button type="submit" class="first">{action[language]}</button>
    </form>
  );
}

/** The first input of the first field that is open. */
function firstOpen(fields: readonly string[]): string {
  return fields.map((field) => `[data-field="${field}"] input`).join(",") || "none";
}

function Stances({ frame, seat, language, draft, told, set }: CardPart) {
  const asks = fieldsOf(frame, seat, draft);
  const { safety, access, tabled } = frame;
  const words = roomCardWords.legends;
  const scale = (field: "safety" | "access" | "bindingness" | "voice", legend: Label,
    poles: readonly [Label, Label]) => asks.includes(field) && (
    <Scale
      field={field} legend={legend[language]}
      poles={roomCardWords.ends(poles, TOP).map((end) => end[language])}
      value={draft[field]} fault={told(field)} most={TOP}
      chosen={(points) => { set({ [field]: points }); }}
    />
  );
  return (
    <>
      {asks.includes("choice") && (
        <Field field="choice" legend={words.choice[language]} fault={told("choice")}>
          <Radios
            name="choice" value={draft.choice} chosen={(choice) => {
              set({ choice: choice as Choice });
            }}
            options={choicesOf(frame, seat).map((choice) => [
              choice, roomCardWords.choices[choice][language],
              choice === "voice" ? "" : roomCardWords.means[choice][language],
            ])}
          />
        </Field>
      )}
      {asks.includes("reserved") && (
        <Field field="reserved" legend={words.reserved[language]} fault={told("reserved")}>
          <Radios
            name="reserved" value={draft.reserved} chosen={(reserved) => { set({ reserved }); }}
            options={tabled.map(({ id, name }) => [id, name[language], ""])}
          />
        </Field>
      )}
      {draft.choice !== undefined && !staysBy(draft.choice) && (
        <p class="hint">{roomCardWords.hints.away[language]}</p>
      )}
      {scale("safety", words.level(safety.name), safety.poles)}
      {access !== undefined && scale("access", words.level(access.name), access.poles)}
      {scale("bindingness", words.bindingness, roomCardWords.bindingPoles)}
      {scale("voice", words.voice, roomCardWords.voicePoles)}
    </>
  );
}
