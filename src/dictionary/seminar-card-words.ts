import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What can be wrong with the seats of a seminar. */
export const sittingWords = {
  count: (seats: number, fewest: number, most: number): Label => ({
    en: `there are ${seats} seats; people sit at ${fewest} to ${most}, the others are simulated`,
    zh: `共有 ${seats} 个席位；由人扮演的席位应为 ${fewest} 至 ${most} 个，其余由模型模拟`,
  }),
  id: {
    en: "the id of a seat is made of letters, digits, _ and -, 64 at most",
    zh: "席位 id 只能用字母、数字、_ 和 -，至多 64 个字符",
  },
  twice: (id: string): Label => ({
    en: `there are two seats "${id}"`, zh: `席位“${id}”出现了两次`,
  }),
  empty: (id: string): Label => ({
    en: `nobody sits at "${id}": name at least one agent`,
    zh: `席位“${id}”没有主体：至少应写一个`,
  }),
  unknown: (id: string, near: string | undefined): Label => ({
    en: `the scenario has no agent "${id}"${near === undefined ? "" : `; did you mean ${near}?`}`,
    zh: `情景中没有主体“${id}”${near === undefined ? "" : `；是否指“${near}”？`}`,
  }),
  taken: (agent: string, first: string, second: string): Label => ({
    en: `${agent} sits at "${first}" already, so not at "${second}" too`,
    zh: `“${agent}”已在席位“${first}”，不能同时在“${second}”`,
  }),
} as const;

/** What can be wrong with a card. */
export const cardFaultWords = {
  choice: { en: "the card says nothing of the signature", zh: "卡片没有写明是否签署" },
  onlyVoice: (seat: Label): Label => ({
    en: `${seat.en} has a voice and no signature here: it sets its stances and its voice only`,
    zh: chinese`${seat.zh}在此有声音而无签字权：只填写立场与声量`,
  }),
  noVoice: (seat: Label): Label => ({
    en: `${seat.en} may sign here, so its card must say whether it does`,
    zh: chinese`${seat.zh}在此有签字权，卡片须写明是否签署`,
  }),
  points: {
    safety: { en: "the first stance is a whole number from 0 to 10", zh: "第一项立场应为 0 至 10 的整数" },
    access: { en: "the second stance is a whole number from 0 to 10", zh: "第二项立场应为 0 至 10 的整数" },
    bindingness: {
      en: "the bindingness accepted is a whole number from 0 to 10", zh: "可接受的约束力应为 0 至 10 的整数",
    },
    offer: { en: "an offer is a whole number from 1 to 10", zh: "出价应为 1 至 10 的整数" },
  },
  verification: {
    en: "verification is accepted or not: yes or no", zh: "是否接受核查，应填“是”或“否”",
  },
  reserved: {
    en: "a reservation names one issue, and only a signature with reservation has one",
    zh: "保留须写明一个议题，且只有“附保留签署”才能写",
  },
  notTabled: (issue: string): Label => ({
    en: `the issue "${issue}" is not on the table`, zh: `议题“${issue}”不在议程上`,
  }),
  noSeat: (id: string): Label => ({
    en: `there is no seat "${id}" here`, zh: `这里没有席位“${id}”`,
  }),
  itself: { en: "a card cannot name its own seat", zh: "卡片不能写自己的席位" },
  namesVoice: (seat: Label): Label => ({
    en: `${seat.en} has no signature to wait for or to pay for`,
    zh: chinese`${seat.zh}没有签字权，无从等待，也无从出价`,
  }),
  offerFromOutside: {
    en: "only a delegation that stays in the room can offer something",
    zh: "只有留在会场的代表团才能出价",
  },
  conditionWithoutSignature: {
    en: "a condition belongs to a signature: without one there is nothing to make conditional",
    zh: "条件附于签署：不签署，就谈不上条件",
  },
  conditionInVote: {
    en: "this meeting votes at once, so nobody can wait for another",
    zh: "本次会议同时投票，无法等待他方",
  },
  coverage: {
    en: "the share of AI systems is 30, 40, 50, 60, 70, 80 or 90 percent",
    zh: "人工智能系统占比应为 30、40、50、60、70、80 或 90（%）",
  },
  voice: {
    en: "a voice is a whole number from 0 to 10, and only who has no signature gives one",
    zh: "声量应为 0 至 10 的整数，且只由无签字权的席位填写",
  },
} as const;
