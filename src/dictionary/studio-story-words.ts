import type { Label } from "../base/label.ts";

/** The guided story: its frame. */
export const storyWords = {
  open: { en: "Guided story", zh: "引导故事" },
  leave: { en: "Leave the story", zh: "退出故事" },
  back: { en: "Back", zh: "上一步" },
  next: { en: "Next", zh: "下一步" },
  place: (at: number, of: number): Label => ({
    en: `Step ${at} of ${of}`, zh: `第 ${at} 步，共 ${of} 步`,
  }),
  steps: {
    claim: { en: "A claim", zh: "一个论断" },
    predict: { en: "What do you expect?", zh: "先说您的预期" },
    reveal: { en: "What the model gives", zh: "模型给出的结果" },
    switches: { en: "Three switches", zh: "三个开关" },
    shares: { en: "Who does how much", zh: "各有多少作用" },
    earlier: { en: "An earlier technology", zh: "换成更早的技术" },
    breaking: { en: "Break the thesis", zh: "推翻论题" },
    limits: { en: "What this cannot show", zh: "它不能说明什么" },
  },
  playing: { en: "Simulating all eight settings …", zh: "正在模拟全部八种设定……" },
  failed: { en: "The simulation stopped here.", zh: "模拟在此中止。" },
  allOn: { en: "all three logics on", zh: "三种逻辑全开" },
  hidden: {
    en: "Not during the story: it would act on the scenario behind it.",
    zh: "故事进行期间不可用：所作用的是背后的情景。",
  },
  skipped: { en: "You passed over the prediction.", zh: "您跳过了预期。" },
} as const;

/** Step 1 and 2: what is claimed, and what is to be predicted. */
export const storyClaimWords = {
  thesis: {
    en: "A thesis from the literature (Li Yan, 2025): governments approach the governance of AI "
      + "with safety and security first, and early. With earlier technologies they let development "
      + "come first and worried later. Three logics are said to push the same way.",
    zh: "文献中有一种论断（李艳，2025）：各国治理人工智能时，很早就把安全放在首位；而对更早的技术，则是先求发展、后顾安全。"
      + "据称有三种逻辑朝同一方向推动。",
  },
  here: {
    en: "Here each logic is a handful of numbers that can be on or off. You first say what you "
      + "expect, then switch, then try to break it. Nothing you do here can prove the thesis; some "
      + "of it could refute it in this model.",
    zh: "在这里，每种逻辑都是几个可开可关的数。您先说出预期，再逐一拨动开关，最后尝试推翻它。"
      + "这里的任何操作都不能证明该论断，但有些可以在本模型内否定它。",
  },
  ask: {
    en: "Before you go on: which of the three do you think matters most, and could you do "
      + "without one?",
    zh: "继续之前请想一想：三者之中哪一个最重要？去掉其中一个行不行？",
  },
  measure: {
    en: "Leading states, unions, firms and communities meet several times within three years, on "
      + "a made-up calendar. We read off what the states prefer at the end, on average: 0 means "
      + "development comes first, 1 means safety and security come first. From one half upwards "
      + "we say the preference has turned.",
    zh: "主要国家、区域联盟、企业与技术社群按虚拟的日程在三年内多次会晤。我们读取各国期末的平均偏好：0 表示发展优先，"
      + "1 表示技术安全与国家安全优先；达到二分之一即视为已转向安全。",
  },
  question: {
    en: "All three logics are at work. Draw where you expect fifty simulated worlds to end.",
    zh: "三种逻辑全部起作用。请画出您预期的五十个模拟世界的终点。",
  },
  poles: {
    development: { en: "development first", zh: "发展优先" },
    turn: { en: "the turn", zh: "转向点" },
    security: { en: "safety and security first", zh: "安全优先" },
  },
  middle: { en: "The middle of your dots", zh: "点的中位数" },
  width: { en: "How far nine in ten spread", zh: "九成的点落在中位数上下多远" },
  number: (name: string): Label => ({ en: `${name}, as a number`, zh: `${name}（数值）` }),
  keep: { en: "This is what I expect", zh: "这就是我的预期" },
  skip: { en: "Skip: show me the result", zh: "跳过，直接看结果" },
  kept: {
    en: "Your prediction stands; it cannot be changed any more.", zh: "预期已记下，不能再改。",
  },
  yours: (median: string, low: string, high: string): Label => ({
    en: `Your fifty dots: half of them above ${median}, all between ${low} and ${high}.`,
    zh: `您的五十个点：半数高于 ${median}，全部介于 ${low} 与 ${high} 之间。`,
  }),
} as const;

/** Step 3: the prediction beside the simulated worlds. */
export const storyRevealWords = {
  legendYours: { en: "○ what you expected", zh: "○ 您的预期" },
  legendModel: { en: "● simulated worlds", zh: "● 模拟世界" },
  model: (median: string, low: string, high: string): Label => ({
    en: `The model's worlds end at ${median} in the middle, between ${low} and ${high}.`,
    zh: `模型的世界终点中位数为 ${median}，介于 ${low} 与 ${high} 之间。`,
  }),
  higher: (by: string): Label => ({
    en: `That is ${by} higher than you expected.`, zh: `比您的预期高 ${by}。`,
  }),
  lower: (by: string): Label => ({
    en: `That is ${by} lower than you expected.`, zh: `比您的预期低 ${by}。`,
  }),
  same: { en: "That is where you expected it.", zh: "与您的预期一致。" },
  closer: {
    en: "They lie closer together than your dots.", zh: "它们比您画的点更集中。",
  },
  wider: { en: "They lie further apart than your dots.", zh: "它们比您画的点更分散。" },
  turned: (yours: number, model: number): Label => ({
    en: `At one half or above: ${yours} of your 50 dots, ${model} of the model's.`,
    zh: `不低于二分之一的：您的 50 个点中有 ${yours} 个，模型的 50 个点中有 ${model} 个。`,
  }),
  spread: {
    en: "Close together does not mean certain. On this bench the logics' numbers are fixed and "
      + "little is left to chance: it is the spread of this model, not of the world.",
    zh: "集中不等于确定。在这个试验情景中，各逻辑的数值是固定的，偶然因素很少：这是模型自身的离散程度，并非现实世界的不确定性。",
  },
} as const;

/** Steps 4 and 5: the switches and what each adds. */
export const storyLogicWords = {
  ask: {
    en: "Switch the logics. The open dots are the world with all three at work.",
    zh: "请拨动开关。空心点是三种逻辑全部起作用的世界。",
  },
  on: { en: "on", zh: "开" },
  off: { en: "off", zh: "关" },
  ends: (level: string, change: string): Label => ({
    en: `Preference at the end ${level}${change === "" ? "" : ` (${change})`}.`,
    zh: `期末偏好 ${level}${change === "" ? "" : `（${change}）`}。`,
  }),
  turns: (years: string, worlds: string): Label => ({
    en: `It turns after ${years} years at the median, in ${worlds} of 100 worlds.`,
    zh: `按中位数计在 ${years} 年后转向，100 个世界中有 ${worlds} 个转向。`,
  }),
  never: (years: string, worlds: string): Label => ({
    en: `Half of the worlds or more do not turn within ${years} years; ${worlds} of 100 do.`,
    zh: `半数或更多的世界在 ${years} 年内没有转向；100 个世界中有 ${worlds} 个转向。`,
  }),
  question: {
    en: "Which one, removed, undoes the early security preference?",
    zh: "去掉哪一个，早期的安全偏好就不复存在？",
  },
  several: { en: "more than one of them does", zh: "不止一个" },
  none: { en: "none of them alone", zh: "单独去掉任何一个都不会" },
  right: { en: "So it is in this model.", zh: "在本模型中正是如此。" },
  wrong: { en: "Not in this model.", zh: "在本模型中并非如此。" },
  without: (logic: Label, told: Label): Label => ({
    en: `Without ${logic.en.toLowerCase()}: ${told.en}`, zh: `去掉${logic.zh}：${told.zh}`,
  }),
  legendAll: { en: "○ all three at work", zh: "○ 三种逻辑俱全" },
  legendNow: { en: "● as switched", zh: "● 当前开关" },
  shares: {
    en: "Eight settings of the switches, played in the same worlds and paired. What a logic "
      + "adds is its change to the preference, averaged over all orders in which the three could "
      + "be switched on (Shapley). The three add up to the whole.",
    zh: "开关共有八种设定，均在同一组世界中运行并逐一配对。某逻辑的贡献是它对偏好的改变，按三者所有启用次序取平均（沙普利值）；"
      + "三者之和等于总变化。",
  },
  same: (worlds: string): Label => ({
    en: `${worlds} worlds for each setting; the same numbers as plenary theses `
      + "security-preference gives.",
    zh: `每种设定各模拟 ${worlds} 次；与 plenary theses security-preference 的结果相同。`,
  }),
  alone: (logic: Label, level: string, none: string): Label => ({
    en: `${logic.en} adds to the others, and takes away by itself: alone it ends at ${level}, `
      + `below the ${none} of none. What a logic does depends on the company it keeps.`,
    zh: `${logic.zh}与其他逻辑同在时起推动作用，单独存在时反而拉低：仅有它时期末为 ${level}，低于三者全无时的 ${none}。`
      + "一种逻辑的作用，取决于与哪些逻辑同在。",
  }),
  eight: { en: "All eight settings", zh: "全部八种设定" },
  adds: { en: "Adds to the preference", zh: "对偏好的贡献" },
  logic: { en: "Logic", zh: "逻辑" },
  interval: { en: "95% of the sampling", zh: "抽样的 95% 区间" },
  whole: { en: "All three less none", zh: "三者俱全减去全无" },
  preference: { en: "Preference at the end", zh: "期末偏好" },
  turn: { en: "Turn, years (median)", zh: "转向年数（中位数）" },
  worlds: { en: "Worlds that turn", zh: "转向的世界" },
  noTurn: { en: "none", zh: "无" },
} as const;
