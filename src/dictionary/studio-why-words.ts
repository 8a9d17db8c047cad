import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** The panel that tells why one agent decides as it does. */
export const studioWhyWords = {
  title: (name: string): Label => ({
    en: `Why ${name} decides as it does`, zh: chinese`${name}为何如此决定`,
  }),
  world: { en: "Looked at", zh: "观察方式" },
  modes: { en: "at the modes, without chance", zh: "各量取众数，不含随机" },
  one: { en: "in one simulated world", zh: "某一个模拟世界" },
  number: { en: "Number of that world", zh: "该世界的编号" },
  working: { en: "Working out the reasons …", zh: "正在分析原因……" },
  later: { en: "The reasons follow once the simulation has settled.", zh: "模拟完成后再给出原因。" },
  gone: {
    en: "The reasons could not be worked out. Move any control to try again.",
    zh: "未能得出原因。调整任意控件即可重试。",
  },
  signsNow: (name: string, now: string): Label => ({
    en: `${name} signs ${now}.`, zh: chinese`${name}${now}签署。`,
  }),
  signsThen: (then: string): Label => ({
    en: `In the baseline it signs ${then}.`, zh: chinese`在基准下，${then}签署。`,
  }),
  at: (meeting: string, date: string): Label => ({
    en: `The last meeting: ${meeting}, ${date}.`, zh: chinese`末次会议：${meeting}（${date}）。`,
  }),
  terms: { en: "What speaks for and against signing", zh: "支持与反对签署的理由" },
  adds: { en: "Contribution", zh: "贡献" },
  units: {
    en: "In units of loss, 1 being the largest possible. The parts add up to the sum; an agent "
      + "signs when the sum is not below zero.",
    zh: "单位为效用损失，1 为最大可能值。各项相加即为合计；合计不小于零时签署。",
  },
  idle: (terms: string): Label => ({
    en: `Without effect on it here: ${terms}.`, zh: `在此对其没有影响的项：${terms}。`,
  }),
  speaks: (up: string, down: string): Label => ({
    en: `For signing: ${up}. Against: ${down}.`, zh: `支持签署：${up}。反对签署：${down}。`,
  }),
  nothing: { en: "nothing", zh: "无" },
  without: (sum: string, decision: string): Label => ({
    en: `${sum}, ${decision}`, zh: chinese`${sum}，${decision}`,
  }),
  change: (whose: string, what: string, fromTo: string): Label => ({
    en: `${whose} ${what} ${fromTo}`, zh: chinese`${whose}${what}${fromTo}`,
  }),
  ofText: { en: "in the text:", zh: "文本中" },
  ofAgent: { en: "its own", zh: "自身" },
  tryIt: { en: "Try it", zh: "试一试" },
  tryThis: (change: string): Label => ({ en: `Try it: ${change}`, zh: `试一试：${change}` }),
  notTried: {
    en: "A button stands where a slider sets that number. Try it changes the number in every "
      + "simulated world.",
    zh: "凡滑块可调的数值旁都有按钮。“试一试”会在所有模拟世界中改动该数值。",
  },
  noneTried: {
    en: "None of these can be tried here: no slider sets them, or they stand elsewhere than where "
      + "the slider would put them, drawn in that world or moved by time.",
    zh: "以上各项在此无法试验：没有相应的滑块，或其数值已因抽样或时间推移而不同于滑块所设。",
  },
  hangs: { en: "What hangs on it", zh: "其决定牵动什么" },
  pinned: {
    en: "You fixed this decision; the reasons are those it would weigh if free.",
    zh: "这一决定由您设定；以下是它若能自行决定时会权衡的理由。",
  },
  heldAgainst: {
    en: "It is set not to sign. What that does to the others is told above, against the same world "
      + "in which it signs.",
    zh: "该主体已设定为不签署；对其他各方的影响见上文，以其签署的同一世界为对照。",
  },
  threshold: {
    en: "It stands at its threshold: the slightest change turns it.",
    zh: "它正处在临界点上：最微小的改变也会使其决定翻转。",
  },
  tried: (signs: boolean, modes: boolean, before: string, after: string): Label => ({
    en: `${modes ? "At the modes" : "In this world"} it now ${signs ? "signs" : "refuses"}. It `
      + `signed ${before}, and now signs ${after}: much is left to chance and to numbers drawn.`,
    zh: `${modes ? "各量取众数时" : "在该世界中"}，它现在${signs ? "签署" : "拒签"}。此前${before}签署，`
      + `现在${after}签署：多取决于随机与抽取的数值。`,
  }),
  noSignature: {
    en: "It does not sign, so nobody's signature hangs on it here.",
    zh: "该主体不签署，因此没有其他签署取决于它。",
  },
  andMore: (count: string): Label => ({ en: `and ${count} more`, zh: `等另外 ${count} 个` }),
  basis: {
    coded: {
      en: "Its positions were coded from its own documents.",
      zh: "其立场根据该主体自身的文件编码。",
    },
    assumed: {
      en: "At least one of its numbers is assumed, and drawn from its interval in every simulated "
        + "world.",
      zh: "该主体至少有一项数值为假定值，每个模拟世界都在其区间内抽取。",
    },
    codedAssumed: {
      en: "Its positions were coded from its own documents; at least one other number is assumed, "
        + "and drawn from its interval in every simulated world.",
      zh: "其立场根据该主体自身的文件编码；另有至少一项数值为假定值，每个模拟世界都在其区间内抽取。",
    },
    data: {
      en: "None of its numbers is marked as assumed: they are as the scenario states them.",
      zh: "其数值均未标为假定，以情景所写为准。",
    },
  },
  changed: (count: string): Label => ({
    en: `Parameters changed here: ${count}.`, zh: `此处改动的参数：${count} 个。`,
  }),
  ofModel: {
    en: "Reasons are this model's. Nothing here explains what a government really thinks.",
    zh: "以上是模型中的理由，并不能说明任何政府的真实想法。",
  },
} as const;
