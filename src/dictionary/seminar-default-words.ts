import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

interface StepWords {
  readonly title: Label;
  readonly say: Label;
  readonly do: Label;
  readonly screen?: Label;
}

/** A lesson made from a scenario to which nobody has written one. */
export const defaultLessonWords = {
  title: (scenario: Label): Label => ({
    en: `Summit Seminar: ${scenario.en}`, zh: `峰会推演：${scenario.zh}`,
  }),
  about: (meeting: Label, seats: number): Label => ({
    en: `Up to ${seats} delegations negotiate at ${meeting.en}: first as it stands, then after `
      + "news that nobody asked for, and last as a text that binds. Everyone else is simulated. "
      + "This lesson was made from the scenario alone: seats, briefs and words are the usual ones.",
    zh: chinese`至多 ${String(seats)} 个代表团在${meeting.zh}上磋商：先照原样，再遭遇突发消息，最后改为有约束力的文本；`
      + "其余各方由模型模拟。本教案仅由情景生成：席位、简报与措辞均为通用版本。",
  }),
  question: {
    en: "\"Whatever is promised at the table, each delegation signs what it would have signed "
      + "anyway.\" How far do you agree?",
    zh: "“无论会上如何许诺，各代表团最后签的仍是原本就会签的。”你在多大程度上同意？",
  },
  answers: [
    { en: "Fully", zh: "完全同意" }, { en: "Rather", zh: "比较同意" },
    { en: "Undecided", zh: "说不准" }, { en: "Rather not", zh: "不太同意" },
    { en: "Not at all", zh: "完全不同意" },
  ],
  note: {
    en: "Neither vote is a grade. Hands are enough; no names are kept.",
    zh: "两次投票都不计成绩。举手即可，不记姓名。",
  },
  /** How much the cards of the briefs moved, and what was done about it. */
  why: {
    dead: (moved: string, worlds: number, mechanism: string): Label => ({
      en: `Tried with the cards of the briefs, others signed otherwise in ${moved} of ${worlds} `
        + `simulated worlds, and in ${mechanism} with every mechanism at work: hardly anything `
        + "moves in this lesson. Say so, or choose other seats or numbers (use, set).",
      zh: `按简报出卡试运行：${worlds} 个模拟世界中，有 ${moved} 个世界里他方改变签署；`
        + `若启用全部机制，则为 ${mechanism} 个。`
        + "本课几乎没有变化：请向学员说明，或另选席位与数值（use、set）。",
    }),
    mechanism: (moved: string, worlds: number, before: string): Label => ({
      en: `The lesson plays the set in which every mechanism is at work (use: mechanism): assumed, `
        + "not fitted to any record. Tried with the cards of the briefs, others signed otherwise "
        + `in ${moved} of ${worlds} simulated worlds; with the scenario's own numbers, in ${
          before}. Say so.`,
      zh: `本教案使用“机制演示”参数集（use: mechanism）：属假定，未经任何记录校准。`
        + `按简报出卡试运行：${worlds} 个模拟世界中，有 ${moved} 个世界里他方改变签署；`
        + `若用情景自身的数值，则为 ${before} 个。请向学员说明这一点。`,
    }),
    alive: (moved: string, worlds: number): Label => ({
      en: `Tried with the cards of the briefs, others signed otherwise in ${moved} of ${worlds} `
        + "simulated worlds.",
      zh: `按简报出卡试运行：${worlds} 个模拟世界中，有 ${moved} 个世界里他方改变签署。`,
    }),
  },
  long: { en: "90 minutes, three rounds", zh: "90 分钟，三轮" },
  short: { en: "50 minutes, two rounds", zh: "50 分钟，两轮" },
  voting: {
    title: { en: "The first vote", zh: "课前投票" },
    say: {
      en: "A sentence on the screen: how far do you agree? We shall ask again at the end.",
      zh: "屏幕上有一句话：你在多大程度上同意？结束时还会再问一次。",
    },
    do: { en: "Count hands, enter the numbers.", zh: "数举手人数并录入。" },
    screen: { en: "the vote before", zh: "课前投票" },
  },
  roles: {
    title: { en: "Roles", zh: "分发角色" },
    say: {
      en: "Read the public side first, then the confidential one. Agree on one aim, one red line "
        + "and one thing to give away.",
      zh: "先读公开面，再读保密面。议定一个目标、一条红线、一项可让步之处。",
    },
    do: {
      en: "Hand out briefs, labels and the cards of round 1. Name the press.",
      zh: "分发简报、桌签和第一轮卡片，指定记者。",
    },
    screen: { en: "the seats", zh: "席位图" },
  },
  guess: {
    title: { en: "Guess, then look: nobody here acts", zh: "先猜后看：若在座各方都不行动" },
    say: {
      en: "Fifty dots, each one a simulated world in fifty. How many sign? Draw it before I show "
        + "it. This is no forecast; it is what the assumptions yield.",
      zh: "五十个点，每点代表五十分之一的模拟世界。会有多少方签署？先画出来，我再揭晓。"
        + "这不是预测，而是由假定得出的结果。",
    },
    do: {
      en: "Wait for the pencils. Show the baseline; read its eight digits aloud.",
      zh: "等所有人画完，展示基准，并念出八位摘要。",
    },
    screen: { en: "the baseline, with its badge", zh: "基准结果与可信程度标识" },
  },
  talk: (round: number, minutes: number): StepWords => ({
    title: { en: `Round ${round}: talk`, zh: `第 ${round} 轮：磋商` },
    say: {
      en: `You have ${minutes} minutes. Walk, talk, promise. At the end every delegation says one `
        + "sentence aloud.",
      zh: `各位有 ${minutes} 分钟，可以走动、磋商、许诺。结束时每个代表团当众说一句话。`,
    },
    do: {
      en: "Enter promises as they are spoken. Warn two minutes before the end.",
      zh: "随时录入口头承诺。结束前两分钟提醒。",
    },
    screen: { en: "the clock, and promises as they come", zh: "计时与已作出的承诺" },
  }),
  news: {
    en: "Hand in the news and read it once; answer no question about it. Then as before.",
    zh: "插入事件，只宣读一遍，不回答追问。其余同前。",
  },
  seal: (round: number): StepWords => ({
    title: { en: `Round ${round}: seal`, zh: `第 ${round} 轮：封卡` },
    say: {
      en: "Two minutes, in silence. What you write counts, not what you said.",
      zh: "两分钟，保持安静。以所写为准，不以所说为准。",
    },
    do: {
      en: "Collect paper, or type the codes as they are read out.",
      zh: "收卡，或按念出的代码录入。",
    },
    screen: { en: "which cards are in", zh: "已交卡席位" },
  }),
  reveal: (round: number): StepWords => ({
    title: { en: `Round ${round}: reveal`, zh: `第 ${round} 轮：揭晓` },
    say: {
      en: "First the promises, then the cards, then the worlds. How many turned, and by whose "
        + "card?",
      zh: "先看承诺，再看卡片，最后看模拟世界。有多少世界翻转？因谁的卡片？",
    },
    do: {
      en: "Promises, cards, dots, then the bars of \"why it moved\". Save the file.",
      zh: "依次展示承诺、卡片、点图与“为何变动”条形图。保存推演记录。",
    },
    screen: { en: "dots, bars, eight digits", zh: "点图、条形图、八位摘要" },
  }),
  debriefing: {
    title: { en: "Out of the role", zh: "走出角色" },
    say: {
      en: "Take the labels down. How did it feel? Only then: why? Which assumption would you "
        + "attack first?",
      zh: "收起桌签。先说感受，再说原因。你会首先质疑哪条假定？",
    },
    do: {
      en: "Quiet tables first. Hand out the debrief cards. Read the page of limits aloud.",
      zh: "发言少的席位先说。分发总结卡，宣读局限一页。",
    },
  },
  closing: {
    title: { en: "The second vote", zh: "课后投票" },
    say: {
      en: "The same question. What would have to be shown to you to change your answer?",
      zh: "同一问题再投一次。要看到什么，你才会改变答案？",
    },
    do: { en: "Show both votes. Do not say who was right.", zh: "展示两次投票，不评判对错。" },
    screen: { en: "both votes", zh: "两次投票对照" },
  },
} as const;

/** What any lesson says when it goes wrong, and when it ends. */
export const defaultEndWords = {
  troubles: [
    { when: { en: "A code is refused", zh: "代码被拒" },
      do: { en: "Have it read out once more; else type the card by hand. Nothing is lost.",
        zh: "请对方再念一遍；仍不行则手工录入。不会丢失任何内容。" } },
    { when: { en: "A round moves almost nothing", zh: "某一轮几乎没有变化" },
      do: { en: "Say that this is a result. Ask which single card could have moved it, then look "
        + "at the bars. For the next class, try the set in which every mechanism is at work "
        + "(use: mechanism in the lesson's file).",
      zh: "说明这本身就是结果。先问哪张卡片可能改变结局，再看条形图。下次上课可改用"
        + "“机制演示”参数集（在教案文件中写 use: mechanism）。" } },
    { when: { en: "The text binds, and more sign it than before",
      zh: "文本有了约束力，签署方反而更多" },
    do: { en: "In the model bindingness magnifies what a text gives and takes, those who gain sign "
      + "the more readily, and neither ratification nor compliance costs anything. Reality may "
      + "well be the opposite. Ask which of the three they would change first.",
    zh: "在模型中，约束力同时放大得与失，受益者因而更愿签署，而批准与履约都不花代价。"
      + "现实很可能恰恰相反。再问：这三点中，他们会先改哪一点？" } },
    { when: { en: "An offer, or verification, changes nothing",
      zh: "出价或接受核查没有任何作用" },
    do: { en: "An offer moves only seats that the model simulates. Verification counts for rivals "
      + "alone, and only where the parameter verifiedTrust is above 0. At the table both are "
      + "arguments: let them be made.",
    zh: "出价只影响由模型模拟的席位。核查只对互为对手者起作用，且参数 verifiedTrust 须大于 0。"
      + "在会场上，两者都可以是论据：不妨让各方去说。" } },
    { when: { en: "A delegation walks out", zh: "某代表团退场" },
      do: { en: "Let it. Whoever leaves the room lays down the pen; it may come back with a new "
        + "card.", zh: "由它去。离开会场，也就放下了笔；下一轮可凭新卡返回。" } },
    { when: { en: "A bloc cannot agree on one card", zh: "集团内部无法达成一张卡片" },
      do: { en: "Their last card stands; without one they are simulated.",
        zh: "沿用上一张；若从未交卡，则由模型模拟。" } },
    { when: { en: "Somebody lies and the room turns on them", zh: "有人食言，众人群起指责" },
      do: { en: "Stop the clock. The seat did it and not the person; take it up when the labels "
        + "are down.", zh: "暂停计时。说明是席位所为，与个人无关；收起桌签后再谈。" } },
    { when: { en: "A student asks whether this would really happen",
      zh: "学员问：现实中真会这样吗？" },
    do: { en: "No. The share is of simulated worlds under assumed numbers. Ask which number they "
      + "would look up first.",
    zh: "不是。这是假定数值之下的模拟世界占比。再问他们会先去查证哪个数。" } },
    { when: { en: "You run out of time", zh: "时间不够" },
      do: { en: "Cut a round, never the debrief.", zh: "宁可少一轮，不可省总结。" } },
    { when: { en: "The projector dies", zh: "投影故障" },
      do: { en: "Go on with paper and enter everything later; the file gives the same eight "
        + "digits.", zh: "改用纸笔，事后补录；记录会给出同样的八位摘要。" } },
  ],
  debrief: [
    { en: "How did you feel when the cards were turned?", zh: "翻开卡片时，你有何感受？" },
    { en: "What surprised you, in the room or on the screen?",
      zh: "会场或屏幕上，什么出乎你的意料？" },
    { en: "Where did a card differ from a promise, and what followed from it?",
      zh: "哪里卡片与承诺不一致？后果如何？" },
    { en: "Whose absence would have mattered most? How do you know?",
      zh: "谁缺席影响最大？你如何得知？" },
    { en: "Which assumption of the model would you attack first?",
      zh: "你会首先质疑模型的哪条假定？" },
    { en: "What evidence from the real world would settle it?",
      zh: "现实中的什么证据能够判定？" },
  ],
  limits: [
    { en: "This is no forecast. Shares are of simulated worlds under assumed numbers.",
      zh: "这不是预测。占比是假定数值之下的模拟世界占比。" },
    { en: "Simulated agents look one step ahead and say what they want. Only you can bluff.",
      zh: "模拟主体只看一步，且如实表态。会虚张声势的只有各位。" },
    { en: "A card pins a seat in every world in which it travels. Real delegations have capitals.",
      zh: "在它到会的每个模拟世界里，席位都按卡片行动。现实中的代表团背后还有国内。" },
    { en: "A text that binds may get more signatures in the model, not fewer: bindingness "
      + "magnifies gains and losses, beneficiaries sign more readily, and neither ratification nor "
      + "compliance costs anything. Reality may well be the opposite.",
    zh: "在模型中，有约束力的文本签署者可能反而更多：约束力同时放大得与失，受益者更愿签署，"
      + "批准与履约都不花代价。现实很可能恰恰相反。" },
    { en: "An offer only moves seats that the model simulates; a seat with a card signs as its "
      + "card says. It costs the giver nothing in the model; in the room it should cost an "
      + "argument.",
    zh: "出价只影响由模型模拟的席位；对方若已交卡，签署与否以其卡片为准。"
      + "在模型中，出价方不付代价；在会场上，至少该付出一番说理。" },
    { en: "Effects of single cards do not add up exactly: cards meet. The screen shows what is "
      + "left over.", zh: "单张卡片的影响不能精确相加，因为卡片之间会相互作用。屏幕会显示余项。" },
    { en: "The confidential aims are read off the scenario's numbers. No government wrote them.",
      zh: "保密目标由情景中的数值得出，并非任何政府所写。" },
  ],
} as const;
