import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What is printed of a comparison. */
export const compareWords = {
  heading: (title: string): Label => ({ en: `${title}: what if?`, zh: `${title}：假如……` }),
  base: (signatures: Label): Label => ({
    en: `As it is: ${signatures.en}`, zh: `原情景：${signatures.zh}`,
  }),
  direct: (channels: Label, carriers: Label): Label => ({
    en: `Open: ${channels.en}; what it moves then reaches others through ${carriers.en} as usual`,
    zh: `开放：${channels.zh}；由此产生的变化再照常经${carriers.zh}影响其他各方`,
  }),
  theText: { en: "the text", zh: "文本" },
  asUsual: { en: "as usual", zh: "照常" },
  asUsualMeans: {
    en: "As usual: nobody's decision is changed, so what the direct change moves reaches others "
      + "as in any run of this set, through the text and whichever of these channels works in it.",
    zh: "照常：没有主体的决定被改动，直接改动所产生的变化与本参数集的任何一次运行一样，"
      + "经文本以及其中起作用的渠道影响其他各方。",
  },
  closed: (channels: Label): Label => ({
    en: `closed: ${channels.en}`, zh: `关闭：${channels.zh}`,
  }),
  because: (channel: Label, why: Label): Label => ({
    en: `${channel.en} (${why.en})`, zh: `${channel.zh}（${why.zh}）`,
  }),
  collapse: (share: string): Label => ({
    en: `they fall below half in ${share} of simulated worlds`,
    zh: `在 ${share} 的模拟世界中降到一半以下`,
  }),
  collapseWords: (worlds: Label): Label => ({
    en: `they fall below half ${worlds.en}`, zh: chinese`${worlds.zh}降到一半以下`,
  }),
  allOrNothing: {
    en: "worlds hold or collapse, so the mean says little", zh: "要么维持、要么崩溃，均值意义不大",
  },
  text: (parts: string): Label => ({ en: `Text ${parts}`, zh: `文本：${parts}` }),
  sameText: { en: "Text unchanged", zh: "文本不变" },
  flips: { en: "Who changes its mind", zh: "谁改变决定" },
  gains: { en: "joins", zh: "转为签署" },
  loses: { en: "leaves", zh: "转为不签" },
  inWorlds: (share: string): Label => ({
    en: `in ${share} of worlds`, zh: `占模拟世界 ${share}`,
  }),
  through: (term: Label): Label => ({ en: `through ${term.en}`, zh: `经由${term.zh}` }),
  moreFlips: (n: number): Label => ({ en: `and ${n} others`, zh: `另有 ${n} 个` }),
  survives: (held: number, all: number, replicates: number): Label => ({
    en: `Holds in ${held} of ${all} ${all === 1 ? "narrative" : "narratives"} (${
      replicates} paired replicates each)`,
    zh: `在 ${all} 种叙事中的 ${held} 种下成立（每种 ${replicates} 对重复）`,
  }),
  noneSurvives: (all: number, replicates: number): Label => ({
    en: all === 1 ? `No effect in the 1 narrative (${replicates} paired replicates)`
      : `No effect in any of the ${all} narratives (${replicates} paired replicates each)`,
    zh: `在全部 ${all} 种叙事下均无影响（每种 ${replicates} 对重复）`,
  }),
  under: (names: readonly string[], others: readonly string[]): Label => {
    const parts = (joint: string, not: string): string[] =>
      [names.join(joint), others.length === 0 ? "" : not + others.join(joint)]
        .filter((part) => part !== "");
    return { en: parts(", ", "not in ").join("; "), zh: parts("、", "不成立：").join("；") };
  },
  survivesIntro: {
    en: "Each difference was played again under every narrative that speaks of the scenario's "
      + "agents. It holds where the direction is the same: both intervals lie on one side of "
      + "zero, or both contain it; with fewer replicates, a small difference may be lost in its "
      + "interval. A narrative is a reading after the fact, so this shows how "
      + "much hangs on whose words one trusts and forecasts nothing.",
    zh: "凡论及本情景主体的叙事，都在其下重新模拟了每项差异。方向相同即为成立：两个区间同在零的一侧，或都包含零；"
      + "由于重复次数较少，微小的差异可能隐没在区间之中。"
      + "叙事是事后的解读，因此这里只表明结果在多大程度上取决于采信谁的说法，并不构成预测。",
  },
  narrative: { en: "Narrative", zh: "叙事" },
  holds: { en: "Holds", zh: "成立" },
  aloneUnder: (title: Label): Label => ({
    en: `Played under this narrative alone, so nothing is said of the others: ${title.en}`,
    zh: `仅在此叙事下模拟，因此不涉及其他叙事：${title.zh}`,
  }),
  unread: (id: string, why: Label): Label => ({
    en: `The narrative "${id}" is left out, as the scenario cannot be read under it: ${why.en}`,
    zh: `略去叙事“${id}”，因为在其下无法读取本情景：${why.zh}`,
  }),
  answer: { en: "In five sentences", zh: "五句话的回答" },
} as const;
