import type { Label } from "../base/label.ts";

/** Channels by which one agent's decision can reach another. */
export const channelWords = {
  peers: { en: "peers", zh: "同伴" },
  coverage: { en: "coverage", zh: "覆盖面" },
  drafting: { en: "drafting", zh: "起草" },
  deals: { en: "conditions and payments", zh: "条件与支付" },
  comparison: { en: "comparison with others", zh: "相互比较" },
  norms: { en: "norm stock", zh: "规范存量" },
  trust: { en: "trust", zh: "信任" },
  legitimacy: { en: "legitimacy", zh: "合法性" },
  risk: { en: "hazard and risk", zh: "危害与风险" },
  rivalry: { en: "rivalry of clubs", zh: "俱乐部竞争" },
  review: { en: "review", zh: "复议" },
  attention: { en: "attention", zh: "关注" },
  alignment: { en: "alignment", zh: "阵营取向" },
  direct: { en: "direct change", zh: "直接改动" },
} as const satisfies Readonly<Record<string, Label>>;

/** Why a channel is open or closed. */
export const auditWords = {
  open: { en: "open", zh: "开放" },
  "not-invited": {
    en: "those who are changed have no seat here", zh: "被改动者在此没有席位",
  },
  "parameter-zero": { en: "its parameter is 0", zh: "其参数为 0" },
  "no-decision-changed": { en: "nobody's decision is changed", zh: "没有主体的决定被改动" },
  "a-vote": { en: "in a vote nobody waits for others", zh: "表决中各方互不等待" },
  "nobody-near": { en: "nobody looks to those who are changed", zh: "没有主体以被改动者为参照" },
  "no-share": { en: "those who are changed hold no AI systems", zh: "被改动者不持有人工智能系统" },
  "nobody-needs": {
    en: "nobody who is free to sign asks for coverage", zh: "可自由签署者均不在意覆盖面",
  },
  "text-fixed": { en: "the text is given", zh: "文本已给定" },
  "same-drafters": { en: "the same agents draft in both", zh: "两侧起草者相同" },
  "no-pen": { en: "those who stay away have no drafting weight", zh: "缺席者没有起草权重" },
  "no-deal": {
    en: "none hangs on those who are changed", zh: "均不取决于被改动者",
  },
  "same-terms": { en: "nobody signs on other terms", zh: "签署条件并无不同" },
  "nobody-compares": {
    en: "nobody compares itself with those who are changed", zh: "没有主体与被改动者相比",
  },
  "no-earlier-meeting": {
    en: "nothing is changed at an earlier meeting", zh: "此前的会议没有任何改动",
  },
  "other-forum": {
    en: "what is changed earlier met in another forum", zh: "此前的改动发生在另一论坛",
  },
  "no-venue": { en: "in a vote the venue does not count", zh: "表决时场合不计入" },
  "no-rivals": { en: "nobody has a rival", zh: "没有主体有对手" },
  "no-outsiders": {
    en: "nobody with a rival was left out", zh: "有对手的主体均未被排除在外",
  },
  "no-safety-issue": { en: "no issue is about safety", zh: "没有涉及技术安全的议题" },
  "old-status-quo": {
    en: "a review keeps the status quo of the signing", zh: "复议沿用签署时的现状",
  },
  "no-review": { en: "no earlier text is under review", zh: "此处不复议先前文本" },
  "one-forum": { en: "those who draft here meet nowhere else", zh: "此处起草者不在别处开会" },
  "nothing-given": {
    en: "nobody gave anything at those meetings", zh: "那些会议上没有主体给予利益",
  },
  "nothing-else": { en: "nothing else is changed", zh: "未作其他改动" },
} as const satisfies Readonly<Record<string, Label>>;

/** The reason of a closed channel, as it stands alone. */
export function closedBecause(why: Label): Label {
  return { en: `closed: ${why.en}`, zh: `关闭：${why.zh}` };
}
