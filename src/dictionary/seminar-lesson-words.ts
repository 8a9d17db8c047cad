import type { Label } from "../base/label.ts";

/** Mistakes in the file of a lesson. */
export const lessonWords = {
  seats: (found: number, fewest: number, most: number): Label => ({
    en: `a lesson has ${fewest} to ${most} seats; this one has ${found}`,
    zh: `教案应有 ${fewest} 至 ${most} 个席位，这里有 ${found} 个`,
  }),
  emptySeat: (id: string): Label => ({
    en: `nobody sits at "${id}": name at least one agent`, zh: `席位“${id}”没有主体：至少应写一个`,
  }),
  oneVoice: (kind: "firm" | "community", first: string, second: string): Label => ({
    en: `"${first}" is a voice of the ${kind === "firm" ? "firms" : "communities"} already, and `
      + `these are heard by one number: let one seat hold those of "${second}" too`,
    zh: `席位“${first}”已代表${kind === "firm" ? "企业" : "技术社群"}发声，而同类主体只有一个声量；`
      + `请将“${second}”的主体并入同一席位`,
  }),
  minutes: (sum: number, said: number): Label => ({
    en: `the steps take ${sum} minutes together, and the schedule says ${said}`,
    zh: `各步骤合计 ${sum} 分钟，而日程写的是 ${said} 分钟`,
  }),
  rounds: (found: number, said: number): Label => ({
    en: `the steps show "cards" ${found} times, and the schedule says ${said} rounds`,
    zh: `各步骤共出现 ${found} 次“cards”，而日程写的是 ${said} 轮`,
  }),
  scenes: (scenes: readonly string[]): Label => ({
    en: `one of ${scenes.join(", ")}`, zh: `${scenes.join("、")} 之一`,
  }),
  noInject: (id: string, near: string | undefined): Label => ({
    en: `there is no inject "${id}"${near === undefined ? "" : `; did you mean ${near}?`}`,
    zh: `没有插入事件“${id}”${near === undefined ? "" : `；是否指“${near}”？`}`,
  }),
  idleSource: (id: string): Label => ({
    en: `no line of a brief names the source "${id}"`, zh: `没有任何简报条目引用来源“${id}”`,
  }),
} as const;
