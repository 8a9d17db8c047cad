import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** What is said beside the verdict on a file that was replayed. */
export const replayWords = {
  bare: (rounds: readonly number[]): Label => ({
    en: `Round ${rounds.join(", ")} has no digest, though a later one has: it was removed by hand, `
      + "and nothing vouches for that round.",
    zh: `第 ${rounds.join("、")} 轮没有摘要，而其后的轮次有：该摘要曾被删去，这一轮无从核对。`,
  }),
  layers: (theirs: readonly string[], ours: readonly string[]): Label => ({
    en: `The file names other layers (${theirs.join(", ") || "none"}) than this lesson (${
      ours.join(", ")}): it was changed by hand, or comes from another lesson.`,
    zh: chinese`文件所列的叠加层（${theirs.join("、") || "无"}）与本教案（${
      ours.join("、")}）不同：曾被改动，或来自另一份教案。`,
  }),
  uncovered: {
    en: "The digest covers the worlds: not the promises, the votes or the names.",
    zh: "摘要只涵盖模拟世界，不涵盖承诺、投票与名称。",
  },
} as const;
