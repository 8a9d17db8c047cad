import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** The six questions and what their answers share. */
export const askWords = {
  six: {
    en: "Six questions; name one, a scenario, and agents where you like:",
    zh: "六个问题；请指定其中之一和一个情景，必要时再指定主体：",
  },
  example: {
    en: "For example: plenary ask leaves scenarios/paris-2025 USA",
    zh: "例如：plenary ask leaves scenarios/paris-2025 USA",
  },
  unknown: (written: string, near: string | undefined): Label => ({
    en: `there is no question "${written}"${near === undefined ? "" : `, did you mean ${near}?`}`
      + "; allowed leaves, text, bindingness, entry, venue or budget",
    zh: `没有名为“${written}”的问题${near === undefined ? "" : `，您是否想写“${near}”？`}`
      + "；可用的是 leaves、text、bindingness、entry、venue、budget",
  }),
  tooMany: (most: number): Label => ({
    en: most === 0 ? "this question takes no agent" : `this question takes at most ${most} `
      + `${most === 1 ? "agent" : "agents"}`,
    zh: most === 0 ? "这个问题不需要指定主体" : `这个问题最多可指定 ${most} 个主体`,
  }),
  needsTwo: {
    en: "this question is about two agents: name both, or none",
    zh: "这个问题涉及两个主体：请同时指定两个，或都不指定",
  },
  notInvited: (name: string): Label => ({
    en: `${name} is not invited to this meeting and cannot sign`,
    zh: chinese`${name}未受邀参加这次会议，不能签署`,
  }),
  kind: { en: "One of six questions", zh: "六个问题之一" },
  heading: (question: Label, title: Label): Label => ({
    en: `${question.en} · ${title.en}`, zh: `${question.zh} · ${title.zh}`,
  }),
  set: (name: Label): Label => ({ en: `${name.en} parameters`, zh: chinese`${name.zh}参数集` }),
  fitted: { en: "provisionally fitted to real summits", zh: "暂以真实峰会拟合" },
  basis: (replicates: number, seed: number, agents: number): Label => ({
    en: `${replicates} replicates · seed ${seed} · ${agents} agents`,
    zh: `${replicates} 次重复 · 随机种子 ${seed} · ${agents} 个主体`,
  }),
  withOut: {
    en: "--out DIR writes this answer as a report with figures.",
    zh: "加上 --out DIR 可将此答案写成带图的报告。",
  },
  cautions: { en: "What not to conclude", zh: "不应得出的结论" },
  inWorlds: (share: string, low: string, high: string): Label => ({
    en: `in ${share} of the simulated worlds (${low} to ${high})`,
    zh: chinese`在 ${share} 的模拟世界中（${low} 至 ${high}）`,
  }),
  range: (value: string, low: string, high: string): Label => ({
    en: `${value} (${low} to ${high})`, zh: `${value}（${low} 至 ${high}）`,
  }),
  andMore: (list: Label, more: number): Label => ({
    en: `${list.en} and ${more} more`, zh: chinese`${list.zh}，另有 ${String(more)} 个`,
  }),
  orMore: (list: Label, more: number): Label => ({
    en: `${list.en} or one of ${more} more`, zh: chinese`${list.zh}或另外 ${String(more)} 个之一`,
  }),
  either: (list: Label, last: Label): Label => ({
    en: `${list.en} or ${last.en}`, zh: chinese`${list.zh}或${last.zh}`,
  }),
  intervals: {
    en: "Intervals in brackets are 95% intervals over replicates (chance of the simulation alone) "
      + "unless they are said to hold nine of ten simulated worlds.",
    zh: "除注明“十分之九的模拟世界”者外，括号内为重复间的 95% 区间，只反映模拟本身的随机误差。",
  },
} as const;

/** The six questions, as they head their answers. */
export const questionWords = {
  leaves: { en: "Who leaves with whom", zh: "谁会随之离开" },
  text: { en: "What text gets both", zh: "什么文本能让双方都签署" },
  bindingness: { en: "What bindingness loses the tenth", zh: "约束力升至多高会失去第十个签署方" },
  entry: { en: "Whose entry moves most", zh: "谁的加入带动最多" },
  venue: { en: "United Nations or club", zh: "联合国还是俱乐部" },
  budget: { en: "What budget buys the rest", zh: "多少预算能买下其余签署" },
} as const satisfies Readonly<Record<string, Label>>;
