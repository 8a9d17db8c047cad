import type { Label } from "../base/label.ts";

interface FieldWords {
  readonly symbol: string;
  readonly meaning: Label;
}

interface PathWords extends FieldWords {
  readonly path: string;
}

/** The numbers of an agent, by their path in the file; issues and other agents by a star. */
export const agentPathWords: readonly PathWords[] = [
  { path: "capability", symbol: "c", meaning: { en: "AI capability", zh: "人工智能能力" } },
  { path: "positions.*", symbol: "x", meaning: {
    en: "ideal level of an issue", zh: "议题的理想水平" } },
  { path: "salience.*", symbol: "σ⁰", meaning: {
    en: "how much an issue, or bindingness, matters; normalised by (1)",
    zh: "议题或约束力的重视程度；由 (1) 归一化" } },
  { path: "statusQuo.*", symbol: "q", meaning: {
    en: "what it already has, per issue and for bindingness", zh: "各议题与约束力上的既有现状" } },
  { path: "safety", symbol: "safety", meaning: { en: "safety preference", zh: "技术安全偏好" } },
  { path: "security", symbol: "security", meaning: { en: "security preference", zh: "国家安全偏好" } },
  { path: "alignment", symbol: "g", meaning: { en: "place on the geopolitical line", zh: "阵营取向" } },
  { path: "venue", symbol: "v", meaning: {
    en: "preferred venue: 1 universal, 0 a club", zh: "场合偏好：1 为普遍性，0 为俱乐部" } },
  { path: "bindingness", symbol: "b", meaning: {
    en: "ideal bindingness; else by (2)", zh: "理想约束力；否则由 (2) 得出" } },
  { path: "weight", symbol: "w", meaning: {
    en: "drafting weight; else by the forum's rule", zh: "起草权重；否则按论坛规则" } },
  { path: "transfer", symbol: "π", meaning: {
    en: "side payment in loss units", zh: "以损失单位计的转移支付" } },
  { path: "trust", symbol: "τ", meaning: { en: "trust", zh: "信任" } },
  { path: "record", symbol: "record", meaning: { en: "fitted intercept (E2)", zh: "拟合的截距（E2）" } },
  { path: "prominence", symbol: "prominence", meaning: {
    en: "standing in its region", zh: "在本区域的地位" } },
  { path: "military", symbol: "military", meaning: { en: "military weight", zh: "军事分量" } },
  { path: "size", symbol: "size", meaning: { en: "size of its economy", zh: "经济规模" } },
  { path: "exposure", symbol: "χ", meaning: {
    en: "exposure to texts it did not sign", zh: "受未签署文本影响的程度" } },
  { path: "openness", symbol: "O", meaning: {
    en: "openness of technology toward it", zh: "技术对其开放的程度" } },
  { path: "shares.models", symbol: "share", meaning: {
    en: "share of AI systems", zh: "人工智能系统占比" } },
  { path: "shares.gdp", symbol: "", meaning: { en: "share of GDP", zh: "国内生产总值占比" } },
  { path: "shares.military", symbol: "", meaning: {
    en: "share of military spending", zh: "军费占比" } },
  { path: "shares.people", symbol: "", meaning: { en: "share of people", zh: "人口占比" } },
  { path: "rivals.*", symbol: "r", meaning: {
    en: "rivalry with another agent", zh: "与另一主体的对抗程度" } },
  { path: "voices.*", symbol: "ω", meaning: {
    en: "weight of a firm or community at home", zh: "某企业或技术社群在国内的分量" } },
  { path: "peers.*", symbol: "A", meaning: {
    en: "pull of another agent, instead of the kernel", zh: "另一主体的拉力，取代核函数" } },
];

/** The numbers of a forum, by their path in the file. */
export const forumPathWords: readonly PathWords[] = [
  { path: "universality", symbol: "v", meaning: {
    en: "1 the United Nations, 0 a club", zh: "1 为联合国，0 为俱乐部" } },
  { path: "legitimacy", symbol: "L", meaning: { en: "legitimacy", zh: "合法性" } },
  { path: "legitimacyChain", symbol: "", meaning: {
    en: "chain from the public to the forum", zh: "从公众到论坛的授权链" } },
  { path: "chairWeight", symbol: "", meaning: { en: "extra weight of the chair", zh: "主席的附加权重" } },
  { path: "implementation", symbol: "", meaning: {
    en: "share of its texts put into effect", zh: "文本落实的比例" } },
  { path: "reach", symbol: "", meaning: {
    en: "how far its texts reach exposed outsiders", zh: "文本影响外部主体的程度" } },
  { path: "entryIntoForce", symbol: "m", meaning: {
    en: "share of weight that must sign for force", zh: "生效所需签署的权重比例" } },
  { path: "bindingness.min", symbol: "min", meaning: {
    en: "least bindingness that may be drafted", zh: "可起草的最低约束力" } },
  { path: "bindingness.max", symbol: "max", meaning: {
    en: "most bindingness that may be drafted", zh: "可起草的最高约束力" } },
  { path: "text.bindingness", symbol: "b", meaning: {
    en: "bindingness of the fixed text", zh: "既定文本的约束力" } },
  { path: "text.positions.*", symbol: "y", meaning: {
    en: "level of an issue in the fixed text", zh: "既定文本中议题的水平" } },
  { path: "draft.bindingness", symbol: "b⁰", meaning: {
    en: "bindingness of the first draft", zh: "初稿的约束力" } },
  { path: "draft.positions.*", symbol: "y⁰", meaning: {
    en: "level of an issue in the first draft", zh: "初稿中议题的水平" } },
  { path: "draft.weight", symbol: "", meaning: {
    en: "constant weight of the draft", zh: "初稿的恒定权重" } },
  { path: "tier.bindingness", symbol: "b_tier", meaning: {
    en: "bindingness of the lighter tier", zh: "较轻层级的约束力" } },
  { path: "fund.budget", symbol: "budget", meaning: {
    en: "budget per meeting, in loss units", zh: "每次会议的预算，以损失单位计" } },
];

/** The world's own numbers at the start. */
export const worldFieldWords = {
  risk: { symbol: "r", meaning: { en: "perceived risk", zh: "风险认知" } },
  deployment: { symbol: "D", meaning: { en: "stock of AI in use", zh: "投入使用的人工智能存量" } },
  frontier: { symbol: "J", meaning: { en: "frontier capability", zh: "前沿能力" } },
  opaque: { symbol: "opaque", meaning: {
    en: "share of the hazard that is opaque or emergent", zh: "危害中难控与涌现部分的占比" } },
  norms: { symbol: "n", meaning: { en: "texts already there", zh: "既有文本数" } },
} as const satisfies Readonly<Record<string, FieldWords>>;
