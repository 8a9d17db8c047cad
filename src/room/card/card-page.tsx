import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Language } from "../../base/label.ts";
import { FEWEST_SEATS } from "../../base/seat-limits.ts";
import { cardPageWords } from "../../dictionary/room-page-words.ts";
import { cardFaults, type Card } from "../../seminar/card.ts";
import { encodeCard } from "../../seminar/code.ts";
import type { PackSheet } from "../../seminar/pack.ts";
import type { Sitting } from "../../seminar/sitting.ts";
import { BriefView } from "../brief-view.tsx";
import { seated } from "../state/hall.ts";
import { AskedFirst } from "./asked-first.tsx";
import { CardForm } from "./card-form.tsx";
import { cardFrameOf } from "./card-frame.ts";
import { tagOf } from "./tag-of.ts";

/** A delegation's own page: choose a seat, fill in a card, carry its code away. */
export function CardPage({ sitting, sheets, language }: {
  /** With all the seats that a meeting of the lesson may have. */
  sitting: Sitting; sheets: readonly PackSheet[]; language: Language;
}) {
  const most = sitting.seats.length;
  const count = useSignal(most === FEWEST_SEATS ? most : 0);
  const seatId = useSignal("");
  const round = useSignal(0);
  const tag = useSignal("");
  const card = useSignal<Card | undefined>(undefined);
  // A card deals with who is there: meetings fill the seats in their order.
  const here = seated(sitting, sitting.seats.slice(0, count.value));
  const seat = here.seats.find(({ id }) => id === seatId.value);
  const number = tagOf(tag.value);
  return (
    <main class="card-page">
      <h1>{cardPageWords.title[language]}</h1>
      <p class="about">{cardPageWords.about[language]}</p>
      <AskedFirst
        seats={sitting.seats} language={language} {...{ count, seatId, round, tag }}
        changed={() => { card.value = undefined; }}
      />
      {seat !== undefined && (
        <details class="more">
          <summary>{cardPageWords.brief[language]}</summary>
          <BriefView sheets={sheets} seat={seat.id} language={language} isShared />
        </details>
      )}
      {seat !== undefined && number !== undefined && (
        <CardForm
          key={`${seat.id} ${round.value} ${count.value}`} frame={cardFrameOf(here)} seat={seat.id}
          language={language} action={cardPageWords.make}
          faults={(made) => cardFaults(here, seat, made)}
          onChange={(made) => { card.value = made; }}
        />
      )}
      {seat !== undefined && number !== undefined && card.value !== undefined && (
        <Code
          code={encodeCard({ sitting: here, round: round.value, tag: number }, seat.id,
            card.value)}
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
