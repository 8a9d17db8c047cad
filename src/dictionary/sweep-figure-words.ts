import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What all figures of a sweep say. */
export const sweepFigureWords = {
  constant: (measure: Label): Label => ({
    en: `“${measure.en}” is the same in every cell: no factor moves it`,
    zh: `“${measure.zh}”在所有单元中都相同：没有因子能改变它`,
  }),
  empty: (measure: Label): Label => ({
    en: `No cell gave a number for “${measure.en}”`,
    zh: `没有单元给出“${measure.zh}”的数值`,
  }),
  missing: (count: string): Label => ({
    en: `Left out, as they have no output: ${count} ${count === "1" ? "cell" : "cells"}.`,
    zh: chinese`${count} 个单元无结果，未计入。`,
  }),
  assumed: { en: "Ranges are assumed.", zh: "各因子的取值范围属于假定。" },
  more: (count: string): Label => ({
    en: `Factors that stand in the table only: ${count}.`, zh: chinese`另有 ${count} 个因子仅列于表中。`,
  }),
  interval: { en: "Lines: 95% intervals.", zh: "细线：95% 区间。" },
  factor: { en: "Factor", zh: "因子" },
  setting: { en: "Setting", zh: "设定" },
  mean: { en: "Mean", zh: "均值" },
  low: { en: "Lower end (95%)", zh: "下限（95%）" },
  high: { en: "Upper end (95%)", zh: "上限（95%）" },
  cells: { en: "Cells", zh: "单元数" },
  to: (low: string, high: string): Label => ({
    en: `${low} to ${high}`, zh: `${low} 至 ${high}`,
  }),
  asBase: { en: "as the base", zh: "同基准" },
} as const;

/** Shares of variance. */
export const sobolWords = {
  lead: (factor: Label, measure: Label, share: string): Label => ({
    en: `“${factor.en}” matters most for “${measure.en}”: ${share} of its variance involves it`,
    zh: `“${factor.zh}”对“${measure.zh}”影响最大：方差中 ${share} 与其有关`,
  }),
  /** `more`: how many factors besides these two. */
  tied: (factor: Label, rival: Label, more: number, measure: Label): Label => (more === 0 ? {
    en: `“${factor.en}” and “${rival.en}” matter most for “${measure.en}”; which of the two more `
      + "is not certain",
    zh: `“${factor.zh}”和“${rival.zh}”对“${measure.zh}”影响最大，二者孰大尚不确定`,
  } : {
    en: `“${factor.en}”, “${rival.en}” or ${more === 1 ? "a third factor"
      : `one of ${more} more`} matters most for “${measure.en}”: `
      + "which is not certain",
    zh: chinese`对“${measure.zh}”影响最大的是“${factor.zh}”“${rival.zh}”或另外 ${
      String(more)} 个因子之一，尚不确定`,
  }),
  flat: (measure: Label): Label => ({
    en: `“${measure.en}” is the same throughout both samples and differs only between them: `
      + "there is no variance to share out",
    zh: `“${measure.zh}”在两组样本中处处相同，仅在交换因子后有所不同：没有可分摊的方差`,
  }),
  tooFew: (measure: Label): Label => ({
    en: `Too few whole rows to share out the variance of “${measure.en}”`,
    zh: `完整的行太少，无法分摊“${measure.zh}”的方差`,
  }),
  short: {
    en: "With fewer than 1024 rows, the intervals of the indices may hold the true value less "
      + "often than 95% of the time.",
    zh: "不足 1024 行时，指数的区间包含真值的比例可能低于 95%。",
  },
  chance: (share: string): Label => ({
    en: `Chance within cells makes at most ${share} of the variance between cells: it can raise `
      + "total indices by as much, and lowers first-order ones.",
    zh: chinese`单元内的随机性至多占单元间方差的 ${share}：总阶指数可能因此至多偏高这么多，一阶指数则偏低。`,
  }),
  chanceUnknown: {
    en: "With one replicate per cell it is not known how much of the variance is chance, which "
      + "raises total indices.",
    zh: "每个单元只有一次重复，无从得知方差中有多少出于偶然；偶然会使总阶指数偏高。",
  },
  note: (rows: string): Label => ({
    en: "Shares of the variance over the factors' ranges. First-order: by the factor alone; "
      + `total: with all its interactions. ${rows} rows of the design.`,
    zh: chinese`各因子在其取值范围内对方差的份额。一阶：该因子单独的作用；总阶：包括其全部交互作用。试验设计 ${rows} 行。`,
  }),
  rows: (count: string): Label => ({
    en: `Rows dropped because a cell failed: ${count}.`, zh: chinese`${count} 行因单元失败而舍去。`,
  }),
  first: { en: "First-order index", zh: "一阶指数" },
  total: { en: "Total-order index", zh: "总阶指数" },
  caption: {
    en: "A first-order index near 0 with a large total index means that a factor works only "
      + "together with others. Shares hold for these ranges alone: a wider range weighs more.",
    zh: "一阶指数接近 0 而总阶指数较大，说明该因子只与其他因子共同起作用。份额只适用于这些取值范围：范围越宽，权重越大。",
  },
} as const;

/** Screening by elementary effects. */
export const morrisWords = {
  lead: (factor: Label, measure: Label, size: string): Label => ({
    en: `“${factor.en}” moves “${measure.en}” most: by ${size} on average over its whole range`,
    zh: `“${factor.zh}”对“${measure.zh}”的影响最大：走完整个取值范围平均改变 ${size}`,
  }),
  note: (trajectories: string): Label => ({
    en: `Elementary effects along ${trajectories} trajectories. To the right: matters more. `
      + "Higher up: its effect depends on the other factors, or is not a straight line.",
    zh: chinese`沿 ${trajectories} 条轨迹的基本效应。越靠右影响越大；越靠上，说明效应取决于其他因子或并非线性。`,
  }),
  muStar: { en: "Mean size of effects (μ*)", zh: "效应绝对值的均值（μ*）" },
  mu: { en: "Mean effect (μ)", zh: "效应均值（μ）" },
  sigma: { en: "Spread of effects (σ)", zh: "效应的标准差（σ）" },
  effects: { en: "Effects", zh: "效应数" },
  missing: { en: "Missing", zh: "缺失" },
  guide: (ratio: string): Label => ({ en: `σ = ${ratio} μ*`, zh: `σ = ${ratio} μ*` }),
  caption: {
    en: "A screening: it finds factors that do not matter, and does not measure shares. Below "
      + "the lowest guide a factor's effect is almost a straight line.",
    zh: "此为筛选：用于找出无关紧要的因子，并不度量份额。位于最低参考线以下者，其效应近乎线性。",
  },
} as const;

/** One factor at a time. */
export const tornadoWords = {
  lead: (factor: Label, measure: Label, low: string, high: string): Label => ({
    en: `“${factor.en}” alone moves “${measure.en}” most: from ${low} to ${high}`,
    zh: `单独改变“${factor.zh}”对“${measure.zh}”影响最大：由 ${low} 至 ${high}`,
  }),
  note: (base: string): Label => ({
    en: `Each factor alone, the others as the base has them. Middle line: the base, ${base}.`,
    zh: chinese`每次只改变一个因子，其余与基准相同。中线为基准值 ${base}。`,
  }),
  shared: {
    en: "The intervals take the cells' draws as apart; as they are shared, they are too wide.",
    zh: "区间按各单元独立抽取计算；实际共用抽取，因而偏宽。",
  },
  difference: { en: "Difference from base", zh: "与基准之差" },
  caption: {
    en: "One at a time shows no interactions: two factors together may do what neither does "
      + "alone.",
    zh: "一次只改变一个因子，看不到交互作用：两个因子合在一起，可能产生各自单独所没有的效果。",
  },
} as const;

/** Curves, one per factor. */
export const responseWords = {
  lead: {
    rises: (factor: Label, measure: Label, first: string, last: string): Label => ({
      en: `“${measure.en}” rises from ${first} to ${last} on average along “${factor.en}”`,
      zh: `沿“${factor.zh}”，“${measure.zh}”的均值由 ${first} 升至 ${last}`,
    }),
    falls: (factor: Label, measure: Label, first: string, last: string): Label => ({
      en: `“${measure.en}” falls from ${first} to ${last} on average along “${factor.en}”`,
      zh: `沿“${factor.zh}”，“${measure.zh}”的均值由 ${first} 降至 ${last}`,
    }),
    moves: (factor: Label, measure: Label, low: string, high: string): Label => ({
      en: `“${measure.en}” moves between ${low} and ${high} on average along “${factor.en}”`,
      zh: `沿“${factor.zh}”，“${measure.zh}”的均值在 ${low} 与 ${high} 之间变动`,
    }),
  },
  noneTold: (measure: Label): Label => ({
    en: `No factor's curve of “${measure.en}” can be told apart from nothing`,
    zh: `“${measure.zh}”随各因子的曲线均无法与毫无作用区分`,
  }),
  untold: (count: string, shuffles: string): Label => ({
    en: `Last come the factors not told apart from nothing: ${count}. Their curves span no more `
      + `than those of shuffled outputs do (${shuffles} shuffles, 5% for all factors together).`,
    zh: chinese`排在最后的 ${count} 个因子无法与毫无作用区分：其曲线跨度不超过打乱结果后所得（打乱 ${
      shuffles} 次，全部因子合计 5%）。`,
  }),
  note: (binned: boolean, by: "cells" | "trajectories" | "rows"): Label => ({
    en: "Mean over the cells at each value, the other factors as the cells have them; band and "
      + `lines: 95% interval of the mean${by === "cells" ? "" : by === "rows"
        ? ", the cells of a row as one draw" : ", the cells of a trajectory as one draw"}.${
        binned ? " Many values are put together in bins." : ""}`,
    zh: `各取值处所有单元的均值，其他因子依各单元而定；色带与细线：均值的 95% 区间${
      by === "cells" ? "" : by === "rows" ? "（同一行的单元视为一次抽取）" : "（同一轨迹的单元视为一次抽取）"}。${
      binned ? "取值较多时合并为区间。" : ""}`,
  }),
  noteChosen: {
    en: "Mean over the cells at each value, the other factors as the cells have them; band and "
      + "lines: the mean of the cells' own 95% intervals over replicates, wider than that of "
      + "their mean.",
    zh: "各取值处所有单元的均值，其他因子依各单元而定；色带与细线：各单元自身 95% 区间（按重复计）的平均，宽于均值的区间。",
  },
  noteOne: {
    en: "Each factor alone, the others as the base has them; band and lines: 95% interval over "
      + "replicates.",
    zh: "每次只改变一个因子，其余与基准相同；色带与细线：多次重复的 95% 区间。",
  },
  unset: { en: "not varied in any cell", zh: "任何单元均未改变" },
  levels: (count: string): Label => ({
    en: `and ${count} more (table)`, zh: chinese`另有 ${count} 项（见表）`,
  }),
  caption: {
    en: "A flat curve does not mean that a factor is idle: it may work in opposite ways at "
      + "different settings of the others.",
    zh: "曲线平坦并不说明该因子不起作用：在其他因子的不同设定下，其作用可能相反而相互抵消。",
  },
} as const;

/** Two factors at once. */
export const heatWords = {
  lead: (measure: Label, x: Label, y: Label, low: string, high: string): Label => ({
    en: `“${measure.en}” over “${x.en}” and “${y.en}”: from ${low} to ${high}`,
    zh: `“${measure.zh}”随“${x.zh}”与“${y.zh}”的变化：由 ${low} 至 ${high}`,
  }),
  note: {
    en: "Mean over the cells in each field, the other factors as the cells have them. Empty "
      + "fields hold no cell.",
    zh: "各格中所有单元的均值，其他因子依各单元而定。空白处没有单元。",
  },
  caption: {
    en: "Colours divide the range seen here into seven equal parts, the stronger the higher; they "
      + "say nothing of what is good or bad.",
    zh: "颜色将本图所见的范围七等分，越浓表示数值越高，不表示好坏。",
  },
} as const;

/** Levels against their partner. */
export const pairsWords = {
  lead: (level: Label, count: string, points: string, measure: Label, rises: boolean): Label => ({
    en: `“${level.en}” ${rises ? "raises" : "lowers"} “${measure.en}” at ${count} of ${points} `
      + "settings of the others",
    zh: chinese`在其他因子的 ${points} 种设定中，“${level.zh}”有 ${count} 种${
      rises ? "提高" : "降低"}“${measure.zh}”`,
  }),
  idle: (measure: Label): Label => ({
    en: `No level changes “${measure.en}” at any setting of the others that can be told from `
      + "chance",
    zh: `无论其他因子如何设定，各水平对“${measure.zh}”的改变都无法与偶然区分`,
  }),
  note: {
    en: "Each mark: one setting of all other factors, with and without. Right of the line: "
      + "higher with it. Numbers: settings where it is higher, equal, lower.",
    zh: "每条短线：其他因子的一种设定下，有与无之差；在中线右侧表示更高。数字：更高、相等、更低的设定数。",
  },
  told: {
    en: "Higher or lower is counted where told apart from chance: by more than the difference's "
      + "own 95% interval; all others count as equal.",
    zh: "差异超出其自身的 95% 区间，即能与偶然区分，才计为更高或更低；其余计为相等。",
  },
  careful: {
    en: "As cells share their draws, that is a careful count.",
    zh: "各单元共用抽取，因此这一计数偏于保守。",
  },
  oneIn20: {
    en: "Of settings without any effect, about 1 in 20 is still counted.",
    zh: "毫无效应的设定中，仍有约二十分之一会被计入。",
  },
  untold: {
    en: "Cells of one replicate do not tell how much of a difference is chance: all are counted.",
    zh: "只有一次重复的单元无从判断差异中有多少出于偶然：所有差异均已计入。",
  },
  beside: (against: Label): Label => ({
    en: `against ${against.en}`, zh: `对照：${against.zh}`,
  }),
  level: { en: "Level", zh: "水平" },
  against: { en: "Against", zh: "对照" },
  points: { en: "Settings compared", zh: "可比设定数" },
  rises: { en: "Higher", zh: "更高" },
  unchanged: { en: "Equal", zh: "相等" },
  falls: { en: "Lower", zh: "更低" },
  missing: { en: "Missing", zh: "缺失" },
  share: { en: "Share higher [95%]", zh: "更高的比例 [95%]" },
  caption: {
    en: "Settings are those of this design: the share says how far a result depends on them, "
      + "and is no chance of being right.",
    zh: "此处的设定限于本设计：该比例说明结果在多大程度上取决于这些设定，并非结论正确的可能性。",
  },
} as const;
