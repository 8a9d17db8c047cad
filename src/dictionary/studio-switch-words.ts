import type { Label } from "../base/label.ts";

/** Switches of the rail: whose eyes, which preference, which way of negotiating. */
export const studioSwitchWords = {
  nobody: { en: "nobody's", zh: "不代入任何一方" },
  narratives: [
    ["us", { en: "American", zh: "美国官方" }],
    ["eu", { en: "European", zh: "欧盟" }],
    ["south", { en: "Global South", zh: "全球南方" }],
    ["chinese", { en: "Chinese", zh: "中国学界" }],
  ] as readonly (readonly [string, Label])[],
  side: { en: "Through which preference", zh: "从哪种偏好来看" },
  sides: {
    both: { en: "both", zh: "两者" },
    safety: { en: "safety 技术安全", zh: "技术安全" },
    security: { en: "security 国家安全", zh: "国家安全" },
  },
  sideAbout: {
    en: "The Chinese 安全 is safety or security. The switch changes nothing that is simulated: it "
      + "orders and colours the agents by one preference, and puts what bears on it first.",
    zh: "“安全”既可指技术安全，也可指国家安全。此开关不改变任何模拟结果，只是按其中一种偏好给各主体排序着色，并把相关控件置前。",
  },
  meanings: { en: "What the two words mean", zh: "两个词的含义" },
  safetyMeans: {
    en: "Safety, 技术安全: how far an agent puts control of what the technology itself may do "
      + "before development, from 0 to 1.",
    zh: "技术安全：主体在多大程度上把管控技术自身的风险置于发展之前，取值 0 至 1。",
  },
  securityMeans: {
    en: "Security, 国家安全: how far it puts its security against others, rivals above all, before "
      + "development, from 0 to 1.",
    zh: "国家安全：主体在多大程度上把防范他方（尤其是对手）置于发展之前，取值 0 至 1。",
  },
  tied: {
    en: "In this scenario the two move together: they are tied.", zh: "在本情景中两者绑定，同步变化。",
  },
  preset: { en: "Way of negotiating", zh: "谈判方式" },
  noPreset: { en: "as the scenario has it", zh: "依情景原样" },
  presetAbout: (about: Label): Label => ({
    en: `${about.en} Its numbers, at their middle, are laid over the forum shown; they are `
      + "assumed. You may move them on.",
    zh: `${about.zh}其数值取中间值，加于所示论坛之上，均为假定，可继续调整。`,
  }),
} as const;
