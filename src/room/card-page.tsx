import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../base/label.ts";
import { cardPageWords } from "../dictionary/room-page-words.ts";
import { cardFaults, type Card } from "../seminar/card.ts";
import { encodeCard } from "../seminar/code.ts";
import type { PackSheet } from "../seminar/pack.ts";
import { MOST_ROUNDS } from "../seminar/seat.ts";
import type { Sitting } from "../seminar/sitting.ts";
import { BriefView } from "./brief-view.tsx";
import { CardForm } from "./card-form.tsx";
import { cardFrameOf } from "./card-frame.ts";
import { tagOf } from "./tag-of.ts";

/** A delegation's own page: choose a seat, fill in a card, carry its code away. */
export function CardPage({ sitting, sheets, language }: {
  sitting: Sitting; sheets: readonly PackSheet[]; language: Language;
}) {
  const seatId = useSignal("");
  const round = useSignal(0);
  const tag = useSignal("");
  const card = useSignal<Card | undefined>(undefined);
  const seat = sitting.seats.find(({ id }) => id === seatId.value);
  const number = tagOf(tag.value);
  const forget = (): void => { card.value = undefined; };
  return (
    <main class="card-page">
      <h1>{cardPageWords.title[language]}</h1>
      <p class="about">{cardPageWords.about[language]}</p>
      <div class="asked-first">
        <label for="card-seat">{cardPageWords.seat[language]}</label>
        <select
          id="card-seat" value={seatId.value}
          onChange={({ currentTarget }) => { seatId.value = currentTarget.value; forget(); }}
        >
          <option value="">{cardPageWords.chooseSeat[language]}</option>
          {sitting.seats.map(({ id, name }) => (
            <option key={id} value={id}>{name[language]}</option>
          ))}
        </select>
        <label for="card-round">{cardPageWords.round[language]}</label>
        <select
          id="card-round" value={round.value}
          onChange={({ currentTarget }) => { round.value = Number(currentTarget.value); forget(); }}
        >
          {Array.from({ length: MOST_ROUNDS }, (_, n) => (
            <option key={n} value={n}>{cardPageWords.roundN(n + 1)[language]}</option>
          ))}
        </select>
        <label for="card-tag">{cardPageWords.tag[language]}</label>
        <input
          id="card-tag" inputMode="numeric" autocomplete="off" maxLength={2} value={tag.value}
          aria-describedby="card-tag-hint"
          onInput={({ currentTarget }) => { tag.value = currentTarget.value; forget(); }}
        />
        <p id="card-tag-hint" class={tag.value !== "" && number === undefined ? "fault" : "hint"}>
          {(tag.value !== "" && number === undefined ? cardPageWords.tagFault
            : cardPageWords.tagHint)[language]}
        </p>
      </div>
      {seat !== undefined && (
        <details class="more">
          <summary>{cardPageWords.brief[language]}</summary>
          <BriefView sheets={sheets} seat={seat.id} language={language} />
        </details>
      )}
      {seat !== undefined && number !== undefined && (
        <CardForm
          key={`${seat.id} ${round.value}`} frame={cardFrameOf(sitting)} seat={seat.id}
          language={language} action={cardPageWords.make}
          faults={(made) => cardFaults(sitting, seat, made)}
          onChange={(made) => { card.value = made; }}
        />
      )}
      {seat !== undefined && number !== undefined && card.value !== undefined && (
        <Code
          code={encodeCard({ sitting, round: round.value, tag: number }, seat.id, card.value)}
          language={language}
        />
      )}
    </main>
  );
}

function Code({ code, language }: { code: string; language: Language }) {
  const told = useSignal("");
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => { head.current?.focus(); }, []);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code);
      told.value = cardPageWords.copied[language];
    } catch {
      told.value = cardPageWords.notCopied[language];
    }
  };
  return (
    <section class="code">
      <h2 ref={head} tabIndex={-1}>{cardPageWords.code[language]}</h2>
      <p class="letters">
        {code.split("-").map((group, n) => <span key={n}>{group}</span>)}
      </p>
      <p>{cardPageWords.readAloud[language]} {[...code.replace("-", "")].join(" ")}</p>
      <p class="hint">{cardPageWords.noLetters[language]} {cardPageWords.wholeCode[language]}</p>
      <button type="button" onClick={() => { void copy(); }}>{cardPageWords.copy[language]}</button>
      <p role="status">{told.value}</p>
    </section>
  );
}
