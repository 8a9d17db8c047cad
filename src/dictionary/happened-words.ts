import type { Label } from "../base/label.ts";

/** What happened, beside what was simulated. */
export const happenedWords = {
  heading: { en: "Against what happened", zh: "与实际结果对照" },
  faceHeading: { en: "Statements that should hold", zh: "应当成立的陈述" },
  intro: {
    en: "The engine never reads this. Who is not known to have signed counts as not having signed, "
      + "which is not the same as having refused.",
    zh: "引擎从不读取这些内容。未知是否签署者计为未签署，但未签署不等于拒签。",
  },
  tally: (signed: string, p50: string, p05: string, p95: string): Label => ({
    en: `In reality ${signed} signed; in nine of ten simulated worlds between ${p05} and ${p95} do, `
      + `with a median of ${p50}.`,
    zh: `现实中有 ${signed} 个签署；在十分之九的模拟世界中有 ${p05} 至 ${p95} 个签署，中位数为 ${p50}。`,
  }),
  score: (brier: string, base: string): Label => ({
    en: `Brier score of the shares ${brier} (lower is better); to give everybody the share that `
      + `signed in reality scores ${base}.`,
    zh: `各方签署占比的布里尔分数为 ${brier}（越低越好）；若给每一方都赋以现实中的签署比例，则为 ${base}。`,
  }),
  distance: (distance: string): Label => ({
    en: `The simulated text stands ${distance} from the adopted one, on average over the levels `
      + "that were read off it by one coder.",
    zh: `模拟文本与通过文本平均相差 ${distance}，通过文本的各项水平由一名编码者判读。`,
  }),
  declined: { en: "Those who declined", zh: "拒签者" },
  worst: { en: "The ten worst misses", zh: "偏差最大的十个" },
  text: { en: "The text against the adopted one", zh: "模拟文本与通过文本" },
  inReality: { en: "In reality", zh: "实际" },
  didSign: { en: "signed", zh: "签署" },
  didNotSign: { en: "not known to have signed", zh: "未见签署" },
  simulatedMinusAdopted: { en: "Simulated minus adopted", zh: "模拟减通过" },
  face: (holding: number, all: number): Label => ({
    en: `${holding} of ${all} ordinal statements hold of this scenario's numbers. They were written `
      + "from sources without looking at the numbers, and nothing was tuned to make them hold.",
    zh: `${all} 条次序陈述中有 ${holding} 条与本情景的数值相符。这些陈述依据来源写成，写时未看数值，也未为使其成立而调整。`,
  }),
  fails: (left: string, relation: string, right: string): Label => ({
    en: `Does not hold: expected ${relation}, found ${left} and ${right}.`,
    zh: `不成立：应为 ${relation}，实为 ${left} 与 ${right}。`,
  }),
} as const;
