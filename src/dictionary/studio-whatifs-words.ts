import type { Label } from "../base/label.ts";

/** All what-ifs beside each other. */
export const studioWhatifsWords = {
  title: { en: "All what-ifs beside each other", zh: "全部假设情景并列" },
  about: (worlds: string): Label => ({
    en: "What each what-if does to the signatures of those whose own decision it leaves alone, "
      + `in ${worlds} paired worlds, with your parameter set, narrative and numbers. `
      + "The interval is 95% of the sampling.",
    zh: `各假设情景对未被直接改动的各方签署数的影响，取 ${worlds} 个配对世界，采用您选定的参数集、叙事与数值。区间为抽样的 95%。`,
  }),
  play: { en: "Play them all", zh: "全部模拟" },
  again: { en: "Play again with what is set now", zh: "按当前设定重新模拟" },
  stale: {
    en: "Something was changed since: these numbers are of before.", zh: "设定已有改动，以下数字仍为改动之前的结果。",
  },
  playing: (done: string, all: string): Label => ({
    en: `${done} of ${all} played …`, zh: `已模拟 ${done} / ${all} ……`,
  }),
  whatif: { en: "What-if", zh: "假设情景" },
  against: { en: "Against", zh: "对照" },
  change: { en: "Others' signatures", zh: "其他各方签署数" },
  interval: { en: "Interval", zh: "区间" },
  kinds: {
    whatif: { en: "another what-if", zh: "另一假设情景" },
    base: { en: "the scenario", zh: "原情景" },
    signs: { en: "the same, but signing", zh: "其余相同，但签署" },
    refuses: { en: "the same, but refusing", zh: "其余相同，但拒签" },
    "present-and-signs": { en: "the same, but there and signing", zh: "其余相同，但到会并签署" },
    turned: { en: "the decisions turned round", zh: "相反的决定" },
  },
  failed: { en: "could not be played", zh: "无法模拟" },
  open: (title: string): Label => ({
    en: `${title}: show this what-if`, zh: `${title}：显示该假设情景`,
  }),
  most: (title: Label, change: string): Label => ({
    en: `“${title.en}” moves the others' signatures most: ${change} on average.`,
    zh: `“${title.zh}”对其他各方签署数影响最大：平均 ${change}。`,
  }),
  nothing: {
    en: "None of these what-ifs moves anybody else's signature here.",
    zh: "在此设定下，没有任何假设情景影响其他各方的签署。",
  },
} as const;
