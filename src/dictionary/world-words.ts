import type { Label } from "../base/label.ts";

interface WorldWords {
  readonly name: Label;
  readonly range: string;
  readonly equation: string;
  readonly meaning: Label;
}

/** The world between summits: one number per moment of the timeline and replicate. */
export const worldWords = {
  risk: {
    range: "0 to 1", equation: "13", name: { en: "Perceived risk", zh: "风险认知" },
    meaning: { en: "risk as it is perceived", zh: "各方所感知的风险" },
  },
  deployment: {
    range: "0 or more", equation: "11", name: { en: "Deployment", zh: "部署" },
    meaning: { en: "stock of AI in use", zh: "投入使用的人工智能存量" },
  },
  frontier: {
    range: "above 0", equation: "10", name: { en: "Frontier", zh: "前沿能力" },
    meaning: {
      en: "capability of the most capable, 1 at the start", zh: "最强者的能力，起始为 1",
    },
  },
  efficacy: {
    range: "0 to 1", equation: "11", name: { en: "Efficacy of policy", zh: "政策效力" },
    meaning: {
      en: "what is known of AI times what can still be steered (Collingridge)",
      zh: "对人工智能的了解程度乘以尚可引导的程度（科林格里奇困境）",
    },
  },
  hazard: {
    range: "0 or more", equation: "11", name: { en: "Hazard", zh: "危害" },
    meaning: { en: "hazard left after governance", zh: "治理之后剩余的危害" },
  },
  opaque: {
    range: "0 to 1", equation: "11", name: { en: "Opaque share", zh: "不透明风险占比" },
    meaning: {
      en: "share of the hazard that is opaque or emergent", zh: "危害中难控与涌现部分的占比",
    },
  },
  governance: {
    range: "0 to 1", equation: "12", name: { en: "Governance", zh: "治理强度" },
    meaning: {
      en: "stringency under which AI systems really stand", zh: "人工智能系统实际所受约束的强度",
    },
  },
  deficit: {
    range: "0 to 1", equation: "12", name: { en: "Leakage", zh: "治理泄漏" },
    meaning: {
      en: "governance lost because systems flee stringent places",
      zh: "系统流向宽松之地所造成的治理损失",
    },
  },
  safety: {
    range: "0 to 1", equation: "14", name: { en: "Safety preference", zh: "技术安全偏好" },
    meaning: { en: "mean over the states", zh: "各国平均" },
  },
  security: {
    range: "0 to 1", equation: "14", name: { en: "Security preference", zh: "国家安全偏好" },
    meaning: { en: "mean over the states", zh: "各国平均" },
  },
  trust: {
    range: "0 to 1", equation: "15", name: { en: "Trust", zh: "信任" },
    meaning: { en: "mean over the states", zh: "各国平均" },
  },
  fragmentation: {
    range: "0 or more", equation: "9", name: { en: "Fragmentation", zh: "碎片化" },
    meaning: {
      en: "variance over states of the norms each has, summed over issues",
      zh: "各国既有规范的方差，按议题求和",
    },
  },
  norms: {
    range: "0 or more", equation: "9", name: { en: "Norm count", zh: "规范数量" },
    meaning: { en: "texts adopted so far", zh: "迄今通过的文本数" },
  },
  concentration: {
    range: "0 to 1", equation: "10", name: { en: "Concentration", zh: "能力集中度" },
    meaning: {
      en: "Gini index of the states' capability", zh: "各国人工智能能力的基尼系数",
    },
  },
} as const satisfies Readonly<Record<string, WorldWords>>;

/** What each forum has at each moment. */
export const forumSeriesWords = {
  attention: {
    range: "0 to 1", equation: "17",
    name: (forum: Label): Label => ({
      en: `Attention to ${forum.en}`, zh: `关注度：${forum.zh}`,
    }),
    meaning: { en: "mean share of the states' attention", zh: "各国关注的平均份额" },
  },
  legitimacy: {
    range: "0 to 1", equation: "16",
    name: (forum: Label): Label => ({
      en: `Legitimacy of ${forum.en}`, zh: `合法性：${forum.zh}`,
    }),
    meaning: { en: "legitimacy of the forum", zh: "论坛的合法性" },
  },
} as const;
