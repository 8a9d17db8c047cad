import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** The instructor pack as pages to print. */
export const packPageWords = {
  kind: { en: "Instructor pack", zh: "教师资料包" },
  about: {
    en: "A4, ready to print. Choose what to print and for how many seats, then print this page.",
    zh: "A4 幅面，可直接打印。选好内容与席位数，再打印本页。",
  },
  sidesRule: {
    en: "Briefs on both sides, everything else on one side.", zh: "简报双面，其余单面。",
  },
  sidesHow: {
    en: "Print the handout on both sides of the paper, from its first page: everything but a brief "
      + "comes with an empty back, so that no sheet bears two seats' secrets.",
    zh: "“发给学员”可整份双面打印，从第一页起：除简报外，各页背面均留白，不会有两个席位的内容印在同一张纸上。",
  },
  blank: { en: "This side is left empty.", zh: "此面留白。" },
  skip: { en: "To the sheets", zh: "跳到正文" },
  show: { en: "Show and print", zh: "显示并打印" },
  seats: { en: "Seats", zh: "席位数" },
  contents: { en: "Contents", zh: "目录" },
  groups: {
    handout: { en: "Handout", zh: "发给学员" },
    all: { en: "Everything", zh: "全部" },
    guide: { en: "Guide", zh: "手册" },
    briefs: { en: "Briefs", zh: "简报" },
    labels: { en: "Table labels", zh: "桌签" },
    cards: { en: "Decision cards", zh: "决策卡" },
    slips: { en: "Votes, press and debrief", zh: "投票单、记者席与总结卡" },
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
