import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

function listed(names: readonly Label[]): Label {
  return {
    en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、"),
  };
}

/** The paper card. */
export const sheetWords = {
  field: { en: "Field", zh: "栏目" },
  says: { en: "What it may say", zh: "可填内容" },
  answer: { en: "Your answer", zh: "你方填写" },
  blank: { en: "________", zh: "________" },
  sign: { en: "1. The signature", zh: "1. 是否签署" },
  choices: {
    en: "sign · sign with one reservation · refuse · walk out now · stay away",
    zh: "签署 · 附一项保留签署 · 拒签 · 中途退场 · 不出席",
  },
  reserve: { en: "If with a reservation", zh: "如附保留" },
  oneOf: (names: readonly Label[]): Label => ({
    en: `one of: ${listed(names).en}`, zh: chinese`以下之一：${listed(names).zh}`,
  }),
  scale: (low: Label, high: Label): Label => ({
    en: `0 to 10. 0: ${low.en}. 10: ${high.en}.`,
    zh: `0 至 10。0：${low.zh}；10：${high.zh}。`,
  }),
  bindingness: { en: "Bindingness accepted", zh: "可接受的约束力" },
  bindingScale: {
    en: "0 to 10. 0: a declaration. 10: obligations with consequences.",
    zh: "0 至 10。0：声明；10：附有后果的义务。",
  },
  verification: { en: "Verification accepted", zh: "接受核查" },
  yesNo: { en: "yes · no", zh: "是 · 否" },
  offer: { en: "An offer to one seat", zh: "向一个席位出价" },
  offerTo: (names: readonly Label[]): Label => ({
    en: `1 to 10 points to one of: ${listed(names).en}. Paid if they sign. A point is 0.02 of what `
      + "the worst declaration could cost; paying costs the giver nothing in the model.",
    zh: chinese`给以下席位之一 1 至 10 点：${listed(names).zh}。对方签署即兑现。1 点相当于最不利声明代价的 0.02；`
      + "在模型中，出价方不付出代价。",
  }),
  condition: { en: "A condition of signing", zh: "签署条件" },
  conditions: (names: readonly Label[], steps: readonly number[]): Label => ({
    en: `none · only if one of these signs: ${listed(names).en} · only if the other signatories `
      + `hold at least ${steps.join(", ")}% of AI systems`,
    zh: chinese`无 · 仅当以下一方签署：${listed(names).zh} · 仅当其他签署方持有的人工智能系统不少于 `
      + `${steps.join("、")}%`,
  }),
  voice: { en: "Voice", zh: "声量" },
  voiceScale: {
    en: "0 to 10. 5: as loud as assumed. 10: twice that. 0: silence.",
    zh: "0 至 10。5：与假定相同；10：加倍；0：沉默。",
  },
  reason: {
    en: "One line for the press. The model does not read it.", zh: "给媒体的一句话（模型不读取）：",
  },
  about: {
    en: "Points pin what you want, not what the text will say: the text is drafted by all. A "
      + "condition that fails means that you do not sign. In some worlds a delegation does not "
      + "travel; then its card does nothing.",
    zh: "各项分数是你方所求，而非文本内容：文本由各方共同起草。条件不成立即视为不签署。"
      + "在部分模拟世界中，某个代表团未能到会，其卡片便不起作用。",
  },
  aboutVoice: {
    en: "You sign nothing here. Your stances and your voice reach the text only through the "
      + "governments that hear you, and only if the parameters let voices count.",
    zh: "你方在此不签署任何文件。立场与声量只经由倾听你方的政府进入文本，且仅当参数计入声音时才起作用。",
  },
} as const;
