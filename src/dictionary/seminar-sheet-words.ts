/** The paper card. */
export const sheetWords = {
  sign: { en: "We …", zh: "是否签署" },
  choices: {
    sign: { en: "sign", zh: "签署" },
    reserve: { en: "sign with one reservation", zh: "附一项保留签署" },
    refuse: { en: "refuse", zh: "拒签" },
    "walk-out": { en: "walk out now", zh: "退场" },
    "stay-away": { en: "stay away", zh: "缺席" },
  },
  reserve: { en: "Reservation on", zh: "如附保留，针对" },
  bindingness: { en: "Bindingness", zh: "可接受的约束力" },
  bindingEnds: [
    { en: "a declaration", zh: "声明" },
    { en: "obligations with consequences", zh: "附有后果的义务" },
  ],
  verification: { en: "Verification", zh: "接受核查" },
  yes: { en: "accepted", zh: "是" },
  no: { en: "not accepted", zh: "否" },
  offer: { en: "Help offered to", zh: "向一席出价" },
  offerHint: { en: "one seat; paid if it signs", zh: "至多一席；对方签署即兑现" },
  offerPoints: { en: "Points offered", zh: "出价点数" },
  condition: { en: "Only if it signs", zh: "签署条件" },
  onlyIf: { en: "one seat, or none", zh: "须一同签署的一席" },
  onlyShare: { en: "Or if the rest hold", zh: "或：其他签署方至少占" },
  onlyShareHint: {
    en: "at least, of all AI systems", zh: "（占全球人工智能系统之比）",
  },
  none: { en: "no condition", zh: "不附条件" },
  voice: { en: "Our voice", zh: "我方声量" },
  voiceEnds: [
    { en: "silence; 5: as assumed", zh: "沉默；5 为假定值" },
    { en: "twice as loud as assumed", zh: "假定值的两倍" },
  ],
  reason: { en: "For the press", zh: "给媒体的一句话" },
  code: { en: "Code, if made", zh: "代码（如已生成）" },
  about: {
    en: "Points say what you want, not what the text will say: the text is drafted by all. A "
      + "condition that fails means that you do not sign. An offer costs the "
      + "giver nothing in the model. An offer "
      + "only moves seats that the model simulates; a seat with a card signs as its card says. In "
      + "some worlds a delegation does not travel; then its card does nothing. The model does not "
      + "read what you tell the press.",
    zh: "分数是你方所求，而非文本内容：文本由各方共同起草。条件不成立即视为不签署。"
      + "在模型中，出价方不付出代价。"
      + "出价只影响由模型模拟的席位；对方若已交卡，签署与否以其卡片为准。"
      + "在部分模拟世界中，某个代表团未能到会，其卡片便不起作用。模型不读取给媒体的话。",
  },
  aboutVoice: {
    en: "You sign nothing here. Your stances and your voice reach the text only through the "
      + "governments that hear you, and only if the parameters let voices count.",
    zh: "你方在此不签署任何文件。立场与声量只经由倾听你方的政府进入文本，且仅当参数计入声音时才起作用。",
  },
} as const;
