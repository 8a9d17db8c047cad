import type { Label } from "../base/label.ts";

interface Limit {
  readonly claim: Label;
  readonly because: Label;
}

/** What the model assumes and cannot show, told with every report. */
export const limitWords: readonly Limit[] = [
  {
    claim: { en: "This is not a forecast.", zh: "这不是预测。" },
    because: {
      en: "Shares of simulated worlds say how the model behaves under its assumptions. Plain "
        + "statistics predict who signs about as well.",
      zh: "模拟世界占比说明的是模型在其假设下的表现。在预测谁会签署方面，普通统计方法与之相当。",
    },
  },
  {
    claim: { en: "It does not explain a real refusal.", zh: "它不能解释现实中的某次拒签。" },
    because: {
      en: "A term that leads here is the model's reason, not a government's; leading agents were "
        + "coded by readers who could have known the outcome.",
      zh: "居首位的项是模型中的理由，而非某国政府的理由；主要主体的编码员有可能已知结果。",
    },
  },
  {
    claim: { en: "What others do cannot be measured.", zh: "对他方的带动无法测量。" },
    because: {
      en: "No record fixes how strongly peers, coverage or rivals weigh. Their effects are shown "
        + "over a range and never as one number.",
      zh: "没有任何记录能确定同伴、覆盖面与对手的分量。其影响只在一个范围内展示，从不归为一个数字。",
    },
  },
  {
    claim: { en: "Agents look one step ahead and tell the truth.", zh: "主体只看一步，且如实表态。" },
    because: {
      en: "They decide on the text before them and state their true positions; deals outside the "
        + "text are played only where a scenario offers them.",
      zh: "它们仅就眼前的文本作决定，如实陈述立场；文本之外的交易，只在情景写明时才会出现。",
    },
  },
  {
    claim: { en: "There is one chair and one text at a time.", zh: "每次只有一位主席、一份文本。" },
    because: {
      en: "Ratification and delay are not played, and who signed may leave only at a review.",
      zh: "批准程序与拖延未纳入模拟，签署方只能在复审时退出。",
    },
  },
  {
    claim: { en: "How the world moves between summits is assumed.", zh: "峰会之间的世界变化均属假定。" },
    because: {
      en: "Norms, capability, risk, preferences, trust and legitimacy follow rates that no record "
        + "fixes: directions can be discussed, sizes and dates cannot.",
      zh: "规范、能力、风险、偏好、信任与合法性的变化速率没有任何记录可循：可以讨论方向，不能讨论大小与日期。",
    },
  },
  {
    claim: { en: "Terms add up.", zh: "各项相加。" },
    because: {
      en: "Reasons are summed, and losses are compared across agents; only the scaling of "
        + "salience justifies that.",
      zh: "各项理由直接相加，并在主体之间比较损失；这种做法仅以重视程度的归一化为依据。",
    },
  },
  {
    claim: { en: "The text explains little of who signs.", zh: "文本只能解释签署情况的一小部分。" },
    because: {
      en: "In the calibrated set most of the spread is noise, and how many come matters more "
        + "than what is written.",
      zh: "在校准参数集中，离散大多来自噪声，到会多少比写了什么更重要。",
    },
  },
  {
    claim: { en: "A signature is not conduct.", zh: "签署不等于行动。" },
    because: {
      en: "Signing a text that binds nobody may say little about what is done afterwards.",
      zh: "签署一份不具约束力的文本，未必说明此后会如何行事。",
    },
  },
  {
    claim: { en: "Firms and drafting are untested.", zh: "企业与起草部分未经检验。" },
    because: {
      en: "There is no record against which the model's firms, communities or rounds of drafting "
        + "could be scored.",
      zh: "没有可用来检验模型中企业、技术社群与起草轮次的记录。",
    },
  },
];
