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
  tied: (factor: Label, rival: Label, measure: Label): Label => ({
    en: `“${factor.en}” and “${rival.en}” matter most for “${measure.en}”; which of the two more `
      + "is not certain",
    zh: `“${factor.zh}”和“${rival.zh}”对“${measure.zh}”影响最大，二者孰大尚不确定`,
  }),
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
  difference: { en: "Difference from base", zh: "与基准之差" },
  caption: {
    en: "One at a time shows no interactions: two factors together may do what neither does "
      + "alone.",
    zh: "一次只改变一个因子，看不到交互作用：两个因子合在一起，可能产生各自单独所没有的效果。",
  },
} as const;

/** Curves, one per factor. */
export const responseWords = {
  lead: (factor: Label, measure: Label, low: string, high: string): Label => ({
    en: `“${measure.en}” goes from ${low} to ${high} on average along “${factor.en}”`,
    zh: `沿“${factor.zh}”，“${measure.zh}”的均值在 ${low} 与 ${high} 之间变动`,
  }),
  note: (binned: boolean): Label => ({
    en: "Mean over the cells at each value, the other factors as the cells have them; band and "
      + `lines: 95% interval of the mean.${binned ? " Many values are put together in bins." : ""}`,
    zh: "各取值处所有单元的均值，其他因子依各单元而定；色带与细线：均值的 95% 区间。"
      + (binned ? "取值较多时合并为区间。" : ""),
  }),
  noteChosen: {
    en: "Mean over the cells at each value, the other factors as the cells have them; band and "
      + "lines: 95% interval over replicates, where there are several.",
    zh: "各取值处所有单元的均值，其他因子依各单元而定；色带与细线：有多次重复时的 95% 区间。",
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

/** Where outputs of interest lie. */
export const primWords = {
  lead: (region: Label, density: string, factors: Label): Label => ({
    en: `Within the box of ${factors.en}, ${density} of the cells have ${region.en}`,
    zh: `当${factors.zh}落在方框内时，${density} 的单元满足${region.zh}`,
  }),
  limit: (factor: Label, part: Label): Label => ({
    en: `${factor.en} is ${part.en}`, zh: chinese`${factor.zh}为${part.zh}`,
  }),
  oneOf: (levels: readonly Label[]): Label => ({
    en: levels.map(({ en }) => `“${en}”`).join(", ").replace(/, (?=“[^“]*”$)/, " or "),
    zh: levels.map(({ zh }) => `“${zh}”`).join("、").replace(/、(?=“[^“]*”$)/, "或"),
  }),
  inBox: (region: Label, density: string, coverage: string, limits: readonly Label[]): Label => ({
    en: `${region.en}: most often where ${limits.map(({ en }) => en).join(" and ")}. There `
      + `${density} of the cells are of that kind, and ${coverage} of all such cells lie there.`,
    zh: chinese`${region.zh}：多见于${limits.map(({ zh }) => zh).join("且")}之处。其中 ${density} 的单元属于此类，`
      + chinese`全部此类单元有 ${coverage} 落在其中。`,
  }),
  none: (region: Label): Label => ({
    en: `No box of factors tells where ${region.en} better than chance`,
    zh: `没有哪个因子区域能比随机更好地指出何处满足${region.zh}`,
  }),
  allOrNone: (region: Label, hits: string, cells: string): Label => ({
    en: `${hits} of ${cells} cells have ${region.en}: no box to look for`,
    zh: `${cells} 个单元中有 ${hits} 个满足${region.zh}：无从划出区域`,
  }),
  region: (measure: Label, sign: string, bound: string): Label => ({
    en: `“${measure.en}” ${sign} ${bound}`, zh: `“${measure.zh}” ${sign} ${bound}`,
  }),
  median: (measure: Label, sign: string, bound: string): Label => ({
    en: `“${measure.en}” ${sign} ${bound} (the median over cells)`,
    zh: `“${measure.zh}” ${sign} ${bound}（各单元的中位数）`,
  }),
  half: (measure: Label, sign: string, bound: string): Label => ({
    en: `“${measure.en}” ${sign} ${bound} (half of the base)`,
    zh: `“${measure.zh}” ${sign} ${bound}（基准值的一半）`,
  }),
  note: (coverage: string, hits: string, mass: string): Label => ({
    en: `Scenario discovery (PRIM). The box holds ${coverage} of the ${hits} cells of interest, `
      + `and ${mass} of all cells. Bars: limits within each factor's range.`,
    zh: chinese`情景发现（PRIM）。方框包含 ${hits} 个目标单元中的 ${coverage}，占全部单元的 ${mass}。`
      + "横条：各因子取值范围内的界限。",
  }),
  noteNone: {
    en: "Scenario discovery (PRIM). Density along the way never beats what shuffled cells give.",
    zh: "情景发现（PRIM）。沿途密度始终不高于打乱后的结果。",
  },
  trajectory: {
    en: "Every box on the way, from all cells (right) to few (left)",
    zh: "沿途的每个方框：右为全部单元，左为少数单元",
  },
  coverage: { en: "Coverage: share of cells of interest in the box", zh: "覆盖率：方框内占全部目标单元的比例" },
  density: { en: "Density", zh: "密度" },
  chosen: { en: "chosen", zh: "所选" },
  free: { en: "not limited", zh: "不受限" },
  lower: { en: "From", zh: "下界" },
  upper: { en: "To", zh: "上界" },
  levels: { en: "Levels", zh: "水平" },
  p: { en: "Quasi-p", zh: "准 p 值" },
  and: (names: readonly Label[]): Label => ({
    en: names.map(({ en }) => `“${en}”`).join(" and "),
    zh: names.map(({ zh }) => `“${zh}”`).join("、"),
  }),
  caption: {
    en: "Shares are of cells of this design, not of possible futures. Limits with a quasi-p "
      + "above 0.05 may be chance.",
    zh: "比例以本设计的单元计，并非未来的可能性。准 p 值高于 0.05 的界限可能出于偶然。",
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
    en: `No level changes “${measure.en}” at any setting of the others`,
    zh: `无论其他因子如何设定，各水平都不改变“${measure.zh}”`,
  }),
  note: {
    en: "Each mark: one setting of all other factors, with and without. Right of the line: "
      + "higher with it. Numbers: settings where it is higher, equal, lower.",
    zh: "每条短线：其他因子的一种设定下，有与无之差；在中线右侧表示更高。数字：更高、相等、更低的设定数。",
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
