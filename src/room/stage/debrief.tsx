import type { Language } from "../../base/label.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import { countText } from "../stage-of.ts";
import type { KeptView, RoundView, Screen } from "../stage.ts";
import { Sign } from "./sign.tsx";
import { Told } from "./told.tsx";

type Part = Extract<Screen, { readonly step: "debrief" }>;
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

function Rounds({ screen, language }: Of<"rounds">) {
  const { rounds, most } = screen;
  const at = (count: number): string => `${100 * count / Math.max(1, most)}%`;
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
          <span class="track"><span>0</span><span>{most}</span></span>
        </li>
      </ul>
      <RoundTable rounds={rounds} language={language} />
      <p class="foot">{stageWords.roundsKey[language]}</p>
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
      <Sign seat={seat} />
      <span class="line">
        <span class="hidden">{seat.name[language]}: </span>
        <span class="yes">
          <span aria-hidden="true">✓ </span>
          {stageWords.keptOf(parts.length - broken.length, parts.length)[language]}
        </span>
        {broken.length > 0 && (
          <span class="no"><span aria-hidden="true"> ✗ </span>{broken.join(between)}</span>
        )}
      </span>
    </li>
  );
}
