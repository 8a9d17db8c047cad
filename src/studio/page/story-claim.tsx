import {
  storyClaimWords, storyRevealWords, storyWords,
} from "../../dictionary/studio-story-words.ts";
import { logicsWords } from "../../dictionary/study-figure-words.ts";
import type { PackedStory } from "../../edit/packed-story.ts";
import { numberText } from "../../figure/spec.ts";
import { ALL_ON, LOGIC_IDS } from "../../thesis/security-preference.ts";
import { dotsOf, type Prediction, type Story } from "../state/story.ts";
import { dotsAtEnd, type StoryWorlds } from "../state/story-worlds.ts";
import { DotPlot, StorySlider, type Told } from "./story-parts.tsx";

const say = (value: number): string => numberText(value, 2);

/** What is claimed, and by which logics. */
export function ClaimStep({ packed, language }: Told & { packed: PackedStory }) {
  return (
    <>
      <p>{storyClaimWords.thesis[language]}</p>
      <dl class="logics">
        {LOGIC_IDS.map((logic) => (
          <div key={logic}>
            <dt>{logicsWords.names[logic][language]}</dt>
            <dd>{packed.logics[logic].claim?.[language]}</dd>
          </div>
        ))}
      </dl>
      <p>{storyClaimWords.here[language]}</p>
      <p class="question">{storyClaimWords.ask[language]}</p>
    </>
  );
}

/** The reader draws what to expect; nothing of the result is here. */
export function PredictStep({ story, language, draw, make }: Told & {
  story: Story; draw: (change: Partial<Prediction>) => void;
  make: (how: "drawn" | "skipped") => void;
}) {
  const { median, width } = story.prediction;
  const values = dotsOf(story.prediction);
  const said = storyClaimWords.yours(say(values[24]), say(values[0]), say(values[49]))[language];
  const kept = story.made !== "no";
  return (
    <>
      <p>{storyClaimWords.measure[language]}</p>
      <p class="question">{storyClaimWords.question[language]}</p>
      <DotPlot rows={[{ values, look: "drawn" }]} label={said} />
      <Poles language={language} />
      <div class="drawing">
        <StorySlider
          id="story-median" label={storyClaimWords.middle} value={median} least={0} most={1}
          step={0.01} language={language} disabled={kept}
          move={(value) => { draw({ median: value }); }}
        />
        <StorySlider
          id="story-width" label={storyClaimWords.width} value={width} least={0.01} most={0.5}
          step={0.01} language={language} disabled={kept}
          move={(value) => { draw({ width: value }); }}
        />
      </div>
      <p>{said}</p>
      {kept ? <p>{storyClaimWords.kept[language]}</p> : (
        <p class="acts">
          <button type="button" class="main" onClick={() => { make("drawn"); }}>
            {storyClaimWords.keep[language]}
          </button>
          <button type="button" onClick={() => { make("skipped"); }}>
            {storyClaimWords.skip[language]}
          </button>
        </p>
      )}
    </>
  );
}

/** What the ends of the line mean. */
export function Poles({ language }: Told) {
  const { development, turn, security } = storyClaimWords.poles;
  return (
    <p class="poles" aria-hidden="true">
      <span>{development[language]}</span><span>{turn[language]}</span>
      <span>{security[language]}</span>
    </p>
  );
}

/** The prediction beside fifty simulated worlds, and how they differ. */
export function RevealStep({ story, worlds, language }: Told & {
  story: Story; worlds: StoryWorlds;
}) {
  const model = dotsAtEnd(worlds.bench[ALL_ON]);
  const drawn = story.made === "drawn" ? dotsOf(story.prediction) : undefined;
  const said = [
    storyRevealWords.model(say(model[24]), say(model[0]), say(model[49])),
    ...(drawn === undefined ? [] : differences(drawn, model)),
  ].map((label) => label[language]);
  const joined = said.join(language === "zh" ? "" : " ");
  return (
    <>
      <DotPlot
        label={joined}
        rows={[{ values: model, look: "filled" },
          ...(drawn === undefined ? [] : [{ values: drawn, look: "drawn" as const }])]}
      />
      <Poles language={language} />
      <p class="legend">
        <span class="now">{storyRevealWords.legendModel[language]}</span>
        {drawn !== undefined && (
          <span class="drawn">{storyRevealWords.legendYours[language]}</span>
        )}
      </p>
      <p class="head">{joined}</p>
      {drawn === undefined && <p>{storyWords.skipped[language]}</p>}
      <p>{storyRevealWords.spread[language]}</p>
    </>
  );
}

function differences(drawn: readonly number[], model: readonly number[]) {
  const by = Number((model[24] - drawn[24]).toFixed(2));
  const reach = (dots: readonly number[]): number => dots[47] - dots[2];
  const turned = (dots: readonly number[]): number => dots.filter((dot) => dot >= 0.5).length;
  const { higher, lower, same, closer, wider } = storyRevealWords;
  return [
    by === 0 ? same : by > 0 ? higher(say(by)) : lower(say(-by)),
    reach(model) < reach(drawn) ? closer : wider,
    storyRevealWords.turned(turned(drawn), turned(model)),
  ];
}
