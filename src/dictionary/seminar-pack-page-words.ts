import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** The instructor pack as pages to print. */
export const packPageWords = {
  kind: { en: "Instructor pack", zh: "教师资料包" },
  about: {
    en: "A4, ready to print. Choose what to print and for how many seats, then print this page: "
      + "briefs on two sides of one sheet, everything else on one side.",
    zh: "A4 幅面，可直接打印。选好内容与席位数，再打印本页：简报双面打印，其余单面打印。",
  },
  skip: { en: "To the sheets", zh: "跳到正文" },
  show: { en: "Show and print", zh: "显示并打印" },
  seats: { en: "Seats", zh: "席位数" },
  contents: { en: "Contents", zh: "目录" },
  groups: {
    all: { en: "Everything", zh: "全部" },
    guide: { en: "Guide", zh: "手册" },
    briefs: { en: "Briefs", zh: "简报" },
    labels: { en: "Table labels", zh: "桌签" },
    cards: { en: "Decision cards", zh: "决策卡" },
    slips: { en: "Votes and debrief", zh: "投票单与总结卡" },
  },
  sides: {
    public: { en: "public side", zh: "公开面" },
    confidential: { en: "confidential side", zh: "保密面" },
    label: { en: "label", zh: "桌签" },
    card: { en: "cards", zh: "卡片" },
  },
  marks: {
    facilitator: { en: "For the facilitator", zh: "主持人专用" },
    open: { en: "Public", zh: "公开" },
    secret: { en: "CONFIDENTIAL", zh: "保密" },
  },
  card: { en: "Decision card", zh: "决策卡" },
  round: (round: number): Label => ({ en: `Round ${round}`, zh: `第 ${round} 轮` }),
  spare: { en: "Round ____", zh: "第 ____ 轮" },
  cut: { en: "cut here", zh: "沿此裁开" },
  fold: { en: "fold here", zh: "沿此对折" },
  sealed: { en: "Sealed: show nobody until the reveal.", zh: "密封：揭晓前勿示他人。" },
  atTable: { en: "My seat: ______________", zh: "我的席位：______________" },
  sitting: (seat: Label, lesson: Label): Label => ({
    en: `${seat.en} · ${lesson.en}`, zh: chinese`${seat.zh} · ${lesson.zh}`,
  }),
} as const;
