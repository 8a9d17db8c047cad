import type { Language } from "../../base/label.ts";
import { stageSentences, stageWords } from "../../dictionary/room-stage-words.ts";
import { signedText } from "../../figure/spec.ts";
import { levelText } from "../level-text.ts";
import type { LevelView, Screen } from "../screen.ts";
import { Sign } from "./sign.tsx";
import { Told } from "./told.tsx";

type Of<Scene extends Screen["scene"]> =
  { screen: Extract<Screen, { readonly scene: Scene }>; language: Language };

/** Ems that the longest of some signs takes: a letter half of one, a Chinese character a whole. */
function chipOf(signs: readonly string[]): number {
  return Math.max(5, ...signs.map((sign) =>
    1.2 + [...sign].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 1 : 0.64), 0)));
}

/** How each card moved those whom no card held. */
export function Why({ screen, language }: Of<"why">) {
  const { bars, together, remainder, sentence, apart } = screen;
  const longest = Math.max(1, ...bars.map(({ worlds }) => worlds));
  return (
    <div class="why">
      <h1>{sentence[language]}</h1>
      <div class={bars.length > 9 ? "bars-title tight" : "bars-title"}>
        {apart !== undefined && (
          <p>{stageSentences.apart(
            signedText(apart.news, 1), signedText(apart.cards, 1))[language]}</p>
        )}
        <h2>{stageWords.whyBars[language]}</h2>
      </div>
      <ul
        class={`effects${bars.length > 6 ? " crowd" : ""}${bars.length > 9 ? " full" : ""}`}
        aria-hidden="true"
        style={`--chip:${chipOf(bars.map(({ seat }) => seat.sign[language]))}em`}
      >
        <li class="head">
          <span>{stageWords.whyWorlds[language]}</span>
          <span>{stageWords.whySignatures[language]}</span>
        </li>
        {bars.map(({ seat, worlds, signatures }) => (
          <li key={seat.id}>
            <Sign seat={seat} language={language} />
            <span class="bar"><i style={`width:${100 * worlds / longest}%`} /></span>
            <b>{worlds}</b>
            <span class="change">{signedText(signatures, 1)}</span>
          </li>
        ))}
      </ul>
      <Told
        caption={stageWords.why[language]}
        head={[stageWords.seat, stageWords.whyWorlds, stageWords.whySignatures]
          .map((label) => label[language])}
        rows={bars.map(({ seat, worlds, signatures }) =>
          [seat.name[language], String(worlds), signedText(signatures, 1)])}
      />
      <p class="foot">
        {stageWords.whyFoot[language]}
        {language === "en" && " "}
        {bars.length > 1
          && stageSentences.doNotAdd(signedText(together, 1), signedText(remainder, 1))[language]}
      </p>
    </div>
  );
}

/** A vote's answers; both votes once there are two. */
export function Vote({ screen, language }: Of<"vote">) {
  const { question, answers, counts, before, closing } = screen;
  const votes = [
    ...(before === undefined ? [] : [{ kind: "first" as const, held: before }]),
    ...(counts === undefined ? []
      : [{ kind: closing ? "second" as const : "first" as const, held: counts }]),
  ];
  const most = Math.max(1, ...votes.flatMap(({ held }) => held));
  return (
    <div class="vote">
      <p class="kicker">{(closing ? stageWords.voteAgain : stageWords.voteFirst)[language]}</p>
      <h1>{question[language]}</h1>
      <ol class={votes.length === 0 ? "answers" : "answers counted"}>
        {answers.map((answer, n) => (
          <li key={n}>
            <span>{answer[language]}</span>
            {votes.length > 0 && (
              <span class="held">
                {votes.map(({ kind, held }) => (
                  <span key={kind} class={`bar ${kind}`}>
                    <i style={`width:${100 * (held[n] ?? 0) / most}%`} />
                    <b>{held[n] ?? 0}</b>
                    {votes.length > 1 && <em>{stageWords[kind][language]}</em>}
                  </span>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      {votes.length === 0 && <p class="foot">{stageWords.handsUp[language]}</p>}
    </div>
  );
}

/** Levels of the text, from 0 to 1, and where they were. */
export function Written({ screen, language }: Of<"text">) {
  const { levels, was = [] } = screen;
  const before = (id: string): LevelView | undefined => was.find((one) => one.id === id);
  return (
    <div class="written">
      <h1>{stageWords.text[language]}</h1>
      <ul class={levels.length > 8 ? "levels many" : "levels"} aria-hidden="true">
        {levels.map((one) => (
          <Level key={one.id} now={one} was={before(one.id)?.level} language={language} />
        ))}
        <li class="scale">
          <span /><span class="track"><span>0</span><span>10</span></span>
        </li>
      </ul>
      <Told
        caption={stageWords.text[language]}
        head={[stageWords.text, stageWords.zero, stageWords.ten, stageWords.level,
          ...(was.length > 0 ? [stageWords.earlier] : [])].map((label) => label[language])}
        rows={levels.map((one) => [
          one.name[language], one.ends[0][language], one.ends[1][language], levelText(one),
          ...(was.length > 0 ? [levelText(before(one.id))] : []),
        ])}
      />
      <p class="foot">
        <span><i class="key-dot" aria-hidden="true" />{stageWords.textKey[language]}</span>
        {was.length > 0 && (
          <span><i class="key-ring" aria-hidden="true" />{stageWords.ringBefore[language]}</span>
        )}
      </p>
    </div>
  );
}

function Level({ now, was, language }: {
  now: LevelView; was: number | undefined; language: Language;
}) {
  const { name, level } = now;
  return (
    <li>
      <span class="name">{name[language]}</span>
      <span class="track">
        {was !== undefined && <i class="ring" style={`left:${100 * was}%`} />}
        <i
          class="dot"
          style={`left:${100 * level}%;--from:${100 * (was ?? level)}%`}
        />
      </span>
      <b>{levelText(now)}</b>
    </li>
  );
}
