import type { Label } from "../base/label.ts";

/** The units of parameters. */
export const unitWords = {
  years: { en: "years", zh: "年" },
  perYear: { en: "per year", zh: "每年" },
  loss: { en: "loss units", zh: "损失单位" },
  alignment: { en: "units of alignment", zh: "阵营取向单位" },
  share: { en: "share", zh: "占比" },
  pure: { en: "none", zh: "无" },
} as const satisfies Readonly<Record<string, Label>>;
