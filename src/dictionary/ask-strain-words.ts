import type { Label } from "../base/label.ts";
import { ordinal } from "./ask-curve-words.ts";
import { chinese } from "./chinese.ts";

function bindMoves(bind: readonly [string, string] | undefined): string {
  return bind === undefined ? "几乎不变" : chinese`由 ${bind[0]} 变为 ${bind[1]}`;
}

/** What bindingness weighs, and from where it would lose the tenth. */
export const strainWords = {
  weighs: (
    share: string, ideal: string, bind: readonly [string, string] | undefined,
    fit: readonly [string, string], all: string, gains: boolean,
  ): Label => ({
    en: `Why: bindingness holds ${share}% of the salience on average, and the ideal level of `
      + `those present is ${ideal} on average. From 0 to 1 its own term (bind) ${
        bind === undefined ? "hardly moves" : `moves from ${bind[0]} to ${bind[1]}`
      }, and that of the text (fit), whose stakes it raises, from `
      + `${fit[0]} to ${fit[1]}; with all other terms a signature is worth ${all} `
      + `${gains ? "more" : "less"} on average.`,
    zh: chinese`原因：约束力平均占关注度的 ${share}%，到会者的理想水平平均为 ${
      ideal}。约束力由 0 升至 1，其自身一项（bind）${bindMoves(bind)}，而因其放大利害的文本一项（fit）由 ${fit[0]} 变为 ${
      fit[1]}；连同其余各项，签署的价值平均${gains ? "增加" : "减少"} ${all}。`,
  }),
  would: (rank: number, stakes: Label, salience: Label): Label => ({
    en: `What would lose the ${ordinal(rank)} in half of the simulated worlds: ${stakes.en}; `
      + `${salience.en}.`,
    zh: chinese`何种条件下会在半数模拟世界中失去第 ${String(rank)} 个：${stakes.zh}；${salience.zh}。`,
  }),
  none: (rank: number, stakes: Label, salience: Label): Label => ({
    en: `None of the values tried loses the ${ordinal(rank)} in half of the simulated worlds: `
      + `${stakes.en}; ${salience.en}.`,
    zh: chinese`所试各值均不会在半数模拟世界中失去第 ${String(rank)} 个：${stakes.zh}；${salience.zh}。`,
  }),
  stakesFrom: (value: string, own: string, low: string, high: string): Label => ({
    en: `bindingStakes at ${value}, the least tried that does (here ${own}; prior range ${low} to `
      + `${high})`,
    zh: chinese`bindingStakes 为 ${value}，即所试各值中最小的（此处为 ${own}，先验范围 ${low} 至 ${high}）`,
  }),
  stakesNever: (most: string, own: string, low: string, high: string): Label => ({
    en: `no bindingStakes up to ${most} (here ${own}; prior range ${low} to ${high})`,
    zh: chinese`bindingStakes 直至 ${most} 均不会（此处为 ${own}，先验范围 ${low} 至 ${high}）`,
  }),
  salienceFrom: (share: string): Label => ({
    en: `${share}% of everybody's salience on bindingness, the least share tried that does`,
    zh: chinese`各方关注度的 ${share}% 落在约束力上，即所试占比中最小的`,
  }),
  salienceNever: (most: string): Label => ({
    en: `no share of everybody's salience on bindingness up to ${most}%`,
    zh: chinese`各方关注度落在约束力上的占比直至 ${most}% 均不会`,
  }),
  title: {
    en: "Tried: bindingness raised to 1 where it weighs more", zh: "试算：约束力分量更重时升至 1",
  },
  tried: { en: "Tried", zh: "所试" },
  stakes: (value: string): Label => ({
    en: `bindingStakes ${value}`, zh: `bindingStakes ${value}`,
  }),
  salience: (share: string): Label => ({
    en: `${share}% of salience`, zh: chinese`关注度的 ${share}%`,
  }),
  lost: { en: "Lost on average", zh: "平均失去" },
  lostIn: (rank: number): Label => ({
    en: `The ${ordinal(rank)} lost in`, zh: `失去第 ${rank} 个的世界`,
  }),
} as const;
