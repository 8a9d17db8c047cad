import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

const ORDINALS: Readonly<Record<number, string>> = { 1: "first", 5: "fifth", 10: "tenth" };

/** "tenth", in English. */
export function ordinal(rank: number): string {
  return ORDINALS[rank] ?? `no. ${rank}`;
}

const COUNTS: Readonly<Record<number, string>> = { 1: "one", 5: "five", 10: "ten" };

function orMore(rank: number): string {
  return `${COUNTS[rank] ?? String(rank)} or more ${rank === 1 ? "is" : "are"}`;
}

/** What bindingness loses the tenth signatory. */
export const bindingWords = {
  lost: (rank: number, at: string, low: string, high: Label): Label => ({
    en: `The ${ordinal(rank)} signatory is lost at a bindingness of about ${at} of 1 (${low} to `
      + `${high.en} in nine of ten simulated worlds).`,
    zh: chinese`第 ${String(rank)} 个签署方约在约束力升至 ${at}（满分 1）时失去（十分之九的模拟世界：${
      low} 至${high.zh}）。`,
  }),
  never: (rank: number, share: Label, words: boolean): Label => ({
    en: `No bindingness up to 1 loses the ${ordinal(rank)} signatory in half of the simulated `
      + `worlds; ${orMore(rank)} lost ${share.en}.`,
    zh: chinese`约束力即使升至 1，也不会在半数模拟世界中失去第 ${String(rank)} 个签署方；失去 ${
      String(rank)} 个或更多签署方的模拟世界${words ? "：" : "占"}${share.zh}。`,
  }),
  few: (seats: number): Label => ({
    en: `Only ${seats} can sign here: there is no tenth to lose.`,
    zh: `此处可签署的只有 ${seats} 个，谈不上第 10 个。`,
  }),
  start: (first: string, last: string): Label => ({
    en: `Without any bindingness ${first} sign on average, fully binding ${last}.`,
    zh: chinese`毫无约束力时平均有 ${first} 个签署，完全有约束力时为 ${last} 个。`,
  }),
  drafted: (level: string, signing: string, least: string, most: string): Label => ({
    en: `The negotiation itself writes a bindingness of ${level}, at which ${signing} sign on `
      + `average; the forum allows ${least} to ${most}.`,
    zh: chinese`谈判本身写出的约束力为 ${level}，此时平均有 ${signing} 个签署；论坛允许 ${
      least} 至 ${most}。`,
  }),
  given: (level: string, signing: string): Label => ({
    en: `The text is given and binds at ${level}; ${signing} sign it on average.`,
    zh: chinese`文本已给定，约束力为 ${level}，平均有 ${signing} 个签署。`,
  }),
  lossTitle: { en: "Where signatories are lost", zh: "何处失去签署方" },
  rank: { en: "Lost", zh: "失去" },
  kth: (rank: number): Label => ({ en: `the ${ordinal(rank)}`, zh: `第 ${rank} 个` }),
  at: { en: "At", zh: "约束力" },
  nineOfTen: { en: "Nine of ten worlds", zh: "十分之九的世界" },
  lostIn: { en: "In worlds", zh: "模拟世界占比" },
  who: { en: "Most often", zh: "最常失去" },
  to: (low: string, high: Label): Label => ({
    en: `${low} to ${high.en}`, zh: chinese`${low} 至${high.zh}`,
  }),
  not: { en: "never", zh: "从不" },
  curveTitle: {
    en: "Signatures at rising bindingness, the drafted positions kept",
    zh: "保持所起草的立场，签署数随约束力上升的变化",
  },
  level: { en: "Bindingness", zh: "约束力" },
  signatures: { en: "Signatures", zh: "签署数" },
  coverage: { en: "AI systems, %", zh: "人工智能系统，%" },
  notDrafted: {
    en: "The positions stay as drafted: negotiators who foresaw a binding text would have written "
      + "another one.",
    zh: "各议题立场保持起草时的样子：谈判者若预见文本有约束力，会写出另一份文本。",
  },
  notNet: {
    en: "Lost are those who sign without bindingness and no longer do; others may join, so that "
      + "the number of signatures can fall by less, or rise.",
    zh: "“失去”指无约束力时签署、其后不再签署者；另有主体可能加入，因此签署总数的降幅可能更小，甚至上升。",
  },
  notMore: {
    en: "That more sign where a text binds more is how the model is built: bindingness raises the "
      + "stakes of all that the text changes, (1 + bindingStakes · bindingness) times its worth "
      + "against the status quo, so that those whom it serves sign more readily. What binding "
      + "costs is one term, the distance from the level wanted, weighed by the little salience "
      + "on bindingness; ratification, compliance and enforcement cost nothing here.",
    zh: "文本约束力越高、签署者越多，是模型设定使然：约束力放大文本所带来一切改变的利害，即与现状相比的价值乘以"
      + "（1 + bindingStakes × 约束力），因此从文本得益者更愿意签署。受约束的代价只有一项，即与所求水平的距离，"
      + "其权重是关注度中落在约束力上的份额，通常很小；批准、履约与执行在此均无成本。",
  },
  notBounds: {
    en: "Levels are steps of 0.02 on a coded scale from a declaration (0) to enforceable law (1), "
      + "and no property of any real instrument.",
    zh: "水平以 0.02 为一档，取自从宣言（0）到可强制执行的法律（1）的编码尺度，并非任何真实文书的属性。",
  },
} as const;
