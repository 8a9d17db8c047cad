import { roomCardWords } from "../../dictionary/room-card-words.ts";
import { COVERAGE_STEPS, TOP } from "../../seminar/card.ts";
import { fieldsOf, type CardChange, type CardDraft } from "./card-draft.ts";
import { Field, Radios, Scale, type CardPart } from "./card-form-parts.tsx";

/** Verification, an offer, a condition: what a delegation deals in. */
export function DealFields({ frame, seat, language, draft, told, set }: CardPart) {
  const asks = fieldsOf(frame, seat, draft);
  const { legends, hints } = roomCardWords;
  const others = frame.seats.filter(({ id, signs }) => id !== seat && signs);
  return (
    <>
      {asks.includes("verification") && (
        <Field
          field="verification" legend={legends.verification[language]} fault={told("verification")}
        >
          <Radios
            name="verification"
            value={draft.verification === undefined ? undefined : String(draft.verification)}
            options={[["true", roomCardWords.yes[language], ""],
              ["false", roomCardWords.no[language], ""]]}
            chosen={(answer) => { set({ verification: answer === "true" }); }}
          />
        </Field>
      )}
      {asks.includes("waits") && (
        <Field
          field="waits" legend={legends.waits[language]} fault={undefined}
          hint={hints.waits[language]}
        >
          <select
            aria-label={legends.waits[language]} value={waitsText(draft)}
            onChange={({ currentTarget }) => { set(waitsOf(currentTarget.value)); }}
          >
            <option value="">{roomCardWords.noCondition[language]}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={`seat ${id}`}>
                {roomCardWords.onlyIfSeat(name)[language]}
              </option>
            ))}
            {COVERAGE_STEPS.map((step) => (
              <option key={step} value={`least ${step}`}>
                {roomCardWords.onlyIfCoverage(step)[language]}
              </option>
            ))}
          </select>
        </Field>
      )}
      {asks.includes("to") && (
        <Field
          field="to" legend={legends.to[language]} fault={undefined} hint={hints.to[language]}
        >
          <select
            aria-label={legends.to[language]} value={draft.to ?? ""}
            onChange={({ currentTarget }) => { set(offerTo(currentTarget.value)); }}
          >
            <option value="">{roomCardWords.noOffer[language]}</option>
            {others.map(({ id, name }) => <option key={id} value={id}>{name[language]}</option>)}
          </select>
        </Field>
      )}
      {asks.includes("to") && draft.to !== undefined && (
        <Scale
          field="points" legend={legends.points[language]} value={draft.points} least={1}
          most={TOP} fault={told("points")} chosen={(points) => { set({ points }); }}
        />
      )}
    </>
  );
}

function waitsText({ waits }: CardDraft): string {
  if (waits === undefined) return "";
  return typeof waits === "number" ? `least ${waits}` : `seat ${waits}`;
}

/** A draft's change from the value of an option; no option means no condition. */
function waitsOf(value: string): CardChange {
  const [kind, what = ""] = value.split(" ");
  return { waits: kind === "" ? undefined : kind === "least" ? Number(what) : what };
}

function offerTo(id: string): CardChange {
  return id === "" ? { to: undefined, points: undefined } : { to: id };
}
