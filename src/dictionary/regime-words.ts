import {
  index, meetingRegimeWords, share, type RegimeWords,
} from "./meeting-regime-words.ts";

const units = { unit: index, range: "0 to 1" } as const;
const agents = { en: "agents", zh: "个主体" };
const loss = { en: "loss units", zh: "损失单位" };
const points = { en: "difference of shares", zh: "占比之差" };

/** What a meeting means for the regime as a whole: one number per meeting and replicate. */
export const regimeWords = {
  ...meetingRegimeWords,
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
