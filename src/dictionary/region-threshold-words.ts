import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Where along each factor a region begins. */
export const regionThresholdWords = {
  heading: (region: Label): Label => ({
    en: `Where ${region.en}, averaged over the other factors`,
    zh: chinese`对其他因子取平均，何处满足${region.zh}`,
  }),
  sentence: (region: Label, factor: Label, where: Label): Label => ({
    en: `Averaged over the other factors, ${region.en} along ${factor.en}: ${where.en}.`,
    zh: chinese`对其他因子取平均，沿${factor.zh}满足${region.zh}之处：${where.zh}。`,
  }),
  none: (region: Label): Label => ({
    en: `Averaged over the others, no factor crosses the bound of ${region.en} for certain.`,
    zh: chinese`对其他因子取平均，没有因子能使均值确定地跨过${region.zh}的界限。`,
  }),
  where: { en: "Where", zh: "何处" },
  from: (at: string): Label => ({ en: `from ${at} on`, zh: chinese`自 ${at} 起` }),
  upTo: (at: string): Label => ({ en: `up to ${at}`, zh: chinese`至 ${at} 为止` }),
  /** Of < and >, which the crossing itself does not meet. */
  above: (at: string): Label => ({ en: `above ${at}`, zh: chinese`高于 ${at}` }),
  below: (at: string): Label => ({ en: `below ${at}`, zh: chinese`低于 ${at}` }),
  within: (where: Label, low: string, high: string): Label => ({
    en: `${where.en} (95%: ${low} to ${high})`, zh: `${where.zh}（95%：${low} 至 ${high}）`,
  }),
  /** Without an interval: between which settings it lies. */
  firstSetting: (where: Label, setting: string): Label => ({
    en: `${where.en} (first setting there: ${setting})`,
    zh: `${where.zh}（首个满足的设定：${setting}）`,
  }),
  lastSetting: (where: Label, setting: string): Label => ({
    en: `${where.en} (last setting there: ${setting})`,
    zh: `${where.zh}（最后一个满足的设定：${setting}）`,
  }),
  several: (where: Label, crossings: string): Label => ({
    en: `first ${where.en}; crosses ${crossings} times in all`,
    zh: chinese`首次：${where.zh}；共跨过 ${crossings} 次`,
  }),
  always: { en: "at every setting", zh: "任何设定下都满足" },
  never: { en: "never in this range", zh: "在此范围内从不满足" },
  unknown: { en: "too few settings to tell", zh: "设定太少，无从判断" },
  /** No crossing for certain. */
  unclear: (within: number, outside: number, settings: number): Label => ({
    en: `unclear: of ${settings} settings, ${within} surely within, ${outside} surely not`,
    zh: chinese`不明：${String(settings)} 个设定中，${String(within)} 个确定满足，${
      String(outside)} 个确定不满足`,
  }),
  byLevel: (region: Label, number: Label, levels: Label, where: readonly Label[]): Label => ({
    en: `${region.en} along ${number.en}, by ${levels.en}: ${
      where.map(({ en }) => en).join("; ")}.`,
    zh: chinese`沿${number.zh}满足${region.zh}之处，按${levels.zh}分：${
      where.map(({ zh }) => zh).join("；")}。`,
  }),
  atLevel: (level: Label, where: Label): Label => ({
    en: `“${level.en}”: ${where.en}`, zh: `“${level.zh}”：${where.zh}`,
  }),
  among: { en: "Among cells with", zh: "所取单元" },
  all: { en: "all cells", zh: "全部单元" },
  level: (factor: Label, level: Label): Label => ({
    en: `${factor.en}: ${level.en}`, zh: `${factor.zh}：${level.zh}`,
  }),
  caption: {
    en: "First crossing from low settings to high, by straight lines between them, where the "
      + "curve lies on either side of the bound by more than its 95% interval; the interval is "
      + "where the ends of that band cross.",
    zh: "由低到高的首次跨越，设定之间按直线内插；仅当曲线在界限两侧的距离均超出其 95% 区间时才计入；"
      + "所列区间为该区间带两端跨越之处。",
  },
} as const;
