import type { Label } from "../base/label.ts";

interface RegimeWords {
  readonly name: Label;
  readonly unit: Label;
  readonly range: string;
  readonly equation: string;
  readonly meaning: Label;
}

const share = { en: "share", zh: "占比" };
const index = { en: "index, 0 to 1", zh: "指数，0 到 1" };
const agents = { en: "agents", zh: "个主体" };
const loss = { en: "loss units", zh: "损失单位" };
const points = { en: "difference of shares", zh: "占比之差" };
const units = { unit: index, range: "0 to 1" } as const;

/** What a meeting means for the regime as a whole: one number per meeting and replicate. */
export const regimeWords = {
  depth: {
    ...units, equation: "4", name: { en: "Depth", zh: "深度" },
    meaning: {
      en: "how far the text departs from what those seated have without it, mean over issues",
      zh: "文本偏离在座各方既有现状的幅度，按议题平均",
    },
  },
  compliance: {
    unit: share, range: "0 to 1, NaN without data", equation: "9",
    name: { en: "Coverage put into effect", zh: "落实的覆盖面" },
    meaning: {
      en: "share of AI systems under the text, times what each signatory puts into effect",
      zh: "文本所覆盖的人工智能系统占比，乘以各签署方的落实程度",
    },
  },
  legitimacy: {
    ...units, equation: "16", name: { en: "Legitimacy", zh: "合法性" },
    meaning: { en: "legitimacy of the forum", zh: "论坛的合法性" },
  },
  fragmentation: {
    unit: { en: "variance", zh: "方差" }, range: "0 or more", equation: "9",
    name: { en: "Fragmentation", zh: "碎片化" },
    meaning: {
      en: "variance over states of the norms each has, summed over issues",
      zh: "各国既有规范的方差，按议题求和",
    },
  },
  norms: {
    unit: { en: "texts", zh: "份文本" }, range: "0 or more", equation: "9",
    name: { en: "Norm count", zh: "规范数量" },
    meaning: { en: "texts adopted so far", zh: "迄今通过的文本数" },
  },
  inequality: {
    ...units, equation: "", name: { en: "Inequality of participation", zh: "参与不平等" },
    meaning: {
      en: "Gini index over states of how many texts each has signed so far",
      zh: "各国迄今签署文本数的基尼系数",
    },
  },
  southGap: {
    unit: points, range: "-1 to 1, NaN without data", equation: "",
    name: { en: "North-South gap", zh: "南北差距" },
    meaning: {
      en: "share signing among states outside the G77 minus among its members, of those seated",
      zh: "在座国家中，非七十七国集团国家的签署比例减去其成员国的签署比例",
    },
  },
  blocGap: {
    unit: points, range: "-1 to 1, NaN without data", equation: "7",
    name: { en: "Bloc gap", zh: "阵营差距" },
    meaning: {
      en: "share signing above the median alignment of those seated minus below it",
      zh: "在座各方中，阵营取向高于中位数者的签署比例减去低于中位数者的签署比例",
    },
  },
  safety: {
    ...units, equation: "14", name: { en: "Safety preference", zh: "技术安全偏好" },
    meaning: { en: "mean safety preference of the states", zh: "各国技术安全偏好的平均值" },
  },
  security: {
    ...units, equation: "14", name: { en: "Security preference", zh: "国家安全偏好" },
    meaning: { en: "mean security preference of the states", zh: "各国国家安全偏好的平均值" },
  },
  deficit: {
    ...units, equation: "12", name: { en: "Leakage", zh: "治理泄漏" },
    meaning: {
      en: "governance lost because systems flee stringent places",
      zh: "系统流向宽松之地所造成的治理损失",
    },
  },
  stability: {
    unit: share, range: "0 to 1", equation: "8", name: { en: "Stability", zh: "稳定性" },
    meaning: {
      en: "share of those seated whose decision is what they want, given the others'",
      zh: "在座各方中，决定与其自身意愿一致者（以他方决定为前提）的比例",
    },
  },
  pivot: {
    unit: agents, range: "any", equation: "8", name: { en: "Pivot", zh: "关键性" },
    meaning: {
      en: "others' signatures lost if the signatory with most AI systems left",
      zh: "拥有最多人工智能系统的签署方若退出，其他方失去的签署数",
    },
  },
  price: {
    unit: loss, range: "0 or more, NaN without a holdout", equation: "7",
    name: { en: "Price of the next signature", zh: "下一个签署的代价" },
    meaning: {
      en: "what the cheapest holdout would have to be given",
      zh: "争取代价最低的未签署方所需给付",
    },
  },
  spent: {
    unit: loss, range: "0 to the budget", equation: "", name: { en: "Spent", zh: "支出" },
    meaning: { en: "what the forum's fund paid for signatures", zh: "论坛基金为换取签署所付" },
  },
  light: {
    unit: agents, range: "0 to N", equation: "", name: { en: "Lighter tier", zh: "较轻层级" },
    meaning: { en: "agents that signed the lighter tier alone", zh: "仅签署较轻层级的主体数" },
  },
  withdrawals: {
    unit: agents, range: "0 to N", equation: "8", name: { en: "Withdrawals", zh: "退出" },
    meaning: { en: "signatories that left at a review", zh: "在复审时退出的签署方" },
  },
} as const satisfies Readonly<Record<string, RegimeWords>>;
