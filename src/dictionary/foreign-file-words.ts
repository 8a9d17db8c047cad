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
} as const;
