import type { Label } from "../base/label.ts";

/** What `plenary seminar` says. */
export const seminarCommandWords = {
  several: (folder: string, files: readonly string[]): Label => ({
    en: `${folder} holds several lessons; name one of them: ${files.join(", ")}`,
    zh: `${folder} 中有多份教案，请指明其中一份：${files.join("、")}`,
  }),
  fewSeats: (found: number, fewest: number): Label => ({
    en: `A seminar needs ${fewest} seats; this scenario has agents for ${found}.`,
    zh: `推演至少需要 ${fewest} 个席位；此情景的主体只够 ${found} 个。`,
  }),
  page: (file: string, kilobytes: string): Label => ({
    en: `Seminar: ${file} (${kilobytes} kB). Open it with a browser; it needs no network.`,
    zh: `推演：${file}（${kilobytes} kB）。用浏览器打开即可，无需联网。`,
  }),
  pack: (file: string): Label => ({
    en: `To print: ${file}`, zh: `供打印：${file}`,
  }),
  made: (file: string, folder: string): Label => ({
    en: `Nobody has written a lesson for this scenario, so one was made: ${file}. To change it, `
      + `copy it to ${folder} and name the copy.`,
    zh: `此情景尚无现成教案，已生成一份：${file}。若要修改，请复制到 ${folder}，再以副本运行本命令。`,
  }),
  kept: (file: string, folder: string): Label => ({
    en: `${file} is not as it was made and was left as it is; the page was made from the scenario `
      + `alone. To teach from the file, copy it to ${folder} and name the copy.`,
    zh: `${file} 已非生成时的内容，未覆盖；网页仍仅由情景生成。若要按该文件授课，请复制到 ${folder}，再以副本运行。`,
  }),
  head: (folder: string): readonly Label[] => [
    { en: `A lesson made from its scenario alone. Copy it to ${folder} and change it there:`,
      zh: `本教案仅由情景生成。请复制到 ${folder} 后修改：` },
    { en: "seats, lines of briefs, injects, schedules and words are all yours. What can stand here",
      zh: "席位、简报条目、插入事件、日程与措辞均可自定。可写的内容见 " },
    { en: "is told by lesson.schema.json and README.md beside it.",
      zh: "lesson.schema.json 与 README.zh.md。" },
    { en: "To play every mechanism at work, add: use: mechanism",
      zh: "若要启用全部机制，请加一行：use: mechanism" },
  ],
} as const;
