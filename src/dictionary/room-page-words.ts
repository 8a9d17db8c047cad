import type { Label } from "../base/label.ts";

/** A delegation's own page: its brief, its card, its code. */
export const cardPageWords = {
  title: { en: "Your delegation’s card", zh: "代表团卡片" },
  about: {
    en: "Fill in your card, then read the code to the facilitator. Nothing is stored and nothing "
      + "is sent: the code is all that leaves this page, and you carry it.",
    zh: "填好卡片，把代码念给主持人。本页不存储、不发送任何内容：离开本页的只有代码，由你方自行带出。",
  },
  seat: { en: "Your seat", zh: "你方席位" },
  chooseSeat: { en: "Choose", zh: "请选择" },
  round: { en: "Round", zh: "轮次" },
  roundN: (n: number): Label => ({ en: `Round ${n}`, zh: `第 ${n} 轮` }),
  tag: { en: "Number of this meeting", zh: "本场编号" },
  tagHint: { en: "It is on the wall: 0 to 63.", zh: "见大屏幕：0 至 63。" },
  seats: { en: "Seats at this meeting", zh: "本场席位数" },
  seatsHint: { en: "It is on the wall, beside the number.", zh: "见大屏幕，编号旁。" },
  tagFault: { en: "The number is a whole one, from 0 to 63.", zh: "编号应为 0 至 63 的整数。" },
  make: { en: "Make the code", zh: "生成代码" },
  code: { en: "Your code", zh: "你方代码" },
  readAloud: { en: "Read it out, letter by letter:", zh: "逐字念出：" },
  noLetters: {
    en: "It never holds the letters I, L, O or U.", zh: "代码不含字母 I、L、O、U。",
  },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied.", zh: "已复制。" },
  notCopied: { en: "This browser does not allow it; please read it out.",
    zh: "浏览器不允许复制，请念出代码。" },
  wholeCode: {
    en: "Change anything above and there will be another code.", zh: "改动上面任何一项，代码都会改变。",
  },
  brief: { en: "Your brief", zh: "你方简报" },
  show: { en: "Only for your delegation: show", zh: "仅限本代表团：显示" },
  hide: { en: "Hide", zh: "隐藏" },
  print: { en: "Print", zh: "打印" },
  onPaper: {
    en: "This is the public side. The confidential side is on paper only: ask the facilitator.",
    zh: "以上为公开面。保密面只发纸质版，请向主持人领取。",
  },
} as const;

/** A rehearsal for one person. */
export const soloWords = {
  title: { en: "Rehearsal for one", zh: "单人演练" },
  about: {
    en: "Twenty minutes, one seat, and all others simulated. Read the brief, guess, seal a card, "
      + "see what it moved. Then change one thing and try again.",
    zh: "二十分钟，一个席位，其余由模型模拟。读简报、先猜、封卡、看牵动了什么；再改动一处，重来一次。",
  },
  choose: { en: "Whose seat do you take?", zh: "你坐哪个席位？" },
  begin: { en: "Sit down", zh: "入席" },
  leave: { en: "Leave the rehearsal", zh: "结束演练" },
  back: { en: "Back", zh: "返回" },
  next: { en: "Next", zh: "继续" },
  turn: { en: "Turn the next card", zh: "翻下一张" },
  play: { en: "Play the round", zh: "运行本轮" },
  step: (n: number, of: number): Label => ({
    en: `Step ${n} of ${of}`, zh: `第 ${n} 步（共 ${of} 步）`,
  }),
  done: { en: "That was the rehearsal.", zh: "演练到此结束。" },
  tryAgain: { en: "Change one thing and try again", zh: "改动一处，重来一次" },
  otherSeat: { en: "Take another seat", zh: "换一个席位" },
  onceMore: { en: "Once more", zh: "再来一次" },
  seal: { en: "Seal the card", zh: "封存卡片" },
  sealed: { en: "Your card is sealed. Play the round.", zh: "卡片已封存，请运行本轮。" },
  sealFirst: {
    en: "Seal a card, or play the round with the card you have.",
    zh: "请封存一张卡片，或沿用现有的卡片运行本轮。",
  },
  guessAsk: {
    en: "Where do you expect the fifty dots? Half of them fall on either side of the middle.",
    zh: "你预计五十个点落在何处？中间值两侧各占一半。",
  },
  lowest: { en: "Lowest", zh: "最低" },
  likely: { en: "Middle", zh: "中间" },
  highest: { en: "Highest", zh: "最高" },
  guess: { en: "Place the dots", zh: "摆放圆点" },
  hints: {
    predict: {
      en: "A guess first: it is how you notice that you were surprised.",
      zh: "先猜后看，才知道自己哪里没想到。",
    },
    baseline: { en: "Nobody here has acted yet.", zh: "各方均未行动。" },
    guessed: {
      en: "Nobody here has acted yet. Your guess stays as rings.",
      zh: "各方均未行动。你的猜测以空心圈保留。",
    },
    news: { en: "What does this change for your seat?", zh: "这对你方意味着什么？" },
    cards: {
      en: "Decide. The others are simulated and see nothing of your card.",
      zh: "请决定。其余各方由模型模拟，看不到你方卡片。",
    },
    reveal: {
      en: "Once it is turned, your card is open to all.", zh: "翻开后，你方卡片即向各方公开。",
    },
    turned: { en: "Your card is open to all now.", zh: "你方卡片已向各方公开。" },
    result: {
      en: "Did it move as you expected? Say why before you go on.",
      zh: "变动是否如你所料？先说出理由，再继续。",
    },
    text: {
      en: "The text is drafted by all who stayed in the room.", zh: "文本由留在会场的各方共同起草。",
    },
    why: {
      en: "With one card there is one bar. In a room of eight they meet. Change one thing on your "
        + "card and play the same round again, before anything else changes.",
      zh: "一张卡片只有一条。八方同场，卡片便会相互作用。可先改动卡片上的一处，重新运行本轮，再往下走。",
    },
    rounds: {
      en: "Which round would you play differently?", zh: "哪一轮你会换一种走法？",
    },
    limits: {
      en: "Which of these would you attack first?", zh: "你会首先质疑其中哪一条？",
    },
  },
} as const;
