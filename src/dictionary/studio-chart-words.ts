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
  more: (change: string, tally: Label): Label => ({
    en: `${change} more ${tally.en} than in the baseline, at the median.`,
    zh: `按中位数计，比基准多 ${change} ${tally.zh}。`,
  }),
  fewer: (change: string, tally: Label): Label => ({
    en: `${change} fewer ${tally.en} than in the baseline, at the median.`,
    zh: `按中位数计，比基准少 ${change} ${tally.zh}。`,
  }),
  same: {
    en: "The median is the same as in the baseline.", zh: "中位数与基准相同。",
  },
  moved: (up: string, down: string): Label => ({
    en: `Signing more often than in the baseline: ${up}. Less often: ${down}.`,
    zh: `比基准更常签署：${up}。更少签署：${down}。`,
  }),
  nobody: { en: "nobody", zh: "无" },
} as const;
