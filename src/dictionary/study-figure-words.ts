import type { Label } from "../base/label.ts";

/** Development, technology and politics, each on or off. */
export const logicsWords = {
  names: {
    development: { en: "Development", zh: "发展逻辑" },
    technology: { en: "Technology", zh: "技术逻辑" },
    politics: { en: "Politics", zh: "政治逻辑" },
  },
  headline: (most: Label): Label => ({
    en: `Of the three logics, ${most.en.toLowerCase()} moves the security preference most`,
    zh: `三种逻辑中，${most.zh}对安全偏好的影响最大`,
  }),
  note: (worlds: string): Label => ({
    en: `${worlds} simulated worlds for each of the eight combinations. Filled: the logic is at `
      + "work; hollow: it is off. Bars: 95% interval of the simulation.",
    zh: `八种组合各有 ${worlds} 个模拟世界。实心：该逻辑起作用；空心：关闭。横条：模拟抽样的 95% 区间。`,
  }),
  noteWords: (worlds: string): Label => ({
    en: `${worlds} simulated worlds for each of the eight combinations. Filled: the logic is at `
      + "work; hollow: it is off. Bars: sampling error of the simulation.",
    zh: `八种组合各有 ${worlds} 个模拟世界。实心：该逻辑起作用；空心：关闭。横条：模拟的抽样误差。`,
  }),
  preference: { en: "Preference at the end", zh: "期末安全偏好" },
  crossing: { en: "Years to reach one half", zh: "达到二分之一所需年数" },
  shapley: {
    en: "What each logic adds to the preference, averaged over all orders",
    zh: "各逻辑对偏好的贡献（按所有启用次序平均）",
  },
  notWithin: (years: string): Label => ({
    en: `not within ${years} years`, zh: `${years} 年内未达到`,
  }),
  combination: { en: "Combination", zh: "组合" },
  none: { en: "none of them", zh: "均不起作用" },
} as const;

/** The library of past meetings: model and record. */
export const stripWords = {
  headline: (inside: string, all: string): Label => ({
    en: `What happened lies inside the model's range in ${inside} of ${all} meetings on record`,
    zh: `有记录的 ${all} 次会议中，${inside} 次的实际结果落在模型区间之内`,
  }),
  headlineNone: { en: "The model's range at each meeting", zh: "模型在各次会议上的区间" },
  note: {
    en: "Bar: nine simulated worlds in ten; dot: the median; diamond: what happened. Each strip "
      + "runs from nobody to all who could be tallied.",
    zh: "横条：九成模拟世界；圆点：中位数；菱形：实际结果。每条自左至右为由零到全部可计签署者。",
  },
  seats: { en: "Could sign", zh: "可签署者" },
  observed: { en: "What happened", zh: "实际结果" },
  use: { en: "Use", zh: "用途" },
  meeting: { en: "Meeting", zh: "会议" },
  scenario: { en: "Scenario", zh: "情景" },
  noRecord: { en: "no record", zh: "无记录" },
  of: (observed: string, seats: string): Label => ({
    en: `${observed} of ${seats}`, zh: `${observed} / ${seats}`,
  }),
  caption: {
    en: "A record inside the bar is no proof, as bars are wide; one outside is a miss.",
    zh: "实际结果落在区间内并不构成证明，因为区间很宽；落在区间外则说明模型失准。",
  },
} as const;

/** What came of claims. */
export const verdictWords = {
  headline: (supported: string, contradicted: string, open: string): Label => ({
    en: `${supported} supported, ${contradicted} contradicted, ${open} neither`,
    zh: `支持 ${supported} 项，被否定 ${contradicted} 项，其余 ${open} 项`,
  }),
  headlineNone: {
    en: "No claim of this group can fail in the model", zh: "本组论题在模型中均无从证伪",
  },
  note: {
    en: "Effect of the mechanism on what the claim is about, in units of the smallest effect worth "
      + "naming; line: interval of the simulation. Grey zone: too small to name. Small ticks: the "
      + "same under each narrative. The arrow says which way the claim points.",
    zh: "横轴为机制对论题所涉指标的效应，以“值得一提的最小效应”为单位；横线：模拟区间；灰色区：小到不值一提；"
      + "短竖线：各叙事编码下的结果；箭头：论题所称方向。",
  },
  axis: { en: "Effect, in smallest effects worth naming", zh: "效应（以值得一提的最小效应为单位）" },
  verdicts: {
    supported: { en: "supported", zh: "支持" },
    contradicted: { en: "contradicted", zh: "被否定" },
    mixed: { en: "mixed", zh: "不一致" },
    undecided: { en: "undecided", zh: "未定" },
  },
  negligible: { en: "small support", zh: "支持，但微弱" },
  kinds: {
    "built in": { en: "built in", zh: "模型内置" },
    contingent: { en: "can fail", zh: "可被证伪" },
    "not representable": { en: "not representable", zh: "无法表示" },
  },
  evidence: {
    supported: { en: "supported", zh: "支持" },
    contradicted: { en: "contradicted", zh: "不支持" },
    untested: { en: "no data", zh: "尚无数据" },
  },
  builtIn: {
    en: "Settled by the model's construction: no verdict", zh: "由模型构造决定：不作判定",
  },
  built: (how: Label, claim: Label): Label => ({
    en: `(${how.en}) ${claim.en}`, zh: `（${how.zh}）${claim.zh}`,
  }),
  missing: { en: "No counterpart in the model", zh: "模型中无对应" },
  claim: { en: "Claim", zh: "论题" },
  kind: { en: "Kind", zh: "性质" },
  verdict: { en: "Verdict", zh: "判定" },
  effect: { en: "Effect", zh: "效应" },
  smallest: { en: "Smallest worth naming", zh: "值得一提的最小效应" },
  survives: { en: "Same under narratives", zh: "各叙事下一致" },
  data: { en: "Data outside the model", zh: "模型之外的数据" },
  caption: {
    en: "A verdict is about this model alone: it says whether the claim follows under these "
      + "numbers, not whether it is true.",
    zh: "判定仅就本模型而言：说明论题在这些数值下是否成立，而非其真伪。",
  },
} as const;

/** What a change does to the regime. */
export const regimeFigureWords = {
  headline: (name: Label, rises: boolean): Label => (rises
    ? { en: `The clearest change: ${name.en} rises`, zh: `最明确的变化：${name.zh}上升` }
    : { en: `The clearest change: ${name.en} falls`, zh: `最明确的变化：${name.zh}下降` }),
  none: { en: "The regime stays as it is", zh: "整体格局不变" },
  indices: { en: "Shares and indices", zh: "占比与指数" },
  counts: { en: "Counts", zh: "计数" },
  same: (names: Label): Label => ({
    en: `No difference: ${names.en}.`, zh: `无差异：${names.zh}。`,
  }),
  line: {
    en: "Dot: mean difference; line: interval of the simulation.",
    zh: "圆点：平均差异；横线：模拟区间。",
  },
  scales: { en: "Both panels have their own scale.", zh: "两图刻度不同。" },
  caption: {
    en: "Differences at the last meeting, in the same simulated worlds; a line that crosses zero "
      + "tells nothing.",
    zh: "末次会议上的差异，两侧为相同的模拟世界；横线跨越零点者不说明问题。",
  },
  outcome: { en: "Outcome", zh: "结果" },
  difference: { en: "Mean difference", zh: "平均差异" },
} as const;
