import type { Label } from "../base/label.ts";

/** What is said of links, edits and packed scenarios. */
export const studioPackWords = {
  notLink: {
    en: "This link could not be read. It may have been cut short when it was copied.",
    zh: "无法读取此链接，可能在复制时被截断。",
  },
  linkTooLong: {
    en: "This link is too long to be one of Plenary's.",
    zh: "此链接过长，不是 Plenary 生成的链接。",
  },
  unknownScenario: (id: string): Label => ({
    en: `What was shared is for the scenario "${id}", which this page does not have.`,
    zh: `所分享的内容对应情景“${id}”，但本页中没有该情景。`,
  }),
  unknownChoice: (id: string): Label => ({
    en: `"${id}" was asked for, which this scenario does not have. It was left out.`,
    zh: `所要求的“${id}”在此情景中不存在，已略去。`,
  }),
  otherVersion: (theirs: string, ours: string): Label => ({
    en: `It was made with Plenary ${theirs}; this is ${ours}. Results may differ.`,
    zh: `所分享的内容由 Plenary ${theirs} 生成，当前版本为 ${ours}，结果可能不同。`,
  }),
  otherScenario: {
    en: "The scenario has changed since this was shared. Results may differ.",
    zh: "分享之后，该情景已有改动，结果可能不同。",
  },
  badPath: (path: string): Label => ({
    en: `"${path}" is nothing that can be changed here. It was left out.`,
    zh: `“${path}”在此不可更改，已略去。`,
  }),
  badValue: (path: string): Label => ({
    en: `The value for "${path}" does not fit. It was left out.`,
    zh: `“${path}”的取值不合要求，已略去。`,
  }),
} as const;
