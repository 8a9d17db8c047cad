import type { Label } from "../base/label.ts";

/** Names of seats that more than one agent sits at. */
export const seatWords = {
  withMembers: (name: Label): Label => ({
    en: `${name.en} and lead members`, zh: `${name.zh}及主要成员国`,
  }),
  south: { en: "Global South bloc", zh: "全球南方集团" },
  firms: { en: "Frontier-firm caucus", zh: "前沿企业联席" },
  communities: { en: "Technical and open-source community", zh: "技术与开源社群" },
} as const;
