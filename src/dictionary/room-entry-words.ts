import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What the facilitator enters along the script. */
export const entryWords = {
  votes: { en: "Hands raised", zh: "举手人数" },
  enter: { en: "Enter", zh: "录入" },
  guess: { en: "Guesses of the room", zh: "学员的猜测" },
  guessHint: {
    en: "Numbers of signatories as they are called out, with spaces between them.",
    zh: "按学员所报录入签署方数量，以空格分开。",
  },
  guessRefused: (most: number): Label => ({
    en: `Whole numbers from 0 to ${most}, please.`, zh: `请填 0 至 ${most} 的整数。`,
  }),
  news: { en: "News of this round", zh: "本轮插入事件" },
  noNews: { en: "No news", zh: "无事件" },
  does: { en: "What it does (for the debrief)", zh: "对模型的作用（总结时再讲）" },
  code: { en: "Code of a card", zh: "卡片代码" },
  codeHint: { en: "Ten letters and digits, as 7K2MD-09XQA.", zh: "十个字母或数字，如 7K2MD-09XQA。" },
  take: { en: "Take", zh: "收下" },
  replaceAsk: (seat: Label): Label => ({
    en: `${seat.en} has handed in a card already. Replace it?`,
    zh: chinese`${seat.zh}已交过卡片，要替换吗？`,
  }),
  replace: { en: "Replace", zh: "替换" },
  keep: { en: "Keep the old one", zh: "保留原卡" },
  taken: (seat: Label): Label => ({
    en: `The card of ${seat.en} is sealed.`, zh: chinese`已封存${seat.zh}的卡片。`,
  }),
  byHand: { en: "Write a card by hand", zh: "手工填写卡片" },
  whose: { en: "Seat", zh: "席位" },
  choose: { en: "Choose a seat", zh: "请选择席位" },
  seal: { en: "Seal this card", zh: "封存此卡" },
  takeBack: { en: "Take back", zh: "撤回" },
  fill: { en: "Fill the missing cards by the briefs", zh: "缺的卡片按简报填写" },
  missing: (names: Label): Label => ({
    en: `Still missing: ${names.en}`, zh: chinese`尚缺：${names.zh}`,
  }),
  allIn: { en: "All cards are in.", zh: "卡片已收齐。" },
  standing: {
    en: "A seat that hands in nothing keeps its last card; without one it is simulated.",
    zh: "未交新卡的席位沿用上一张；从未交过的由模型模拟。",
  },
  promise: { en: "Promise", zh: "承诺" },
  promiseOf: { en: "Who speaks?", zh: "谁在发言？" },
  will: { en: "What will it do?", zh: "将如何行动？" },
  unsaid: { en: "not said", zh: "未提及" },
  accepts: { en: "Verification", zh: "核查" },
  yes: { en: "yes", zh: "接受" },
  no: { en: "no", zh: "不接受" },
  said: { en: "In its words", zh: "原话" },
  write: { en: "Write down", zh: "记下" },
  strike: { en: "Strike", zh: "删去" },
  strikeOf: (seat: Label): Label => ({
    en: `Strike the promise of ${seat.en}`, zh: chinese`删去${seat.zh}的承诺`,
  }),
  takeBackOf: (seat: Label): Label => ({
    en: `Take back the card of ${seat.en}`, zh: chinese`撤回${seat.zh}的卡片`,
  }),
  notes: { en: "For you alone", zh: "仅供主持人" },
  flipped: (worlds: number, of: number): Label => ({
    en: `In ${worlds} of ${of} simulated worlds at least one party without a card changed its `
      + "mind.",
    zh: `${of} 个模拟世界中，${worlds} 个里至少有一方（未持卡）改变了决定。`,
  }),
  turnedMost: { en: "Who turned most (worlds)", zh: "改变最多者（世界数）" },
  turned: (gained: number, lost: number): Label => ({
    en: [...(gained > 0 ? [`to signing ${gained}`] : []),
      ...(lost > 0 ? [`to refusing ${lost}`] : [])].join(", "),
    zh: [...(gained > 0 ? [`转签 ${gained}`] : []),
      ...(lost > 0 ? [`转拒 ${lost}`] : [])].join("，"),
  }),
} as const;
