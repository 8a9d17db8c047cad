import type { Label } from "../base/label.ts";

/** Mistakes in a library of agents and in drawing from it. */
export const libraryWords = {
  step: {
    en: "a dated value is { since: YYYY-MM-DD, is: value }",
    zh: "随时间变化的值应写作“{ since: 日期, is: 值 }”",
  },
  since: {
    en: "since must be a date of the calendar, YYYY-MM-DD",
    zh: "“since”应为日历中真实存在的日期，写作“年-月-日”",
  },
  order: (last: string): Label => ({
    en: `dates must ascend; the one before is ${last}`,
    zh: `日期须由早到晚；前一个是 ${last}`,
  }),
  field: (name: string): Label => ({
    en: `"${name}" is no number of an agent`,
    zh: `“${name}”不是主体的数值属性`,
  }),
  notLibrary: (path: string): Label => ({
    en: `"${path}" is no library of agents: it has no key "library"`,
    zh: `“${path}”不是主体库：缺少键“library”`,
  }),
  isLibrary: {
    en: "this is a library of agents, not a scenario; name it in agents: { from: ... }",
    zh: "这是主体库，不是情景；请在“agents: { from: … }”中引用它",
  },
  noFrom: (id: string): Label => ({
    en: `"${id}" needs "from", the path of a library, beside it`,
    zh: `“${id}”旁边须有“from”，即主体库的路径`,
  }),
  mixed: (id: string): Label => ({
    en: `agents are either drawn with "from" or written out; put "${id}" under "with"`,
    zh: `主体或用“from”引入，或逐个写出；请把“${id}”写在“with”之下`,
  }),
} as const;
