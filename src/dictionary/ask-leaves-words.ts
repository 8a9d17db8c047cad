import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Who leaves with X. */
export const leavesWords = {
  leaves: (name: Label, change: Label, who: Label, channels: Label): Label => ({
    en: `When ${name.en} refuses instead of signing, ${change.en}, through ${channels.en}; leaving `
      + `most often: ${who.en}.`,
    zh: chinese`${name.zh}由签署改为拒签时，${change.zh}，传导渠道为${
      channels.zh}；最常随之离开的是：${who.zh}。`,
  }),
  fewer: (count: string, low: string, high: string): Label => ({
    en: `${count} fewer of the others sign on average (${low} to ${high})`,
    zh: chinese`他方签署数平均减少 ${count} 个（${low} 至 ${high}）`,
  }),
  more: (count: string, low: string, high: string): Label => ({
    en: `${count} more of the others sign on average (${low} to ${high})`,
    zh: chinese`他方签署数平均增加 ${count} 个（${low} 至 ${high}）`,
  }),
  same: {
    en: "no other signature changes on average", zh: "他方签署数平均不变",
  },
  leaver: (name: Label, share: Label): Label => ({
    en: `${name.en} ${share.en}`, zh: chinese`${name.zh}（${share.zh}）`,
  }),
  nobody: (name: Label, channels: Label): Label => ({
    en: `Nobody leaves with ${name.en} in any simulated world, although a channel is open `
      + `(${channels.en}).`,
    zh: chinese`尽管有渠道开放（${channels.zh}），在所有模拟世界中均无主体随${name.zh}离开。`,
  }),
  cannot: (name: Label, why: Label): Label => ({
    en: `These parameters cannot answer who leaves when ${name.en} refuses: no channel is open by `
      + `which its refusal could reach others (${why.en}).`,
    zh: chinese`这组参数无法回答${name.zh}拒签后谁会随之离开：没有任何渠道能让其拒签影响他方（${why.zh}）。`,
  }),
  because: (channel: Label, why: Label): Label => ({
    en: `${channel.en}: ${why.en}`, zh: `${channel.zh}：${why.zh}`,
  }),
  reasons: (parts: readonly Label[]): Label => ({
    en: parts.map(({ en }) => en).join("; "), zh: parts.map(({ zh }) => zh).join("；"),
  }),
  wouldMove: (name: Label, parts: readonly Label[]): Label => ({
    en: `The entry of ${name.en}, the most capable, would move at least one other signature on `
      + `average ${parts.map(({ en }) => en).join(", or ")}.`,
    zh: chinese`若${parts.map(({ zh }) => zh).join("，或")}，能力最强的${
      name.zh}的加入平均至少带动一个他方签署。`,
  }),
  couldNotMove: (name: Label, most: string): Label => ({
    en: `Even at a pull of peers or a need for coverage of ${most} the entry of ${name.en}, the `
      + "most capable, moves no other signature on average.",
    zh: chinese`即使同伴拉力或覆盖需求达到 ${most}，能力最强的${name.zh}的加入平均也不带动任何他方签署。`,
  }),
  could: (parts: readonly Label[]): Label => ({
    en: `They could ${parts.map(({ en }) => en).join(", or ")}: from there on at least one other `
      + "signature is lost on average.",
    zh: `若${parts.map(({ zh }) => zh).join("，或")}，则可以回答：自此起平均至少失去一个他方签署。`,
  }),
  fromPeers: (level: string): Label => ({
    en: `at a pull of peers (peerPull) of about ${level} or more`,
    zh: chinese`同伴拉力（peerPull）约达 ${level} 以上`,
  }),
  fromCoverage: (level: string): Label => ({
    en: `at a need for coverage (coverageNeed) of about ${level} or more`,
    zh: chinese`覆盖需求（coverageNeed）约达 ${level} 以上`,
  }),
  never: (most: string): Label => ({
    en: `Even a pull of peers or a need for coverage of ${most} loses no other signature on `
      + "average.",
    zh: chinese`即使同伴拉力或覆盖需求达到 ${most}，平均也不会失去任何他方签署。`,
  }),
  eitherWay: (ways: readonly Label[]): Label => ({
    en: ways.map(({ en }, n) => (n === 0 ? en : en.toLowerCase())).join(" or "),
    zh: ways.map(({ zh }) => zh).join("或"),
  }),
  otherWay: (way: Label, change: Label, channels: Label): Label => ({
    en: `${way.en} instead of signing: ${change.en}, through ${channels.en}.`,
    zh: chinese`${way.zh}（与签署相比）：${change.zh}，传导渠道为${channels.zh}。`,
  }),
  drafted: (name: Label, more: boolean, terms: Label): Label => ({
    en: `Staying away or walking out is no refusal: it takes ${name.en} out of the drafting as `
      + `well. Here the text alone carries it: the one written without ${name.en} is signed by `
      + `${more ? "more" : "fewer"} of the others (what moves them most: ${terms.en}).`,
    zh: chinese`缺席或退场不同于拒签：${name.zh}也不再参与起草。此处全由文本传导：没有${name.zh}参与写出的文本，签署的他方${
      more ? "更多" : "更少"}（最主要的推力：${terms.zh}）。`,
  }),
  quoted: (term: Label, meaning: Label): Label => ({
    en: `“${term.en}”, ${meaning.en}`, zh: `“${term.zh}”，即${meaning.zh}`,
  }),
  refuses: { en: "Refuses", zh: "拒签" },
  absent: { en: "Stays away", zh: "缺席" },
  walksOut: { en: "Walks out", zh: "退场" },
  waysTitle: { en: "Three ways of not signing, each against signing", zh: "三种不签方式，各与签署相比" },
  way: { en: "Way", zh: "方式" },
  difference: { en: "Others' signatures", zh: "他方签署数之差" },
  channels: { en: "Open channels", zh: "开放的渠道" },
  noAnswer: { en: "cannot answer", zh: "无法回答" },
  none: { en: "none", zh: "无" },
  whoTitle: (way: Label): Label => ({
    en: `Whose signature turns: ${way.en.toLowerCase()}`, zh: `谁的签署改变：${way.zh}`,
  }),
  who: { en: "Agent", zh: "主体" },
  leavesIn: { en: "Leaves in", zh: "离开的世界" },
  joinsIn: { en: "Joins in", zh: "加入的世界" },
  term: { en: "Strongest push", zh: "最强推力" },
  notForecast: {
    en: "Shares are shares of simulated worlds under these assumptions, no forecast of what a "
      + "government will do.",
    zh: "占比是这些假设下模拟世界的占比，并非对任何政府行为的预测。",
  },
  notText: {
    en: "A refusal leaves the text as it is; staying away and walking out also take a pen from the "
      + "drafting, so that the three ways are not to be added up. In a series of meetings the "
      + "choice holds at all of them.",
    zh: "拒签不改变文本；缺席与退场还使起草少了一支笔，因此三种方式不能相加。若有多次会议，"
      + "该选择适用于每一次。",
  },
  notChannels: {
    en: "Where no channel is open, no difference is not evidence that nobody would follow: the "
      + "parameters rule it out beforehand.",
    zh: "没有渠道开放时，差异为零并不能证明无人跟随：参数事先就排除了这种可能。",
  },
} as const;
