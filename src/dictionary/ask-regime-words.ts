import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What venues are compared by. */
export const venueMeasureWords = {
  present: { en: "states present", zh: "到会国家数" },
  signatures: { en: "signatures", zh: "签署数" },
  share: { en: "those present who sign", zh: "到会者签署比例" },
  "coverage.models": { en: "AI systems covered", zh: "所覆盖的人工智能系统" },
  "coverage.people": { en: "people covered", zh: "所覆盖的人口" },
  bindingness: { en: "bindingness", zh: "约束力" },
  depth: { en: "depth", zh: "深度" },
  legitimacy: { en: "legitimacy", zh: "合法性" },
} as const satisfies Readonly<Record<string, Label>>;

/** United Nations or club. */
export const venueWords = {
  depends: (club: Label, gains: Label, losses: Label): Label => ({
    en: `It depends on the measure. Against a club of ${club.en}, the United Nations (every state, `
      + `equal weights) leads by ${gains.en}; the club by ${losses.en} (paired differences, United `
      + "Nations less club).",
    zh: chinese`取决于用什么衡量。联合国（各国就座、权重相等）与俱乐部（${club.zh}）相比，领先的是：${
      gains.zh}；俱乐部领先的是：${losses.zh}（配对差异，联合国减俱乐部）。`,
  }),
  nearest: (count: number, centre: Label): Label => ({
    en: `${count} states (one in eight: ${centre.en} and those nearest to it in alignment)`,
    zh: chinese`${String(count)} 国，即八分之一的国家：${centre.zh}及阵营取向与其最近者`,
  }),
  chosen: (count: number, centre: Label): Label => ({
    en: `the ${count} members named (${centre.en}, the first, hosts and chairs)`,
    zh: chinese`所指定的 ${String(count)} 个成员，由首先指定的${centre.zh}主办并主持`,
  }),
  by: (measure: Label, difference: string): Label => ({
    en: `${measure.en} (${difference})`, zh: chinese`${measure.zh}（${difference}）`,
  }),
  byPoints: (measure: Label, difference: string): Label => ({
    en: `${measure.en} (${difference} percentage points)`,
    zh: chinese`${measure.zh}（${difference} 个百分点）`,
  }),
  percent: (measure: Label): Label => ({ en: `${measure.en}, %`, zh: `${measure.zh}，%` }),
  noStates: {
    en: "There is no such choice here: no state is invited to this meeting, and the United Nations "
      + "seats states.",
    zh: "此处没有这种选择：这次会议未邀请任何国家，而联合国的席位属于国家。",
  },
  nothing: { en: "nothing that is measured here", zh: "无" },
  alike: (measures: Label): Label => ({
    en: `Not to be told apart: ${measures.en}.`, zh: `两者难分高下：${measures.zh}。`,
  }),
  inside: (centre: Label, others: Label, named: boolean): Label => ({
    en: `Inside the club: ${centre.en}, ${others.en}. ${named
      ? "The members are those named."
      : "Name two agents or more to have another club; the first of them hosts and chairs."}`,
    zh: chinese`俱乐部成员：${centre.zh}、${others.zh}。${named ? "成员由您指定。"
      : "如需另一个俱乐部，请指定两个以上主体；首先指定者主办并主持。"}`,
  }),
  title: {
    en: "The same agents, issues and date in two venues, and as the scenario has it",
    zh: "同样的主体、议题与日期：两种场合，以及情景原状",
  },
  pictureTitle: {
    en: "United Nations less club, each measure as a part of the larger of the two",
    zh: "联合国减俱乐部，各衡量均以两者中较大者为 1",
  },
  relative: { en: "Difference (1: all of the larger)", zh: "差异（1 为较大者的全部）" },
  measure: { en: "Measure", zh: "衡量" },
  un: { en: "UN", zh: "联合国" },
  club: { en: "Club", zh: "俱乐部" },
  asIs: { en: "As it is", zh: "原状" },
  difference: { en: "UN less club", zh: "联合国减俱乐部" },
  notBetter: {
    en: "No venue is better as such: each leads by some measure, and which of them counts is not "
      + "for a model to say.",
    zh: "没有哪种场合本身更好：各在某些衡量上领先，而何者要紧并非模型所能决定。",
  },
  notMembers: {
    en: "More signatures in a larger room are no larger share of it; the table gives who is there.",
    zh: "会场更大、签署更多，并不意味着比例更高；表中给出了到会数。",
  },
  notAssumed: {
    en: "The United Nations here is an open signature with equal weights, every state seated and "
      + "no sponsor, no vote of the Assembly; the club has a sponsor who hosts and chairs, and the "
      + "scenario's own weights. Both are assumed; the legitimacy is that of the scenario or its "
      + "parameter set.",
    zh: "这里的联合国指权重相等、各国就座、无主导国的开放签署，而非大会表决；俱乐部由主导国主办并主持，权重取自情景。"
      + "两者均为假定；合法性取自情景或其参数集。",
  },
} as const;

/** What budget buys the rest. */
export const budgetWords = {
  costs: (half: string, low: string, high: Label, all: string): Label => ({
    en: `In the median simulated world a fund of about ${half} units of loss buys half of the `
      + `missing signatures (${low} to ${high.en} in nine of ten worlds), and one of about ${all} `
      + "all that can be bought.",
    zh: chinese`在中位的模拟世界中，约 ${half} 个效用损失单位的基金可买下一半缺少的签署（十分之九的模拟世界：${
      low} 至${high.zh}），约 ${all} 可买下所有能买的签署。`,
  }),
  nothing: {
    en: "No budget buys any signature: nobody who does not sign is for sale, or everybody signs.",
    zh: "多少预算也买不到签署：不签署者均不出售，或者各方均已签署。",
  },
  rise: (start: string, end: string, seated: string): Label => ({
    en: `Signatures rise from ${start} to ${end} of ${seated} present on average.`,
    zh: chinese`在平均 ${seated} 个到会者中，签署数由 ${start} 升至 ${end}。`,
  }),
  unit: {
    en: "Budgets are in units of loss: 1 is the most that a text without bindingness can cost "
      + "anybody. The rule of the fund is assumed: the cheapest first, then all decide anew.",
    zh: "预算以效用损失为单位：1 为无约束力文本可能给任何主体造成的最大损失。基金规则为假定：先买最便宜的，随后各方重新决定。",
  },
  allForSale: {
    en: "Nobody who is present is beyond price: no refusal is pinned, no condition unmet.",
    zh: "到会者中没有谁是买不到的：既无指定的拒签，也无未满足的条件。",
  },
  pinned: (who: Label): Label => ({
    en: `Not for sale, as their refusal is set: ${who.en}.`,
    zh: chinese`因拒签已被指定而不出售：${who.zh}。`,
  }),
  bound: (who: Label): Label => ({
    en: `Not for sale while their conditions are unmet: ${who.en}.`,
    zh: chinese`条件未满足时不出售：${who.zh}。`,
  }),
  unpaid: (who: Label): Label => ({
    en: `Outside the fund, which does not pay them: ${who.en}.`,
    zh: chinese`不在基金支付范围之内：${who.zh}。`,
  }),
  vote: {
    en: "No budget buys anything here: in a vote nobody waits for others, and the model's fund "
      + "buys signatures, not ballots.",
    zh: "此处预算买不到任何东西：表决中各方互不等待，而模型中的基金购买的是签署，不是选票。",
  },
  targetTitle: { en: "What it takes (units of loss)", zh: "所需预算（单位：效用损失）" },
  target: { en: "Bought", zh: "买下" },
  five: { en: "5 more", zh: "再多 5 个" },
  ten: { en: "10 more", zh: "再多 10 个" },
  half: { en: "half of the missing", zh: "缺少的一半" },
  all: { en: "all that can be bought", zh: "所有能买的" },
  budget: { en: "Budget", zh: "预算" },
  nineOfTen: { en: "Nine of ten worlds", zh: "十分之九的世界" },
  reachedIn: { en: "Reached in", zh: "可达的世界" },
  to: (low: string, high: Label): Label => ({
    en: `${low} to ${high.en}`, zh: chinese`${low} 至${high.zh}`,
  }),
  tooFew: (count: number): Label => ({
    en: `In most simulated worlds fewer than ${count} signatures can be bought, so that ${count} `
      + "more have no price there.",
    zh: chinese`多数模拟世界中能买的签署不足 ${String(count)} 个，因此“再多 ${
      String(count)} 个”没有价格。`,
  }),
  notEver: { en: "never", zh: "不可达" },
  never: { en: "too few to buy", zh: "可买者不足" },
  curveTitle: { en: "Signatures by budget", zh: "各预算水平下的签署数" },
  curveTable: {
    en: "Signatures by budget, means over all worlds (the last budget buys all in the median "
      + "world; half of the worlds need more)",
    zh: "各预算水平下的签署数，为所有模拟世界的均值（最后一档在中位的世界中买下全部，另有半数世界需要更多）",
  },
  signatures: { en: "Signatures", zh: "签署数" },
  sellersTitle: (cheap: number, dear: number): Label => (dear > 0
    ? { en: `The ${cheap} cheapest and the ${dear} dearest sellers`,
      zh: `最便宜的 ${cheap} 个与最贵的 ${dear} 个卖方` }
    : { en: "Sellers, the cheapest first", zh: "卖方，由便宜到贵" }),
  agent: { en: "Agent", zh: "主体" },
  price: { en: "Mean price", zh: "平均价格" },
  place: { en: "Bought as no.", zh: "购买次序" },
  boughtIn: { en: "Bought in", zh: "被买下的世界" },
  notMoney: {
    en: "A unit of loss is no currency: what it costs in money, chips or access is not in the "
      + "model.",
    zh: "效用损失不是货币：折合多少资金、芯片或准入，模型并不知道。",
  },
  notCheapest: {
    en: "Buying the cheapest first is a rule, not the cheapest way to a number: the true least "
      + "cost can be lower.",
    zh: "先买最便宜的只是一种规则，并非达到某一数目的最省办法：真正的最低花费可能更小。",
  },
  notBlackmail: {
    en: "Nobody holds out for a price here; agents who know of a fund would.",
    zh: "这里没有主体待价而沽；知道有基金的主体则可能如此。",
  },
} as const;
