import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Who turns against the baseline. */
export const studioFlipsWords = {
  title: { en: "Who decides otherwise", zh: "谁的决定变了" },
  meeting: { en: "Meeting shown", zh: "显示哪次会议" },
  baseline: {
    en: "Against the baseline, counting the decision that is set",
    zh: "与基准相比（含设定的决定本身）",
  },
  pairing: { en: "Holding it against its opposite …", zh: "正在与相反的决定对照……" },
  worlds: (count: string, all: string): Label => ({
    en: `in ${count} of ${all} simulated worlds`, zh: `在 ${all} 个模拟世界的 ${count} 个中`,
  }),
  paired: (count: string): Label => ({
    en: `Counted over ${count} worlds, each played both ways.`,
    zh: `按 ${count} 个世界计，每个世界两种决定各运行一次。`,
  }),
  tryMechanism: (set: Label): Label => ({
    en: `The parameter set “${set.en}” may open a channel: choose it beside the charts.`,
    zh: chinese`可在图旁改选参数集“${set.zh}”，其中可能有渠道开启。`,
  }),
  joins: (who: string, several: boolean, worlds: string): Label => ({
    en: `${who} ${several ? "join" : "joins"} ${worlds}`, zh: chinese`${who}${worlds}加入`,
  }),
  leaves: (who: string, several: boolean, worlds: string): Label => ({
    en: `${who} ${several ? "leave" : "leaves"} ${worlds}`, zh: chinese`${who}${worlds}退出`,
  }),
  others: (count: string): Label => ({
    en: `${count} more ${count === "1" ? "decides" : "decide"} otherwise in some world.`,
    zh: `另有 ${count} 个主体在某些世界中改变决定。`,
  }),
  unchanged: {
    en: "Nothing is changed yet. Move a slider or choose a what-if, and those who decide "
      + "otherwise in the same simulated worlds stand here.",
    zh: "尚未作任何改动。移动滑块或选择假设情景后，这里会列出在相同模拟世界中改变决定的主体。",
  },
  nobody: {
    en: "In no simulated world does anybody decide otherwise than in the baseline.",
    zh: "在所有模拟世界中，没有主体的决定与基准不同。",
  },
  unpaired: {
    en: "These worlds cannot be paired with the baseline: other agents or other meetings take "
      + "part. The charts above show both side by side.",
    zh: "这些世界无法与基准逐一配对：参与的主体或会议不同。上方图表并列显示两者。",
  },
  note: {
    en: "Joins: signs here and not in the baseline, in the same simulated world. Leaves: the "
      + "other way round.",
    zh: "加入：在同一模拟世界中，此处签署而基准中未签署；退出则相反。",
  },
  inWords: {
    en: "Parameters were changed or assumed, so shares are told in words.",
    zh: "参数经过改动或为假定值，因此占比以文字表述。",
  },
  joinsHead: { en: "Joins", zh: "加入" },
  leavesHead: { en: "Leaves", zh: "退出" },
  select: (name: string): Label => ({
    en: `${name}: see why`, zh: chinese`${name}：查看原因`,
  }),
} as const;
