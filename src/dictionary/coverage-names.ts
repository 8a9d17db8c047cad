import type { Label } from "../base/label.ts";

/** What a regime can cover, as it stands within a sentence. */
export const coverageNames = {
  models: { en: "AI systems", zh: "人工智能系统" },
  gdp: { en: "GDP", zh: "国内生产总值" },
  military: { en: "military spending", zh: "军费" },
  people: { en: "people", zh: "人口" },
} as const satisfies Readonly<Record<string, Label>>;
