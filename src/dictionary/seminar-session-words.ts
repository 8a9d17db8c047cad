import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Why the file of a session is refused. */
export const sessionWords = {
  tooLong: {
    en: "this file is too large to be a session", zh: "文件过大，不是推演记录",
  },
  notJson: {
    en: "this file is not JSON: it was cut off, or changed by hand",
    zh: "文件不是 JSON：可能不完整，或被改动过",
  },
  notOurs: {
    en: "this is no session of a Summit Seminar", zh: "这不是“峰会推演”的记录文件",
  },
  otherFormat: {
    en: "this session is written in another format; this Plenary reads format 1",
    zh: "该推演采用另一种格式；本 Plenary 只读格式 1",
  },
  otherVersion: (made: string, now: string): Label => ({
    en: `this session was played by Plenary ${made}; this is ${now}, whose worlds may differ. `
      + `Open it with ${made}, or start a new session and enter its cards again`,
    zh: chinese`该推演由 Plenary ${made} 运行，现在是 ${now}，模拟世界可能不同。`
      + chinese`请用 ${made} 打开，或新建推演并重新录入卡片`,
  }),
  otherScenario: (id: string): Label => ({
    en: `this session was played on the scenario "${id}"`, zh: `该推演使用的情景是“${id}”`,
  }),
  otherFingerprint: (theirs: string, ours: string): Label => ({
    en: `this session rests on other numbers (${theirs}) than this scenario (${ours}): another `
      + "parameter set, another lesson, or a scenario changed since",
    zh: `该推演所用数值（${theirs}）与当前情景（${ours}）不同：参数集或教案不同，或情景此后有改动`,
  }),
  otherMeeting: {
    en: "this session was played at another meeting of the scenario",
    zh: "该推演对应情景中的另一次会议",
  },
  noInject: (id: string): Label => ({
    en: `there is no inject "${id}" here`, zh: `这里没有插入事件“${id}”`,
  }),
  noSeat: (id: string): Label => ({
    en: `there is no seat "${id}" here`, zh: `这里没有席位“${id}”`,
  }),
  text: { en: "a text that is not empty must stand here", zh: "此处应为非空文本" },
  long: (found: number, most: number): Label => ({
    en: `this text has ${found} characters; ${most} at most`,
    zh: `文本有 ${found} 个字符，至多 ${most} 个`,
  }),
  hidden: {
    en: "this text holds characters that cannot be seen or that turn the line",
    zh: "文本中含有不可见字符或改变文字方向的字符",
  },
  id: {
    en: "an id is made of letters, digits, _ and -, and starts with a letter or a digit",
    zh: "id 只能用字母、数字、_ 和 -，并以字母或数字开头",
  },
  whole: (least: number, most: number): Label => ({
    en: `a whole number from ${least} to ${most} must stand here`,
    zh: `此处应为 ${least} 至 ${most} 的整数`,
  }),
  list: { en: "a list must stand here", zh: "此处应为列表" },
  map: { en: "an object with keys must stand here", zh: "此处应为带键的对象" },
  flag: { en: "true or false must stand here", zh: "此处应为 true 或 false" },
  choice: (choices: readonly string[]): Label => ({
    en: `one of ${choices.join(", ")} must stand here`, zh: `此处应为 ${choices.join("、")} 之一`,
  }),
  unknownKey: (key: string): Label => ({
    en: `sessions have no key "${key}"`, zh: `推演记录没有键“${key}”`,
  }),
  strangeKeys: {
    en: "there are keys here that sessions do not have", zh: "此处有推演记录中没有的键",
  },
  fingerprint: {
    en: "64 hexadecimal digits must stand here", zh: "此处应为 64 位十六进制数",
  },
  rounds: (most: number): Label => ({
    en: `a session has ${most} rounds at most`, zh: `推演至多 ${most} 轮`,
  }),
} as const;
