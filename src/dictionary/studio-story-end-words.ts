import type { Label } from "../base/label.ts";

/** Step 6: the same engine with an earlier technology. */
export const storyEarlierWords = {
  about: (contrast: Label): Label => ({
    en: `The same engine, another scenario: ${contrast.en}. Its agents, forums and length are its `
      + "own, so this compares two paths; it is no estimate. Ask what differs, and which of the "
      + "differences you would defend.",
    zh: `引擎相同，情景不同：${contrast.zh}。其主体、论坛与时间跨度均不同，因此这是两条路径的比较，而非估计。`
      + "请想一想：差别在哪里，其中哪些差别您愿意为之辩护？",
  }),
  aiAll: { en: "AI, all three logics", zh: "人工智能，三种逻辑俱全" },
  aiNone: { en: "AI, none of them", zh: "人工智能，三种逻辑全无" },
  variant: (contrast: Label, whatif: Label): Label => ({
    en: `${contrast.en}: ${whatif.en}`, zh: `${contrast.zh}：${whatif.zh}`,
  }),
  years: { en: "Years since the start", zh: "起始后的年数" },
  path: { en: "Path", zh: "路径" },
  earlier: (worlds: string): Label => ({
    en: `At the same age AI turns before the internet in ${worlds} of 100 paired worlds.`,
    zh: `按起步后的年数计，100 个配对世界中有 ${worlds} 个是人工智能先于互联网转向。`,
  }),
  higher: (contrast: Label, theirs: string, years: string, ours: string, own: string): Label => ({
    en: `Earlier is not more: ${contrast.en} stands at ${theirs} after ${years} years, AI at `
      + `${ours} after ${own}. Only the order is compared, not the heights.`,
    zh: `早转向不等于更偏重安全：${contrast.zh}在 ${years} 年后为 ${theirs}，人工智能在 ${own} 年后为 ${ours}。`
      + "此处比较的只是先后，而非高低。",
  }),
  chart: {
    en: "Mean preference of the states over the years, at the median of the worlds",
    zh: "各国平均偏好随年数的变化（各世界的中位数）",
  },
} as const;

/** Step 7: which numbers break it. */
export const storyBreakWords = {
  task: (never: string): Label => ({
    en: "Move as few of these numbers as you can, until the thesis breaks in this model. It is "
      + `broken when ${never} of the worlds or more do not turn within the run, or as many do not `
      + "turn before the internet at the same age, or the three logics together no longer raise "
      + "the preference.",
    zh: `请改动尽可能少的数，直到论题在本模型中被推翻。推翻是指：${never} 或更多的世界在运行期内没有转向，或同样多的世界按起步后的年数`
      + "不早于互联网转向，或三种逻辑合起来不再提高偏好。",
  }),
  numbers: { en: "Numbers to move", zh: "可改动的数" },
  stands: { en: "Not broken so far.", zh: "论题尚未被推翻。" },
  broken: (count: number): Label => ({
    en: `Broken, with ${count === 1 ? "one number" : `${count} numbers`} moved.`,
    zh: `已推翻，改动了 ${count} 个数。`,
  }),
  by: {
    never: { en: "Too many worlds do not turn within the run.", zh: "在运行期内没有转向的世界过多。" },
    notBefore: {
      en: "Too many worlds do not turn before the internet at the same age.",
      zh: "按起步后的年数，不早于互联网转向的世界过多。",
    },
    effect: {
      en: "The three logics no longer raise the preference.", zh: "三种逻辑不再提高偏好。",
    },
  },
  turning: (worlds: string): Label => ({
    en: `${worlds} of 100 worlds turn.`, zh: `100 个世界中有 ${worlds} 个转向。`,
  }),
  trying: { en: "Trying …", zh: "正在试验……" },
  failed: {
    en: "The simulation broke off, so nothing can be said. Put a number back.",
    zh: "模拟中断，无法得出结论。请复原一个数。",
  },
  putBack: { en: "Put all back", zh: "全部复原" },
  defend: {
    en: "Is the value you chose one that you could defend for AI, or only one that breaks the "
      + "thesis? The command plenary theses security-preference searches for the fewest.",
    zh: "您选的数值，对人工智能而言是否站得住脚，还是只为推翻论题？命令 plenary theses security-preference 会搜索最少的改动。",
  },
} as const;

/** Step 8: what is assumed, and what a contradiction would look like. */
export const storyLimitsWords = {
  assumed: { en: "What is assumed", zh: "假定了什么" },
  assumptions: [
    {
      en: "Every number that stands for a logic, on or off, is assumed: none is measured. They "
        + "are listed below.",
      zh: "代表各逻辑开与关的数值全部为假定，无一来自测量，列于下表。",
    },
    {
      en: "Off is not nothing: it is a technology that spreads slowly and is understood, and a "
        + "world in which nobody minds rivals.",
      zh: "“关”并非什么都没有：它指一种普及缓慢、为人所理解的技术，以及一个无人在意竞争对手的世界。",
    },
    {
      en: "Some of it is definition. That rivalry never lowers the preference for security follows "
        + "from the sign in the equation; no run could show otherwise, so it counts for nothing.",
      zh: "有些结论属于定义：竞争不会降低国家安全偏好，是由方程中的符号决定的，任何运行都不会得出相反结果，因此不计为证据。",
    },
    {
      en: "The bench's forums are types and its dates are made up. One half as the turn is a "
        + "convention, and it decides how early a turn comes.",
      zh: "试验情景的论坛只是类型，日期为虚构。以二分之一作为转向的标准是一种约定，它决定转向来得多早。",
    },
  ],
  cannot: { en: "What it cannot show", zh: "不能说明什么" },
  limits: [
    {
      en: "Whether governments really follow these logics: it shows only what follows if they do.",
      zh: "各国是否真按这些逻辑行事：它只表明如果如此会怎样。",
    },
    {
      en: "That AI differs from the internet in fact: two scenarios written by us differ in many "
        + "things at once.",
      zh: "人工智能与互联网在现实中确有差别：两个情景都由我们撰写，许多方面同时不同。",
    },
    {
      en: "Whether an early preference for security is good.", zh: "早早偏重安全是好是坏。",
    },
  ],
  contradiction: { en: "What would contradict it", zh: "什么会与之矛盾" },
  contradictions: [
    {
      en: "In the model: a logic that can be removed without the turn moving; an earlier "
        + "technology that turns as early; one number, within what you would defend, that "
        + "undoes it.",
      zh: "在模型中：去掉某一逻辑后转向不受影响；更早的技术同样很早转向；只改一个您认为合理的数就足以推翻。",
    },
    {
      en: "In the world: a technology used quickly, poorly understood and fought over, for which "
        + "governments nevertheless put development first for long.",
      zh: "在现实中：一种迅速落地、难以理解且竞争激烈的技术，各国却长期坚持发展优先。",
    },
  ],
  numbers: { en: "All numbers of the three logics", zh: "三种逻辑的全部数值" },
  number: { en: "Number", zh: "数" },
  whenOn: { en: "On", zh: "开" },
  whenOff: { en: "Off", zh: "关" },
  open: { en: "Open this world in the Studio", zh: "在工作室中打开这个世界" },
} as const;
