import type { Label } from "../base/label.ts";

/** Channels by which one agent's decision can reach another, and why they are open or closed. */
export const channelWords = {
  peers: { en: "peers", zh: "同伴" },
  coverage: { en: "coverage", zh: "覆盖面" },
  drafting: { en: "drafting", zh: "起草" },
  direct: { en: "direct change", zh: "直接改变" },
} as const;

export const auditWords = {
  "not-invited": { en: "who changes is not invited", zh: "改变者未受邀" },
  open: { en: "open", zh: "开放" },
  "parameter-zero": { en: "its parameter is 0", zh: "其参数为 0" },
  "no-decision-changed": { en: "no decision is changed", zh: "没有改变任何决定" },
  "a-vote": { en: "not in a vote", zh: "表决中不起作用" },
  "nobody-near": { en: "nobody looks to who changes", zh: "无人以改变者为参照" },
  "no-share": { en: "who changes holds no AI systems", zh: "改变者不持有人工智能系统" },
  "nobody-needs": { en: "nobody needs coverage", zh: "无人在意覆盖面" },
  "text-fixed": { en: "the text is given", zh: "文本已给定" },
  "same-drafters": { en: "the same agents draft", zh: "起草者不变" },
  "no-pen": { en: "who is away has no weight in drafting", zh: "缺席者没有起草权重" },
  "nothing-else": { en: "nothing else is changed", zh: "此外没有改变" },
} as const;

/** What is printed of a comparison. */
export const compareWords = {
  heading: (title: string): Label => ({ en: `${title}: what if?`, zh: `${title}：假如……` }),
  base: (signatures: Label): Label => ({
    en: `As it is: ${signatures.en}`, zh: `原情景：${signatures.zh}`,
  }),
  against: {
    refuses: (who: Label): Label => ({
      en: `against the same world with ${who.en} refusing`, zh: `对照：其余相同，但${who.zh}拒签`,
    }),
    signs: (who: Label): Label => ({
      en: `against the same world with ${who.en} signing`, zh: `对照：其余相同，但${who.zh}签署`,
    }),
    "present-and-signs": (who: Label): Label => ({
      en: `against the same world with ${who.en} there and signing`,
      zh: `对照：其余相同，但${who.zh}到会并签署`,
    }),
    turned: (who: Label): Label => ({
      en: `against the same world with the decisions of ${who.en} turned round`,
      zh: `对照：其余相同，但${who.zh}的决定均相反`,
    }),
    base: (): Label => ({ en: "against the base scenario", zh: "对照：原情景" }),
    whatif: (_: Label, title: Label): Label => ({
      en: `against: ${title.en}`, zh: `对照：${title.zh}`,
    }),
  },
  open: (channels: Label): Label => ({
    en: `Channels open: ${channels.en}`, zh: `开放的渠道：${channels.zh}`,
  }),
  noneOpen: { en: "No channel is open", zh: "没有渠道开放" },
  closed: (channels: Label): Label => ({
    en: `closed: ${channels.en}`, zh: `关闭：${channels.zh}`,
  }),
  because: (channel: Label, why: Label): Label => ({
    en: `${channel.en} (${why.en})`, zh: `${channel.zh}（${why.zh}）`,
  }),
  cannot: {
    en: "These parameters cannot answer: whatever differs here could reach nobody.",
    zh: "这组参数无法回答：此处的差异无从影响任何一方。",
  },
  signatures: (difference: string, low: string, high: string): Label => ({
    en: `Signatures of the others ${difference} (${low} to ${high})`,
    zh: `其他各方签署数 ${difference}（${low} 至 ${high}）`,
  }),
  collapse: (share: string): Label => ({
    en: `they fall below half in ${share} of simulated worlds`,
    zh: `在 ${share} 的模拟世界中降到一半以下`,
  }),
  collapseWords: (worlds: Label): Label => ({
    en: `they fall below half ${worlds.en}`, zh: `${worlds.zh}降到一半以下`,
  }),
  allOrNothing: {
    en: "worlds hold or collapse, so the mean says little", zh: "结果非存即溃，均值意义不大",
  },
  coverage: (parts: string): Label => ({
    en: `Signatories hold ${parts}`, zh: `签署方持有：${parts}`,
  }),
  text: (parts: string): Label => ({ en: `Text ${parts}`, zh: `文本：${parts}` }),
  sameText: { en: "Text unchanged", zh: "文本不变" },
  flips: { en: "Who changes sides", zh: "谁改变决定" },
  noFlips: { en: "Nobody changes sides", zh: "无人改变决定" },
  gains: { en: "joins", zh: "转为签署" },
  loses: { en: "leaves", zh: "转为不签" },
  inWorlds: (share: string): Label => ({
    en: `in ${share} of worlds`, zh: `占模拟世界 ${share}`,
  }),
  through: (term: Label): Label => ({ en: `through ${term.en}`, zh: `经由${term.zh}` }),
  moreFlips: (n: number): Label => ({ en: `and ${n} others`, zh: `另有 ${n} 个` }),
  answer: { en: "In five sentences", zh: "五句话的回答" },
} as const;
