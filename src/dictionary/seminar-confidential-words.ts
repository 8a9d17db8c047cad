import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

interface Kept {
  readonly name: Label;
  readonly points: number;
}

interface Backed {
  readonly name: Label;
  readonly pole: Label;
}

/** Whom a seat answers to. */
const BEHIND = {
  delegation: { en: "You could not defend it at home.", zh: "否则回国无法交代。" },
  voice: { en: "You could not defend it before your members.", zh: "否则无法向成员交代。" },
} as const;

/** Points of a card about a point. */
function within(points: number, distance: number): string {
  return `${Math.max(0, points - distance)}–${Math.min(10, points + distance)}`;
}

/** The confidential side of a brief. Points are those of the card, 0 to 10. */
export const confidentialWords = {
  aims: { en: "What you want", zh: "你方所求" },
  redLines: { en: "Your red lines", zh: "你方红线" },
  walkAway: { en: "If you walk away", zh: "若不签署" },
  score: { en: "Your own score card", zh: "自评表" },
  aim: (rank: number, name: Label, pole: Label, points: number): Label => ({
    en: `${rank}. ${name.en}: about ${points} of 10, on the side of "${pole.en}".`,
    zh: chinese`${String(rank)}. ${name.zh}：约 ${String(points)} 分（满分 10），偏向“${pole.zh}”一侧。`,
  }),
  trade: (name: Label): Label => ({
    en: `Of the two stances you care less about ${name.en}: here you can give way, as far as your `
      + "red line, and ask something for it.",
    zh: chinese`两项立场中，你方较不看重的是“${name.zh}”：可在红线之内让步，并据以要价。`,
  }),
  notBelow: (name: Label, points: number, role: keyof typeof BEHIND): Label => ({
    en: `${name.en}: nothing below ${points} of 10. ${BEHIND[role].en}`,
    zh: chinese`${name.zh}：不得低于 ${String(points)} 分，${BEHIND[role].zh}`,
  }),
  notAbove: (name: Label, points: number, role: keyof typeof BEHIND): Label => ({
    en: `${name.en}: nothing above ${points} of 10. ${BEHIND[role].en}`,
    zh: chinese`${name.zh}：不得高于 ${String(points)} 分，${BEHIND[role].zh}`,
  }),
  behind: (issues: readonly Backed[]): Label => ({
    en: "You also care about what your card cannot say: " + issues.map(({ name, pole }) =>
      `${name.en} (toward "${pole.en}")`).join(", ") + ". Speak of it, or ask a price for it.",
    zh: chinese`卡片未列、但你方也看重的：${issues.map(({ name, pole }) =>
      chinese`${name.zh}（偏向“${pole.zh}”）`).join("、")}。可以在会上提出，也可据以要价。`,
  }),
  staysNear: (names: readonly Label[]): Label => ({
    en: `Without a text these stay near what you want: ${names.map(({ en }) => en).join(", ")}. `
      + "There not signing costs you nothing, and signing must bring something else.",
    zh: chinese`没有文本，${names.map(({ zh }) => zh).join("、")}也会维持在你方所求附近：`
      + "在此不签署并无损失，要签署，须另有所得。",
  }),
  keepsNothing: (names: readonly Label[]): Label => ({
    en: `Without a text you have nothing on ${names.map(({ en }) => en).join(", ")}: a weak text `
      + "may still be a gain.",
    zh: chinese`没有文本，你方在${names.map(({ zh }) => zh).join("、")}上便一无所有：`
      + "文本即便偏弱，仍可能有所得。",
  }),
  keeps: (kept: readonly Kept[]): Label => ({
    en: `Without a text you keep what there is: ${kept.map(({ name, points }) =>
      `${name.en} ${points} of 10`).join(", ")}. A text farther from what you want costs you.`,
    zh: `不签署，现状不变：${kept.map(({ name, points }) =>
      chinese`${name.zh} ${String(points)} 分`).join("、")}。文本若离你方所求更远，便是损失。`,
  }),
  rivals: (names: readonly Label[]): Label => ({
    en: `Rivals to watch: ${names.map(({ en }) => en).join(", ")}. What they gain from a text, you `
      + "count as lost.",
    zh: chinese`你方紧盯${names.map(({ zh }) => zh).join("、")}：其所得即你方所失。`,
  }),
  verified: {
    en: "If they accept verification, you mind less.", zh: "对方若接受核查，顾虑会减轻。",
  },
  offers: {
    en: "An offer only moves seats that the model simulates; a seat with a card signs as its card "
      + "says.",
    zh: "出价只影响由模型模拟的席位；对方若已交卡，签署与否以其卡片为准。",
  },
  oneCard: {
    en: "Agree among yourselves first: there is one card for all of you.",
    zh: "请先在内部达成一致：全体只有一张卡片。",
  },
  scores: (name: Label, points: number, worth: number): Label => ({
    en: `${name.en}: +${worth} if the text ends at ${within(points, 1)}, 0 at `
      + `${within(points, 3)}, −${worth} beyond.`,
    zh: chinese`${name.zh}：文本落在 ${within(points, 1)}，记 +${String(worth)}；`
      + chinese`落在 ${within(points, 3)}，记 0；再远，记 −${String(worth)}。`,
  }),
  scoreCoverage: {
    en: "The whole: +2 if you signed and signatories hold at least half of the world's AI systems; "
      + "−1 if you signed and they do not.",
    zh: "整体：若你方签署，且签署方持有全球至少一半的人工智能系统，记 +2；签署而未达到，记 −1。",
  },
  scoreVoice: {
    en: "The whole: +2 if the text moved toward your two stances between the first round and the "
      + "last; −1 if it moved away from both.",
    zh: "整体：从第一轮到末轮，文本若向你方两项立场靠拢，记 +2；若两项都远离，记 −1。",
  },
  scoreWord: {
    en: "Your word: +1 for every promise that your card kept, −1 for every one it broke and "
      + "somebody noticed.",
    zh: "信用：卡片每兑现一项承诺，记 +1；每有一项食言且被人察觉，记 −1。",
  },
} as const;
