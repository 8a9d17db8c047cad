import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** The instructor pack. */
export const packWords = {
  guide: { en: "Facilitator's guide", zh: "主持人手册" },
  ground: (
    scenario: Label, meeting: Label, date: string, worlds: number, seed: string,
  ): Label => ({
    en: `The ground: ${scenario.en}; cards count at ${meeting.en} of ${date}. Every round plays `
      + `the same ${worlds} simulated worlds (seed ${seed}), so that whatever moves was moved `
      + "by a card or by the news.",
    zh: chinese`基础情景：${scenario.zh}；卡片作用于 ${date} 的${meeting.zh}。`
      + `每轮都运行同一组 ${worlds} 个模拟世界（种子 ${seed}），因此凡有变化，必由卡片或插入事件引起。`,
  }),
  before: { en: "Before the class", zh: "课前准备" },
  preparation: (seats: number): readonly Label[] => [
    { en: "Play it once yourself: twenty minutes, all cards from the briefs. Nothing else helps as "
      + "much.", zh: "先自己完整试玩一次：约二十分钟，按各方简报填卡。没有比这更有用的准备。" },
    { en: `Print: ${seats} briefs, public side out, confidential side in; one card per seat and `
      + "round; table labels; two vote sheets per head; one debrief card per head.",
    zh: `打印：${seats} 份简报（公开面朝外、保密面朝内），每席每轮一张卡片，桌签，每人两张投票单和一张总结卡。` },
    { en: "One laptop, one projector, no network. Open the page, choose the lesson, check that the "
      + "eight digits of the baseline are those on this sheet's margin from your rehearsal.",
    zh: "一台电脑、一台投影，无需联网。打开页面，选择教案，核对基线的八位摘要与试玩时一致。" },
    { en: "Two to four people per seat. Name one press officer, or two.",
      zh: "每席二至四人，另设一至两名记者。" },
  ],
  who: { en: "Seats, in the order in which to fill them", zh: "席位（按入座次序）" },
  filling: {
    en: "With fewer people fill the first seats only; every empty seat is simulated from its coded "
      + "positions, as all other states are.",
    zh: "人数不足时只填前面的席位；空席与其他国家一样，按其编码立场模拟。",
  },
  schedules: { en: "Schedules", zh: "日程" },
  time: { en: "Minutes", zh: "分钟" },
  step: { en: "Step", zh: "环节" },
  say: { en: "Say", zh: "主持词" },
  act: { en: "Do", zh: "操作" },
  minutes: (from: number, to: number): Label => ({ en: `${from}–${to}`, zh: `${from}—${to}` }),
  screen: (what: Label): Label => ({ en: `[Screen: ${what.en}]`, zh: `【屏幕：${what.zh}】` }),
  injects: { en: "News to hand in", zh: "插入事件" },
  injectsAbout: {
    en: "Read the headline aloud and leave it at that. What it does to the model is for the "
      + "debrief.",
    zh: "只宣读消息本身。它对模型的作用留到总结时再讲。",
  },
  inject: { en: "Inject", zh: "事件" },
  headline: { en: "Read aloud", zh: "宣读" },
  does: { en: "What it does", zh: "对模型的作用" },
  trouble: { en: "When it goes wrong", zh: "出了岔子怎么办" },
  when: { en: "If", zh: "情形" },
  remedy: { en: "Then", zh: "应对" },
  limits: { en: "What the model assumes and cannot show", zh: "模型的假设与局限" },
  voteBefore: { en: "Vote before", zh: "课前投票" },
  voteAfter: { en: "Vote after", zh: "课后投票" },
  label: { en: "Table label", zh: "桌签" },
  publicOf: (seat: Label): Label => ({
    en: `${seat.en}: brief, public side`, zh: chinese`${seat.zh}：简报（公开面）`,
  }),
  confidentialOf: (seat: Label): Label => ({
    en: `${seat.en}: brief, confidential side`, zh: chinese`${seat.zh}：简报（保密面）`,
  }),
  cardOf: (seat: Label): Label => ({
    en: `${seat.en}: decision card`, zh: chinese`${seat.zh}：决策卡`,
  }),
  secret: {
    en: "For this delegation alone. Aims, red lines and scores are read off the model's numbers; "
      + "they are a role to play, not a government's words.",
    zh: "仅供本代表团。目标、红线与评分由模型数值得出，是角色设定，不是任何政府的表态。",
  },
  assumed: (text: Label): Label => ({
    en: `${text.en} (assumed)`, zh: `${text.zh}（假定）`,
  }),
  source: (title: Label, date: string, quote: string | undefined): Label => ({
    en: `${title.en}, ${date}${quote === undefined ? "" : `: "${quote}"`}`,
    zh: `${title.zh}，${date}${quote === undefined ? "" : `：“${quote}”`}`,
  }),
  debrief: { en: "Debrief card", zh: "总结卡" },
} as const;
