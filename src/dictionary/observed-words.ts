import type { Label } from "../base/label.ts";

/** What is printed of a run beside what really happened. */
export const observedWords = {
  heading: {
    en: "What really happened (the simulation never reads it)", zh: "真实结果（模拟从不读取）",
  },
  signed: (count: number, low: string, high: string, inside: boolean): Label => ({
    en: `${count} signed, ${inside ? "within" : "outside"} the ${low} to ${high} of nine in ten `
      + "simulated worlds.",
    zh: `实际有 ${count} 个签署，${inside ? "在" : "不在"}十分之九模拟世界的 ${low} 至 ${high} 个之内。`,
  }),
  error: (own: string, base: string): Label => ({
    en: `Squared error of the shares: ${own}; guessing the same share for all gives ${base}.`,
    zh: `占比的均方误差为 ${own}；若对各方一律猜同一占比，则为 ${base}。`,
  }),
  declined: (who: string): Label => ({
    en: `Declined in fact; simulated to sign: ${who}.`, zh: `实际拒签者在模拟中签署的占比：${who}。`,
  }),
  distance: (distance: string): Label => ({
    en: `The text is ${distance} off on average, where the adopted one was levelled.`,
    zh: `文本与实际通过的文本平均相差 ${distance}（仅计已评定水平的各项）。`,
  }),
  caution: {
    en: "Where those who coded the agents knew the result, this tests nothing.",
    zh: "若编码员事先已知结果，这便不构成检验。",
  },
  hindsight: (count: number): Label => ({
    en: count === 1
      ? "Numbers of this scenario rest on 1 source dated on its day or later, so this is no "
        + "forecast."
      : `Numbers of this scenario rest on ${count} sources dated on its day or later, so this is `
        + "no forecast.",
    zh: `本情景有些数值所依据的 ${count} 份资料，日期在会议当日或之后，因此这不是预测。`,
  }),
  hindsightHeading: { en: "What was known only afterwards", zh: "事后才知道的资料" },
  hindsightTitles: { en: "These sources", zh: "这些资料" },
  hindsightList: (titles: readonly Label[]): Label => ({
    en: `They are: ${titles.map(({ en }) => en).join("; ")}`,
    zh: `这些资料是：${titles.map(({ zh }) => zh).join("；")}`,
  }),
  refusers: { en: "Those who declined", zh: "拒签者" },
  worst: { en: "The ten worst misses", zh: "偏差最大的十个" },
  text: { en: "The text against the adopted one", zh: "模拟文本与实际通过的文本" },
  inReality: { en: "In reality", zh: "实际" },
  didSign: { en: "signed", zh: "签署" },
  didDecline: { en: "declined", zh: "拒签" },
  didNotSign: { en: "not known to have signed", zh: "未见签署" },
  simulatedMinusAdopted: { en: "Simulated minus adopted", zh: "模拟值减实际值" },
  face: { en: "Statements that should hold", zh: "应当成立的陈述" },
  holding: (holding: number, all: number): Label => ({
    en: `${holding} of ${all} ordinal statements hold of this scenario's numbers. They were `
      + "written from sources without looking at the numbers, and nothing was tuned to make "
      + "them hold.",
    zh: `${all} 条次序陈述中有 ${holding} 条与本情景的数值相符。这些陈述依据来源写成，写时未看数值，`
      + "也未为使其成立而调整。",
  }),
  fails: (claim: Label, left: string, relation: string, right: string): Label => ({
    en: `${claim.en} Does not hold: expected “${relation}”, found ${left} and ${right}.`,
    zh: `${claim.zh}不成立：应为“${relation}”，实为 ${left} 与 ${right}。`,
  }),
} as const;
