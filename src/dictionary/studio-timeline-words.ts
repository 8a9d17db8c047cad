import type { Label } from "../base/label.ts";

/** The baseline on the timeline. */
export const studioTimelineWords = {
  before: { en: "baseline", zh: "基准" },
  dashed: {
    en: "Dashed grey: the baseline, its median and nine worlds in ten.",
    zh: "灰色虚线：基准的中位数与九成世界的范围。",
  },
  end: (name: Label, now: string, then: string): Label => ({
    en: `${name.en} ends at ${now}; in the baseline at ${then}.`,
    zh: `${name.zh}最终为 ${now}，基准为 ${then}。`,
  }),
} as const;
