import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

const counted = (cells: string): string => (cells === "1" ? "1 cell" : `${cells} cells`);

/** What `plenary sweep` says. Counts come as texts where they may be long. */
export const sweepRunWords = {
  badShard: (text: string): Label => ({
    en: `--shard is "${text}"; write which of how many, as in 3/20.`,
    zh: `--shard 的值是“${text}”，应写作第几片/共几片，如 3/20。`,
  }),
  noShards: (text: string): Label => ({
    en: `--shard is "${text}", but there cannot be 0 shards; 1/1 plays all.`,
    zh: `--shard 的值是“${text}”，但分片数不能为 0；1/1 表示全部。`,
  }),
  shardZero: (text: string, of: number): Label => ({
    en: `--shard is "${text}", but shards count from 1: 1/${of} is the first.`,
    zh: `--shard 的值是“${text}”，但分片从 1 数起：第一片是 1/${of}。`,
  }),
  shardBeyond: (text: string, of: number): Label => ({
    en: `--shard is "${text}", but the last of ${of} shards is ${of}/${of}.`,
    zh: chinese`--shard 的值是“${text}”，但 ${String(of)} 个分片的最后一片是 ${`${of}/${of}`}。`,
  }),
  failedSoFar: (cells: number): Label => ({ en: `${cells} failed`, zh: `失败 ${cells} 个` }),
  goesOn: (cells: string): Label => ({
    en: `${counted(cells)} ${cells === "1" ? "stands" : "stand"} already; going on from there.`,
    zh: chinese`已有 ${cells} 个单元的结果，从此处继续。`,
  }),
  nothingLeft: (cells: string): Label => ({
    en: `Nothing is left to play: all ${cells} cells stand already.`,
    zh: chinese`无需再运行：全部 ${cells} 个单元均已有结果。`,
  }),
  anew: (cells: string): Label => ({
    en: `${counted(cells)} had been played before and ${cells === "1" ? "was" : "were"} played `
      + "anew, because:",
    zh: chinese`有 ${cells} 个单元曾经运行过，此次重新运行，原因如下：`,
  }),
  because: (reason: Label): Label => ({ en: `  ${reason.en}`, zh: `  ${reason.zh}` }),
  ended: (played: string, reused: string, runs: string, rate: string): Label => ({
    en: `${counted(played)} played (${runs} runs, ${rate} per second), ${reused} stood already.`,
    zh: chinese`本次运行 ${played} 个单元（共 ${runs} 次，每秒 ${rate} 次），原有 ${reused} 个。`,
  }),
  results: (folder: string): Label => ({
    en: `Results: ${folder}`, zh: `结果：${folder}`,
  }),
  stopped: (cells: string, total: string, command: string): Label => ({
    en: `Interrupted: ${cells} of ${total} cells are kept. To go on: ${command}`,
    zh: chinese`已中断：保留了 ${total} 个单元中的 ${cells} 个。继续运行：${command}`,
  }),
  failFast: (command: string): Label => ({
    en: `Stopped at the first failure. To go on past it: ${command}`,
    zh: `遇到第一个失败，已停止。如要跳过它继续：${command}`,
  }),
  failures: (cells: string): Label => ({
    en: `${counted(cells)} failed, in whole or in part:`, zh: chinese`${cells} 个单元全部或部分失败：`,
  }),
  failuresListed: (file: string): Label => ({
    en: `All failures are listed in ${file}.`, zh: `所有失败均列于 ${file}。`,
  }),
  failedCell: (cell: number, settings: Label, seed: string, reason: Label): Label => ({
    en: `  cell ${cell} (${settings.en}), seed ${seed}: ${reason.en}`,
    zh: `  单元 ${cell}（${settings.zh}），种子 ${seed}：${reason.zh}`,
  }),
  overflow: (count: number, first: number): Label => ({
    en: `the numbers grew too large in ${count} ${count === 1 ? "replicate" : "replicates"}, `
      + `first in replicate ${first}`,
    zh: chinese`${String(count)} 次重复的数值过大，首次出现于第 ${String(first)} 次重复`,
  }),
  lost: (death: string): Label => ({
    en: `its worker died twice, most often for want of memory: ${death}`,
    zh: `运行它的线程两次意外终止，多半是内存不足：${death}`,
  }),
  lostAgain: {
    en: "Lost replicates are played again when the same command is given again.",
    zh: "再次执行同一命令，会重新运行丢失的重复。",
  },
  setting: (factor: Label, value: Label): Label => ({
    en: `${factor.en} ${value.en}`, zh: chinese`${factor.zh} ${value.zh}`,
  }),
  asBase: { en: "as the base", zh: "同基准" },
} as const;

/** What `plenary sweep --dry-run` says. */
export const dryRunWords = {
  size: (cells: string, runs: string): Label => ({
    en: `Cells: ${cells}; runs: ${runs}.`, zh: chinese`单元：${cells} 个；运行：${runs} 次。`,
  }),
  between: (least: string, most: string): Label => ({
    en: `${least} to ${most}`, zh: chinese`${least} 至 ${most}`,
  }),
  frames: (frames: string): Label => ({
    en: `Models to compile: ${frames}.`, zh: chinese`需编译的模型：${frames} 个。`,
  }),
  framesAtLeast: (frames: string, cells: string): Label => ({
    en: `Models to compile: at least ${frames}, those of the first ${cells} cells.`,
    zh: chinese`需编译的模型：仅前 ${cells} 个单元就有 ${frames} 个。`,
  }),
  disk: (rows: string, size: string): Label => ({
    en: `Rows: ${rows}; on disk about ${size}, and as much again while it runs.`,
    zh: chinese`行数：${rows}；约占磁盘 ${size}，运行期间另需同样大小。`,
  }),
  time: (low: Label, high: Label, workers: number, cells: number): Label => ({
    en: `Time: ${low.en} to ${high.en} with ${Math.max(1, workers)} `
      + `${workers <= 1 ? "thread" : "threads"}, an estimate from a few runs of ${cells} `
      + `${cells === 1 ? "cell" : "cells"}.`,
    zh: chinese`用时：${low.zh}至 ${high.zh}（${String(Math.max(1, workers))} 个线程），`
      + chinese`根据 ${String(cells)} 个单元各试运行数次估计。`,
  }),
  unmade: (cells: number, reason: Label): Label => ({
    en: `${cells} of the cells tried cannot be made: ${reason.en}`,
    zh: chinese`试过的单元中有 ${String(cells)} 个无法构成：${reason.zh}`,
  }),
  nothing: {
    en: "Nothing was kept: this was a dry run.", zh: "这是试运行，没有保存任何结果。",
  },
} as const;
