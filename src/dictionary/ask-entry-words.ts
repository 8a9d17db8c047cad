import type { Label } from "../base/label.ts";
import { capital } from "./capital.ts";
import { chinese } from "./chinese.ts";

function by(name: Label): string {
  return `with ${name.en} signing instead of staying out`;
}

/** Whose entry moves most. */
export const entryWords = {
  size: {
    signatures: (more: string, low: string, high: string): Label => ({
      en: `${more} more of the others sign on average (${low} to ${high})`,
      zh: chinese`他方签署数平均增加 ${more} 个（${low} 至 ${high}）`,
    }),
    coverage: (percent: string, low: string, high: string): Label => ({
      en: `the others who sign hold ${percent} percentage points more of all AI systems (${low} `
        + `to ${high})`,
      zh: chinese`其他签署方所持人工智能系统增加 ${percent} 个百分点（${low} 至 ${high}）`,
    }),
  },
  most: {
    signatures: (name: Label, size: Label): Label => ({
      en: `The entry of ${name.en} moves most: ${by(name)}, ${size.en}.`,
      zh: chinese`${name.zh}的加入带动最多：其由不签改为签署时，${size.zh}。`,
    }),
    coverage: (name: Label, size: Label): Label => ({
      en: `In coverage it is ${name.en}: ${size.en}, its own share left out.`,
      zh: chinese`就覆盖面而言，带动最多的是${name.zh}：不计其自身份额，${size.zh}。`,
    }),
  },
  alike: {
    signatures: (names: Label, replicates: number, name: Label, size: Label): Label => ({
      en: `${capital(names).en} moves most; ${replicates} replicates cannot tell them apart: `
        + `${by(name)}, ${size.en}.`,
      zh: chinese`带动最多的是${names.zh}，${String(replicates)} 次重复无法分出先后：${
        name.zh}由不签改为签署时，${size.zh}。`,
    }),
    coverage: (names: Label, _replicates: number, name: Label, size: Label): Label => ({
      en: `In coverage ${names.en} moves most, without being told apart: ${by(name)}, ${
        size.en}, its own share left out.`,
      zh: chinese`就覆盖面而言，带动最多的是${names.zh}，无法分出先后：${
        name.zh}由不签改为签署时，不计其自身份额，${size.zh}。`,
    }),
  },
  unsure: {
    signatures: (name: Label, size: Label): Label => ({
      en: `No entry surely moves another signature; the largest mean is that of ${name.en}, whose `
        + `interval reaches 0 or below: ${size.en}.`,
      zh: chinese`没有任何主体的加入可以确定会带动他方签署；均值最大的是${name.zh}，但其区间含 0：${size.zh}。`,
    }),
    coverage: (name: Label, size: Label): Label => ({
      en: `In coverage no entry surely moves the others; the largest mean is that of ${name.en}, `
        + `whose interval reaches 0 or below: ${size.en}, its own share left out.`,
      zh: chinese`就覆盖面而言，没有任何主体的加入可以确定会带动他方；均值最大的是${
        name.zh}，但其区间含 0：不计其自身份额，${size.zh}。`,
    }),
  },
  none: {
    signatures: { en: "No entry moves another signature.", zh: "任何主体的加入都不会带动他方签署。" },
    coverage: {
      en: "In coverage no entry adds anything to what the others hold.",
      zh: "就覆盖面而言，任何主体的加入都不会使他方所持增加。",
    },
  },
  tried: (agents: number, movers: number): Label => ({
    en: `All ${agents} agents that can sit were tried in the same simulated worlds; ${
      movers === 0 ? "none has" : movers === 1 ? "1 has" : `${movers} have`} an interval above 0 `
      + "(by chance alone about one in forty would).",
    zh: `全部 ${agents} 个可就座的主体都在同一批模拟世界中试过；`
      + (movers === 0 ? "没有一个区间高于 0" : `区间高于 0 的有 ${movers} 个`)
      + "（仅凭偶然，约四十个中也会有一个）。",
  }),
  nobody: (why: Label): Label => ({
    en: `Nobody's entry moves any other signature under these parameters: ${why.en}.`,
    zh: `在这组参数下，任何主体的加入都不会带动他方签署：${why.zh}。`,
  }),
  vote: { en: "in a vote nobody waits for others", zh: "表决中各方互不等待" },
  off: {
    en: "peers and coverage, the only ways from one signature to another, are switched off",
    zh: "签署之间仅有的两条传导途径，即同伴与覆盖面，均已关闭",
  },
  noOne: {
    en: "the channels are open, but nobody is near enough to turning",
    zh: "渠道虽开放，但没有主体接近改变决定",
  },
  title: {
    en: "Moved by an entry (signing less staying out), where the agent sits",
    zh: "一方加入所带动的变化（签署减去不签），仅计其就座的世界",
  },
  agent: { en: "Agent", zh: "主体" },
  signatures: { en: "Others' signatures", zh: "他方签署数" },
  coverage: { en: "Others' AI systems, %", zh: "他方人工智能系统，%" },
  sits: { en: "Sits in", zh: "就座的世界" },
  notWeight: {
    en: "An entry is measured at one text: what an agent changes by helping to write it is not in "
      + "these numbers.",
    zh: "加入的作用在同一文本下衡量：主体因参与起草而带来的变化不在其中。",
  },
  notSum: {
    en: "Entries do not add up: two agents may turn the same third one.",
    zh: "各方的带动不能相加：两个主体可能带动的是同一个第三方。",
  },
  notRank: {
    en: "Places whose intervals overlap are not a ranking.",
    zh: "区间重叠的名次不构成排序。",
  },
} as const;
