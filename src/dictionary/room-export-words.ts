import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What a meeting is written down as. */
export const exportWords = {
  news: { en: "News", zh: "事件" },
  digest: { en: "Digest", zh: "摘要" },
  mean: { en: "Signatures, mean", zh: "签署方（平均）" },
  median: { en: "Signatures, median", zh: "签署方（中位数）" },
  low: { en: "Signatures, 5th percentile", zh: "签署方（第 5 百分位）" },
  high: { en: "Signatures, 95th percentile", zh: "签署方（第 95 百分位）" },
  range: (low: string, high: string): Label => ({
    en: `${low} to ${high}`, zh: `${low} 至 ${high}`,
  }),
  worldsOf: (worlds: number, of: number): Label => ({
    en: `${worlds} of ${of}`, zh: `${worlds} / ${of}`,
  }),
  flipped: {
    en: "Worlds in which a party without a card changed its mind",
    zh: "有未持卡一方改变决定的世界数",
  },
  stand: {
    en: "No new card was handed in: those of the round before stand.",
    zh: "本轮没有新卡片，沿用上一轮的卡片。",
  },
  noCard: {
    en: "No card was played: the model simulated every seat.",
    zh: "本轮没有卡片，所有席位均由模型模拟。",
  },
  /** A card of an earlier round that no new one has replaced. */
  stands: (choice: Label): Label => ({
    en: `${choice.en} (card stands)`, zh: `${choice.zh}（沿用）`,
  }),
  promised: (round: Label, seat: Label): Label => ({
    en: `${round.en}, ${seat.en}: `, zh: chinese`${round.zh}，${seat.zh}：`,
  }),
  verdict: (promise: Label, verdict: Label): Label => ({
    en: `${promise.en} (${verdict.en})`, zh: `${promise.zh}（${verdict.zh}）`,
  }),
  ground: (scenario: Label, seed: string, worlds: number, version: string): Label => ({
    en: `${scenario.en}; ${worlds} simulated worlds per round, seed ${seed}; Plenary ${version}. `
      + "Shares are of simulated worlds under assumed numbers: this is no forecast.",
    zh: chinese`${scenario.zh}；每轮 ${String(worlds)} 个模拟世界，随机种子 ${seed}；`
      + chinese`Plenary ${version}。占比均指假定数值之下的模拟世界占比，并非预测。`,
  }),
} as const;
