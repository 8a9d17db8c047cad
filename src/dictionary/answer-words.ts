import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";
import { listOf } from "./list-words.ts";

interface Signing {
  readonly parties: Label;
  readonly number: Label;
  readonly shares: Label;
}

/** One measure of coverage before and after, in numbers or in words. */
interface Held {
  readonly what: Label;
  readonly before: Label;
  readonly after: Label;
}

interface Levels {
  readonly highest: Label;
  readonly high: string;
  readonly lowest: Label;
  readonly low: string;
  readonly bindingness: string;
}

/** The five sentences with which a comparison ends. */
export const answerWords = {
  signs: ({ parties, number, shares }: Signing): Label => ({
    en: `Of ${parties.en}, ${number.en}; ${shares.en}.`,
    zh: `${parties.zh}中，${number.zh}；${shares.zh}。`,
  }),
  states: (count: number): Label => ({ en: `${count} states`, zh: `${count} 个国家` }),
  parties: (count: number): Label => ({ en: `${count} parties`, zh: `${count} 个主体` }),
  between: (low: number, high: number): Label => low === high
    ? { en: `${low} sign in nine of ten simulated worlds`,
      zh: `十分之九的模拟世界里有 ${low} 个签署` }
    : { en: `between ${low} and ${high} sign in nine of ten simulated worlds`,
      zh: `十分之九的模拟世界里有 ${low} 至 ${high} 个签署` },
  shareOf: (agent: Label, share: Label): Label => ({
    en: `${agent.en} ${share.en}`, zh: `${agent.zh}${share.zh}`,
  }),
  clauses: (parts: readonly Label[]): Label => ({
    en: listOf(parts).en, zh: parts.map(({ zh }) => zh).join("，"),
  }),
  signsIn: (share: string, error: string): Label => ({
    en: `signs in ${share} (±${error})`, zh: chinese`在 ${share}（±${error}）的模拟世界中签署`,
  }),
  signsInWords: (share: Label): Label => ({
    en: `signs ${share.en}`, zh: chinese`${share.zh}签署`,
  }),
  text: ({ highest, high, lowest, low, bindingness }: Levels): Label => ({
    en: `The text goes furthest on ${highest.en} (${high} of 1) and least far on ${lowest.en} `
      + `(${low}), and binds at ${bindingness} of 1.`,
    zh: chinese`文本在“${highest.zh}”上走得最远（满分 1，得 ${high}），在“${lowest.zh}”上最保守（${low}），`
      + chinese`约束力为 ${bindingness}（满分 1）。`,
  }),
  even: (level: string, bindingness: string): Label => ({
    en: `The text stands at ${level} of 1 on every issue, and binds at ${bindingness} of 1.`,
    zh: chinese`文本在各议题上的水平均为 ${level}（满分 1），约束力为 ${bindingness}（满分 1）。`,
  }),
  loses: (move: Label, held: readonly Held[], alone: boolean): Label => {
    const parts = held.map(({ what, before, after }) => (before.en === after.en
      ? { en: `their share of ${what.en} stays ${before.en}`,
        zh: chinese`${what.zh}仍为${before.zh}`, stays: true }
      : { en: `${after.en} instead of ${before.en} of ${what.en}`,
        zh: chinese`${what.zh}由${before.zh}变为${after.zh}`, stays: false }));
    const moved = parts.filter(({ stays }) => !stays);
    const told = [...(moved.length === 0 ? [] : [`the signatories hold ${listOf(moved).en}`]),
      ...parts.filter(({ stays }) => stays).map(({ en }, n) => (moved.length > 0 || n > 0 ? en
        : en.replace("their", "the signatories'")))];
    const own: Label = alone
      ? { en: "; no channel is open, so this is their own share and nobody else's",
        zh: "；由于没有渠道开放，这只是其自身份额的增减，而非对他方的影响" }
      : { en: "", zh: "" };
    return {
      en: `${move.en}, ${told.join("; ")}, on average${own.en}.`,
      zh: chinese`${move.zh}，签署方平均所占份额${
        moved.length === 0 ? "不变" : "的变化是"}：${parts.map(({ zh }) => zh).join("，")}${own.zh}。`,
    };
  },
  refuse: (who: Label, several: boolean): Label => ({
    en: `If ${who.en} ${several ? "refuse" : "refuses"} instead of signing`,
    zh: chinese`如果${who.zh}拒签而非签署`,
  }),
  stayAway: (who: Label, several: boolean): Label => ({
    en: `If ${who.en} ${several ? "stay" : "stays"} away instead of signing`,
    zh: chinese`如果${who.zh}缺席而非到会签署`,
  }),
  instead: (whatif: Label, partner: Label): Label => ({
    en: `With “${whatif.en}” instead of “${partner.en}”`,
    zh: chinese`以“${whatif.zh}”取代“${partner.zh}”`,
  }),
  losesNothingKnown: (move: Label): Label => ({
    en: `${move.en}, what is lost of coverage cannot be said: the scenario gives no shares.`,
    zh: chinese`${move.zh}，覆盖面会减少多少，无从得知：情景未给出各方份额。`,
  }),
  noWhatIf: {
    en: "No what-if of this comparison changes anybody's decision, so nothing can be said of what "
      + "a refusal would cost.",
    zh: "本次比较的假设情景都没有改变任何一方的决定，因此无从说明拒签的代价。",
  },
  nobodyToFollow: {
    en: "Nobody can follow a decision that is not changed; what each rule changes stands above.",
    zh: "没有决定被改变，也就谈不上跟进；各项规则的影响见上文。",
  },
  follows: (parts: Label): Label => ({ en: `Who would follow: ${parts.en}.`,
    zh: chinese`谁会跟进：${parts.zh}。` }),
  cannotAnswer: (set: Label): Label => ({
    en: `the ${set.en} set cannot answer, as no channel is open in it`,
    zh: chinese`${set.zh}参数集无法回答，因为其中没有任何渠道开放`,
  }),
  nobody: (set: Label): Label => ({
    en: `in the ${set.en} set nobody else decides otherwise`,
    zh: chinese`在${set.zh}参数集中，无人改变决定`,
  }),
  some: (set: Label, who: Label, number: string): Label => ({
    en: number === "1"
      ? `in the ${set.en} set one other decides otherwise on average, most often ${who.en}`
      : `in the ${set.en} set ${number} others decide otherwise on average, most often ${who.en}`,
    zh: chinese`在${set.zh}参数集中，平均有 ${number} 个其他主体改变决定，最常见的是${who.zh}`,
  }),
  few: (set: Label, who: Label): Label => ({
    en: `in the ${set.en} set fewer than one other decides otherwise on average, most often `
      + who.en,
    zh: chinese`在${set.zh}参数集中，平均不到一个其他主体改变决定，最常见的是${who.zh}`,
  }),
  onlyIfCoverage: (least: string, need: string, goodwill: string): Label => ({
    en: `${least} or more follow only if the need for coverage reaches ${need} at a goodwill of `
      + `${goodwill}, both assumed`,
    zh: chinese`只有当覆盖需求达到 ${need}、善意为 ${goodwill} 时（两者均为假定值），跟进者才会达到 ${least} 个或更多`,
  }),
  onlyIfPeers: (least: string, pull: string, width: string): Label => ({
    en: `${least} or more follow only if the pull of peers reaches ${pull} times the noise at a `
      + `bloc width of ${width}, both assumed`,
    zh: chinese`只有当同伴拉力达到噪声的 ${pull} 倍、阵营宽度为 ${width} 时（两者均为假定值），`
      + chinese`跟进者才会达到 ${least} 个或更多`,
  }),
  neverOnTheMap: (least: string): Label => ({
    en: `nowhere on the maps of the open channels do ${least} or more follow`,
    zh: chinese`在开放渠道的参数图上，没有任何位置的跟进者达到 ${least} 个`,
  }),
  mustNot: (noise: string): Label => ({
    en: `Do not conclude that anybody's signature was predicted or explained: ${noise} of the `
      + "spread is noise, the text explains little of who signs, no record can fit the need for "
      + "coverage, and the spread is this model's, not the world's.",
    zh: chinese`不可据此断言任何一方的签署得到了预测或解释：离散程度中有 ${noise} 来自噪声，文本对谁签署的解释力很弱，`
      + "覆盖需求没有任何记录可供拟合，而且这里的离散程度属于模型，不属于现实世界。",
  }),
  mustNotAssumed: {
    en: "Do not conclude that anybody's signature was predicted or explained: the parameters are "
      + "assumed, not fitted, so the direction of an effect can be discussed and its size cannot, "
      + "and the spread is this model's, not the world's.",
    zh: "不可据此断言任何一方的签署得到了预测或解释：参数是假定而非拟合所得，可以讨论影响的方向，不能讨论其大小，"
      + "而且这里的离散程度属于模型，不属于现实世界。",
  },
} as const;

/** How a set of parameters is called within a sentence. */
export function setName(use: string): Label {
  if (use === "calibrated") return { en: "calibrated", zh: "校准" };
  if (use === "mechanism") return { en: "mechanism", zh: "机制" };
  if (use === "moving") return { en: "moving", zh: "世界变动" };
  if (use === "own") return { en: "scenario's own", zh: "情景自带" };
  return { en: use, zh: use };
}

/** Sets laid over one another within a sentence, the lowest first. */
export function setsName(uses: readonly string[]): Label {
  const names = uses.map(setName);
  return {
    en: names.map(({ en }) => en).join(" + "), zh: names.map(({ zh }) => zh).join(" + "),
  };
}
