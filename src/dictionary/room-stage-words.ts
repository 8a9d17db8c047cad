import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What stands on the projector's wall. */
export const stageWords = {
  brand: { en: "Summit Seminar", zh: "峰会推演" },
  baseline: { en: "Baseline", zh: "基准" },
  round: (n: number): Label => ({ en: `Round ${n}`, zh: `第 ${n} 轮` }),
  roundOf: (n: number, of: number): Label => ({
    en: `Round ${n} of ${of}`, zh: `第 ${n} 轮（共 ${of} 轮）`,
  }),
  seats: { en: "At the table", zh: "在座各方" },
  simulated: { en: "simulated", zh: "模型模拟" },
  heard: (name: Label): Label => ({
    en: `${name.en} (does not sign)`, zh: `${name.zh}（无签字权）`,
  }),
  tag: { en: "Number of this meeting", zh: "本场编号" },
  seatCount: (count: number): Label => ({ en: `${count} seats`, zh: `共 ${count} 席` }),
  digest: { en: "Digest", zh: "摘要" },
  voteFirst: { en: "First vote", zh: "课前投票" },
  voteAgain: { en: "Second vote", zh: "课后投票" },
  handsUp: { en: "Raise your hand for one answer.", zh: "请举手，每人只选一项。" },
  first: { en: "first", zh: "课前" },
  second: { en: "second", zh: "课后" },
  answer: { en: "Answer", zh: "答案" },
  predictAsk: {
    en: "How many will sign, if nobody here acts? Place the 50 dots.",
    zh: "若在座各方都不行动，会有多少签署方？请摆放 50 个点。",
  },
  dotMeans: { en: "Each dot: 1 in 50 simulated worlds", zh: "每个点代表五十分之一的模拟世界" },
  ringBefore: { en: "Ring: the round before", zh: "空心圈：上一轮" },
  ringGuess: { en: "Ring: the guess", zh: "空心圈：事先的猜测" },
  whichWorlds: { en: "Simulated worlds, from the lowest", zh: "模拟世界（由低到高）" },
  lowest: (percent: number): Label => ({
    en: `the lowest ${percent} in 100`, zh: `最低的百分之 ${percent}`,
  }),
  earlier: { en: "Before", zh: "此前" },
  axis: { en: "Signatures", zh: "签署方数量" },
  median: (count: string): Label => ({ en: `Median ${count}`, zh: `中位数 ${count}` }),
  before: (count: string): Label => ({ en: `before ${count}`, zh: `此前 ${count}` }),
  guessed: (count: string): Label => ({ en: `guess ${count}`, zh: `猜测 ${count}` }),
  keyUnit: { en: "signatures (median)", zh: "签署方（中位数）" },
  between: (low: string, high: string): Label => ({
    en: `Nine in ten worlds: ${low} to ${high}`, zh: `九成模拟世界：${low} 至 ${high}`,
  }),
  ofModel: {
    en: "Spread of this model, not of the world.", zh: "此为模型的离散程度，而非现实的离散程度。",
  },
  atMost: (count: number): Label => ({
    en: `${count} or fewer`, zh: `不超过 ${count}`,
  }),
  playing: { en: "The simulated worlds are meeting", zh: "模拟世界正在开会" },
  text: { en: "What was written", zh: "写进文本的内容" },
  textKey: { en: "Dot: mean of the worlds", zh: "实心点：模拟世界平均" },
  coverage: { en: "AI systems covered", zh: "涵盖的人工智能系统" },
  coverageEnds: [{ en: "none", zh: "无" }, { en: "all", zh: "全部" }],
  level: { en: "Points, 0 to 10", zh: "分数（0 至 10）" },
  zero: { en: "0 means", zh: "0 表示" },
  ten: { en: "10 means", zh: "10 表示" },
  news: { en: "News", zh: "突发消息" },
  talk: { en: "Talk", zh: "磋商" },
  promises: { en: "Promised aloud", zh: "公开承诺" },
  noPromise: { en: "Nothing has been promised yet.", zh: "尚无公开承诺。" },
  nothing: { en: "nothing", zh: "无" },
  seal: { en: "Seal your cards", zh: "封存卡片" },
  sealHint: { en: "What you write counts, not what you said.", zh: "以所写为准，不以所说为准。" },
  sealedOf: (count: number, of: number): Label => ({
    en: `${count} of ${of} cards are in`, zh: `已收 ${count} / ${of} 张卡片`,
  }),
  isIn: { en: "in", zh: "已交" },
  isOut: { en: "not yet", zh: "未交" },
  stands: { en: "last card stands", zh: "未交新卡，沿用上张" },
  left: { en: "left", zh: "剩余" },
  paused: { en: "paused", zh: "暂停" },
  over: { en: "Time is up", zh: "时间到" },
  reveal: { en: "The cards", zh: "翻卡" },
  short: {
    sign: { en: "signs", zh: "签署" },
    reserve: { en: "reserves", zh: "保留" },
    refuse: { en: "refuses", zh: "拒签" },
    "walk-out": { en: "walks out", zh: "退场" },
    "stay-away": { en: "stays away", zh: "缺席" },
    voice: { en: "speaks", zh: "发声" },
  },
  shortIf: (choice: Label, condition: Label): Label => ({
    en: `${choice.en}, ${condition.en}`, zh: `${choice.zh}（${condition.zh}）`,
  }),
  moreConditions: (count: number): Label => ({
    en: `And ${count} more.`, zh: `另有 ${count} 席附条件。`,
  }),
  faceDown: { en: "sealed", zh: "密封" },
  kept: { en: "kept", zh: "守诺" },
  broken: { en: "not as promised", zh: "与承诺不符" },
  keptShort: (kept: number, of: number): Label => ({
    en: `kept ${kept}/${of}`, zh: `兑现 ${kept}/${of}`,
  }),
  keptRule: {
    en: "Within 1 point of what was promised counts as kept.", zh: "与承诺相差不超过 1 分算守诺。",
  },
  promised: { en: "Promised", zh: "曾承诺" },
  toldOf: (promise: Label, how: Label): Label => ({
    en: `${promise.en}: ${how.en}`, zh: `${promise.zh}：${how.zh}`,
  }),
  brokenOnes: (promises: string): Label => ({
    en: `not as promised: ${promises}`, zh: chinese`与承诺不符：${promises}`,
  }),
  seat: { en: "Seat", zh: "席位" },
  card: { en: "Card", zh: "卡片" },
  why: { en: "Why it moved", zh: "为何变动" },
  whyBars: { en: "This round's cards, against no card", zh: "本轮卡片（与无卡相比）" },
  whyWorlds: {
    en: "Worlds in 100 in which others change their mind", zh: "有他方改变决定的世界（每 100 个）",
  },
  whySignatures: { en: "Others: signatures ± (mean)", zh: "他方签署数净增减（平均）" },
  whyFoot: {
    en: "Without the parties that hold cards; the result screen has the median of all.",
    zh: "不含持卡各方自身；结果一屏为全体的中位数。",
  },
  debrief: { en: "Debrief", zh: "总结" },
  roundHead: { en: "Round", zh: "轮次" },
  rounds: { en: "Round by round", zh: "各轮结果" },
  roundsKey: {
    en: "Line: nine in ten simulated worlds. Dot: the median.",
    zh: "横线：九成模拟世界所在的区间；圆点：中位数。",
  },
  roundsCut: (low: number, high: number, most: number): Label => ({
    en: `The axis is cut: ${low} to ${high} of ${most}.`,
    zh: `横轴截取 ${low} 至 ${high}（满额 ${most}）。`,
  }),
  range: { en: "Nine in ten worlds", zh: "九成模拟世界" },
  medianHead: { en: "Median", zh: "中位数" },
  promisesKept: { en: "Promise against card", zh: "承诺与卡片" },
  keptOf: (kept: number, of: number): Label => ({
    en: `${kept} of ${of} promises kept`, zh: `${of} 项承诺，兑现 ${kept} 项`,
  }),
  brokenIn: (words: Label, round: number): Label => ({
    en: `${words.en} (round ${round})`, zh: `${words.zh}（第 ${round} 轮）`,
  }),
  noPromises: { en: "Nobody promised anything aloud.", zh: "无人公开作出承诺。" },
  questions: { en: "Labels down. Let us talk.", zh: "收起桌签，开始讨论" },
  limits: { en: "What this model cannot show", zh: "模型不能说明什么" },
} as const;

/** Worlds in 100, as they are read out. */
function hundredth(worlds: number): Label {
  const whole = Math.round(worlds);
  return whole === 0 ? { en: "fewer than 1", zh: "不到 1" }
    : { en: String(whole), zh: String(whole) };
}

function changed(flipped: number): Label {
  const worlds = hundredth(flipped);
  return {
    en: `In ${worlds.en} of 100 worlds at least one party without a card changed its mind.`,
    zh: chinese`每 100 个模拟世界中，有 ${worlds.zh} 个出现了未持卡的一方改变决定的情况。`,
  };
}

const nobody: Label = {
  en: "No party without a card changed its mind.", zh: "未持卡各方无一改变。",
};

const onlyCards = {
  more: { en: `The signatures gained are the cards’ own. ${nobody.en}`,
    zh: `增加的签署来自卡片本身，${nobody.zh}` },
  fewer: { en: `The signatures lost are the cards’ own. ${nobody.en}`,
    zh: `减少的签署来自卡片本身，${nobody.zh}` },
} as const;

/** Sentences made from what was played. */
export const stageSentences = {
  baseline: (median: string, low: string, high: string, worlds: number): Label => ({
    en: `If nobody here acts: ${median} signatures. Nine in ten of ${worlds} simulated worlds lie `
      + `between ${low} and ${high}.`,
    zh: `若在座各方都不行动：${median} 个签署方。${worlds} 个模拟世界中，`
      + `九成在 ${low} 至 ${high} 个之间。`,
  }),
  /** `flipped` is worlds in 100, not rounded. */
  moved: (was: string, now: string, flipped: number, grew: boolean): Label => {
    const others = flipped > 0 ? changed(flipped) : grew ? onlyCards.more : onlyCards.fewer;
    return was === now ? {
      en: `The median stays at ${now} signatures. ${(flipped > 0 ? others : nobody).en}`,
      zh: `签署方中位数仍为 ${now}。${(flipped > 0 ? others : nobody).zh}`,
    } : {
      en: `From ${was} to ${now} signatures. ${others.en}`,
      zh: `签署方由 ${was} 变为 ${now}。${others.zh}`,
    };
  },
  /** `isBloc`: the seat has several who may sign. `isAll`: it came in every world. */
  conditionMet: (
    seat: Label, condition: Label, signed: number, came: number,
    { isBloc, isAll }: { readonly isBloc: boolean; readonly isAll: boolean },
  ): Label => ({
    en: `${seat.en} (${condition.en}): ${isBloc ? "all who came signed" : "signed"} in ${signed} `
      + `of ${came} worlds${isAll ? "." : " to which it came."}`,
    zh: chinese`${seat.zh}（${condition.zh}）：${isAll ? "" : "到会的 "}${String(came)} 个世界中，`
      + `${isBloc ? "到会成员全体" : ""}签署的有 ${signed} 个。`,
  }),
  nothingMoved: {
    en: "No single card changed the mind of any party without a card. That is a result, too.",
    zh: "没有一张卡片单独使未持卡的一方改变决定。这同样是结果。",
  },
  mostMoved: (seat: Label, worlds: string, net: string): Label => ({
    en: `${seat.en}: this card moved most. Others turned in ${worlds} of 100 worlds; net ${net}.`,
    zh: chinese`${seat.zh}的卡片牵动最大：100 个世界里有 ${worlds} 个出现他方改变决定，`
      + chinese`净效果 ${net}。`,
  }),
  oneMoved: (seat: Label, worlds: string, net: string): Label => ({
    en: `${seat.en}, this card: others turned in ${worlds} of 100 worlds; net ${net}.`,
    zh: chinese`${seat.zh}的卡片：100 个世界里有 ${worlds} 个出现他方改变决定，`
      + chinese`净效果 ${net}。`,
  }),
  apart: (news: string, cards: string): Label => ({
    en: `Since the round before: news ${news}, changed cards ${cards} (mean signatures)`,
    zh: `较上一轮：消息 ${news}，改卡 ${cards}（平均签署方数）`,
  }),
  /** What a result rests on, in one line. */
  badge: (set: Label, changed: number, fitted: boolean, worlds: number): Label => ({
    en: [`Set: ${set.en}`, ...(changed > 0 ? [`${changed} changed`] : []),
      fitted ? "partly fitted, partly assumed" : "assumed numbers",
      `${worlds} simulated worlds`].join(" · "),
    zh: [`参数集：${set.zh}`, ...(changed > 0 ? [`改动 ${changed} 项`] : []),
      fitted ? "部分拟合，部分假定" : "数值为假定，非实测", `${worlds} 个模拟世界`].join(" · "),
  }),
  doNotAdd: (together: string, remainder: string): Label => ({
    en: `Effects do not add up, because cards meet: ${together} together, ${remainder} of it `
      + "due to no single card.",
    zh: `各卡片相互作用，影响不能相加：合计 ${together}，其中 ${remainder} 不归于任何单张卡片。`,
  }),
} as const;
