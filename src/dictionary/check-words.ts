import type { Label } from "../base/label.ts";

/** Some ids for a sentence: the first few, and how many more. */
function few(ids: readonly string[]): Label {
  const shown = ids.slice(0, 5);
  const rest = ids.length - shown.length;
  return {
    en: shown.join(", ") + (rest > 0 ? ` and ${rest} more` : ""),
    zh: shown.map((id) => `“${id}”`).join("") + (rest > 0 ? `等 ${ids.length} 个` : ""),
  };
}

/** Mistakes in what a scenario says, each part of it being well formed. */
export const checkWords = {
  noneOf: (key: string): Label => ({
    en: `${key}: found none, allowed one or more`,
    zh: `“${key}”下面是空的，至少要有一个`,
  }),
  noPosition: (agent: string, issue: string): Label => ({
    en: `${agent} has no position on "${issue}", allowed 0 to 1`,
    zh: `“${agent}”在议题“${issue}”上没有立场，允许的是 0 至 1`,
  }),
  notVoice: (id: string): Label => ({
    en: `"${id}" is neither a firm nor a community, and only those have voices`,
    zh: `“${id}”既不是企业也不是技术社群，只有这两类才有“voices”`,
  }),
  noSalience: (agent: string): Label => ({
    en: `${agent} cares about nothing here: its salience is 0 throughout`,
    zh: `“${agent}”的重视程度全部为零，至少要有一项大于零`,
  }),
  twice: (id: string): Label => ({
    en: `"${id}" stands here twice`,
    zh: `“${id}”在这里出现了两次`,
  }),
  unmasked: (issue: string): Label => ({
    en: `the forum does not treat "${issue}"`,
    zh: `该论坛不讨论议题“${issue}”`,
  }),
  noLevel: (issue: string): Label => ({
    en: `the text says nothing on "${issue}", allowed 0 to 1`,
    zh: `文本没有写明议题“${issue}”，允许的是 0 至 1`,
  }),
  minAboveMax: (min: number, max: number): Label => ({
    en: `min ${min} is above max ${max}`,
    zh: `最小值 ${min} 高于最大值 ${max}`,
  }),
  minReachesMax: (high: number, low: number): Label => ({
    en: `min reaches up to ${high} and max down to ${low}: drawn, they may cross; ` +
      "allowed: intervals that do not overlap",
    zh: `最小值可高至 ${high}，最大值可低至 ${low}，抽取时可能颠倒；两个区间不得重叠`,
  }),
  expected: (found: number, count: number): Label => ({
    en: `expected: found ${found}, allowed above 0 and below ${count}, ` +
      "the number of states and organisations",
    zh: `预期人数写的是 ${found}，须大于 0 且小于国家与国际组织的总数 ${count}`,
  }),
  noHost: {
    en: "an expected number needs a host: name it with host",
    zh: "写了预期人数就须有东道主：请用“host”指明",
  },
  noGdp: (ids: readonly string[]): Label => ({
    en: `weighting gdp needs shares.gdp of all who may draft; missing for ${few(ids).en}`,
    zh: `按“gdp”加权需要每个起草方的“shares.gdp”；缺少的有${few(ids).zh}`,
  }),
  noWeight: {
    en: "the drafting weights of all who may draft are 0",
    zh: "所有起草方的起草权重都为零",
  },
  noFloor: {
    en: "surplusFloor may be 0, allowed above 0 unless accommodation is 0",
    zh: "“surplusFloor”可能为零；除非“accommodation”为零，否则须大于零",
  },
  nobody: {
    en: "nobody is left to draft: all are uninvited or absent",
    zh: "没有人可以起草：全都未受邀或缺席",
  },
  outOfOrder: (date: string): Label => ({
    en: `summits must be in time order; the one before is on ${date}`,
    zh: `峰会须按时间先后排列；前一场在 ${date}`,
  }),
  sameDay: (forum: string, date: string): Label => ({
    en: `"${forum}" already meets on ${date}`,
    zh: `“${forum}”在 ${date} 已有一场会议`,
  }),
  noSummit: {
    en: "no summit of this forum and date is planned",
    zh: "该论坛在这一日期没有列入计划的峰会",
  },
  noSummitOn: (forum: string, date: string): Label => ({
    en: `"${forum}" does not meet on ${date}`,
    zh: `“${forum}”在 ${date} 没有会议`,
  }),
  contradiction: (agent: string, line: number): Label => ({
    en: `this contradicts the decision of ${agent} on line ${line} for the same summit`,
    zh: `与第 ${line} 行“${agent}”对同一场峰会的决定相矛盾`,
  }),
  absentSigner: (agent: string): Label => ({
    en: `${agent} is pinned to sign but is absent`,
    zh: `指定“${agent}”签署，但它缺席`,
  }),
  uninvitedSigner: (agent: string, forum: string): Label => ({
    en: `${agent} is pinned to sign but may not at "${forum}": not invited, or an observer`,
    zh: `指定“${agent}”签署，但它在“${forum}”未受邀或只是观察员`,
  }),
  uninvited: (agent: string, forum: string): Label => ({
    en: `${agent} has a pinned decision but decides nothing at "${forum}": not invited, or an `
      + "observer",
    zh: `“${agent}”有指定的决定，但它在“${forum}”未受邀或只是观察员，无从作出决定`,
  }),
  uninvitedKind: (agent: string, kind: "firm" | "community", forum: string): Label => ({
    en: `${agent} is a ${kind} and is not invited to ${forum}: states and organisations are`,
    zh: `“${agent}”是${kind === "firm" ? "企业" : "技术社群"}，未受邀参加“${forum}”：`
      + "受邀的是国家和国际组织",
  }),
  late: (source: string, date: string, scenario: string): Label => ({
    en: `the source "${source}" is dated ${date}, not before the scenario's ${scenario}; ` +
      "allowed only with known: at-the-event",
    zh: `来源“${source}”的日期是 ${date}，不早于情景日期 ${scenario}；` +
      "只有标明“known: at-the-event”才允许",
  }),
  notYet: (key: string): Label => ({
    en: `${key} is not played yet; leave it out`,
    zh: `“${key}”尚未实现，请删去`,
  }),
  notYetBut: (key: string, only: number): Label => ({
    en: `${key} is not played yet; allowed ${only}`,
    zh: `“${key}”尚未实现，目前只允许 ${only}`,
  }),
} as const;
