import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What is wrong with a region. */
export const regionWords = {
  shape: (text: string, id: string): Label => ({
    en: `"${text}" is no region; write a measure, a sign and a number, such as "${id} < 48"`,
    zh: `“${text}”不是区域；应写作“指标 符号 数值”，例如“${id} < 48”`,
  }),
  noMeasure: (id: string, ids: readonly string[]): Label => ({
    en: `the sweep has no measure "${id}"; it has ${ids.join(", ")}`,
    zh: `扫描中没有指标“${id}”；可用的有 ${ids.join("、")}`,
  }),
  noNumber: (text: string): Label => ({
    en: `"${text}" is no number; allowed: a number, median (over cells) or half (of the base)`,
    zh: `“${text}”不是数值；可写数值、median（各单元的中位数）或 half（基准值的一半）`,
  }),
  noBase: {
    en: "no cell of this sweep is the base as it is, so that there is no half of it; "
      + "write a number or median",
    zh: "本扫描中没有与基准完全相同的单元，无从取其一半；请写数值或 median",
  },
} as const;

/** The report of a sweep, and what is printed of it. */
export const sweepReportWords = {
  kind: { en: "Sensitivity", zh: "敏感性分析" },
  meta: (cells: string, factors: string, seed: string): Label => ({
    en: `${cells} cells, ${factors} factors, seed ${seed}`,
    zh: chinese`${cells} 个单元，${factors} 个因子，随机种子 ${seed}`,
  }),
  noneLeads: (measure: Label): Label => ({
    en: `No factor moves “${measure.en}” in this design.`,
    zh: `在本设计中，没有因子能改变“${measure.zh}”。`,
  }),
  leads: (factor: Label, measure: Label, size: Label): Label => ({
    en: `“${factor.en}” matters most for “${measure.en}”: ${size.en}.`,
    zh: `对“${measure.zh}”影响最大的是“${factor.zh}”：${size.zh}。`,
  }),
  tied: (factor: Label, rival: Label, measure: Label, size: Label): Label => ({
    en: `“${factor.en}” leads for “${measure.en}” (${size.en}), but “${rival.en}” may matter as `
      + "much: their intervals meet.",
    zh: `对“${measure.zh}”影响居首的是“${factor.zh}”（${size.zh}），但“${rival.zh}”的影响可能与之相当：二者区间重叠。`,
  }),
  sizes: {
    sobol: (size: string): Label => ({
      en: `total-order index ${size}`, zh: chinese`总阶指数 ${size}`,
    }),
    morris: (size: string): Label => ({
      en: `mean size of its effects ${size}`, zh: chinese`效应绝对值的均值 ${size}`,
    }),
    tornado: (size: string): Label => ({
      en: `alone it moves the mean by ${size}`, zh: chinese`单独改变时均值变动 ${size}`,
    }),
    curve: (size: string): Label => ({
      en: `along it the mean moves by ${size}`, zh: chinese`沿该因子均值变动 ${size}`,
    }),
  },
  complete: { en: "No cell is missing and no replicate failed.", zh: "没有缺失的单元，也没有失败的重复。" },
  gaps: (cells: string, replicates: string): Label => ({
    en: `Missing: cells without a result: ${cells}; replicates that failed: ${replicates}. They `
      + "are left out, and what they would have shown is not known.",
    zh: chinese`缺失：${cells} 个单元无结果，${replicates} 次重复失败；均未计入，其结果不得而知。`,
  }),
  error: (measure: Label, error: string): Label => ({
    en: `Chance: the mean of “${measure.en}” in a cell is known to within ±${error} or better `
      + "(95%).",
    zh: `随机误差：每个单元中“${measure.zh}”的均值误差不超过 ±${error}（95%）。`,
  }),
  caution: {
    en: "Not to be concluded: that the world behaves so. All of this holds within the model, for "
      + "these ranges, which are assumed; shares of cells are no probabilities of futures.",
    zh: "不可据此断定现实如此：以上结论只在模型之内、就这些假定的取值范围成立；单元的占比并非未来的概率。",
  },
  design: { en: "How the cells were chosen", zh: "单元如何选取" },
  kinds: {
    grid: { en: "Grid: every combination of the factors' levels.", zh: "网格：各因子水平的全部组合。" },
    "one-at-a-time": {
      en: "One at a time: the base, then each factor alone.", zh: "逐一改变：先为基准，再单独改变每个因子。",
    },
    "latin-hypercube": {
      en: "Latin hypercube: one cell in each stratum of every factor.",
      zh: "拉丁超立方：每个因子的每一层各有一个单元。",
    },
    sobol: {
      en: "Sobol' sequence: cells that fill the space evenly.", zh: "Sobol' 序列：均匀填充空间的单元。",
    },
    morris: {
      en: "Morris: random trajectories that change one factor per step.",
      zh: "莫里斯筛选：随机轨迹，每步只改变一个因子。",
    },
    saltelli: {
      en: "Saltelli: pairs of samples that exchange one factor each, for variance shares.",
      zh: "Saltelli 设计：两组样本逐一交换因子，用于计算方差份额。",
    },
    table: { en: "A table of cells written by hand.", zh: "手工列出的单元表。" },
  },
  fixed: (replicates: string): Label => ({
    en: `${replicates} ${replicates === "1" ? "replicate" : "replicates"} in every cell.`,
    zh: chinese`每个单元重复 ${replicates} 次。`,
  }),
  until: (least: string, most: string, width: string): Label => ({
    en: `${least} to ${most} replicates in a cell, until the 95% interval is narrower than `
      + `${width}.`,
    zh: chinese`每个单元重复 ${least} 至 ${most} 次，直至 95% 区间窄于 ${width}。`,
  }),
  common: {
    en: "All cells share their draws (common random numbers), which makes their differences "
      + "more exact.",
    zh: "所有单元共用同样的抽取（公共随机数），单元之间的差异因而更为精确。",
  },
  apart: { en: "Every cell has draws of its own.", zh: "每个单元各自抽取随机数。" },
  factors: { en: "Factors and their ranges", zh: "因子及其取值范围" },
  factorsIntro: {
    en: "All ranges are assumed: whoever wrote the sweep chose them, and other ranges give other "
      + "answers.",
    zh: "所有取值范围均属假定：由扫描作者选定，范围不同，结论也会不同。",
  },
  sweep: { en: "Sweep", zh: "扫描" },
  id: { en: "Id", zh: "标识" },
  sets: { en: "Sets", zh: "设置" },
  range: { en: "Range or levels", zh: "范围或水平" },
  basis: { en: "Basis", zh: "依据" },
  assumed: { en: "assumed", zh: "假定" },
  tables: { en: "Tables without a figure", zh: "仅有表格的结果" },
  tablesIntro: {
    en: "These analyses are in the folder of tables as well:", zh: "以下分析另见表格文件夹：",
  },
  query: { en: "How to query the results", zh: "如何查询结果" },
  queryIntro: {
    en: "outcomes.parquet has one row per replicate of every cell; cells.csv one per cell.",
    zh: "outcomes.parquet 中每行是某单元的一次重复；cells.csv 中每行是一个单元。",
  },
  columns: {
    size: { en: "size", zh: "大小" },
    first: { en: "first", zh: "一阶" },
    total: { en: "total", zh: "总阶" },
    span: { en: "span of means", zh: "均值跨度" },
  },
  unsaid: (count: string): Label => ({
    en: `${count} more factors: see the report.`, zh: chinese`另有 ${count} 个因子：见报告。`,
  }),
  noMeasure: (id: string, ids: readonly string[]): Label => ({
    en: `The sweep has no measure "${id}"; it has ${ids.join(", ")}.`,
    zh: `扫描中没有指标“${id}”；可用的有 ${ids.join("、")}。`,
  }),
  badRegion: (why: Label): Label => ({
    en: `"--region": ${why.en}.`, zh: `“--region”：${why.zh}。`,
  }),
  noFolder: (path: string): Label => ({
    en: `${path} is no folder; name the folder of a sweep.`,
    zh: `${path} 不是文件夹；请指定扫描结果所在的文件夹。`,
  }),
  unmerged: (path: string, parts: number): Label => ({
    en: `${path} holds ${parts} parts that are not merged yet: run "plenary merge" on it first.`,
    zh: `${path} 中有 ${parts} 个分片尚未合并：请先对其运行“plenary merge”。`,
  }),
} as const;
