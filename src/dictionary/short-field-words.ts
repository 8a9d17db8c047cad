import type { Label } from "../base/label.ts";

/** Fields of an agent or a forum whose meaning is longer than a name may be. */
export const shortFieldWords: Readonly<Record<string, Label>> = {
  universality: { en: "universality", zh: "普遍性" },
  legitimacyChain: { en: "legitimacy chain", zh: "授权链" },
  chairWeight: { en: "weight of the chair", zh: "主席附加权重" },
  implementation: { en: "implementation", zh: "文本落实" },
  reach: { en: "reach to outsiders", zh: "对外影响" },
  entryIntoForce: { en: "entry into force", zh: "生效门槛" },
  "bindingness.min": { en: "least bindingness", zh: "最低约束力" },
  "bindingness.max": { en: "most bindingness", zh: "最高约束力" },
  "text.bindingness": { en: "bindingness of the text", zh: "文本约束力" },
  "draft.bindingness": { en: "bindingness of the draft", zh: "初稿约束力" },
  "draft.weight": { en: "weight of the draft", zh: "初稿权重" },
  "tier.bindingness": { en: "bindingness of the tier", zh: "轻层约束力" },
  "fund.budget": { en: "budget of the fund", zh: "基金预算" },
  alignment: { en: "geopolitical place", zh: "阵营取向" },
  transfer: { en: "side payment", zh: "转移支付" },
  exposure: { en: "exposure to outside texts", zh: "受外部文本影响" },
  openness: { en: "openness of technology", zh: "技术开放度" },
};
