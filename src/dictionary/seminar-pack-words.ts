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
  baseline: (digits: string): Label => ({
    en: `The baseline, in which nobody here acts, has a digest that begins with ${digits}. The `
      + "same eight digits on your screen mean that you play the same model.",
    zh: `基准（在座各方均不行动）的摘要以 ${digits} 开头。屏幕上若显示同样的八位，即为同一模型。`,
  }),
  before: { en: "Before the class", zh: "课前准备" },
  preparation: (cards: number): readonly Label[] => [
    { en: "Play it once yourself: twenty minutes, all cards from the briefs. Nothing else helps as "
      + "much.", zh: "先自己完整试玩一次：约二十分钟，按各方简报填卡。没有比这更有用的准备。" },
    { en: "Print, for every seat you fill: the brief on two sides of one sheet, the table label, "
      + `and ${cards} decision cards, two to a page. For every student: a vote slip before and `
      + "after, and a debrief card.",
    zh: `按实际入座的席位打印：简报（一张纸，正反两面）、桌签、决策卡 ${cards} 张（每页两张）；`
      + "每名学员：课前、课后投票单各一张，总结卡一张。" },
    { en: "One laptop, one projector, no network. Two to four people per seat; name one press "
      + "officer, or two.",
    zh: "一台电脑、一台投影，无需联网。每席二至四人，另设一至两名记者。" },
  ],
  laptop: { en: "At the laptop", zh: "电脑操作" },
  laptopSteps: [
    { en: "Open the seminar's page by a double click. Choose the schedule, the number of seats and "
      + "those that people fill, and a name for the meeting; check the eight digits.",
    zh: "双击打开推演网页，选择日程、席位数与由人扮演的席位，给会议取名，并核对八位摘要。" },
    { en: "Open the projector's window and move it to the second screen. It shows only what the "
      + "room may see.", zh: "打开投影窗口，移到第二块屏幕。它只显示会场可以看到的内容。" },
    { en: "Cards come on paper, or as codes of ten characters that delegations make on their own "
      + "devices with the same page. Nothing is sent; you type what is read out.",
    zh: "卡片可写在纸上，也可由代表团用同一网页在自己的设备上生成十个字符的代码。"
      + "不发送任何数据，由你按念出的内容录入。" },
    { en: "Save the file of the meeting after every round. It holds cards and promises, no names, "
      + "and replays to the same digits.",
    zh: "每轮之后保存会议记录。其中只有卡片与承诺，没有姓名，重放可得同样的摘要。" },
  ],
  who: { en: "Seats, in the order in which to fill them", zh: "席位（按入座次序）" },
  seat: { en: "Seat", zh: "席位" },
  speaksFor: { en: "Speaks for", zh: "代表" },
  may: { en: "May", zh: "权限" },
  signs: { en: "sign", zh: "签署" },
  isHeard: { en: "be heard, not sign", zh: "发声，不签署" },
  members: (names: readonly Label[]): Label => ({
    en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、"),
  }),
  filling: {
    en: "With fewer people fill the first seats only; every empty seat is simulated from its coded "
      + "positions, as all other states are.",
    zh: "人数不足时只填前面的席位；空席与其他国家一样，按其编码立场模拟。",
  },
  vote: { en: "The vote", zh: "投票" },
  numbered: (n: number, name: Label): Label => ({
    en: `${n}. ${name.en}`, zh: `${n}. ${name.zh}`,
  }),
  schedules: { en: "Schedules", zh: "日程" },
  schedule: (title: Label, minutes: number): Label => ({
    en: `${title.en} (${minutes} minutes)`, zh: `${title.zh}（${minutes} 分钟）`,
  }),
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
    en: "For this delegation alone. Aims, red lines and scores are assumed, read off the model's "
      + "numbers: a role to play, not a government's words.",
    zh: "仅供本代表团。目标、红线与评分均属假定，由模型数值得出，是角色设定，不是任何政府的表态。",
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
