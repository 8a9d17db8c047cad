import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

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
    zh: chinese`${region.zh}：多见于${limits.map(({ zh }) => zh)
      .reduce((all, one) => chinese`${all}且${one}`)}之处。其中 ${density} 的单元属于此类，`
      + chinese`全部此类单元有 ${coverage} 落在其中。`,
  }),
  none: (region: Label): Label => ({
    en: `No box of factors tells where ${region.en} better than chance`,
    zh: `没有哪个方框能比随机更好地指出何处满足${region.zh}`,
  }),
  allOrNone: (region: Label, hits: string, cells: string): Label => ({
    en: `${hits} of ${cells} cells have ${region.en}: no box to look for`,
    zh: `${cells} 个单元中有 ${hits} 个满足${region.zh}：无从划出方框`,
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
  beats: (shuffles: string, p: string): Label => ({
    en: `It gathers more of them beyond its share than the best boxes of ${shuffles} shuffles `
      + `of the cells (p = ${p}).`,
    zh: chinese`与单元打乱 ${shuffles} 次所得的最佳方框相比，它超出自身份额的目标单元更多（p = ${p}）。`,
  }),
  noteNone: (shuffles: string, p: string): Label => ({
    en: "Scenario discovery (PRIM). No box gathers more of the cells of interest beyond its "
      + `share than the best boxes of ${shuffles} shuffles of the cells all do (p = ${p}).`,
    zh: chinese`情景发现（PRIM）。将单元打乱 ${shuffles} 次，所得最佳方框中总有与之相当者：`
      + `没有方框能聚集更多超出自身份额的目标单元（p = ${p}）。`,
  }),
  noteLoose: (p: string): Label => ({
    en: `Scenario discovery (PRIM). A box beats shuffled cells (p = ${p}), but none of its limits `
      + "does so by itself.",
    zh: chinese`情景发现（PRIM）。有方框胜过打乱后的结果（p = ${p}），但其各条界限均不能单独做到。`,
  }),
  ties: {
    en: "At least half of the cells share the lowest value, which is the median: these are the "
      + "cells of interest.",
    zh: "至少半数单元同为最低值，即中位数：这些单元即为目标单元。",
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
  and: (names: readonly Label[], more: number): Label => ({
    en: names.map(({ en }) => `“${en}”`).join(more === 0 ? " and " : ", ")
      + (more === 0 ? "" : ` and ${more} more`),
    zh: names.map(({ zh }) => `“${zh}”`).join("、") + (more === 0 ? "" : `等 ${
      names.length + more} 个因子`),
  }),
  caption: {
    en: "Shares are of cells of this design, not of possible futures. Quasi-p: how easily chance "
      + "alone would gather as many cells of interest as the limit does, were it the only one "
      + "that was tried; above 0.05 a limit may be chance.",
    zh: "比例以本设计的单元计，并非未来的可能性。准 p 值：假如只试过这一条界限，仅凭偶然聚集同样多目标单元的难易；"
      + "高于 0.05 的界限可能出于偶然。",
  },
} as const;
