import type { Label } from "../base/label.ts";

/** What is said of one measure of the regime. */
export interface RegimeWords {
  readonly name: Label;
  readonly unit: Label;
  readonly range: string;
  readonly equation: string;
  readonly meaning: Label;
}

export const share = { en: "share", zh: "占比" };
export const index = { en: "index, 0 to 1", zh: "指数，0 到 1" };
const units = { unit: index, range: "0 to 1" } as const;

/** Measures of the regime that a line on a meeting tells. */
export const meetingRegimeWords = {
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
} as const satisfies Readonly<Record<string, RegimeWords>>;
