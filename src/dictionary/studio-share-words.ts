import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Sharing a situation by link or file, and what it was changed to. */
export const studioShareWords = {
  share: { en: "Share", zh: "分享" },
  title: { en: "Share what you see", zh: "分享当前情形" },
  link: { en: "Link", zh: "链接" },
  linkNote: {
    en: "It holds your changes only. To open it, others need this page too.",
    zh: "链接只含您的改动。对方也须有此页面才能打开。",
  },
  hashNote: {
    en: "This page is a file on your computer: send others a copy of it, too. They paste the link "
      + "below.",
    zh: "本页是这台电脑上的文件：请一并发给对方，由对方将链接粘贴到下方。",
  },
  paste: { en: "Open a link: paste it, or what stands behind its #", zh: "打开链接：粘贴链接，或 # 之后的内容" },
  openLink: { en: "Open the link", zh: "打开链接" },
  noLink: { en: "This is no link of this page.", zh: "这不是本页的链接。" },
  copy: { en: "Copy the link", zh: "复制链接" },
  copied: { en: "Copied.", zh: "已复制。" },
  notCopied: {
    en: "This browser does not let pages copy. The link is selected: press Ctrl + C.",
    zh: "此浏览器不允许页面复制。链接已选中，请按 Ctrl + C。",
  },
  tooLong: {
    en: "You changed too much for a link. Save it as a file instead.",
    zh: "改动过多，无法放入链接，请改存为文件。",
  },
  file: { en: "As a file", zh: "文件" },
  fileNote: {
    en: "A small file with the same, and the digest of its result. You can also drop one "
      + "anywhere on this page.",
    zh: "内容相同的小文件，并附结果摘要。也可将此类文件拖放到本页任意处。",
  },
  saveFile: { en: "Save as a file", zh: "另存为文件" },
  openFile: { en: "Open a file", zh: "打开文件" },
  opened: (name: string): Label => ({
    en: `Opened ${name}. Undo takes you back.`, zh: chinese`已打开${name}。可用“撤销”返回。`,
  }),
  sameDigest: (digest: string): Label => ({
    en: `The result is the file's, to the last bit: digest ${digest}.`,
    zh: `结果与文件所记逐位相同：摘要 ${digest}。`,
  }),
  otherDigest: (theirs: string, ours: string): Label => ({
    en: `The file was saved with digest ${theirs}; here the result has ${ours}.`,
    zh: `文件所存结果的摘要为 ${theirs}，此处结果的摘要为 ${ours}。`,
  }),
  changes: { en: "What was changed", zh: "所作改动" },
  noChanges: { en: "Nothing: the scenario as given.", zh: "无：情景保持原样。" },
  takeBack: (what: string): Label => ({ en: `Take back: ${what}`, zh: `取消改动：${what}` }),
  also: (path: string): Label => ({ en: `also changed: ${path}`, zh: chinese`另有改动：${path}` }),
  step: (from: string, to: string): Label => ({ en: `${from} → ${to}`, zh: `${from} → ${to}` }),
  ofAgent: (agent: Label, what: Label): Label => ({
    en: `${agent.en}, ${what.en}`, zh: `${agent.zh}：${what.zh}`,
  }),
  draft: {
    en: "You were here before and had changed something.", zh: "您上次在此作过改动。",
  },
  goOn: { en: "Go on where you stopped", zh: "接着上次继续" },
  startAnew: { en: "Start afresh", zh: "从头开始" },
  newSeed: { en: "Another seed", zh: "换一个种子" },
  seedNote: {
    en: "Same seed, same chance: results can be repeated to the last bit.",
    zh: "种子相同，随机过程即相同，结果可逐位复现。",
  },
  badSeed: {
    en: "A seed is a whole number from 0 on.", zh: "随机种子须为不小于 0 的整数。",
  },
} as const;

/** What is said of a file that cannot be opened. */
export const studioFileWords = {
  tooLarge: (name: string): Label => ({
    en: `${name} is too large to be one of Plenary's.`,
    zh: chinese`${name}过大，不是 Plenary 存出的文件。`,
  }),
  unreadable: (name: string): Label => ({
    en: `${name} could not be read.`, zh: chinese`无法读取${name}。`,
  }),
  notJson: (name: string, line: string, column: string): Label => ({
    en: `${name}, line ${line}, column ${column}: this is not JSON.`,
    zh: chinese`${name} 第 ${line} 行第 ${column} 列：不是 JSON。`,
  }),
  notSituation: (name: string): Label => ({
    en: `${name} is JSON, but was not saved here with "Save as a file".`,
    zh: chinese`${name}虽是 JSON，但不是用“另存为文件”存出的。`,
  }),
  otherFormat: (name: string, format: string): Label => ({
    en: `${name} has format ${format}; this page reads format 1.`,
    zh: chinese`${name}的格式为 ${format}，本页读取格式 1。`,
  }),
  badEdits: (name: string): Label => ({
    en: `${name}, "edits": this is no list of paths and values.`,
    zh: chinese`${name} 的“edits”不是路径与取值的列表。`,
  }),
  unknownKey: (key: string): Label => ({
    en: `"${key}" means nothing here. It was left out.`, zh: `“${key}”在此没有意义，已略去。`,
  }),
  kept: { en: "Nothing was changed.", zh: "未作任何改动。" },
} as const;

/** What a result rests on, in short. */
export const studioBadgeWords = {
  changed: (set: string, count: number): Label => ({
    en: count === 1 ? `${set}, one parameter changed` : `${set}, ${count} parameters changed`,
    zh: `${set}，改动 ${count} 项参数`,
  }),
  asGiven: (noise: Label): Label => ({
    en: `${noise.en}, in the scenario as given`, zh: `${noise.zh}（以原情景计）`,
  }),
  record: (signed: string, median: string): Label => ({
    en: `${signed} really signed; the baseline's median here is ${median}`,
    zh: `实际有 ${signed} 方签署，本页基准的中位数为 ${median}`,
  }),
  missMore: (record: Label, by: string): Label => ({
    en: `${record.en}, ${by} too many`, zh: `${record.zh}，偏多 ${by}`,
  }),
  missFewer: (record: Label, by: string): Label => ({
    en: `${record.en}, ${by} too few`, zh: `${record.zh}，偏少 ${by}`,
  }),
} as const;
