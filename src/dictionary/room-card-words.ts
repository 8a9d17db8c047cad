import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** A decision card: as a form, and as it is read out when it is turned. */
export const roomCardWords = {
  choices: {
    sign: { en: "Signs", zh: "签署" },
    reserve: { en: "Signs with a reservation", zh: "附保留签署" },
    refuse: { en: "Does not sign", zh: "拒签" },
    "walk-out": { en: "Walks out", zh: "退场" },
    "stay-away": { en: "Stays away", zh: "缺席" },
    voice: { en: "Speaks from outside", zh: "场外发声" },
  },
  /** What a choice does, below its name. */
  means: {
    sign: { en: "Your name stands under the text.", zh: "你方在文本上签字。" },
    reserve: { en: "You sign, and leave one issue out.", zh: "签字，但排除一个议题。" },
    refuse: { en: "You stay in the room and refuse the text.", zh: "留在会场，但不接受文本。" },
    "walk-out": {
      en: "You leave before the text is drafted: it will be written without you.",
      zh: "在文本起草前离场，文本将由他方写成。",
    },
    "stay-away": { en: "You do not come at all.", zh: "不派代表到会。" },
  },
  leavesOut: (issue: Label): Label => ({
    en: `Leaves out: ${issue.en}`, zh: chinese`排除：${issue.zh}`,
  }),
  bindingness: { en: "Bindingness", zh: "约束力" },
  bindingPoles: [
    { en: "a declaration", zh: "声明" },
    { en: "obligations with consequences", zh: "附有后果的义务" },
  ],
  /** What the least and the highest point of a scale mean. */
  ends: ([low, high]: readonly [Label, Label], top: number): readonly Label[] => [
    { en: `0: ${low.en}`, zh: `0：${low.zh}` },
    { en: `${top}: ${high.en}`, zh: `${top}：${high.zh}` },
  ],
  voice: { en: "Voice", zh: "声量" },
  voicePoles: [
    { en: "silence", zh: "沉默" }, { en: "twice as loud as assumed", zh: "比假定响一倍" },
  ],
  legends: {
    choice: { en: "The signature", zh: "是否签署" },
    reserved: { en: "The issue left out", zh: "排除的议题" },
    bindingness: { en: "How binding a text do you accept?", zh: "可接受多强的约束力？" },
    verification: { en: "Do you accept verification?", zh: "是否接受核查？" },
    voice: { en: "How loudly do you speak?", zh: "声量多大？" },
    to: { en: "An offer to one seat", zh: "向一席出价" },
    points: { en: "How much of it?", zh: "出价多少？" },
    waits: { en: "A condition of your signature", zh: "签署条件" },
    level: (issue: Label): Label => ({
      en: `What do you want of “${issue.en}”?`, zh: chinese`在“${issue.zh}”上，你方要求多高？`,
    }),
  },
  hints: {
    away: {
      en: "You are not there when they write. What you want still counts: others weigh what the "
        + "text gives you.",
      zh: "起草时你方不在场，但你方的立场仍起作用：他方会权衡文本给你方带来什么。",
    },
    to: {
      en: "They get it if they sign. Nothing in the model makes you pay.",
      zh: "对方签署即兑现。在模型中，出价方不付出代价。",
    },
    waits: {
      en: "If it fails, you do not sign.", zh: "条件不成立，即视为不签署。",
    },
  },
  missing: {
    choice: { en: "Choose what you do with the text.", zh: "请选择如何对待文本。" },
    reserved: { en: "Name the issue that you leave out.", zh: "请写明排除哪个议题。" },
    safety: { en: "Choose a point from 0 to 10.", zh: "请在 0 至 10 中选一个。" },
    access: { en: "Choose a point from 0 to 10.", zh: "请在 0 至 10 中选一个。" },
    bindingness: { en: "Choose a point from 0 to 10.", zh: "请在 0 至 10 中选一个。" },
    verification: { en: "Answer yes or no.", zh: "请选择是或否。" },
    voice: { en: "Choose a point from 0 to 10.", zh: "请在 0 至 10 中选一个。" },
    points: { en: "Choose how many points, 1 to 10.", zh: "请选择点数，1 至 10。" },
  },
  faults: (count: number): Label => (count === 1
    ? { en: "One field is still open.", zh: "还有 1 处没有填写。" }
    : { en: `${count} fields are still open.`, zh: `还有 ${count} 处没有填写。` }),
  yes: { en: "Yes", zh: "是" },
  no: { en: "No", zh: "否" },
  noOffer: { en: "No offer", zh: "不出价" },
  noCondition: { en: "No condition", zh: "无条件" },
  onlyIfSeat: (seat: Label): Label => ({
    en: `Only if ${seat.en} signs`, zh: chinese`仅当${seat.zh}签署`,
  }),
  onlyIfCoverage: (percent: number): Label => ({
    en: `Only if other signatories hold ${percent}% of AI systems`,
    zh: `仅当其他签署方持有至少 ${percent}% 的人工智能系统`,
  }),
  /** A choice whose signature waits for others. */
  conditional: (choice: Label): Label => ({
    en: `${choice.en}, on a condition`, zh: `${choice.zh}（附条件）`,
  }),
  /** The same conditions within a line on what became of them. */
  shouldSign: (seat: Label): Label => ({
    en: `only if ${seat.en} signs`, zh: chinese`仅当${seat.zh}签署`,
  }),
  shouldCover: (percent: number): Label => ({
    en: `only if others hold ${percent}% of AI`, zh: `仅当他方占人工智能系统的 ${percent}%`,
  }),
  /** The same beside a choice, where there is room for two words. */
  ifSeat: (sign: Label): Label => ({
    en: `if ${sign.en}`, zh: chinese`附条件：${sign.zh}`,
  }),
  ifCoverage: (percent: number): Label => ({
    en: `if ${percent}% of AI`, zh: `附条件：${percent}%`,
  }),
  offers: (seat: Label, points: number): Label => ({
    en: `Offers ${seat.en} ${points === 1 ? "1 point" : `${points} points`}`,
    zh: chinese`向${seat.zh}出价 ${String(points)} 点`,
  }),
  verifies: { en: "Accepts verification", zh: "接受核查" },
  verifiesNot: { en: "Accepts no verification", zh: "不接受核查" },
  level: (name: Label, points: number): Label => ({
    en: `${name.en} ${points}`, zh: chinese`${name.zh} ${String(points)}`,
  }),
} as const;
