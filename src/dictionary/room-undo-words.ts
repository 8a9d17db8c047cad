import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What was undone or redone on the facilitator's page. */
export const undoWords = {
  undone: (what: Label): Label => ({ en: `Undone: ${what.en}.`, zh: `已撤销：${what.zh}。` }),
  redone: (what: Label): Label => ({ en: `Redone: ${what.en}.`, zh: `已重做：${what.zh}。` }),
  /** An entry that left all as it was. */
  nothing: { en: "the last entry", zh: "最近一次录入" },
  before: { en: "the first vote", zh: "课前投票" },
  after: { en: "the second vote", zh: "课后投票" },
  guesses: { en: "the room's guesses", zh: "学员的猜测" },
  rounds: { en: "the number of rounds", zh: "轮数" },
  inject: (round: number): Label => ({
    en: `the news of round ${round}`, zh: `第 ${round} 轮的插入事件`,
  }),
  promise: (seat: Label, round: number): Label => ({
    en: `what ${seat.en} promised in round ${round}`,
    zh: chinese`第 ${String(round)} 轮${seat.zh}的承诺`,
  }),
  card: (seat: Label, round: number): Label => ({
    en: `the card of ${seat.en} in round ${round}`,
    zh: chinese`第 ${String(round)} 轮${seat.zh}的卡片`,
  }),
  cards: (count: number, round: number): Label => ({
    en: `${count} cards of round ${round}`, zh: `第 ${round} 轮的 ${count} 张卡片`,
  }),
  /** Where what was shown cannot be shown any more. */
  back: (place: Label): Label => ({
    en: `The wall is back at “${place.en}”.`, zh: chinese`投影已回到“${place.zh}”。`,
  }),
} as const;
