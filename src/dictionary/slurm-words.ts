import type { Label } from "../base/label.ts";

/** What `plenary slurm` says. */
export const slurmWords = {
  written: (folder: string, tasks: number): Label => ({
    en: `Written to ${folder}: an array job of ${tasks} shards and the merge that follows it.`,
    zh: `已写入 ${folder}：含 ${tasks} 个分片的作业数组，以及其后的合并作业。`,
  }),
  submitWith: (command: string): Label => ({
    en: `Submit both with: ${command}`,
    zh: `提交两个作业：${command}`,
  }),
  submitted: (arrays: readonly string[], merge: string): Label => ({
    en: `Submitted: array ${arrays.join(", ")}, merge ${merge}.`,
    zh: `已提交：作业数组 ${arrays.join("、")}，合并作业 ${merge}。`,
  }),
  watch: (folder: string): Label => ({
    en: `Done when ${folder}/outcomes.parquet is there: only a complete file proves that a `
      + "shard ran. If shards are missing, the merge names them; submit again, and only those are "
      + "played.",
    zh: `${folder}/outcomes.parquet 出现即为完成：只有完整的文件才能证明分片确实跑完。`
      + "若有分片缺失，合并作业会列出；再次提交时只重跑这些分片。",
  }),
  noScheduler: {
    en: "There is no sbatch on this machine, so nothing was submitted; the files are written.",
    zh: "本机没有 sbatch，因此未提交；脚本已写好。",
  },
  refusedBy: (program: string, reason: string): Label => ({
    en: `${program} refused: ${reason}`,
    zh: `${program} 拒绝了请求：${reason}`,
  }),
  tooManyProcessors: (asked: number, most: number): Label => ({
    en: `--cpus ${asked} is more than any node has (${most}): such a job would wait for ever.`,
    zh: `--cpus ${asked} 超过了任何节点的处理器数（${most}），这样的作业会永远等待。`,
  }),
  tooManyShards: (asked: number, cells: number): Label => ({
    en: `--shards ${asked} is more than the sweep has cells (${cells}).`,
    zh: `--shards ${asked} 超过了扫描的单元数（${cells}）。`,
  }),
  control: (character: string): Label => ({
    en: `A path holds the character ${character}, which a job script cannot carry.`,
    zh: `路径中含有字符 ${character}，作业脚本无法携带。`,
  }),
} as const;
