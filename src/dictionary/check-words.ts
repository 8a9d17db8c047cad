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
  afterEvent: (source: string, date: string, event: string): Label => ({
    en: `the source "${source}" is dated ${date}, after the event itself, ${event}; `
      + "allowed only with known: at-the-event",
    zh: `来源“${source}”的日期是 ${date}，晚于事件日期 ${event}；只有标明“known: at-the-event”才允许`,
  }),
  summitBefore: (start: string): Label => ({
    en: `this is before the scenario's date; the world starts on ${start}`,
    zh: `早于情景日期；世界从 ${start} 开始`,
  }),
  nothingToReview: (forum: string): Label => ({
    en: `nothing to review: "${forum}" has made no text before`,
    zh: `没有可供审议的文本：“${forum}”此前没有形成文本`,
  }),
  tierTooHigh: (tier: number, max: number): Label => ({
    en: `the lighter tier reaches ${tier}, allowed below ${max}, the most the text may bind`,
    zh: `较轻一档的约束力可达 ${tier}，须低于文本约束力的上限 ${max}`,
  }),
  noPayee: (word: string): Label => ({
    en: `"${word}" is no agent, kind or group here`,
    zh: `“${word}”在这里既不是主体，也不是类型或集团`,
  }),
  saysNothing: {
    en: "the decision says nothing; allowed one or more of signs, reservation, if, walksOut, "
      + "verification and offers",
    zh: "这项决定什么也没有说；应至少写出“signs”“reservation”“if”“walksOut”“verification”“offers”之一",
  },
  walksAndSigns: {
    en: "who walks out does not sign; leave out one of the two",
    zh: "退场者不会签署；请删去其中一项",
  },
  noWaitingInVotes: (forum: string, date: string): Label => ({
    en: `"${forum}" votes on ${date}: ballots are cast at once, so none can wait for others; `
      + "leave out if, or name a forum or date without a vote",
    zh: `“${forum}”在 ${date} 举行表决：各方同时投票，无法以他方的选择为条件；`
      + "请删去“if”，或另行指明不表决的论坛或日期",
  }),
  notTabled: (forum: string, issue: string): Label => ({
    en: `"${issue}" is not on the table of "${forum}"`,
    zh: `“${forum}”不讨论议题“${issue}”`,
  }),
  itself: (agent: string): Label => ({
    en: `${agent} cannot mean itself here`,
    zh: `这里不能写“${agent}”自己`,
  }),
  uncertainRule: (path: string): Label => ({
    en: `${path} is no number: an event that may not happen cannot set it; leave out probability`,
    zh: `“${path}”不是数值，未必发生的事件不能更改它；请删去“probability”`,
  }),
  beforeStart: (start: string): Label => ({
    en: `the world starts on ${start}: what happened before is in its numbers already; leave out `
      + "set and shock, and the event only stands on the timeline",
    zh: `世界从 ${start} 开始，此前发生的事已反映在各项数值中；请删去“set”与“shock”，该事件便只列于时间线上`,
  }),
  tooManySummits: (count: number, most: number): Label => ({
    en: `found ${count} summits; at most ${most} are allowed`,
    zh: `共有 ${count} 场峰会，最多允许 ${most} 场`,
  }),
  tooManyMoments: (count: number, most: number): Label => ({
    en: `this makes ${count.toExponential(1)} moments between the first date and the last; at most `
      + `${most} are allowed: look at the date, or at world.step`,
    zh: `首尾日期之间将有 ${count.toExponential(1)} 个时刻，最多允许 ${most} 个；请检查日期或 world.step`,
  }),
} as const;
