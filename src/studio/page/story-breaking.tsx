import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { storyBreakWords, storyLimitsWords } from "../../dictionary/studio-story-end-words.ts";
import type { PackedStory } from "../../edit/packed-story.ts";
import { numberText, percentText } from "../../figure/spec.ts";
import { ALL_ON } from "../../thesis/security-preference.ts";
import type { Store } from "../state/store.ts";
import type { Story } from "../state/story.ts";
import { breachBy, numbersOf, writtenAt, type StoryWorlds } from "../state/story-worlds.ts";
import { numberLabel, StorySlider, type Told } from "./story-parts.tsx";

type Found = Awaited<ReturnType<typeof breachBy>> | undefined;

/** Numbers to move until the thesis breaks, and what is left of it. */
export function BreakingStep({ packed, story, worlds, store, language, move, clear,
  open }: Told & {
  packed: PackedStory; story: Story; worlds: StoryWorlds; store: Store;
  move: (path: string, value: number | undefined) => void; clear: () => void; open: () => void;
}) {
  const found = useSignal<Found>(undefined);
  const busy = useSignal(false);
  const turn = useRef(0);
  const settled = useSignal(0);
  const count = Object.keys(story.moved).length;
  const starts = startsOf(packed, store);
  useEffect(() => {
    const own = ++turn.current;
    busy.value = count > 0;
    if (count === 0) {
      found.value = undefined;
      return;
    }
    void breachBy(packed, story.moved, worlds, store.levels).then((told) => {
      if (own !== turn.current) return;
      busy.value = false;
      found.value = told;
    });
  }, [settled.value]);
  const settle = (): void => { settled.value += 1; };
  return (
    <>
      <p>{storyBreakWords.task(percentText(packed.broken.never))[language]}</p>
      <Finding found={found.value} busy={busy.value} count={count} language={language} />
      <h2>{storyBreakWords.numbers[language]}</h2>
      <div class="movable">
        {Object.entries(packed.movable).map(([path, [least, most]]) => {
          const start = starts(path);
          return (
            <StorySlider
              key={path} id={`story-${path}`} label={numberLabel(path)} language={language}
              least={least} most={most} step={0.01} start={start}
              value={story.moved[path] ?? start} settle={settle}
              move={(value) => { move(path, value === start ? undefined : value); }}
            />
          );
        })}
      </div>
      <p class="acts">
        <button type="button" disabled={count === 0} onClick={() => { clear(); settle(); }}>
          {storyBreakWords.putBack[language]}
        </button>
        <button type="button" onClick={open}>{storyLimitsWords.open[language]}</button>
      </p>
      <p>{storyBreakWords.defend[language]}</p>
    </>
  );
}

function Finding({ found, busy, count, language }: Told & {
  found: Found; busy: boolean; count: number;
}) {
  const { trying, stands, broken, by, turning, failed } = storyBreakWords;
  const told = found === "failed" ? undefined : found;
  const said = busy && count > 0 ? [trying]
    : found === undefined || count === 0 ? [stands]
      : told === undefined ? [failed]
        : [told.breach === null ? stands : broken(count),
          ...told.breach === null ? [] : [by[told.breach]],
          turning(numberText(100 * told.turns))];
  return (
    <p class={told?.breach ? "head broken" : "head"} role="status">
      {said.map((one) => one[language]).join(language === "zh" ? "" : " ")}
    </p>
  );
}

/** Where each number stands with all logics at work. */
function startsOf(packed: PackedStory, { pack }: Store): (path: string) => number {
  const set = new Map([...packed.set.map(({ path, value }) => [path, Number(value)] as const),
    ...Object.entries(numbersOf(packed, ALL_ON))]);
  const bench = pack.scenarios.find(({ id }) => id === packed.bench);
  return (path) => set.get(path) ?? writtenAt(bench?.scenario, path) ?? 0;
}
