import type { Label } from "../base/label.ts";

/** What is printed of several meetings and of the world between them. */
export const worldPrintWords = {
  meetings: (count: number): Label => ({
    en: `${count} meetings: medians, in brackets the interval of nine in ten worlds`,
    zh: `${count} 次会议：中位数，方括号内为九成模拟世界的区间`,
  }),
  date: { en: "date", zh: "日期" },
  forum: { en: "forum", zh: "论坛" },
  present: { en: "there", zh: "到会" },
  sign: { en: "sign", zh: "签署" },
  bindingness: { en: "binding", zh: "约束力" },
  covered: { en: "AI systems", zh: "人工智能系统" },
  world: (first: string, last: string): Label => ({
    en: `The world from ${first} to ${last}, medians; at the right, nine of ten worlds at the end`,
    zh: `${first} 至 ${last} 的世界（中位数；右侧为期末九成世界的区间）`,
  }),
  events: { en: "Events", zh: "事件" },
  didNot: { en: "did not happen", zh: "未发生" },
  worldThen: { en: "The world in this run", zh: "本次运行中的世界" },
  moments: (count: number): Label => ({
    en: `all ${count} moments: see --json`, zh: `全部 ${count} 个时点：见“--json”`,
  }),
  last: { en: "The last meeting in full", zh: "末次会议详情" },
  regime: (parts: string): Label => ({ en: `Regime ${parts}`, zh: `整体格局：${parts}` }),
} as const;
