import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Below the first of these a level is close to 0, and so on to close to 1. */
const STEPS = [0.2, 0.4, 0.6, 0.8] as const;

/** The pole that a level is nearer to; the upper one in the middle. */
export function poleAt([low, high]: readonly [Label, Label], level: number): Label {
  return level < 0.5 ? low : high;
}

/** A level of an issue (0 to 1) in words, between its two poles. */
export function levelWords(name: Label, poles: readonly [Label, Label], level: number): Label {
  const [low, high] = poles;
  const step = STEPS.filter((from) => level >= from).length;
  const pole = step < 2 ? low : high;
  if (step === 2) {
    return {
      en: `${name.en}: between "${low.en}" and "${high.en}"`,
      zh: chinese`${name.zh}：介于“${low.zh}”与“${high.zh}”之间`,
    };
  }
  return step === 0 || step === 4
    ? { en: `${name.en}: close to "${pole.en}"`, zh: chinese`${name.zh}：接近“${pole.zh}”` }
    : { en: `${name.en}: leans to "${pole.en}"`, zh: chinese`${name.zh}：偏向“${pole.zh}”` };
}
