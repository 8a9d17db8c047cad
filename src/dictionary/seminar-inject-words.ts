import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

interface InjectWords {
  readonly title: Label;
  readonly headline: Label;
  readonly does: Label;
}

/** The injects that every sitting has, as the room hears them and as the model takes them. */
export const injectWords = {
  incident: {
    title: { en: "A grave incident", zh: "一起严重事故" },
    headline: {
      en: "Overnight an AI system took down hospital networks in four countries. Nobody yet says "
        + "who built it, or whether it was meant.",
      zh: "昨夜，一套人工智能系统使四国医院网络瘫痪。由谁研发、是否有意，尚无人说明。",
    },
    does: {
      en: "Perceived risk rises by 0.2 (0.1 to 0.3), four times what the library gives an "
        + "incident: assumed. It weighs through urgency, if the parameters let risk weigh at all.",
      zh: "风险认知上升 0.2（0.1 至 0.3），为事件库中单起事故的四倍，属假定。它经由紧迫感起作用；"
        + "参数不计风险时则不起作用。",
    },
  },
  leak: (leader: Label): InjectWords => ({
    title: { en: "The weights leak", zh: "模型权重泄露" },
    headline: {
      en: `The weights of the leading model of ${leader.en} are on a public server. Everyone in `
        + "this room has a copy.",
      zh: chinese`${leader.zh}领先模型的权重出现在公共服务器上，在座各方均已获得。`,
    },
    does: {
      en: "Log capability of every other delegation rises by 0.2 (0.1 to 0.3): assumed.",
      zh: "其他各代表团能力的对数上升 0.2（0.1 至 0.3），属假定。",
    },
  }),
  chipRule: (seat: Label): InjectWords => ({
    title: { en: "A chip rule", zh: "芯片新规" },
    headline: {
      en: `A new export rule, in force tonight, closes advanced chips to ${seat.en}.`,
      zh: chinese`一项今晚生效的出口新规，禁止向${seat.zh}出口先进芯片。`,
    },
    does: {
      en: "Openness of technology toward it falls to 0.3 (0.2 to 0.4), and sharing matters twice "
        + "as much to it, where that is on the table. Both are assumed.",
      zh: "技术对其开放程度降至 0.3（0.2 至 0.4）；若议程涉及共享，该议题对其重要性加倍。两者均属假定。",
    },
  }),
  binding: {
    title: { en: "A binding text", zh: "具有约束力的文本" },
    headline: {
      en: "The chair's mandate has changed: what is signed here will be a convention with "
        + "obligations, not a declaration.",
      zh: "主席的授权已变：在此签署的将是一项含有义务的公约，而不是声明。",
    },
    does: {
      en: "The bounds of bindingness become 0.5 to 0.8: assumed, where treaties stand.",
      zh: "约束力的上下限改为 0.5 至 0.8，即条约所处的位置，属假定。",
    },
  },
  leaves: (seat: Label): InjectWords => ({
    title: { en: `${seat.en} goes home`, zh: `${seat.zh}离会` },
    headline: {
      en: `${seat.en} has been called home. Its chairs stay empty until the end.`,
      zh: chinese`${seat.zh}奉召回国，席位空缺至会议结束。`,
    },
    does: {
      en: "Its agents neither draft nor sign; the card of its seat counts no more.",
      zh: "该席位各主体既不参与起草，也不签署；其卡片不再计入。",
    },
  }),
} as const;
