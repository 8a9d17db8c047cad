import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What is printed of why an agent decides as it does. */
export const explainWords = {
  heading: (name: string, title: string, date: string): Label => ({
    en: `${name} · ${title}, ${date}`, zh: `${name} · ${title}，${date}`,
  }),
  signs: (name: string): Label => ({ en: `${name} signs.`, zh: chinese`${name}签署。` }),
  refuses: (name: string): Label => ({ en: `${name} does not sign.`, zh: chinese`${name}不签署。` }),
  votes: {
    yes: (name: string): Label => ({ en: `${name} votes in favour.`, zh: chinese`${name}投赞成票。` }),
    no: (name: string): Label => ({ en: `${name} votes against.`, zh: chinese`${name}投反对票。` }),
    abstain: (name: string): Label => ({ en: `${name} abstains.`, zh: chinese`${name}弃权。` }),
    missed: (name: string): Label => ({ en: `${name} misses the vote.`, zh: chinese`${name}未投票。` }),
  },
  away: (name: string): Label => ({ en: `${name} is not there.`, zh: chinese`${name}没有到会。` }),
  pinned: {
    en: "The scenario pins this decision; the reasons are those it would weigh if free.",
    zh: "这一决定由情景指定；以下是它若能自行决定时会权衡的理由。",
  },
  lacks: (price: string): Label => ({
    en: `It is ${price} short of signing.`, zh: `距签署门槛还差 ${price}。`,
  }),
  margin: (margin: string): Label => ({
    en: `It is ${margin} above the threshold of signing.`, zh: `超出签署门槛 ${margin}。`,
  }),
  reasons: {
    en: "Reasons, in units of loss (1 = the largest possible)",
    zh: "理由（单位：效用损失，1 为最大可能值）",
  },
  share: { en: "Shapley value", zh: "沙普利值" },
  without: { en: "without it", zh: "若无此项" },
  flips: { en: "decides otherwise", zh: "决定相反" },
  changes: {
    en: "What alone would change its mind, smallest change first",
    zh: "单独改动什么会使其改变决定（由小到大）",
  },
  noChange: {
    en: "No single change within bounds would change its mind.",
    zh: "在取值范围内，没有任何单项改动会使其改变决定。",
  },
  fromTo: (from: string, to: string): Label => ({
    en: `from ${from} to ${to}`, zh: `由 ${from} 到 ${to}`,
  }),
  pivot: (count: number, weight: string, who: string): Label => ({
    en: `If it refused, ${count} of the others would not sign (${weight} of drafting weight): `
      + who,
    zh: `若其拒签，将有 ${count} 个其他主体不签（占起草权重 ${weight}）：${who}`,
  }),
  noPivot: {
    en: "If it refused, nobody else would decide otherwise.",
    zh: "若其拒签，其他各方的决定均不改变。",
  },
} as const;
