import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { storyWords } from "../../dictionary/studio-story-words.ts";
import type { PackedStory } from "../../edit/packed-story.ts";
import { untouched } from "../state/situation.ts";
import type { Store } from "../state/store.ts";
import {
  answered, back, beginStory, drawn, isShown, made, moved, next, placeIn, STEPS, switched,
  type Story,
} from "../state/story.ts";
import { openedNumbers, storyWorlds, type StoryWorlds } from "../state/story-worlds.ts";
import { BreakingStep } from "./story-breaking.tsx";
import { ClaimStep, PredictStep, RevealStep } from "./story-claim.tsx";
import { EarlierStep } from "./story-earlier.tsx";
import { LimitsStep } from "./story-limits.tsx";
import { SharesStep, SwitchesStep } from "./story-logics.tsx";

/** Opens the story, where the pack has one. */
export function StoryButton({ store }: { store: Store }) {
  return store.pack.story === undefined || store.story.value !== undefined ? null : (
    <button type="button" onClick={() => { store.story.value = beginStory(); }}>
      {storyWords.open[store.language.value]}
    </button>
  );
}

/** The story, instead of the charts: nothing simulated stands beside a prediction. */
export function StoryPanel({ store }: { store: Store }) {
  const { story: packed } = store.pack;
  const story = store.story.value;
  return packed === undefined || story === undefined ? null
    : <Panel store={store} packed={packed} story={story} />;
}

type Outcome = StoryWorlds | "failed" | undefined;

function Panel({ store, packed, story }: { store: Store; packed: PackedStory; story: Story }) {
  const language = store.language.value;
  const outcome = useSignal<Outcome>(undefined);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let wanted = true;
    void storyWorlds(packed, store.levels, () => wanted).then((worlds) => {
      if (wanted) outcome.value = worlds ?? "failed";
    });
    return () => { wanted = false; };
  }, []);
  useEffect(() => { head.current?.focus(); }, [story.step]);
  const go = (to: (from: Story) => Story): void => { store.story.value = to(story); };
  const leave = (): void => { store.story.value = undefined; };
  const at = placeIn(story);
  const waits = story.step === "predict" && story.made === "no";
  return (
    <section class="story" aria-labelledby="story-head">
      <p class="place">
        <span>{packed.title[language]}</span>
        <span>{storyWords.place(at, STEPS.length)[language]}</span>
        <button type="button" onClick={leave}>{storyWords.leave[language]}</button>
      </p>
      <progress max={STEPS.length} value={at} aria-hidden="true" />
      <h1 id="story-head" ref={head} tabIndex={-1}>{storyWords.steps[story.step][language]}</h1>
      <Step store={store} packed={packed} story={story} outcome={outcome.value} go={go} />
      <p class="turns">
        <button type="button" disabled={at === 1} onClick={() => { go(back); }}>
          {storyWords.back[language]}
        </button>
        {at < STEPS.length && (
          <button type="button" class="main" disabled={waits} onClick={() => { go(next); }}>
            {storyWords.next[language]}
          </button>
        )}
      </p>
    </section>
  );
}

function Step({ store, packed, story, outcome, go }: {
  store: Store; packed: PackedStory; story: Story; outcome: Outcome;
  go: (to: (from: Story) => Story) => void;
}) {
  const language = store.language.value;
  if (story.step === "claim") return <ClaimStep packed={packed} language={language} />;
  if (story.step === "predict") {
    return (
      <PredictStep
        story={story} language={language}
        draw={(change) => { go((from) => drawn(from, change)); }}
        make={(how) => { go((from) => made(from, how)); }}
      />
    );
  }
  if (story.step === "limits") {
    return (
      <LimitsStep
        packed={packed} language={language} open={() => { openBench(store, packed, {}); }}
      />
    );
  }
  if (outcome === undefined || outcome === "failed" || !isShown(story)) {
    const words = outcome === "failed" ? storyWords.failed : storyWords.playing;
    return <p role="status">{words[language]}</p>;
  }
  const common = { worlds: outcome, language };
  if (story.step === "reveal") return <RevealStep story={story} {...common} />;
  if (story.step === "shares") return <SharesStep {...common} />;
  if (story.step === "earlier") {
    const whatifs = store.pack.scenarios.find(({ id }) => id === packed.contrast)?.whatifs ?? [];
    return <EarlierStep packed={packed} whatifs={whatifs} {...common} />;
  }
  return story.step === "switches" ? (
    <SwitchesStep
      story={story} {...common}
      toggle={(logic) => { go((from) => switched(from, logic)); }}
      answer={(one) => { go((from) => answered(from, one)); }}
    />
  ) : (
    <BreakingStep
      packed={packed} story={story} store={store} {...common}
      move={(path, value) => { go((from) => moved(from, path, value)); }}
      open={() => { openBench(store, packed, story.moved); }}
      clear={() => { go((from) => ({ ...from, moved: {} })); }}
    />
  );
}

/** The bench with all logics at work and some numbers moved, as any other scenario. */
function openBench(store: Store, packed: PackedStory, moved: Story["moved"]): void {
  store.open({ ...untouched(packed.bench), numbers: openedNumbers(store.pack, packed, moved) });
  store.story.value = undefined;
}
