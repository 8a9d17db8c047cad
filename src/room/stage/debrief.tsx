import type { Language } from "../../base/label.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import { countText } from "../../studio/figure/count-text.ts";
import type { KeptView, RoundView, Screen } from "../screen.ts";
import { Sign } from "./sign.tsx";
import { Told } from "./told.tsx";

type Part = Extract<Screen, { readonly scene: "debrief" }>;
type Of<Name extends Part["part"]> =
  { screen: Extract<Part, { readonly part: Name }>; language: Language };

/** One screen of the debrief. */
export function DebriefScreen({ screen, language }: { screen: Part; language: Language }) {
  switch (screen.part) {
    case "rounds": return <Rounds screen={screen} language={language} />;
    case "promises": return <KeptPromises screen={screen} language={language} />;
    default: return (
      <div class="asked">
        <h1>{stageWords[screen.part][language]}</h1>
        <ol class={screen.items.length > 6 ? "many" : ""}>
          {screen.items.map((item, n) => <li key={n}>{item[language]}</li>)}
        </ol>
      </div>
    );
  }
}

/** What a round of the debrief is called; -1 is the baseline. */
function roundName(round: number, language: Language): string {
  return (round < 0 ? stageWords.baseline : stageWords.round(round + 1))[language];
}

/** Counts that an axis is cut at. */
const STEP = 5;

/** The counts between which all rounds lie, with a margin, in whole steps. */
function rangeOf(rounds: readonly RoundView[], most: number): readonly [number, number] {
  const low = Math.min(most, ...rounds.map((one) => one.low));
  const high = Math.max(0, ...rounds.map((one) => one.high));
  const margin = Math.max(1, 0.1 * (high - low));
  const from = Math.max(0, STEP * Math.floor((low - margin) / STEP));
  const to = Math.min(most, STEP * Math.ceil((high + margin) / STEP));
  return to > from ? [from, to] : [0, Math.max(1, most)];
}

function Rounds({ screen, language }: Of<"rounds">) {
  const { rounds, most } = screen;
  const [from, to] = rangeOf(rounds, most);
  const at = (count: number): string => `${100 * (count - from) / (to - from)}%`;
  return (
    <div class="rounds">
      <h1>{stageWords.rounds[language]}</h1>
      <ul aria-hidden="true" class={rounds.length > 5 ? "many" : ""}>
        {rounds.map((one) => (
          <li key={one.round}>
            <span class="name">
              {roundName(one.round, language)}
              {one.inject !== undefined && <small>{one.inject[language]}</small>}
            </span>
            <span class="track">
              <i class="range" style={`left:${at(one.low)};right:calc(100% - ${at(one.high)})`} />
              <i class="dot" style={`left:${at(one.median)}`} />
            </span>
            <b>{countText(one.median)}</b>
            <code>{one.digest}</code>
          </li>
        ))}
        <li class="scale">
          <span />
          <span class="track"><span>{from}</span><span>{to}</span></span>
        </li>
      </ul>
      <RoundTable rounds={rounds} language={language} />
      <p class="foot">
        {stageWords.roundsKey[language]}
        {language === "en" && " "}
        {(from > 0 || to < most) && stageWords.roundsCut(from, to, most)[language]}
      </p>
    </div>
  );
}

function RoundTable({ rounds, language }: { rounds: readonly RoundView[]; language: Language }) {
  return (
    <Told
      caption={stageWords.rounds[language]}
      head={[stageWords.roundHead, stageWords.medianHead, stageWords.range, stageWords.news,
        stageWords.digest].map((label) => label[language])}
      rows={rounds.map(({ round, median, low, high, inject, digest }) => [
        roundName(round, language), countText(median),
        stageWords.between(countText(low), countText(high))[language],
        inject?.[language] ?? "–", digest,
      ])}
    />
  );
}

/** Seats that are told in two lines each at most. */
const MANY = 10;

function KeptPromises({ screen, language }: Of<"promises">) {
  const { kept } = screen;
  const parts = kept.flatMap(({ promised }) => promised);
  const count = parts.filter((part) => part.kept).length;
  const seats = [...new Set(kept.map(({ seat }) => seat.id))];
  return (
    <div class="kept-all">
      <p class="kicker">{stageWords.promisesKept[language]}</p>
      <h1>{(parts.length === 0 ? stageWords.noPromises
        : stageWords.keptOf(count, parts.length))[language]}</h1>
      {parts.length > 0 && <p class="quiet">{stageWords.keptRule[language]}</p>}
      <ul
        class={seats.length > 6 ? "said many" : "said"}
        style={`--lines:${seats.length > MANY ? 1 : 2}`}
      >
        {seats.map((id) => (
          <SeatKept key={id} held={kept.filter(({ seat }) => seat.id === id)} language={language} />
        ))}
      </ul>
    </div>
  );
}

/** What a seat kept, as a count, and every promise that it broke. */
function SeatKept({ held, language }: { held: readonly KeptView[]; language: Language }) {
  const [{ seat }] = held;
  const parts = held.flatMap(({ promised }) => promised);
  const broken = held.flatMap(({ round, promised }) => promised.filter(({ kept }) => !kept)
    .map(({ words }) => stageWords.brokenIn(words, round + 1)[language]));
  const between = language === "zh" ? "；" : "; ";
  return (
    <li>
      <Sign seat={seat} language={language} />
      <span class="line">
        <span class="hidden">{seat.name[language]}: </span>
        <span class={broken.length === 0 ? "yes" : ""}>
          {broken.length === 0 && <span aria-hidden="true">✓ </span>}
          {stageWords.keptOf(parts.length - broken.length, parts.length)[language]}
        </span>
        {broken.length > 0 && (
          <span class="no"><span aria-hidden="true"> ✗ </span>{broken.join(between)}</span>
        )}
      </span>
    </li>
  );
}
