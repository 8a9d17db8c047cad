import type { Label } from "../base/label.ts";

interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly above?: number;
}

function rangeWords({ min, max, above }: Range): Label {
  if (min !== undefined && max !== undefined) {
    return { en: `${min} to ${max}`, zh: `${min} 至 ${max}` };
  }
  if (min !== undefined) return { en: `${min} or more`, zh: `不小于 ${min} 的数` };
  if (above !== undefined) return { en: `above ${above}`, zh: `大于 ${above} 的数` };
  return { en: "any finite number", zh: "任意有限的数" };
}

function choice(...names: string[]): Label {
  const quoted = names.map((one) => `“${one}”`);
  const last = names.length - 1;
  if (last === 0) return { en: names[0] ?? "", zh: quoted[0] ?? "" };
  return {
    en: `${names.slice(0, -1).join(", ")} or ${names[last] ?? ""}`,
    zh: `${quoted.slice(0, -1).join("")}或${quoted[last] ?? ""}`,
  };
}

/** What a field admits, as it stands after "allowed". */
export const allowedWords = {
  range: rangeWords,
  quantity: rangeWords,
  whole: (min: number, max: number): Label => ({
    en: `a whole number, ${min} to ${max}`,
    zh: `${min} 至 ${max} 的整数`,
  }),
  id: {
    en: "an id of letters, digits, - and _, at most 64 long",
    zh: "由字母、数字、连字符和下划线组成的标识，不超过 64 个字符",
  },
  otherId: (taken: readonly string[]): Label => ({
    en: `an id other than ${taken.join(", ")}`,
    zh: `${taken.map((id) => `“${id}”`).join("")}以外的标识`,
  }),
  names: { en: "an id or a list of ids", zh: "一个标识，或由标识组成的列表" },
  nameList: { en: "a list of ids", zh: "由标识组成的列表" },
  text: { en: "a text", zh: "文字" },
  texts: { en: "a text or a list of texts", zh: "一段文字，或由文字组成的列表" },
  label: {
    en: "a text in both languages, { en: ..., zh: ... }",
    zh: "中英两种语言的文字，写作“{ en: …, zh: … }”",
  },
  textOrLabel: {
    en: "a text, or { en: ..., zh: ... }",
    zh: "一段文字，或写作“{ en: …, zh: … }”",
  },
  flag: { en: "true or false", zh: "“true”（是）或“false”（否）" },
  date: { en: "a date of the calendar, YYYY-MM-DD", zh: "日历中真实存在的日期，写作“年-月-日”" },
  map: { en: "keys with values (key: value)", zh: "成组的键和值（键: 值）" },
  list: { en: "a list", zh: "列表" },
  format: { en: "1", zh: "1" },
  atTheEvent: choice("at-the-event"),
  origin: choice("data", "coded", "assumed"),
  relation: choice(">", "<"),
  pathOrNumber: { en: "a path into the scenario or a number", zh: "情景中的路径，或一个数" },
  loading: choice("safety", "security", "development", "neutral"),
  kind: choice("state", "firm", "community", "organisation"),
  procedure: choice("opt-in", "silence", "vote"),
  expectation: choice("rises", "falls", "unchanged"),
  evidence: choice("supported", "contradicted", "untested"),
  weighting: choice("equal", "capability", "gdp"),
  poles: {
    en: "two texts: the meaning of 0 and the meaning of 1",
    zh: "两段文字：0 的含义和 1 的含义",
  },
  invited: {
    en: "all, a kind, a list of ids or kinds, { except: [...] } or { expected: number }",
    zh: "“all”（全体）、某一类型、由标识或类型组成的列表、“{ except: […] }”或“{ expected: 数 }”",
  },
  paths: { en: "the path of a file, or a list of paths", zh: "一个文件的路径，或由路径组成的列表" },
  between: { en: "two days, [first, last]", zh: "两个日期，写作“[首日, 末日]”" },
  use: {
    en: "the name of a parameter set, the path of a file, or a list of these",
    zh: "参数集的名称、文件的路径，或由它们组成的列表",
  },
  observers: { en: "a kind, or a list of ids or kinds", zh: "某一类型，或由标识或类型组成的列表" },
} as const;
