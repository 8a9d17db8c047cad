import type { Label } from "../../base/label.ts";
import { studioShareWords } from "../../dictionary/studio-share-words.ts";
import { storyWords } from "../../dictionary/studio-story-words.ts";
import { studioSwitchWords } from "../../dictionary/studio-switch-words.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { Pack } from "../../edit/pack.ts";
import type { Model } from "../../model/model.ts";
import { presetNow, withPreset } from "./presets.ts";
import { withNumber, type Situation } from "./situation.ts";
import { openedNumbers } from "./story-worlds.ts";

/** Changes that were made as one, and are taken back as one. */
export interface ChangeGroup {
  readonly key: string;
  readonly what: Label;
  readonly step: Label;
  /** What it is made of. */
  readonly paths: ReadonlySet<string>;
  takeBack(situation: Situation): Situation;
}

/** A way of negotiating, and the world that the story opens. */
export function changeGroups(pack: Pack, model: Model, situation: Situation): ChangeGroup[] {
  return [...presetGroup(pack, model, situation), ...storyGroup(pack, situation)];
}

function step(from: Label, to: Label): Label {
  return { en: studioShareWords.step(from.en, to.en).en,
    zh: studioShareWords.step(from.zh, to.zh).zh };
}

function presetGroup({ presets = [] }: Pack, model: Model, situation: Situation): ChangeGroup[] {
  const now = presetNow(presets, model, situation);
  return now === undefined ? [] : [{
    key: "preset", what: studioSwitchWords.preset,
    step: step(studioSwitchWords.noPreset, now.preset.title),
    paths: new Set([...now.others.map(({ path }) => path), ...Object.keys(now.numbers)]),
    takeBack: (at) => withPreset(at, now, undefined),
  }];
}

/** There as long as none of its numbers was taken back; those moved on stand beside it. */
function storyGroup(pack: Pack, { scenario, numbers }: Situation): ChangeGroup[] {
  const { story } = pack;
  if (story === undefined || story.bench !== scenario) return [];
  const opened = Object.entries(openedNumbers(pack, story));
  const same = opened.filter(([path, value]) => numbers[path] === value).map(([path]) => path);
  if (same.length < 2 || !opened.every(([path]) => Object.hasOwn(numbers, path))) return [];
  return [{
    key: "story", what: story.title, step: step(studioWords.none, storyWords.allOn),
    paths: new Set(same),
    takeBack: (at) => same.reduce((left, path) => withNumber(left, path, undefined), at),
  }];
}
