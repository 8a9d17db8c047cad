import type { Label, Language } from "../../base/label.ts";
import { stageWords } from "../../dictionary/room-stage-words.ts";
import { countText } from "../../studio/figure/count-text.ts";
import type { Screen, Shown } from "../screen.ts";
import { Promises, Reveal } from "./cards.tsx";
import { DebriefScreen } from "./debrief.tsx";
import { DotChart } from "./dots.tsx";
import { Vote, Why, Written } from "./measured.tsx";
import { News, Playing, Sealing, Talk, Welcome } from "./opening.tsx";

/** What the room sees, at any size: it fills the box in which it stands. */
export function Stage({ shown }: { shown: Shown }) {
  const { screen, language, look } = shown;
  const digest = "digest" in screen ? screen.digest : undefined;
  return (
    <div class="stage" data-look={look} lang={language === "zh" ? "zh-Hans" : "en"}>
      <div class={`wall ${screen.scene}`} key={keyOf(screen)}>
        <p class="strip">
          <span>{screen.scene !== "welcome" && stageWords.brand[language]}</span>
          <span>{stripOf(screen)?.[language]}</span>
          {digest !== undefined && (
            <span class="digest">{stageWords.digest[language]} <code>{digest}</code></span>
          )}
        </p>
        <Body screen={screen} language={language} />
      </div>
    </div>
  );
}

/** Screens of one key change in place; another key comes in anew, and its dots move again. */
function keyOf(screen: Screen): string {
  const round = "round" in screen ? screen.round : "";
  const part = screen.scene === "debrief" ? screen.part : "";
  return [screen.scene, round, part, "digest" in screen ? screen.digest : ""].join(" ");
}

function stripOf(screen: Screen) {
  if (screen.scene === "debrief") return stageWords.debrief;
  if (screen.scene === "talk") return stageWords.roundOf(screen.round + 1, screen.rounds);
  if (!("round" in screen)) return undefined;
  return screen.round < 0 ? stageWords.baseline : stageWords.round(screen.round + 1);
}

function Body({ screen, language }: { screen: Screen; language: Language }) {
  switch (screen.scene) {
    case "welcome": return <Welcome screen={screen} language={language} />;
    case "vote": return <Vote screen={screen} language={language} />;
    case "predict": return <Predict screen={screen} language={language} />;
    case "playing": return <Playing screen={screen} language={language} />;
    case "baseline":
    case "result": return <Result screen={screen} language={language} />;
    case "text": return <Written screen={screen} language={language} />;
    case "news": return <News screen={screen} language={language} />;
    case "talk": return <Talk screen={screen} language={language} />;
    case "cards": return <Sealing screen={screen} language={language} />;
    case "promises": return <Promises screen={screen} language={language} />;
    case "reveal": return <Reveal screen={screen} language={language} />;
    case "why": return <Why screen={screen} language={language} />;
    default: return <DebriefScreen screen={screen} language={language} />;
  }
}

function Predict({ screen, language }: {
  screen: Extract<Screen, { readonly scene: "predict" }>; language: Language;
}) {
  const { most, guess = [] } = screen;
  return (
    <div class="result">
      <h1>{stageWords.predictAsk[language]}</h1>
      <DotChart language={language} most={most} now={guess} guess />
      <p class="foot">{stageWords.dotMeans[language]}</p>
    </div>
  );
}

/** Lines on conditions that the wall has room for. */
const TOLD = 2;

/** What became of signatures that waited for others. */
function Conditions({ lines, language }: { lines: readonly Label[]; language: Language }) {
  if (lines.length === 0) return null;
  const more = lines.length - TOLD;
  return (
    <ul class="conditions">
      {lines.slice(0, TOLD).map((line, n) => (
        <li key={n}>
          {line[language]}
          {n === TOLD - 1 && more > 0 && (
            <>{language === "en" && " "}{stageWords.moreConditions(more)[language]}</>
          )}
        </li>
      ))}
    </ul>
  );
}

function Result({ screen, language }: {
  screen: Extract<Screen, { readonly scene: "baseline" | "result" }>; language: Language;
}) {
  const { dots, was, guessed, headline, badge, conditions } = screen;
  const ring = guessed === true ? stageWords.ringGuess : stageWords.ringBefore;
  return (
    <div class="result">
      <div class="lead">
        <p class="number">
          <strong>{countText(dots.median)}</strong>
          <span>{stageWords.keyUnit[language]}</span>
        </p>
        <h1>{headline[language]}</h1>
      </div>
      <Conditions lines={conditions} language={language} />
      <DotChart
        language={language} most={dots.most} now={dots.histogram} was={was?.histogram}
        guessed={guessed}
      />
      <p class="foot">
        <span><i class="key-dot" aria-hidden="true" />{stageWords.dotMeans[language]}</span>
        {was !== undefined && (
          <span><i class="key-ring" aria-hidden="true" />{ring[language]}</span>
        )}
        <span class="quiet small-only">{stageWords.ofModel[language]}</span>
      </p>
      <p class="foot badge">{badge[language]}</p>
    </div>
  );
}
