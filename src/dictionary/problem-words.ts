import type { Label } from "../base/label.ts";

/** "did you mean", or nothing. */
function meant(near: string | undefined): Label {
  if (near === undefined) return { en: "", zh: "" };
  return { en: `; did you mean "${near}"?`, zh: `；是否想写“${near}”？` };
}

/** An author's own word, short enough for a line. */
function own(word: string): string {
  return word.length > 60 ? `${word.slice(0, 57)}...` : word;
}

/** What stands in the file, after "found". */
export const foundWords = {
  number: (source: string): Label => ({
    en: source,
    zh: /^[-+.\d]+$/.test(source) && /\d/.test(source) ? source : `“${own(source)}”`,
  }),
  text: (value: string): Label => ({ en: `the text "${own(value)}"`, zh: `文字“${own(value)}”` }),
  truth: (value: boolean): Label => ({ en: String(value), zh: `“${String(value)}”` }),
  nothing: { en: "nothing", zh: "空" },
  list: (count: number): Label => ({ en: `a list of ${count}`, zh: `${count} 项的列表` }),
  map: { en: "keys with values", zh: "一组键和值" },
} as const;

const KINDS_OF_IDS: Readonly<Record<string, Label>> = {
  agents: { en: "agent", zh: "主体" },
  issues: { en: "issue", zh: "议题" },
  forums: { en: "forum", zh: "论坛" },
  sources: { en: "source", zh: "来源" },
  events: { en: "event", zh: "事件" },
};

function kindWords(kind: string): Label {
  return KINDS_OF_IDS[kind] ?? { en: kind, zh: `“${kind}”` };
}

/** Whole sentences about a mistake in the shape of a file or in the sense of a scenario. */
export const problemWords = {
  notAllowed: (field: string, found: Label, allowed: Label): Label => ({
    en: `${field}: found ${found.en}, allowed ${allowed.en}`,
    zh: `“${field}”：写的是${spaced(found.zh)}，允许的是${spaced(allowed.zh)}`,
  }),
  unquote: (message: Label): Label => ({
    en: `${message.en}; write numbers without quotes`,
    zh: `${message.zh}；数字不要加引号`,
  }),
  truth: (message: Label, value: boolean): Label => ({
    en: `${message.en}; write ${value} without quotes`,
    zh: `${message.zh}；请改写为“${value}”，不加引号`,
  }),
  suggest: (message: Label, near: string | undefined): Label => ({
    en: message.en + meant(near).en,
    zh: message.zh + meant(near).zh,
  }),
  missing: (field: string, allowed: Label): Label => ({
    en: `missing key "${field}", allowed ${allowed.en}`,
    zh: `缺少键“${field}”，允许的是${spaced(allowed.zh)}`,
  }),
  inField: (field: string, message: Label): Label => ({
    en: `${field}: ${message.en}`,
    zh: `“${field}”：${message.zh}`,
  }),
  unknownKey: (key: string, near: string | undefined): Label => ({
    en: `unknown key "${own(key)}"${meant(near).en}`,
    zh: `未知的键“${own(key)}”${meant(near).zh}`,
  }),
  badId: (key: string, allowed: Label): Label => ({
    en: `"${own(key)}" is no id, allowed ${allowed.en}`,
    zh: `“${own(key)}”不能作标识，允许的是${allowed.zh}`,
  }),
  unknownId: (kind: string, id: string, near: string | undefined): Label => ({
    en: `there is no ${kindWords(kind).en} "${own(id)}"${meant(near).en}`,
    zh: `没有名为“${own(id)}”的${kindWords(kind).zh}${meant(near).zh}`,
  }),
  twice: (id: string): Label => ({
    en: `"${own(id)}" stands here twice`,
    zh: `“${own(id)}”在这里出现了两次`,
  }),
  reservedId: (id: string): Label => ({
    en: `"${id}" cannot be the id of an agent: the word has a meaning of its own here`,
    zh: `“${id}”在此另有含义，不能作主体的标识`,
  }),
  whole: { en: "this value cannot be read", zh: "无法识别这个值" },
  halfInterval: {
    en: "an interval needs both low and high",
    zh: "区间须同时写出“low”和“high”",
  },
  noNumber: {
    en: "no number here: give value, or low and high",
    zh: "这里没有数：请写出“value”，或同时写出“low”和“high”",
  },
  lowAboveHigh: (low: number, high: number): Label => ({
    en: `low ${low} is above high ${high}`,
    zh: `下限 ${low} 高于上限 ${high}`,
  }),
  below: (mode: number, low: number): Label => ({
    en: `mode ${mode} is below low ${low}`,
    zh: `众数 ${mode} 低于下限 ${low}`,
  }),
  over: (mode: number, high: number): Label => ({
    en: `mode ${mode} is above high ${high}`,
    zh: `众数 ${mode} 高于上限 ${high}`,
  }),
} as const;

/** With the space that stands between Chinese and a number. */
function spaced(text: string): string {
  return /^[-+.\w]/.test(text) ? ` ${text}` : text;
}
