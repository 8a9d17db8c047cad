import type { Label } from "../base/label.ts";

interface TermWords {
  readonly name: Label;
  readonly meaning: Label;
}

/** The ten named terms of a decision, in their fixed order, as readers see them. */
export const termWords = {
  fit: {
    name: { en: "Text", zh: "文本契合" },
    meaning: {
      en: "how near the text is to its positions, compared with the status quo",
      zh: "与现状相比，文本离其立场有多近",
    },
  },
  bind: {
    name: { en: "Bindingness", zh: "约束力" },
    meaning: { en: "how near the bindingness is to its ideal", zh: "约束力离其理想水平有多近" },
  },
  urgency: {
    name: { en: "Urgency", zh: "紧迫感与善意" },
    meaning: {
      en: "worth of any agreement, and what perceived risk adds",
      zh: "达成任何协议的价值，加上风险认知带来的部分",
    },
  },
  venue: {
    name: { en: "Venue", zh: "场合" },
    meaning: { en: "whether it prefers this kind of forum", zh: "是否偏好这类论坛" },
  },
  transfer: {
    name: { en: "Transfers", zh: "转移支付" },
    meaning: { en: "what it is given for signing", zh: "签署所换得的好处" },
  },
  domestic: {
    name: { en: "Voices at home", zh: "国内声音" },
    meaning: { en: "what its firms and communities want", zh: "本国企业与技术社群的诉求" },
  },
  relative: {
    name: { en: "Rivals and sponsor", zh: "对手与主导方" },
    meaning: { en: "what rivals and the sponsor gain from it", zh: "对手与主导方从中所得" },
  },
  peer: {
    name: { en: "Peers", zh: "同伴" },
    meaning: { en: "the pull of like-minded agents that sign", zh: "立场相近的签署方的拉力" },
  },
  coverage: {
    name: { en: "Coverage", zh: "覆盖面" },
    meaning: {
      en: "what a regime is worth that leaves AI systems out",
      zh: "机制未能覆盖的人工智能系统所造成的损失",
    },
  },
  record: {
    name: { en: "Own record", zh: "以往记录" },
    meaning: { en: "what its earlier signatures say", zh: "其以往签署记录所透露的倾向" },
  },
} as const satisfies Readonly<Record<string, TermWords>>;

/** What else stands in a decision: noise, and the sum. */
export const decisionWords = {
  noise: { en: "Noise of its own", zh: "自身的噪声" },
  eventShock: { en: "Shock shared by all", zh: "全体共同的冲击" },
  total: { en: "Sum", zh: "合计" },
  fitOn: (issue: string): Label => ({ en: `Text: ${issue}`, zh: `文本：${issue}` }),
} as const;

/** An agent's own numbers, by the name of their field. */
export const agentFieldWords: Readonly<Record<string, Label>> = {
  security: { en: "security preference", zh: "国家安全偏好" },
  safety: { en: "safety preference", zh: "技术安全偏好" },
  venue: { en: "preference for universal forums", zh: "对普遍性论坛的偏好" },
  capability: { en: "AI capability", zh: "人工智能能力" },
  alignment: { en: "alignment", zh: "阵营取向" },
  transfer: { en: "transfer", zh: "转移支付" },
};

/** What is changed in a text or in an agent, by where it stands. */
export const changedWords = {
  position: (issue: Label): Label => ({
    en: `position on ${issue.en}`, zh: `在“${issue.zh}”上的立场`,
  }),
  level: (issue: Label): Label => ({ en: issue.en, zh: `“${issue.zh}”` }),
  bindingness: { en: "bindingness", zh: "约束力" },
  inText: { en: "the text", zh: "文本" },
  inAgent: { en: "its own", zh: "自身" },
} as const;
