import type { Label } from "../base/label.ts";

function meant(near: string | undefined): Label {
  return near === undefined ? { en: "", zh: "" }
    : { en: `; did you mean "${near}"?`, zh: `；是否想写“${near}”？` };
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join("");
}

/** What may be wrong with a sweep file, in words. */
export const sweepFileWords = {
  someItems: { en: "a list of one or more", zh: "至少一项的列表" },
  rangeForm: {
    en: "[low, high], or prior for a parameter of the model",
    zh: "“[低, 高]”，或对模型参数写“prior”",
  },
  kinds: (kinds: readonly string[]): Label => ({
    en: `${kinds.slice(0, -1).join(", ")} or ${kinds[kinds.length - 1]}`, zh: quoted(kinds),
  }),
  replicatesForm: (most: number): Label => ({
    en: `1 to ${most}, or { until: { measure, width }, least, most }`,
    zh: `1 至 ${most} 的整数，或“{ until: { measure, width }, least, most }”`,
  }),
  noFactors: { en: "a sweep needs at least one factor", zh: "扫描至少需要一个因子" },
  tooManyFactors: (count: number, kind: string, most: number): Label => ({
    en: `there are ${count} factors; ${kind} takes at most ${most}`,
    zh: `共有 ${count} 个因子；“${kind}”最多支持 ${most} 个`,
  }),
  oneSource: {
    en: "a factor varies exactly one thing: give path, scenarios, whatifs, narratives or use",
    zh: "一个因子只改变一样东西：请在“path”“scenarios”“whatifs”“narratives”“use”中恰好给出一个",
  },
  rangeOrValues: {
    en: "a path needs either range or values",
    zh: "有“path”时须给出“range”或“values”之一",
  },
  withPath: (key: string): Label => ({
    en: `${key} belongs to a factor with a path`, zh: `“${key}”只用于有“path”的因子`,
  }),
  levelsOfRange: {
    en: "levels says how many numbers of a range a grid takes; there is no range here",
    zh: "“levels”规定网格在范围内取几个数；这里没有“range”",
  },
  noRange: (low: number, high: number): Label => ({
    en: `a range goes from a lower to a higher number, not from ${low} to ${high}`,
    zh: `范围须从较小的数到较大的数，而不是从 ${low} 到 ${high}`,
  }),
  noPrior: (path: string): Label => ({
    en: `range: prior is known for parameters alone; "${short(path)}" is none: write [low, high]`,
    zh: `只有模型参数才有先验范围，“${short(path)}”不是参数；请写出“[低, 高]”`,
  }),
  fixedPrior: (path: string): Label => ({
    en: `the prior of ${path} is a single number; write [low, high]`,
    zh: `“${path}”的先验只有一个数；请写出“[低, 高]”`,
  }),
  samePath: (path: string, other: string): Label => ({
    en: `"${short(path)}" is what the factor "${other}" sets, too: one of them would be lost`,
    zh: `因子“${other}”也改变“${short(path)}”：两者只能留一个`,
  }),
  within: (path: string, other: string, id: string): Label => ({
    en: `"${short(path)}" and "${short(other)}" of the factor "${id}" lie one inside the other`,
    zh: `“${short(path)}”与因子“${id}”的“${short(other)}”互相包含`,
  }),
  oneFactor: (key: string, other: string): Label => ({
    en: `at most one factor may have ${key}; "${other}" has them already`,
    zh: `最多一个因子可以有“${key}”；“${other}”已经有了`,
  }),
  saidTwice: (key: string, factor: string): Label => ({
    en: `the factor "${factor}" already says ${key} for every cell: leave one of them out`,
    zh: `因子“${factor}”已为每个单元规定了“${key}”：两者只能留一个`,
  }),
  noBase: {
    en: "give the base scenario (base: path), or a factor with scenarios",
    zh: "请给出基础情景（“base: 路径”），或给出带“scenarios”的因子",
  },
  isSweep: {
    en: "this is a sweep; it is played with plenary sweep",
    zh: "这是扫描文件，须用“plenary sweep”运行",
  },
  notScenario: (path: string): Label => ({
    en: `"${short(path)}" is neither a scenario nor a what-if`,
    zh: `“${short(path)}”既不是情景，也不是假设`,
  }),
  notWhatif: (path: string): Label => ({
    en: `"${short(path)}" is no what-if: it extends no scenario`,
    zh: `“${short(path)}”不是假设：它没有扩展任何情景`,
  }),
  noNarrative: (word: string, near: string | undefined): Label => ({
    en: `there is no narrative "${short(word)}"${meant(near).en}`,
    zh: `没有名为“${short(word)}”的叙事${meant(near).zh}`,
  }),
  notNarrative: (path: string): Label => ({
    en: `"${short(path)}" is no narrative`, zh: `“${short(path)}”不是叙事文件`,
  }),
  foreignKey: (key: string, kind: string, own: readonly string[]): Label => ({
    en: `${key} does not belong to ${kind}, which takes ${
      own.length === 0 ? "nothing else" : own.join(", ")}`,
    zh: `“${key}”不属于“${kind}”，后者${own.length === 0 ? "没有其他键" : `只有${quoted(own)}`}`,
  }),
  neededKey: (key: string, kind: string): Label => ({
    en: `${kind} needs ${key}`, zh: `“${kind}”需要“${key}”`,
  }),
  oddLevels: (levels: number): Label => ({
    en: `morris takes an even number of levels, not ${levels}: each step is half of the grid`,
    zh: `“morris”的水平数须为偶数，而不是 ${levels}：每一步跨越半个网格`,
  }),
  unordered: (levels: number): Label => ({
    en: `morris steps from level to level: ${levels} levels that have no order would give effects `
      + "that hang on how they are listed; take two of them, or another design",
    zh: `“morris”逐个水平移动：这 ${levels} 个水平没有次序，结果会取决于书写顺序；请只取其中两个，`
      + "或改用其他试验设计",
  }),
  needsCommon: (kind: string): Label => ({
    en: `${kind} needs common random numbers: without them chance counts as an effect of every `
      + "factor; leave this out",
    zh: `“${kind}”需要公共随机数：否则随机波动会被算作每个因子的效应；请删去此行`,
  }),
  measureForm: {
    en: "a measure, or { measure, title }", zh: "测量指标，或“{ measure, title }”",
  },
  tooManyCells: (cells: number, most: number): Label => ({
    en: `this would be ${cells} cells; at most ${most} are played`,
    zh: `这样共有 ${cells} 个单元；最多可运行 ${most} 个`,
  }),
  noMeasure: (id: string, near: string | undefined): Label => ({
    en: `there is no measure "${short(id)}" under measures${meant(near).en}`,
    zh: `“measures”中没有名为“${short(id)}”的测量指标${meant(near).zh}`,
  }),
  leastAboveMost: (least: number, most: number): Label => ({
    en: `least ${least} is above most ${most}`, zh: `“least”的 ${least} 大于“most”的 ${most}`,
  }),
  columnTwice: (id: string): Label => ({
    en: `"${id}" is a factor and a measure; each needs a column of its own`,
    zh: `“${id}”既是因子又是测量指标；两者须各有自己的列名`,
  }),
  emptyTable: {
    en: "the table needs a header with the ids of all factors, and a row per cell",
    zh: "表格须有包含全部因子标识的表头，以及每个单元一行",
  },
  openQuote: { en: "this quote is never closed", zh: "此引号没有闭合" },
  afterQuote: {
    en: "after the closing quote comes a comma or the end of the line",
    zh: "闭合引号之后应为逗号或行尾",
  },
  unknownColumn: (id: string, near: string | undefined): Label => ({
    en: `the column "${short(id)}" is no factor${meant(near).en}`,
    zh: `“${short(id)}”列不是因子${meant(near).zh}`,
  }),
  noColumn: (id: string): Label => ({
    en: `there is no column for the factor "${id}"`, zh: `缺少因子“${id}”的列`,
  }),
  rowLength: (found: number, wanted: number): Label => ({
    en: `this row has ${found} fields, the header ${wanted}`,
    zh: `本行有 ${found} 个字段，表头有 ${wanted} 个`,
  }),
  notNumber: (text: string): Label => ({
    en: `"${short(text)}" is no number`, zh: `“${short(text)}”不是数`,
  }),
  notInRange: (value: number, low: number, high: number): Label => ({
    en: `${value} is outside the factor's range, ${low} to ${high}`,
    zh: `${value} 超出因子的范围（${low} 至 ${high}）`,
  }),
  notListed: (value: number): Label => ({
    en: `${value} is not among the factor's values`, zh: `因子所列的值中没有 ${value}`,
  }),
  noLevel: (id: string, near: string | undefined): Label => ({
    en: `the factor has no level "${short(id)}"${meant(near).en}`,
    zh: `因子没有名为“${short(id)}”的水平${meant(near).zh}`,
  }),
  valid: (file: string, cells: number): Label => ({
    en: `${file}: sound. A sweep of ${cells === 1 ? "1 cell" : `${cells} cells`}.`,
    zh: `${file}：没有问题。扫描共 ${cells} 个单元。`,
  }),
  /** What a level is called that changes nothing. */
  asBase: { en: "as in the base", zh: "与基础情景相同" },
  notMade: (reason: Label, more: number): Label => ({
    en: reason.en + (more > 0 ? ` (and ${more} more)` : ""),
    zh: reason.zh + (more > 0 ? `（另有 ${more} 个问题）` : ""),
  }),
} as const;
