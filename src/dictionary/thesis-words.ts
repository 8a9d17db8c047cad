import type { Label } from "../base/label.ts";

/** What may be wrong with a thesis, in words. */
export const thesisWords = {
  badMeasure: (text: string): Label => ({
    en: `"${text}" is no measure; write an outcome such as signatures or text.safety@forum, `
      + "world.<name>@end, crossing.preference, signed.<set>, utility.<set>, term.<term>.<set>, "
      + "state.<field>.<set>, or the difference of two with \" - \" between them",
    zh: `“${text}”不是测量指标；可写 signatures、text.safety@论坛 等结果，world.<名称>@end、`
      + "crossing.preference、signed.<集合>、utility.<集合>、term.<项>.<集合>、"
      + "state.<字段>.<集合>，或以“ - ”相连的两者之差",
  }),
  noForum: (forum: string): Label => ({
    en: `there is no meeting of "${forum}" in the base scenario`,
    zh: `基础情景中没有“${forum}”的会议`,
  }),
  noOutcome: (name: string): Label => ({
    en: `there is no outcome "${name}"`, zh: `没有名为“${name}”的结果`,
  }),
  noSet: (set: string): Label => ({
    en: `"${set}" is neither an agent of the base scenario nor all, states, firms, communities, `
      + "strong, weak, south, north, west, east",
    zh: `“${set}”既不是基础情景中的主体，也不是 all、states、firms、communities、strong、weak、`
      + "south、north、west、east 之一",
  }),
  noField: (field: string): Label => ({
    en: `agents have no number "${field}"`, zh: `主体没有名为“${field}”的数值`,
  }),
  twoFates: (id: string): Label => ({
    en: `${id}: give either an experiment (without, with, measure, expect, smallest, flips) `
      + "or why it cannot be represented, not both",
    zh: `${id}：应给出实验（without、with、measure、expect、smallest、flips），或说明为何无法表示，`
      + "二者只取其一",
  }),
  flipsArms: (path: string): Label => ({
    en: `the arms differ in "${path}": a flip changes both arms alike, so it must leave this alone`,
    zh: `两臂在“${path}”上取值不同；翻转须对两臂作同样改动，不得涉及此项`,
  }),
  unknown: (word: string, near: string | undefined): Label => ({
    en: `There is no thesis, group or file "${word}".${
      near === undefined ? "" : ` Did you mean ${near}?`}`,
    zh: `没有名为“${word}”的论题、分组或文件。${near === undefined ? "" : `是否指 ${near}？`}`,
  }),
  noCounter: (id: string, near: string | undefined): Label => ({
    en: `it answers "${id}", which is no other claim${
      near === undefined ? "" : `; did you mean ${near}?`}`,
    zh: `所回应的“${id}”不是另一条主张${near === undefined ? "" : `；是否指 ${near}？`}`,
  }),
  noBase: (file: string): Label => ({
    en: `there is no base scenario ${file}`, zh: `找不到基础情景 ${file}`,
  }),
} as const;
