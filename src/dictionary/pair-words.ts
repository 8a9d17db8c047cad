import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What is said of one pair: what stands against what, and what comes of it. */
export const pairWords = {
  against: {
    refuses: (who: Label): Label => ({
      en: `against the same world with ${who.en} refusing`, zh: chinese`对照：其余相同，但${who.zh}拒签`,
    }),
    signs: (who: Label): Label => ({
      en: `against the same world with ${who.en} signing`, zh: chinese`对照：其余相同，但${who.zh}签署`,
    }),
    "present-and-signs": (who: Label): Label => ({
      en: `against the same world with ${who.en} there and signing`,
      zh: chinese`对照：其余相同，但${who.zh}到会并签署`,
    }),
    turned: (who: Label): Label => ({
      en: `against the same world with the decisions of ${who.en} turned round`,
      zh: chinese`对照：其余相同，但${who.zh}的决定均相反`,
    }),
    base: (): Label => ({ en: "against the base scenario", zh: "对照：原情景" }),
    whatif: (_: Label, title: Label): Label => ({
      en: `against: ${title.en}`, zh: `对照：${title.zh}`,
    }),
  },
  open: (channels: Label): Label => ({
    en: `Channels open: ${channels.en}`, zh: `开放的渠道：${channels.zh}`,
  }),
  noneOpen: { en: "No channel is open", zh: "没有渠道开放" },
  cannot: {
    en: "This set cannot answer: nothing that differs here can reach anyone else.",
    zh: "本参数集无法回答：此处的差异无从影响任何一方。",
  },
  signatures: (others: boolean, difference: string, low: string, high: string): Label => ({
    en: `Signatures ${others ? "of the others " : ""}${difference} (${low} to ${high})`,
    zh: `${others ? "其他各方" : ""}签署数 ${difference}（${low} 至 ${high}）`,
  }),
  noFlips: { en: "Nobody changes its mind", zh: "没有主体改变决定" },
} as const;
