import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What is wrong with a region. */
export const regionWords = {
  shape: (text: string, id: string): Label => ({
    en: `"${text}" is no region; write a measure, a sign and a number, such as "${id} < 48"`,
    zh: `“${text}”不是区域；应写作“测量指标 符号 数值”，例如“${id} < 48”`,
  }),
  noMeasure: (id: string, ids: readonly string[]): Label => ({
    en: `the sweep has no measure "${id}"; it has ${ids.join(", ")}`,
    zh: `扫描中没有测量指标“${id}”；可用的有 ${ids.join("、")}`,
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
    en: `No factor moves ${measure.en} in this design.`,
    zh: chinese`在本设计中，没有因子能改变${measure.zh}。`,
  }),
  /** Where every factor's span may be chance. */
  noneTold: (measure: Label, shuffles: string): Label => ({
    en: `No factor can be told apart from nothing for ${measure.en}: with outputs shuffled over `
      + `the cells (${shuffles} times), curves span as much. More cells may tell.`,
    zh: chinese`就${measure.zh}而言，没有因子能与毫无作用区分：将结果在单元间打乱（${
      shuffles} 次），曲线跨度同样大。增加单元或可分辨。`,
  }),
  untold: (names: Label): Label => ({
    en: `Not told apart from nothing: ${names.en}.`,
    zh: chinese`无法与毫无作用区分：${names.zh}。`,
  }),
  others: (count: number): Label => ({
    en: `${count} factors`, zh: chinese`${String(count)} 个因子`,
  }),
  leads: (factor: Label, measure: Label, size: Label): Label => ({
    en: `${factor.en} moves ${measure.en} most: ${size.en}.`,
    zh: chinese`对${measure.zh}影响最大的是${factor.zh}：${size.zh}。`,
  }),
  tied: (factor: Label, rival: Label, more: number, measure: Label, size: Label): Label => ({
    en: `${factor.en} moves ${measure.en} most: ${size.en}; but ${rival.en}${
      more === 0 ? "" : more === 1 ? " or another factor" : ` or any of ${more} more`} may matter `
      + "as much (their intervals meet).",
    zh: chinese`对${measure.zh}影响最大的是${factor.zh}：${size.zh}；不过，${rival.zh}${
      more === 0 ? "" : `及另外 ${more} 个因子`}的影响可能`
      + `与之相当（${more === 0 ? "二者" : ""}区间重叠）。`,
  }),
  wide: {
    en: "Intervals along a factor take the mean of the cells' own errors over replicates: upper "
      + "bounds, as chance may average out over cells.",
    zh: "沿因子的区间取各单元自身误差（按重复计）的平均：属上界，因为偶然误差可能在单元之间相互抵消。",
  },
  sizes: {
    sobol: (size: Label): Label => ({
      en: `it has a part in ${size.en} of the variance`,
      zh: chinese`方差中有 ${size.zh}与之有关`,
    }),
    unknown: {
      en: "in how much of the variance it has a part, so small a sample cannot tell",
      zh: "样本太少，尚无法判断方差中有多少与之有关",
    },
    morris: (size: Label): Label => ({
      en: `by ${size.en} on average across its range`,
      zh: chinese`走完取值范围，平均改变 ${size.zh}`,
    }),
    tornado: (size: Label): Label => ({
      en: `changed alone, it moves the mean by ${size.en}`,
      zh: chinese`单独改变时，均值变动 ${size.zh}`,
    }),
    curve: (size: Label): Label => ({
      en: `the mean over the other factors changes by ${size.en} along it`,
      zh: chinese`随其变化，均值（对其他因子取平均）变动 ${size.zh}`,
    }),
  },
  within: (value: string, low: string, high: string): Label => ({
    en: `${value} (95% interval: ${low} to ${high})`,
    zh: `${value}（95% 区间：${low} 至 ${high}）`,
  }),
  /** The same where shuffled outputs tell what chance makes. */
  beyond: (value: string, chance: string): Label => ({
    en: `${value} (chance alone: up to ${chance})`,
    zh: `${value}（仅凭偶然至多 ${chance}）`,
  }),
  /** The same where the interval reaches 0. */
  perhaps: (value: string, high: string): Label => ({
    en: `${value} (95% interval: 0 to ${high}, so this may be chance)`,
    zh: `${value}（95% 区间：0 至 ${high}，可能出于偶然）`,
  }),
  /** What the cells are played under, and which of its parameters are factors. */
  playedUnder: (sets: Label, varied: Label | undefined): Label => ({
    en: `Played under ${sets.en}${varied === undefined ? "" : `, of which the sweep varies ${
      varied.en}`}.`,
    zh: chinese`所用参数：${sets.zh}${varied === undefined ? ""
      : chinese`，其中${varied.zh}在此扫描中变动`}。`,
  }),
  /** The same where the sets are not fitted. */
  unfitted: (sets: Label, varied: Label | undefined): Label => ({
    en: `Sizes are assumed, not fitted: played under ${sets.en}${varied === undefined ? ""
      : `, of which the sweep varies ${varied.en}`}. Read which way things go and what leads, `
      + "rather than the numbers.",
    zh: chinese`数值大小属于假定，并非拟合所得：所用为${sets.zh}${varied === undefined ? ""
      : chinese`，其中${varied.zh}在此扫描中变动`}。宜看方向与主次，不宜看具体数值。`,
  }),
  sets: {
    own: { en: "the scenario's own parameters", zh: "情景自定的参数" },
    named: (id: string): Label => ({
      en: `the ${id} set`, zh: chinese`${id} 参数集`,
    }),
  },
  setsHead: { en: "Parameters", zh: "参数集" },
  complete: { en: "No cell is missing and no replicate failed.", zh: "没有缺失的单元，也没有失败的重复。" },
  gaps: (cells: string, replicates: string): Label => ({
    en: `Missing: cells without a result: ${cells}; replicates that failed: ${replicates}. They `
      + "are left out, and what they would have shown is not known.",
    zh: chinese`缺失：${cells} 个单元无结果，${replicates} 次重复失败；均未计入，其结果不得而知。`,
  }),
  error: (measure: Label, error: string): Label => ({
    en: `Chance: the mean of ${measure.en} in a cell is known to within ±${error} or better `
      + "(95%).",
    zh: chinese`随机误差：每个单元中${measure.zh}的均值误差不超过 ±${error}（95%）。`,
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
    en: "All ranges are assumed, those of the model's documentation as well as those that the "
      + "sweep's author chose; other ranges give other answers.",
    zh: "所有取值范围均属假定，无论取自模型文档还是由扫描作者选定；范围不同，结论也会不同。",
  },
  sweep: { en: "Sweep", zh: "扫描" },
  id: { en: "Id", zh: "标识" },
  path: { en: "Sets", zh: "设置" },
  range: { en: "Range or levels", zh: "范围或水平" },
  basis: { en: "Basis", zh: "依据" },
  bases: {
    prior: { en: "assumed: the model's documented range", zh: "假定：模型文档所载范围" },
    author: { en: "assumed: chosen by the sweep's author", zh: "假定：扫描作者选定" },
  },
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
    chance: { en: "chance alone", zh: "仅凭偶然" },
    spread: { en: "spread (σ)", zh: "标准差（σ）" },
  },
  /** The span that chance alone stays within, where the factor's own does as well. */
  notTold: (chance: string): Label => ({
    en: `${chance}: not told apart`, zh: `${chance}：无法区分`,
  }),
  chanceNote: (shuffles: string): Label => ({
    en: "Chance alone: the span that curves of shuffled outputs exceed, for any factor, in 5% of "
      + `shuffles (${shuffles}). A span is never 0, even of a factor without effect.`,
    zh: chinese`仅凭偶然：将结果打乱 ${shuffles} 次，其中 5% 会有某个因子的曲线跨度超过此值。`
      + "即使因子毫无作用，跨度也不会为 0。",
  }),
  unsaid: (count: string): Label => ({
    en: `${count} more factors: see the report.`, zh: chinese`另有 ${count} 个因子：见报告。`,
  }),
  noMeasure: (id: string, ids: readonly string[]): Label => ({
    en: `The sweep has no measure "${id}"; it has ${ids.join(", ")}.`,
    zh: `扫描中没有测量指标“${id}”；可用的有 ${ids.join("、")}。`,
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
