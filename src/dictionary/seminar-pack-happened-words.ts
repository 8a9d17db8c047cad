import type { Label } from "../base/label.ts";

/** How the meeting really ended: a page of the facilitator's guide. */
export const packHappenedWords = {
  title: { en: "What really happened", zh: "现实结果" },
  about: (signed: number): Label => ({
    en: `Not before the debrief. At the real meeting ${signed} states signed. The simulation never `
      + "reads this record: hold the class's result against it, and ask what either leaves out.",
    zh: `总结之前请勿透露。现实中有 ${signed} 国签署。模拟从不读取这份记录：可与本班结果对照，`
      + "并追问两者各遗漏了什么。",
  }),
  seat: { en: "Seat", zh: "席位" },
  signedHead: { en: "Signed", zh: "已签署" },
  declinedHead: { en: "Declined", zh: "拒签" },
  unknownHead: { en: "Not known to have signed", zh: "未见签署记录" },
  listed: (names: readonly Label[]): Label => (names.length === 0 ? { en: "–", zh: "–" } : {
    en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、"),
  }),
  sources: (titles: readonly Label[]): Label => ({
    en: `From: ${titles.map(({ en }) => en).join("; ")}.`,
    zh: `依据：${titles.map(({ zh }) => zh).join("；")}。`,
  }),
} as const;
