import type { Label } from "../base/label.ts";

/** What is said of files that stand where results would be written. */
export const foreignFileWords = {
  foreign: (folder: string, files: readonly string[], more: number, anyFolder: boolean): Label => ({
    en: `${folder} holds what this command would overwrite, and its manifest.json does not list as `
      + `its own: ${files.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Nothing was changed: `
      + `${anyFolder ? "choose another folder with --out, or move" : "move"} them away first.`,
    zh: `${folder} 中已有本命令将要覆盖的文件，而其中的 manifest.json 并未将其列为本命令的结果：${
      files.join("、")}${more > 0 ? ` 等，另有 ${more} 个` : ""}。未作任何改动：请${
      anyFolder ? "用 --out 另选一个文件夹，或" : ""}先将它们移走。`,
  }),
  input: (file: string): Label => ({
    en: `${file} is a file that this sweep reads, and would be overwritten by its results. Nothing `
      + "was changed: choose another folder with --out.",
    zh: `${file} 是本次扫描要读取的文件，会被其结果覆盖。未作任何改动：请用 --out 另选一个文件夹。`,
  }),
  page: (file: string): Label => ({
    en: `${file} is there already, and is no page that Plenary wrote. Nothing was changed: choose `
      + "another file with --out, or move it away first.",
    zh: `${file} 已存在，且不是 Plenary 写出的页面。未作任何改动：请用 --out 另选一个文件，或先将其移走。`,
  }),
  folderThere: (file: string): Label => ({
    en: `${file} is a folder: --out wants the name of a file in which the page is to stand.`,
    zh: `${file} 是一个文件夹：--out 须为页面文件的名称。`,
  }),
  belowFile: (file: string): Label => ({
    en: `${file} would lie below a file: --out wants a file in a folder.`,
    zh: `${file} 位于一个文件之下：--out 须为某个文件夹中的文件。`,
  }),
} as const;
