import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

const ORDINALS: Readonly<Record<number, string>> = { 1: "first", 5: "fifth", 10: "tenth" };

/** "tenth", in English. */
export function ordinal(rank: number): string {
  return ORDINALS[rank] ?? `no. ${rank}`;
}

/** What bindingness loses the tenth signatory. */
export const bindingWords = {
  lost: (rank: number, at: string, low: string, high: Label): Label => ({
    en: `The ${ordinal(rank)} signatory is lost at a bindingness of about ${at} of 1 (${low} to `
      + `${high.en} in nine of ten simulated worlds).`,
    zh: chinese`第 ${String(rank)} 个签署方约在约束力升至 ${at}（满分 1）时失去（十分之九的模拟世界：${
      low} 至${high.zh}）。`,
  }),
  never: (rank: number, share: Label): Label => ({
    en: `No bindingness up to 1 loses the ${ordinal(rank)} signatory in half of the simulated `
      + `worlds; so many are lost ${share.en}.`,
    zh: chinese`约束力即使升至 1，也不会在半数模拟世界中失去第 ${String(rank)} 个签署方；会失去这么多的模拟世界：${
      share.zh}。`,
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
  notBounds: {
    en: "Levels are steps of 0.02 on a coded scale from a declaration (0) to enforceable law (1), "
      + "and no property of any real instrument.",
    zh: "水平以 0.02 为一档，取自从宣言（0）到可强制执行的法律（1）的编码尺度，并非任何真实文书的属性。",
  },
} as const;

/** Whose entry moves most. */
export const entryWords = {
  most: (name: Label, more: string, low: string, high: string): Label => ({
    en: `The entry of ${name.en} moves most: with it signing instead of staying out, ${more} more `
      + `of the others sign on average (${low} to ${high}).`,
    zh: chinese`${name.zh}的加入带动最多：由不签改为签署时，其他签署方平均增加 ${more} 个（${low} 至 ${high}）。`,
  }),
  covers: (name: Label, percent: string, low: string, high: string): Label => ({
    en: `In coverage it is ${name.en}: the others then hold ${percent} percentage points more of `
      + `all AI systems (${low} to ${high}), its own share left out.`,
    zh: chinese`就覆盖面而言是${name.zh}：不计其自身份额，其他签署方所持人工智能系统增加 ${
      percent} 个百分点（${low} 至 ${high}）。`,
  }),
  second: (agents: number, close: number): Label => ({
    en: `All ${agents} agents that can sit were tried in the same simulated worlds; `
      + (close === 0 ? "the first place is clear." : close === 1
        ? "one more cannot be told from the first by its interval."
        : `${close} more cannot be told from the first by their intervals.`),
    zh: `全部 ${agents} 个可就座的主体都在同一批模拟世界中试过；`
      + (close === 0 ? "首位清晰可辨。" : `另有 ${close} 个的区间与首位重叠，难分先后。`),
  }),
  nobody: (why: Label): Label => ({
    en: `Nobody's entry moves any other signature under these parameters: ${why.en}.`,
    zh: `在这组参数下，任何主体的加入都不会带动他方签署：${why.zh}。`,
  }),
  vote: { en: "in a vote nobody waits for others", zh: "表决中各方互不等待" },
  off: {
    en: "peers and coverage, the only ways from one signature to another, are switched off",
    zh: "签署之间仅有的两条传导途径，即同伴与覆盖面，均已关闭",
  },
  noOne: {
    en: "the channels are open, but nobody is near enough to turning",
    zh: "渠道虽开放，但没有主体接近改变决定",
  },
  title: {
    en: "Moved by an entry (signing less staying out), where the agent sits",
    zh: "一方加入所带动的变化（签署减去不签），仅计其就座的世界",
  },
  agent: { en: "Agent", zh: "主体" },
  signatures: { en: "Others' signatures", zh: "他方签署数" },
  coverage: { en: "Others' AI systems, %", zh: "他方人工智能系统，%" },
  sits: { en: "Sits in", zh: "就座的世界" },
  notWeight: {
    en: "An entry is measured at one text: what an agent changes by helping to write it is not in "
      + "these numbers.",
    zh: "加入的作用在同一文本下衡量：主体因参与起草而带来的变化不在其中。",
  },
  notSum: {
    en: "Entries do not add up: two agents may turn the same third one.",
    zh: "各方的带动不能相加：两个主体可能带动的是同一个第三方。",
  },
  notRank: {
    en: "Places whose intervals overlap are not a ranking.",
    zh: "区间重叠的名次不构成排序。",
  },
} as const;
