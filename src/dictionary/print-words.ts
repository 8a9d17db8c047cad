import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";
import { coverageNames } from "./coverage-names.ts";

/** What a badge says of changed parameters, on paper and in a terminal. */
export const badgeWords = {
  changed: (count: number): Label => count === 1
    ? { en: "one of them changed", zh: "其中 1 项已改动" }
    : { en: `${count} of them changed`, zh: `其中 ${count} 项已改动` },
} as const;

/** Headings and short phrases of what is printed on the terminal. */
export const printWords = {
  set: (name: Label): Label => ({ en: `${name.en} parameters`, zh: chinese`${name.zh}参数集` }),
  narrative: (title: Label): Label => ({
    en: `narrative “${title.en}”`, zh: `叙事“${title.zh}”`,
  }),
  noisePercent: (percent: string): Label => ({
    en: `${percent} of the spread is noise`, zh: `离散程度中有 ${percent} 来自噪声`,
  }),
  noiseWords: (part: Label): Label => ({
    en: `${part.en} of the spread is noise`, zh: `离散程度中来自噪声的部分：${part.zh}`,
  }),
  wordsOnly: {
    en: "not fitted: shares in words", zh: "未经拟合：占比以文字表示",
  },
  replicates: (n: number): Label => ({
    en: n === 1 ? "1 replicate" : `${n} replicates`, zh: `${n} 次重复`,
  }),
  seed: (seed: string | number): Label => ({ en: `seed ${seed}`, zh: `种子 ${seed}` }),
  replicate: (k: number): Label => ({ en: `replicate ${k}`, zh: `第 ${k} 次重复` }),
  modes: {
    en: "everything at its mode, nothing left to chance", zh: "各数取众数，不含随机",
  },
  meeting: (forum: string, date: string): Label => ({
    en: `${forum}, ${date}`, zh: `${forum}，${date}`,
  }),
  signatures: { en: "Signatures", zh: "签署数" },
  inFavour: { en: "Votes in favour", zh: "赞成票" },
  organisations: { en: "Organisations", zh: "国际组织" },
  ofWorlds: (low: string, high: string): Label => (low === high
    ? { en: `${low} in nine of ten simulated worlds`, zh: `十分之九的模拟世界为 ${low}` }
    : { en: `${low} to ${high} in nine of ten simulated worlds`,
      zh: `十分之九的模拟世界在 ${low} 至 ${high} 之间` }),
  present: (count: string): Label => ({ en: `${count} present`, zh: `到会 ${count}` }),
  expectation: (count: string): Label => ({
    en: `${count} of them could as well stay out: they sign because others do`,
    zh: `其中 ${count} 个也可以不签：签署只因他人签署`,
  }),
  covered: (parts: string): Label => ({
    en: `Signatories hold ${parts}`, zh: `签署方持有：${parts}`,
  }),
  ...coverageNames,
  text: { en: "Text (0 to 1)", zh: "文本（0 至 1）" },
  bindingness: { en: "Bindingness", zh: "约束力" },
  who: { en: "Who signs, in what share of simulated worlds", zh: "谁签署（模拟世界占比）" },
  whoVotes: {
    en: "Who votes in favour, in what share of simulated worlds",
    zh: "谁投赞成票（模拟世界占比）",
  },
  others: (n: number): Label => ({
    en: `and ${n} others: see the report and the tables`, zh: `另有 ${n} 个：见报告与表格`,
  }),
  pinned: { en: "pinned", zh: "已指定" },
  absent: { en: "absent", zh: "缺席" },
} as const;

/** What is printed of one run and of one decision. */
export const traceWords = {
  drafting: (rounds: number): Label => ({
    en: `Drafting, ${rounds} ${rounds === 1 ? "round" : "rounds"}`, zh: `起草，共 ${rounds} 轮`,
  }),
  fixed: { en: "The text is given; nothing is drafted", zh: "文本已给定，不经起草" },
  round: { en: "round", zh: "轮次" },
  first: { en: "first", zh: "初稿" },
  signing: (signs: number, present: number): Label => ({
    en: `Signing: ${signs} of the ${present} present sign`, zh: `签署：到会 ${present} 个，签署 ${signs} 个`,
  }),
  voting: (yes: number, present: number): Label => ({
    en: `Voting: ${yes} of ${present} present in favour`,
    zh: `表决：到会 ${present} 个，赞成 ${yes} 个`,
  }),
  staying: (signs: number, present: number): Label => ({
    en: `Silence: ${signs} of ${present} present raise no objection`,
    zh: `默许：到会 ${present} 个，未提异议 ${signs} 个`,
  }),
  inFavour: (who: string): Label => ({ en: `in favour: ${who}`, zh: `赞成：${who}` }),
  withoutObjection: (who: string): Label => ({
    en: `no objection: ${who}`, zh: `未提异议：${who}`,
  }),
  wave: (n: number, who: string): Label => ({ en: `wave ${n}: ${who}`, zh: `第 ${n} 波：${who}` }),
  withdrawal: (n: number, who: string): Label => ({
    en: `withdrawal ${n}: ${who}`, zh: `第 ${n} 波退出：${who}`,
  }),
  nobody: { en: "nobody", zh: "无" },
  between: (count: number): Label => ({
    en: `${count} more would sign if all expected it`,
    zh: `若各方都预期签署，另有 ${count} 个也会签署`,
  }),
  onlyTogether: (count: number): Label => ({
    en: `${count} of them stay only as long as the others do`,
    zh: `其中 ${count} 个只因他人留下而留下`,
  }),
  reasons: {
    en: "Reasons of those present, in units of loss (1 = the largest possible); positive speaks "
      + "for signing",
    zh: "到会者的理由（单位：效用损失，1 为最大可能值；正值表示倾向签署）",
  },
  left: (terms: string): Label => ({
    en: `left out for want of room, see --json: ${terms}`,
    zh: `因宽度不足而略去的各项（完整数据见“--json”）：${terms}`,
  }),
  signs: { en: "signs", zh: "签署" },
  doesNotSign: { en: "does not sign", zh: "不签署" },
  refuses: { en: "refuses", zh: "拒签" },
  yes: { en: "yes", zh: "赞成" },
  no: { en: "no", zh: "反对" },
  abstain: { en: "abstains", zh: "弃权" },
  missed: { en: "not there", zh: "未投票" },
  sum: { en: "Sum", zh: "合计" },
  chance: { en: "Noise", zh: "噪声" },
} as const;

/** Heads of the table that describes the columns of outcomes. */
export const columnTableWords = {
  name: { en: "column", zh: "列名" },
  unit: { en: "unit", zh: "单位" },
  range: { en: "range", zh: "取值范围" },
  equation: { en: "equation", zh: "公式" },
  meaning: { en: "meaning", zh: "含义" },
} as const;
