import type { Language } from "../../base/label.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import { TOP, type Choice } from "../../seminar/card.ts";
import type { CardFace, CardView, PromiseView, Screen } from "../screen.ts";
import { SeatName, Sign } from "./sign.tsx";

type Of<Scene extends Screen["scene"]> =
  { screen: Extract<Screen, { readonly scene: Scene }>; language: Language };

/** A mark beside the words, so that a choice is told without its colour. */
const MARKS: Readonly<Record<Choice, string>> = {
  sign: "✓", reserve: "◐", refuse: "✕", "walk-out": "↗", "stay-away": "○", voice: "◦",
};

/** Lines of text that a whole wall has room for under a heading. */
const WALL = 12;
/** Seats in one column. */
const ROWS = 8;

/** What was said aloud, seat by seat, cut to the lines that there is room for. */
export function Said({ promises, language, room = WALL }: {
  promises: readonly PromiseView[]; language: Language; room?: number;
}) {
  if (promises.length === 0) return <p class="quiet">{stageWords.noPromise[language]}</p>;
  const between = language === "zh" ? "；" : "; ";
  const columns = promises.length > Math.min(room, ROWS) ? 2 : 1;
  const lines = Math.max(1, Math.floor(room / Math.ceil(promises.length / columns)));
  const ownLine = lines > 1 && columns === 1;
  return (
    <ul
      class={`said${columns === 2 ? " many" : ""}${promises.length > 4 ? " close" : ""}`}
      style={`--lines:${Math.min(3, ownLine ? lines - 1 : lines)}`}
    >
      {promises.map(({ seat, phrases, said }) => (
        <li key={seat.id}>
          <Sign seat={seat} language={language} />
          <span class="promise">
            <span class="hidden">{seat.name[language]}: </span>
            <span class="line">
              {phrases.map((phrase) => phrase[language]).join(between)}
              {said !== undefined && !ownLine && <>{phrases.length > 0 && " "}<q>{said}</q></>}
            </span>
            {said !== undefined && ownLine && <q class="one">{said}</q>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The promises of a round, before any card is turned. */
export function Promises({ screen, language }: Of<"promises">) {
  return (
    <div class="promises">
      <h1>{stageWords.promises[language]}</h1>
      <Said promises={screen.promises} language={language} />
    </div>
  );
}

/** The cards on the table; the one just turned is large, or the first that is to be turned. */
export function Reveal({ screen, language }: Of<"reveal">) {
  const { cards, open } = screen;
  const turned = cards.filter(({ face }) => face !== undefined);
  const shown = cards.find(({ seat }) => seat.id === open);
  const told = turned.some(({ face }) => (face?.promised.length ?? 0) > 0);
  return (
    <div class="reveal">
      <h1 class="hidden">{stageWords.reveal[language]}</h1>
      <div class="front">
        {cards.map((card) => (
          <BigCard key={card.seat.id} card={card} language={language}
            up={card.seat.id === shown?.seat.id} still={turned.length === cards.length} />
        ))}
        {shown === undefined && (
          <div class="big back"><p>{stageWords.faceDown[language]}</p></div>
        )}
      </div>
      <ol class={cards.length > 8 ? "row many" : "row"}>
        {cards.map((card) => (
          <SmallCard key={card.seat.id} card={card} language={language} />
        ))}
      </ol>
      {told && <p class="foot">{stageWords.keptRule[language]}</p>}
    </div>
  );
}

/** `still` does not turn it: all cards lie open. */
function BigCard({ card, language, up, still }: {
  card: CardView; language: Language; up: boolean; still: boolean;
}) {
  const { seat, face } = card;
  if (!up) return null;
  if (face === undefined) {
    return (
      <div class="big back">
        <p><Sign seat={seat} language={language} /> {stageWords.faceDown[language]}</p>
      </div>
    );
  }
  return (
    <div class={still ? "flip still" : "flip"}>
      <div class="big back" aria-hidden="true"><p><Sign seat={seat} language={language} /></p></div>
      <section class="big face" aria-label={seat.name[language]}>
        <h2>
          <Sign seat={seat} language={language} /> <SeatName seat={seat} language={language} />
        </h2>
        <p class={`choice does-${face.choice}`}>
          <span aria-hidden="true">{MARKS[face.choice]}</span> {face.choiceWords[language]}
        </p>
        <Points face={face} language={language} />
        {face.more.map((one, n) => <p key={n}>{one[language]}</p>)}
        <Kept promised={face.promised} language={language} />
      </section>
    </div>
  );
}

function Points({ face, language }: { face: CardFace; language: Language }) {
  return (
    <dl class="points">
      {face.points.map(({ name, points }) => (
        <div key={name.en}>
          <dt>{name[language]}</dt>
          <dd>
            <span class="bar" aria-hidden="true"><i style={`width:${100 * points / TOP}%`} /></span>
            <b>{points}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Promises told one by one at most; of more, how many were kept, and which were not. */
const TOLD = 2;

/** Promises with a mark and a word for whether they were kept. */
function Kept({ promised, language }: { promised: CardFace["promised"]; language: Language }) {
  const isMany = promised.length > TOLD;
  const broken = promised.filter(({ kept }) => !kept).map(({ words }) => words[language]);
  const counted = stageWords.keptOf(promised.length - broken.length, promised.length)[language];
  return promised.length === 0 ? null : (
    <ul class="kept" style="--lines:2">
      {!isMany && promised.map(({ words, kept }, n) => (
        <li key={n} class={kept ? "yes" : "no"}>
          <span aria-hidden="true">{kept ? "✓ " : "✗ "}</span>
          {stageWords.toldOf(words, kept ? stageWords.kept : stageWords.broken)[language]}
        </li>
      ))}
      {isMany && <li class="yes"><span aria-hidden="true">✓ </span>{counted}</li>}
      {isMany && broken.length > 0 && (
        <li class="no line">
          <span aria-hidden="true">✗ </span>
          {stageWords.brokenOnes(broken.join(language === "zh" ? "、" : ", "))[language]}
        </li>
      )}
    </ul>
  );
}

function SmallCard({ card, language }: { card: CardView; language: Language }) {
  const { seat, face } = card;
  const promised = face?.promised ?? [];
  const kept = promised.filter((part) => part.kept).length;
  return (
    <li class={face === undefined ? "down" : ""}>
      <Sign seat={seat} language={language} quiet={face === undefined} />
      <span class="hidden">{seat.name[language]}: </span>
      <span class="does">
        {face === undefined ? stageWords.faceDown[language]
          : <><span aria-hidden="true">{MARKS[face.choice]} </span>
            {(face.condition === undefined ? stageWords.short[face.choice]
              : stageWords.shortIf(stageWords.short[face.choice], face.condition))[language]}</>}
      </span>
      {promised.length > 0 && (
        <span class={kept < promised.length ? "no" : "yes"}>
          {stageWords.keptShort(kept, promised.length)[language]}
        </span>
      )}
    </li>
  );
}
