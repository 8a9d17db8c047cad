import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";
import { listOf } from "./list-words.ts";

function eachSigns(names: readonly Label[], shares: readonly Label[]): Label {
  return {
    en: listOf(names.map(({ en }, n) => ({ en: `${en} signs ${shares[n].en}`, zh: "" }))).en,
    zh: names.map(({ zh }, n) => chinese`${zh}${shares[n].zh}签署`).join("，"),
  };
}

function atOnce(both: Label | undefined): Label {
  return both === undefined ? { en: "", zh: "" }
    : { en: `, both at once ${both.en}`, zh: chinese`，双方同时签署则${both.zh}` };
}

/** What text gets both. */
export const textWords = {
  gets: (
    names: readonly Label[], text: Label, shares: readonly Label[], both: Label | undefined,
  ): Label => ({
    en: `A text that ${text.en} gets both, each in at least half of the simulated worlds: `
      + `${eachSigns(names, shares).en}${atOnce(both).en}.`,
    zh: chinese`${text.zh}的文本能让双方都签署，各自均在至少半数模拟世界中：${
      eachSigns(names, shares).zh}${atOnce(both).zh}。`,
  }),
  getsApart: (
    names: readonly Label[], text: Label, shares: readonly Label[], both: Label | undefined,
  ): Label => ({
    en: `A text that ${text.en} gets each of the two in at least half of the simulated worlds, `
      + `but both together in fewer than half: ${eachSigns(names, shares).en}${
        atOnce(both).en}.`,
    zh: chinese`${text.zh}的文本能让双方各自在至少半数模拟世界中签署，但双方同时签署的不足半数：${
      eachSigns(names, shares).zh}${atOnce(both).zh}。`,
  }),
  misses: (
    names: readonly Label[], text: Label, shares: readonly Label[], both: Label | undefined,
  ): Label => ({
    en: `No text was found that gets both ${listOf(names).en}, each in at least half of the `
      + `simulated worlds; the nearest miss ${text.en}: ${eachSigns(names, shares).en}${
        atOnce(both).en}.`,
    zh: chinese`没有找到能让${listOf(names).zh}各自在至少半数模拟世界中签署的文本；最接近的是${text.zh}：${
      eachSigns(names, shares).zh}${atOnce(both).zh}。`,
  }),
  written: (levels: readonly Label[], bindingness: string): Label => ({
    en: `stands at ${listOf(levels).en}, and binds at ${bindingness}`,
    zh: chinese`${levels.map(({ zh }) => zh).join("、")}、约束力为 ${bindingness} `.trimEnd(),
  }),
  level: (issue: Label, level: string): Label => ({
    en: `${level} on ${issue.en}`, zh: chinese`“${issue.zh}”为 ${level}`,
  }),
  blocks: (
    name: Label, term: Label | undefined, weight: string, prices: readonly Label[],
  ): Label => ({
    en: `${term === undefined ? `No term of its own keeps ${name.en} out, only chance does`
      : `What keeps ${name.en} out most is “${term.en}” (${weight})`}; the transfer that would `
      + `make each sign it in half of the simulated worlds: ${listOf(prices).en} units of loss.`,
    zh: chinese`${term === undefined ? `${name.zh}自身各项均不反对，不签仅出于偶然`
      : `最妨碍${name.zh}签署的是“${term.zh}”（${weight}）`}；使各方在半数模拟世界中签署所需的转移支付：${
      listOf(prices).zh}（单位：效用损失）。`,
  }),
  price: (name: Label, price: string): Label => ({
    en: `${name.en} ${price}`, zh: chinese`${name.zh} ${price}`,
  }),
  others: (count: string, low: string, high: string, drafted: string): Label => ({
    en: `${count} sign it on average (${low} to ${high}), against ${drafted} for the text as the `
      + "negotiation writes it.",
    zh: chinese`平均有 ${count} 个签署（${low} 至 ${high}），而谈判自行写出的文本为 ${drafted} 个。`,
  }),
  zone: (each: string, both: string, texts: number, drawn: boolean): Label => ({
    en: `The zone of possible agreement: of ${texts} texts spread over all that may be written${
      drawn ? " (drawn at random)" : ""}, ${each} get each of the two in at least half of the `
      + `simulated worlds, and ${both} both together in at least half.`,
    zh: chinese`可能达成一致的区间：在遍布可写范围的 ${String(texts)} 份${
      drawn ? "随机抽取的" : ""}文本中，${each} 能让双方各自在至少半数模拟世界中签署，${
      both} 能让双方在至少半数模拟世界中同时签署。`,
  }),
  lost: (names: Label, more: number): Label => ({
    en: `Lost by it, against the text as drafted: ${names.en}${
      more > 0 ? `, and ${more} more` : ""}.`,
    zh: chinese`与起草的文本相比，因此失去：${names.zh}${more > 0 ? `，另有 ${more} 个` : ""}。`,
  }),
  otherTerms: (
    name: Label, all: string,
    { name: term, meaning }: { readonly name: Label; readonly meaning: Label }, change: string,
  ): Label => ({
    en: `With all terms counted, a signature of this text is worth ${all} more to `
      + `${name.en} than one of its own ideal text, most of all by the term “${term.en}”, `
      + `${meaning.en} (${change}).`,
    zh: chinese`计入全部各项，签署该文本对${name.zh}的价值比签署其自身理想文本高 ${
      all}，主要来自“${term.zh}”一项，即${meaning.zh}（${change}）。`,
  }),
  nobodyLost: {
    en: "Nobody else is lost by it: no signing share falls by a tenth of the simulated worlds.",
    zh: "没有其他主体因此失去：任何主体的签署占比降幅均不到一成。",
  },
  noPair: {
    en: "Fewer than two agents are invited: there is no pair to get.",
    zh: "受邀主体不足两个，谈不上双方。",
  },
  textTitle: { en: "The text, and what each wants (0 to 1)", zh: "该文本，以及双方各自的理想（0 至 1）" },
  pictureTitle: (names: readonly Label[]): Label => ({
    en: `The text, and what ${listOf(names).en} want (0 to 1)`,
    zh: chinese`该文本，以及${listOf(names).zh}各自的理想（0 至 1）`,
  }),
  issue: { en: "Issue", zh: "议题" },
  bindingness: { en: "Bindingness", zh: "约束力" },
  thisText: { en: "This text", zh: "该文本" },
  wants: (name: Label): Label => ({ en: name.en, zh: name.zh }),
  partiesTitle: {
    en: "What each gives up of its own ideal text, in positions and bindingness alone (units of "
      + "loss)",
    zh: "双方与各自理想文本相比所放弃的，仅计立场与约束力（单位：效用损失）",
  },
  party: { en: "Agent", zh: "主体" },
  signsThis: { en: "Signs this", zh: "签署该文本" },
  signsDrafted: { en: "Signs as drafted", zh: "签署起草的文本" },
  givesUp: { en: "Gives up", zh: "放弃" },
  notAgreed: {
    en: "Both are put in the room and the text is laid before all: whether any negotiation would "
      + "write it is another question.",
    zh: "双方都被置于会场，文本直接摆在各方面前：谈判是否会写出它，是另一个问题。",
  },
  notBest: {
    en: "A search over a grid and along single issues finds a good text, not surely the best one; "
      + "near it others are as good.",
    zh: "先查网格、再沿单个议题搜索，找到的是较好的文本，不一定最优；其附近还有同样好的文本。",
  },
  notGrid: {
    en: "The zone is a share of texts, not of chances: nobody draws a text from a grid.",
    zh: "该区间是文本所占的比例，而非机会大小：没有人从网格中抽取文本。",
  },
} as const;
