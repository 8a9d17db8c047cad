import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

const HAN = /\p{Script=Han}/u;

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
      + "much.", zh: "先自己完整演练一次：约二十分钟，按各方简报填卡。没有比这更有用的准备。" },
    { en: "Print, for every seat you fill: the brief on two sides of one sheet, the table label, "
      + `and ${cards} decision cards, two to a page. For every student: a vote slip before and `
      + "after, and a debrief card. For the press: its sheet.",
    zh: `按实际入座的席位打印：简报（一张纸，正反两面）、桌签、决策卡 ${cards} 张（每页两张）；`
      + "每名学员：课前、课后投票单各一张，总结卡一张；记者席一张。" },
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
      + "devices with the same page. Nothing is sent; you type what is read out. A code of another "
      + "meeting is caught 63 times of 64, not always: look whether the seat is one of yours.",
    zh: "卡片可写在纸上，也可由代表团用同一网页在自己的设备上生成十个字符的代码。"
      + "不发送任何数据，由你按念出的内容录入。别场会议的代码 64 次中有 63 次会被识破，并非每次："
      + "请核对席位是否为本场所有。" },
    { en: "Save the file of the meeting after every round. It holds cards and promises, no names, "
      + "and replays to the same digits.",
    zh: "每轮之后保存推演记录。其中只有卡片与承诺，没有姓名，重放可得同样的摘要。" },
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
  minutes: (from: number, to: number): Label => ({ en: `${from}–${to}`, zh: `${from}–${to}` }),
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
  effectHere: { en: "Effect here", zh: "本课作用" },
  effect: {
    none: { en: "none", zh: "无" }, small: { en: "small", zh: "小" },
    large: { en: "large", zh: "大" },
    moved: (size: Label, worlds: number): Label => ({
      en: `${size.en}: ${worlds} in 100`, zh: `${size.zh}：每百个 ${worlds} 个`,
    }),
  },
  effectsAbout: (worlds: number, nothing: number, little: number): Label => ({
    en: "Effect here: the first eight seats play the cards of their briefs, with the news and "
      + `without it, in ${worlds} worlds. None: others sign otherwise in under ${nothing}% of `
      + `them. Small: in under ${little}%. The count is of worlds in 100. With other cards it may `
      + "be another.",
    zh: `本课作用：前八个席位按简报出卡，在 ${worlds} 个模拟世界中比较有无此消息。`
      + `他方改变签署的世界不足 ${nothing}% 为“无”，不足 ${little}% 为“小”；所列为每百个世界中的个数。换用其他卡片，结果可能不同。`,
  }),
  trouble: { en: "When it goes wrong", zh: "出了岔子怎么办" },
  when: { en: "If", zh: "情形" },
  remedy: { en: "Then", zh: "应对" },
  limits: { en: "What the model assumes and cannot show", zh: "模型的假定与局限" },
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
    zh: `${title.zh}，${date}${quote === undefined ? ""
      : `。${HAN.test(quote) ? "引语" : "原文引语"}：“${quote}”`}`,
  }),
  moreSources: (more: number): Label => ({
    en: `${more} further ${more === 1 ? "document" : "documents"}: ask the facilitator.`,
    zh: `另有 ${more} 份文件，可向主持人查询。`,
  }),
  sources: { en: "Documents behind the briefs", zh: "简报所据文件" },
  sourcesAbout: {
    en: "A brief names two documents at most; here are all of them, seat by seat.",
    zh: "每份简报至多列出两份文件，此处按席位列出全部。",
  },
  press: { en: "Press", zh: "记者席" },
  pressTask: [
    { en: "You report what is said aloud and what the wall shows. Walk, listen, quote.",
      zh: "报道各方的公开言论与屏幕所示。可以走动、旁听、引述。" },
    { en: "Every headline names a delegation and what it did, in twelve words at most.",
      zh: "每条标题须写明哪个代表团、做了什么，不超过二十字。" },
    { en: "Keep a list of promises: who, to whom, in which round. You will need it.",
      zh: "记下每项承诺：谁、对谁、第几轮。总结时用得上。" },
  ],
  deadlines: { en: "Three deadlines", zh: "三个时限" },
  pressDeadlines: [
    { en: "One minute before the talk of each round ends: one question, aloud, to one delegation.",
      zh: "每轮磋商结束前一分钟：向一个代表团当众提一个问题。" },
    { en: "When the dots have moved: read the round's headline.",
      zh: "点图移动之后：念出本轮标题。" },
    { en: "Before the labels come down: the promise of the day, and whether it was kept.",
      zh: "收起桌签之前：宣布“今日承诺”，并说明是否兑现。" },
  ],
  notAsked: { en: "What not to ask", zh: "不要问什么" },
  pressNot: [
    { en: "What is on a confidential side or on a sealed card.", zh: "保密面与密封卡片上的内容。" },
    { en: "What the news does to the model: nobody at the tables knows.",
      zh: "突发消息对模型有何作用：在座无人知道。" },
    { en: "Why a person did it. Ask the seat, never the student.",
      zh: "某位同学为何这样做。只问席位，不问个人。" },
  ],
  slip: (round: number): Label => ({ en: `Headline, round ${round}`, zh: `第 ${round} 轮标题` }),
  debrief: { en: "Debrief card", zh: "总结卡" },
} as const;
