import type { Label } from "../base/label.ts";

/** What is said of links, edits and packed scenarios. */
export const studioPackWords = {
  notThere: {
    en: "This result is no longer at hand. Move any control to compute it again.",
    zh: "这一结果已不在内存中。调整任意控件即可重新计算。",
  },
  notLink: {
    en: "This link could not be read. It may have been cut short when it was copied.",
    zh: "无法读取此链接，可能在复制时被截断。",
  },
  linkTooLong: {
    en: "This link is too long to be one of Plenary's.",
    zh: "此链接过长，不是 Plenary 生成的链接。",
  },
  unknownScenario: (id: string): Label => ({
    en: `The link is for the scenario "${id}", which is not in this file.`,
    zh: `此链接对应情景“${id}”，但本文件中没有该情景。`,
  }),
  unknownChoice: (id: string): Label => ({
    en: `The link asks for "${id}", which this scenario does not have. It was left out.`,
    zh: `链接要求“${id}”，但此情景没有这一项，已略去。`,
  }),
  otherVersion: (theirs: string, ours: string): Label => ({
    en: `The link was made with Plenary ${theirs}; this is ${ours}. Results may differ.`,
    zh: `此链接由 Plenary ${theirs} 生成，当前版本为 ${ours}，结果可能不同。`,
  }),
  otherScenario: {
    en: "The scenario has changed since the link was made. Results may differ.",
    zh: "链接生成之后，该情景已有改动，结果可能不同。",
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
