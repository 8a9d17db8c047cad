import type { Label } from "../base/label.ts";

/** What the Studio's charts say beyond the figures' own words. */
export const studioChartWords = {
  openDots: { en: "Open dots: the baseline.", zh: "空心点：基准。" },
  openCircles: {
    en: "Open circles: where the agent stood in the baseline.", zh: "空心圆：该主体在基准中的位置。",
  },
  before: (value: string): Label => ({ en: `baseline ${value}`, zh: `基准 ${value}` }),
  titles: {
    signatories: { en: "How many sign", zh: "多少方签署" },
    agents: { en: "Who signs", zh: "谁会签署" },
    text: { en: "What the text says", zh: "文本写什么" },
    timeline: { en: "How the world moves", zh: "世界如何变化" },
  },
  changed: (change: string): Label => ({
    en: `The median against the baseline: ${change}.`, zh: `中位数与基准相比：${change}。`,
  }),
  same: {
    en: "The median is the same as in the baseline.", zh: "中位数与基准相同。",
  },
  moved: (up: string, down: string): Label => ({
    en: `Signing more often than in the baseline: ${up}. Less often: ${down}.`,
    zh: `比基准更常签署：${up}。更少签署：${down}。`,
  }),
  ends: (name: string, zero: string, one: string): Label => ({
    en: `${name}: 0 is “${zero}”, 1 is “${one}”.`, zh: `${name}：0 为“${zero}”，1 为“${one}”。`,
  }),
  nobody: { en: "nobody", zh: "无" },
} as const;
