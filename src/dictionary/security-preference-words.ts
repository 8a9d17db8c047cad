import type { Label } from "../base/label.ts";

/** The set on the security preference: mistakes in its file, its table and its report. */
export const preferenceWords = {
  allowed: {
    logic: {
      en: "development, technology or politics", zh: "“development”“technology”或“politics”",
    },
    two: { en: "two logics", zh: "两种逻辑" },
    crossing: { en: "crossing", zh: "“crossing”" },
    test: {
      en: "a test of kind logic, pair, joint or against",
      zh: "类型为“logic”“pair”“joint”或“against”的检验",
    },
    statement: {
      en: "a statement of kind definition or contingent",
      zh: "类型为“definition”或“contingent”的陈述",
    },
    range: { en: "[lowest, highest], the lowest below the highest", zh: "[下限, 上限]，且下限小于上限" },
  },
  oneSided: (path: string): Label => ({
    en: `${path} stands only in one of on and off; a logic sets the same numbers in both`,
    zh: `“${path}”只出现在 on 或 off 之一；同一逻辑在两边应设定相同的数`,
  }),
  shared: (path: string, logic: string): Label => ({
    en: `${path} belongs to ${logic} already; a number belongs to one logic`,
    zh: `“${path}”已属于“${logic}”；一个数只能属于一种逻辑`,
  }),
  noNumber: (path: string): Label => ({
    en: `"${path}" is neither parameters.<name> nor world.<name>`,
    zh: `“${path}”既不是 parameters.<名称> 也不是 world.<名称>`,
  }),
  unknown: (id: string, near: string | undefined): Label => ({
    en: `there is no measure or variant "${id}"${
      near === undefined ? "" : `; did you mean ${near}?`}`,
    zh: `没有名为“${id}”的指标或变体${near === undefined ? "" : `；是否指“${near}”？`}`,
  }),
  noVariant: {
    en: "the contrast needs at least one variant, such as internet: {}",
    zh: "对照至少需要一个变体，例如 internet: {}",
  },
  notFound: (file: string): Label => ({ en: `there is no ${file}`, zh: `找不到 ${file}` }),

  bench: { en: "AI, on the theses' bench", zh: "人工智能（论题基准情景）" },
  kind: { en: "Thesis", zh: "论题" },
  searching: { en: "search", zh: "搜索" },
  playing: { en: "worlds", zh: "世界" },
  rate: (perSecond: string): Label => ({ en: `${perSecond} a second`, zh: `每秒 ${perSecond} 个` }),
  meta: (replicates: number): Label => ({
    en: `${replicates} paired replicates of each combination`,
    zh: `每种组合 ${replicates} 对重复`,
  }),
  definitions: { en: "What is definition", zh: "属于定义的部分" },
  definitionsAbout: {
    en: "These follow from how the equations are written. No run could contradict them, so they "
      + "get no verdict and count for nothing.",
    zh: "以下各条由方程的写法直接得出，任何运行都无法推翻，因此不作结论，也不计为证据。",
  },
  contingent: { en: "What could fail", zh: "可能被推翻的部分" },
  contingentAbout: {
    en: "Each of these can come out against the thesis. Narratives: in how many of the four "
      + "codings of the leading agents the verdict is the same. Where the turns of two scenarios "
      + "are compared, the effect is the share of worlds in which the first turns later less the "
      + "share in which it turns earlier.",
    zh: "以下各条都可能得出不利于论题的结果。“叙事”指在主要主体的四种编码中，有几种得出相同结论。比较两个情景的转向时，"
      + "效应为前者较晚转向的世界占比减去较早转向的占比。",
  },
  eight: (title: Label): Label => ({
    en: `The three logics in all eight combinations: ${title.en}`,
    zh: `三种逻辑的八种组合：${title.zh}`,
  }),
  preference: { en: "Preference at the end", zh: "期末偏好" },
  adds: (logic: Label): Label => ({
    en: `${logic.en} adds (Shapley)`, zh: `${logic.zh}的贡献（沙普利值）`,
  }),
  short: {
    development: { en: "D", zh: "发展" },
    technology: { en: "T", zh: "技术" },
    politics: { en: "P", zh: "政治" },
  },
  letters: {
    en: "D development, T technology, P politics; − none of them",
    zh: "“−”指三种逻辑均不起作用",
  },
  outcome: (verdict: Label, holds: Label, effect: string, narratives: Label): Label => ({
    en: `${verdict.en}: ${holds.en}, ${effect}; narratives ${narratives.en}`,
    zh: `${verdict.zh}：${holds.zh}，${effect}；叙事 ${narratives.zh}`,
  }),
  whole: { en: "All three less none", zh: "三者俱全减去全无" },
  together: { en: "All three", zh: "三者合计" },
  paths: { en: "AI against the internet", zh: "人工智能与互联网对照" },
  pathsAbout: {
    en: "Turn: from when on the mean of the states' preferences for safety and security stays at "
      + "or above one half, in years since the start of each scenario. A start near one half that "
      + "is lost again is no turn. Worlds that never turn count with the whole length of the run, "
      + "so the means of two horizons are no estimate of each other: see the share that turns. As "
      + "slow to worry: with the internet's risk at the start and its half-lives.",
    zh: "转向：各国技术安全与国家安全偏好的均值自何时起始终不低于二分之一，以各情景起点后的年数计。起点接近二分之一而"
      + "后又回落的，不算转向。始终未转向的世界按全程长度计，因此时间跨度不同的两个均值不能互相推断，须看转向的占比。“一样迟缓”"
      + "指起始风险与半衰期均取互联网的数值。",
  },
  path: { en: "Path", zh: "路径" },
  pathAll: { en: "AI, all three logics", zh: "人工智能，三种逻辑俱全" },
  pathSame: {
    en: "AI, as slow to worry as the internet", zh: "人工智能，关切与互联网一样迟缓",
  },
  turnYears: { en: "Turns after, years", zh: "多少年后转向" },
  turnDate: { en: "That is", zh: "即" },
  turns: { en: "Share that turns", zh: "转向的占比" },
  horizon: { en: "Length, years", zh: "全程年数" },
  earlier: (share: string): Label => ({
    en: `AI turns before the internet does at the same age in ${share} of paired worlds`,
    zh: `在 ${share} 的配对世界中，人工智能在同等年龄上先于互联网转向`,
  }),
  search: { en: "The fewest changes that break it", zh: "推翻论题所需的最少改动" },
  searchAbout: (never: string, notBefore: string, effect: string, replicates: number): Label => ({
    en: "Broken means: there is no turn to security within the run in "
      + `${never} of worlds or more; or none before the internet's at the same age in ${notBefore} `
      + `or more; or the three logics together move the preference at the end by ${effect} or `
      + "less. From all three at work, each number is moved alone to both ends of its range; if "
      + "none breaks it, each two are moved to all four corners. The nearest breaking value is "
      + `found by halving the way, with ${replicates} worlds a try.`,
    zh: `“推翻”指：${never} 或更多的世界在运行期内没有转向安全；或 ${notBefore} 或更多的世界在同等年龄上不早于互联网转向；或三种逻辑`
      + `合起来对期末偏好的影响不超过 ${effect}。从三者俱全出发，先将每个数单独移到其范围的两端；若都不能推翻，再将每两个数移到`
      + `四个角。最近的推翻值以对分法求得，每次试验 ${replicates} 个世界。`,
  }),
  end: { en: "The run ends", zh: "运行结束" },
  within: (years: string, answer: Label): Label => ({
    en: `Within ${years} years: ${answer.en}`, zh: `以 ${years} 年为限：${answer.zh}`,
  }),
  fewest: (count: number): Label => ({
    en: count === 1 ? "one number, moved far enough, breaks the thesis"
      : `${count} numbers, moved far enough, break the thesis`,
    zh: `改动 ${count} 个参数即足以推翻论题`,
  }),
  noneBreaks: {
    en: "no one number and no two of them, moved to the ends of their ranges, break the thesis",
    zh: "把任一个数或任两个数移到其范围的端点，都不能推翻论题",
  },
  already: {
    en: "the thesis is broken where the search starts, nothing has to be moved",
    zh: "论题在搜索起点即已不成立，无须任何改动",
  },
  breach: {
    never: { en: "no turn", zh: "没有转向" },
    notBefore: { en: "not before the internet", zh: "不早于互联网" },
    effect: { en: "no effect of the logics", zh: "三种逻辑没有影响" },
  },
  number: { en: "Number", zh: "参数" },
  stands: { en: "Stands at", zh: "当前值" },
  range: { en: "Range", zh: "范围" },
  breaksAt: { en: "Breaks at", zh: "推翻临界值" },
  breaksBy: { en: "What breaks", zh: "推翻表现" },
  holdsOut: { en: "no value", zh: "范围内不推翻" },
  narratives: { en: "Under other narratives", zh: "在其他叙事下" },
  narrative: { en: "Narrative", zh: "叙事" },
  narrativesAbout: {
    en: "The same eight combinations with the leading agents coded as each tradition sees them.",
    zh: "同样的八种组合，主要主体按各传统的看法编码。",
  },
  ownCoding: { en: "as coded", zh: "原有编码" },
  statement: { en: "Statement", zh: "陈述" },
  quote: { en: "The source's words", zh: "文献原文" },
  source: { en: "Source", zh: "来源" },
  noTurn: { en: "does not turn", zh: "未转向" },
  headline: {
    turns: (base: string, contrast: string): Label => ({
      en: `With all three logics AI turns to security after ${base} years; the internet does after `
        + `${contrast}.`,
      zh: `三种逻辑俱全时，人工智能在 ${base} 年后转向安全；互联网在 ${contrast} 年后转向。`,
    }),
    never: (share: string): Label => ({
      en: `Even with all three logics AI turns to security in only ${share} of simulated worlds.`,
      zh: `即使三种逻辑俱全，也只有 ${share} 的模拟世界中人工智能转向安全。`,
    }),
    carries: (logic: Label, value: string, whole: string): Label => ({
      en: `${logic.en} carries most: ${value} of the ${whole} by which the three together move the `
        + "preference.",
      zh: `${logic.zh}承担最多：三者合计使偏好变动 ${whole}，其中它占 ${value}。`,
    }),
    tally: (supported: number, contradicted: number, open: number): Label => ({
      en: `Of what could fail: ${supported} supported, ${contradicted} contradicted, ${open} `
        + "neither.",
      zh: `可能被推翻的各条中：支持 ${supported} 条，被否定 ${contradicted} 条，两者皆非：${open} 条。`,
    }),
  },
  caption: {
    en: "Filled: the logic works; hollow: it does not. Off is no absence but another technology, "
      + "one that spreads slowly and is understood, in a world where nobody minds rivals.",
    zh: "实心：该逻辑起作用；空心：不起作用。“关闭”并非空无，而是另一种传播缓慢、为人所知的技术，以及无人介意对手的世界。",
  },
} as const;
