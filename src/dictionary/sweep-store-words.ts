import type { Label } from "../base/label.ts";

const are = (count: number): string => (count === 1 ? "is" : "are");

/** What is said of a sweep's results on disk. */
export const sweepStoreWords = {
  cutOff: (path: string, bytes: number): Label => ({
    en: `${path} ends in the middle of a record: its last ${bytes} bytes were cut off, all whole `
      + "records are used.",
    zh: `${path} 的末尾记录不完整：已截去最后 ${bytes} 字节，完整的记录全部沿用。`,
  }),
  cutAside: (path: string, bytes: number, aside: string): Label => ({
    en: `${path} is damaged at its end: its last ${bytes} bytes hold no sound record; they were `
      + `cut off and kept as ${aside}. All sound records are used.`,
    zh: `${path} 末尾已损坏：最后 ${bytes} 字节中没有完好的记录，已截去并另存为 ${aside}。完好的记录全部沿用。`,
  }),
  damaged: (path: string, bytes: number): Label => ({
    en: `${path} is damaged: ${bytes} of its bytes belong to no sound record. What they held is `
      + "played again; all sound records, before and after, are used.",
    zh: `${path} 已损坏：其中 ${bytes} 字节不属于任何完好的记录。这些字节原有的内容将重新模拟；其前后完好的记录全部沿用。`,
  }),
  setAside: (path: string, aside: string): Label => ({
    en: `${path} is torn or not from Plenary: it was set aside as ${aside}, and its cells are `
      + "played again.",
    zh: `${path} 已损坏或并非 Plenary 写入：已移作 ${aside}，其中的单元将重新模拟。`,
  }),
  passedOver: (path: string): Label => ({
    en: `${path} is torn or not from Plenary: nothing of it is used.`,
    zh: `${path} 已损坏或并非 Plenary 写入：其中内容均不采用。`,
  }),
  otherSweep: (path: string, theirs: string, ours: string): Label => ({
    en: `${path} belongs to the sweep "${theirs}", not to "${ours}"; choose another folder.`,
    zh: `${path} 属于扫描“${theirs}”，而非“${ours}”；请另选一个文件夹。`,
  }),
  inUse: (path: string, who: string): Label => ({
    en: `Another plenary (process ${who}) is writing these results; wait for it, or stop it first. `
      + `If there is none, remove ${path}.`,
    zh: `另一个 plenary（进程 ${who}）正在写入这些结果；请等它结束或先将其停止。若并无此进程，请删除 ${path}。`,
  }),
  lockLost: (path: string): Label => ({
    en: `Another plenary has taken over these results, as ${path} shows: this one has stood still `
      + "for too long, and stops here. What it played so far is kept.",
    zh: `如 ${path} 所示，另一个 plenary 已接管这些结果：本进程停顿过久，就此结束。已模拟的结果均已保留。`,
  }),
  oddity: (path: string): Label => ({
    en: `${path} stands where Plenary keeps a file of its own, and is none: it is left as it is. `
      + "Choose another folder, or move it away.",
    zh: `${path} 占用了 Plenary 自用文件的位置，而它并非 Plenary 的文件；现保持原样。请另选一个文件夹，或将其移走。`,
  }),
  diskFull: (path: string, code: string): Label => ({
    en: `The disk is full (${code}): ${path} cannot be written. What was played so far is kept: `
      + "make room and give the same command again.",
    zh: `磁盘空间不足（${code}）：无法写入 ${path}。已模拟的结果均已保留：请腾出空间后重新运行同一命令。`,
  }),
  changedFile: (path: string): Label => ({
    en: `${path} has changed`, zh: `${path} 有改动`,
  }),
  newFile: (path: string): Label => ({ en: `${path} is new`, zh: `${path} 为新增` }),
  goneFile: (path: string): Label => ({
    en: `${path} is no longer used`, zh: `不再使用 ${path}`,
  }),
  changedSeed: (before: number, now: number): Label => ({
    en: `the seed was ${before} and is ${now}`, zh: `种子由 ${before} 改为 ${now}`,
  }),
  changedMeasures: { en: "the measures are others", zh: "度量有改动" },
  changedRule: { en: "the number of replicates is another", zh: "重复次数有改动" },
  changedSeries: { en: "series are kept, or no longer", zh: "是否保留序列有改动" },
  changedCommon: {
    en: "common random numbers were switched on or off", zh: "公共随机数的开关有改动",
  },
  changedDesign: { en: "factors or design are others", zh: "因子或试验设计有改动" },
  changedVersion: (before: string, now: string): Label => ({
    en: `Plenary was ${before} and is ${now}`, zh: `Plenary 的版本由 ${before} 变为 ${now}`,
  }),
  changedEngine: { en: "the engine is another", zh: "引擎已不同" },
  noParts: (folder: string): Label => ({
    en: `${folder} holds no parts of a sweep: give the folder that "plenary sweep ... --shard i/n" `
      + "wrote to.",
    zh: `${folder} 中没有扫描的分片：请指定“plenary sweep … --shard i/n”写入的文件夹。`,
  }),
  mixedParts: (folder: string, counts: string): Label => ({
    en: `${folder} holds parts of several divisions (${counts} shards): remove those that are not `
      + "meant.",
    zh: `${folder} 中混有多种划分的分片（共 ${counts} 片）：请删去不需要的一种。`,
  }),
  missingShards: (shards: string, count: number, of: number, first: string): Label => ({
    en: `${count === 1 ? "Shard" : "Shards"} ${shards} of ${of} ${are(count)} missing: run `
      + `plenary sweep <file> --shard ${first}${count === 1 ? "" : ", and so on"}.`,
    zh: `共 ${of} 个分片，缺少第 ${shards} 片：请运行 plenary sweep <文件> --shard ${first}${
      count === 1 ? "" : "，余类推"}。`,
  }),
  tornPart: (path: string, shard: string): Label => ({
    en: `${path} is torn or not from Plenary: run plenary sweep <file> --shard ${shard} again.`,
    zh: `${path} 已损坏或并非 Plenary 写入：请重新运行 plenary sweep <文件> --shard ${shard}。`,
  }),
  foreignPart: (path: string, other: string, why: Label): Label => ({
    en: `${path} does not belong together with ${other}: ${why.en}.`,
    zh: `${path} 与 ${other} 不属于同一次扫描：${why.zh}。`,
  }),
  nothingMerged: { en: "Nothing was written.", zh: "未写入任何内容。" },
  merged: (parts: number, cells: number, rows: number): Label => ({
    en: `${parts} ${parts === 1 ? "part" : "parts"} merged: ${cells} cells, ${rows} rows.`,
    zh: `已合并 ${parts} 个分片：${cells} 个单元，${rows} 行。`,
  }),
  failedCells: (replicates: number, unmade: number, path: string): Label => ({
    en: `${replicates} failed replicates and ${unmade} cells that could not be made count nowhere; `
      + `see ${path}.`,
    zh: `有 ${replicates} 次重复失败、${unmade} 个单元无法构建，均未计入结果；详见 ${path}。`,
  }),
  noTable: (path: string): Label => ({
    en: `${path} is not there: give the folder of a sweep that is finished, or merge its parts `
      + "first.",
    zh: `没有 ${path}：请指定已完成的扫描的文件夹，或先合并其分片。`,
  }),
  tornTable: (path: string): Label => ({
    en: `${path} is torn or not from Plenary: run the sweep (or the merge) again.`,
    zh: `${path} 已损坏或并非 Plenary 写入：请重新运行扫描（或合并）。`,
  }),
  sweepIs: (theirs: string, ours: string): Label => ({
    en: `its sweep is "${theirs}", not "${ours}"`, zh: `其扫描为“${theirs}”，而非“${ours}”`,
  }),
} as const;

/** What the columns of a sweep's table mean. */
export const sweepColumnWords = {
  cell: { en: "cell of the design, from 0", zh: "试验设计中的单元，从 0 起" },
  replicate: { en: "replicate within the cell, from 0", zh: "单元内的重复，从 0 起" },
  key: {
    en: "content key of the cell: the same key, the same numbers", zh: "单元的内容键：键相同，则数值相同",
  },
  failed: {
    en: "why there are no numbers: overflow, lost (a worker died), not-made (the cell)",
    zh: "无数值的原因：overflow（溢出）、lost（工作线程中止）、not-made（单元无法构建）",
  },
  moment: { en: "moment of the run, from 0", zh: "模拟中的时点，从 0 起" },
  years: { en: "years since the start of the run", zh: "自模拟开始起的年数" },
  asBase: { en: "null: as the base has it", zh: "空值：与基准相同" },
  none: { en: "null: none", zh: "空值：无" },
} as const;
