import type { Label } from "../base/label.ts";

type Kind = "agents" | "issues" | "forums" | "events";

/** What a library holds, as in "a library of agents". */
const OF: Readonly<Record<Kind, Label>> = {
  agents: { en: "agents", zh: "主体" },
  issues: { en: "issues", zh: "议题" },
  forums: { en: "forums", zh: "论坛" },
  events: { en: "events", zh: "事件" },
};
const ONE: Readonly<Record<Kind, string>> = {
  agents: "an agent", issues: "an issue", forums: "a forum", events: "an event",
};

function kindOf(kind: string): Kind {
  return kind in OF ? kind as Kind : "agents";
}

/** Mistakes in libraries, presets and narratives, and in drawing from them. */
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
  field: (name: string, kind: string): Label => ({
    en: `"${name}" is no number of ${ONE[kindOf(kind)]}`,
    zh: `“${name}”不是${OF[kindOf(kind)].zh}的数值属性`,
  }),
  notLibrary: (path: string, kind: string, key: string): Label => ({
    en: `"${path}" is no library of ${OF[kindOf(kind)].en}: it has no key "${key}"`,
    zh: `“${path}”不是${OF[kindOf(kind)].zh}库：缺少键“${key}”`,
  }),
  isLibrary: (kind: string): Label => ({
    en: `this is a library of ${kind}, not a scenario; name it in ${kind}: { from: ... }`,
    zh: `这是${OF[kindOf(kind)].zh}库，不是情景；请在“${kind}: { from: … }”中引用它`,
  }),
  notPreset: (path: string): Label => ({
    en: `"${path}" is no preset: it has no key "preset"`,
    zh: `“${path}”不是预设：缺少键“preset”`,
  }),
  isPreset: {
    en: "this is a preset, not a scenario; name it in a forum's like: ...",
    zh: "这是预设，不是情景；请在论坛的“like”中引用它",
  },
  notNarrative: {
    en: 'this is no narrative: it has no key "narrative"',
    zh: "这不是叙事：缺少键“narrative”",
  },
  isNarrative: {
    en: "this is a narrative, not a scenario; lay it over one with --narrative",
    zh: "这是叙事，不是情景；请用“--narrative”将它加在某个情景之上",
  },
  noFrom: (id: string, kind: string): Label => ({
    en: `"${id}" needs "from", the path of a library, beside it`,
    zh: `“${id}”旁边须有“from”，即${OF[kindOf(kind)].zh}库的路径`,
  }),
  mixed: (id: string, kind: string): Label => ({
    en: `${kind} are either drawn with "from" or written out; put "${id}" under "with"`,
    zh: `${OF[kindOf(kind)].zh}或用“from”引入，或逐个写出；请把“${id}”写在“with”之下`,
  }),
} as const;
