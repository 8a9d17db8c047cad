import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What the facilitator reads while the wall shows something. */
export const guideWords = {
  ahead: (scene: Label): Label => ({
    en: `Next on the wall: ${scene.en}`, zh: chinese`投影下一屏：${scene.zh}`,
  }),
  inRound: (round: Label, scene: Label): Label => ({
    en: `${round.en}, ${scene.en}`, zh: `${round.zh} · ${scene.zh}`,
  }),
  thenTurn: (left: number): Label => ({
    en: left === 1 ? "Next: the last card" : `Next: another card, ${left} are left`,
    zh: left === 1 ? "下一步：翻最后一张卡片" : `下一步：继续翻卡，还剩 ${left} 张`,
  }),
  last: { en: "This is the last screen.", zh: "这是最后一屏。" },
  point: { en: "Point out", zh: "可以指出" },
  turned: { en: "Just turned", zh: "刚翻开" },
  card: (seat: Label, choice: Label): Label => ({
    en: `${seat.en}: ${choice.en}`, zh: `${seat.zh}：${choice.zh}`,
  }),
  gap: { en: "Largest gap between promise and card, so far", zh: "目前承诺与卡片差距最大者" },
  gapOf: (seat: Label, promised: Label, sealed: Label): Label => ({
    en: `${seat.en} promised “${promised.en}”; the card says “${sealed.en}”.`,
    zh: chinese`${seat.zh}承诺“${promised.zh}”，卡片写“${sealed.zh}”。`,
  }),
  noGap: {
    en: "None: what has been turned is as it was promised.", zh: "暂无：已翻开的卡片均与承诺相符。",
  },
  points: {
    welcome: [
      { en: "Who may sign, and who is only heard.", zh: "哪些席位可以签署，哪些只能发声。" },
      { en: "Outlined signs have nobody behind them: the model plays them.",
        zh: "空心框的席位无人就座，由模型模拟。" },
      { en: "The number of this meeting: card pages ask for it.",
        zh: "本场编号：在卡片页面上要填写。" },
    ],
    baseline: [
      { en: "Rings are the room's guess. Was it too high, too low, too sure?",
        zh: "空心圈是学员的猜测：偏高、偏低，还是过于自信？" },
      { en: "The spread is the model's, under assumed numbers. It is no forecast.",
        zh: "离散程度出自模型与假定的数值，并非预测。" },
      { en: "Read the eight digits aloud: other classes must get the same.",
        zh: "念出八位摘要：条件相同的班级应得到相同结果。" },
    ],
    promises: [
      { en: "Who was exact, and who left everything open?", zh: "谁说得具体？谁留有余地？" },
      { en: "Nothing has been checked yet. Let the room bet on one promise.",
        zh: "尚未核对任何一项。可让学员押一项承诺能否兑现。" },
    ],
    reveal: [
      { en: "Ask the seat for one sentence before the next card.",
        zh: "翻下一张之前，请该席位说一句话。" },
    ],
  },
} as const;
