import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** The world between summits, over time. */
export const timelineWords = {
  headline: (name: Label, from: string, to: string, date: string): Label => ({
    en: `${name.en}: from ${from} at the start to ${to} on ${date}, at the median`,
    zh: `${name.zh}的中位数由起始时的 ${from} 变为 ${date} 的 ${to}`,
  }),
  still: {
    en: "Between these meetings the world stands still", zh: "会议之间世界保持不变",
  },
  note: (worlds: string): Label => ({
    en: `${worlds} simulated worlds. Line: the median; dark band: half of the worlds; light band: `
      + "nine in ten; thin lines: a dozen single worlds. Each panel has its own scale.",
    zh: `共 ${worlds} 个模拟世界。粗线：中位数；深色带：半数世界；浅色带：九成世界；细线：十二个单独的世界。各图纵轴刻度不同。`,
  }),
  rules: { en: "Grey rules: meetings.", zh: "灰色竖线：会议。" },
  eventRules: { en: "Dashed rules: events.", zh: "虚线：事件。" },
  events: { en: "Events", zh: "事件" },
  others: { en: "Other forums", zh: "其他论坛" },
  moreEvents: (count: string): Label => ({
    en: `and ${count} more events, in the table`, zh: `另有 ${count} 个事件，见表`,
  }),
  happens: (share: Label): Label => ({
    en: `in ${share.en} of worlds`, zh: chinese`发生于${share.zh}世界`,
  }),
  caption: (meetings: number, events: number): Label => ({
    en: `Above, in their order: ${counted(meetings, "meeting")}, ${counted(events, "event")}. `
      + "Below: what moves between them. It is the model's world, not a forecast.",
    zh: `上方依次为 ${meetings} 次会议与 ${events} 个事件，下方为其间发生变化的变量。这是模型中的世界，并非预测。`,
  }),
} as const;

/** Who signs what. */
export const signingWords = {
  headline: (name: string, most: string, meetings: string): Label => ({
    en: `${name} gathers most signatures (${most} at the median) among ${meetings} meetings`,
    zh: chinese`${meetings} 次会议中，${name}的签署数最多（中位数 ${most}）`,
  }),
  note: (shown: string, left: string): Label => (left === "0"
    ? { en: `All ${shown} agents that may sign somewhere.`, zh: `列出所有可在某处签署的 ${shown} 个主体。` }
    : { en: `${shown} agents: those coded from their own documents and the most capable; ${left} `
      + "more are in the table.",
    zh: `列出 ${shown} 个主体（依据其自身文件编码者及能力最强者），另有 ${left} 个见表。` }),
  legend: { en: "Share of simulated worlds in which it signs", zh: "其签署的模拟世界占比" },
  keys: {
    en: "Blank: no seat. Cross: absent. Outlined: decision set by the scenario.",
    zh: "空白：无席位；叉号：缺席；加框：决定由情景指定。",
  },
  north: { en: "States outside the G77", zh: "七十七国集团以外的国家" },
  south: { en: "States of the G77", zh: "七十七国集团成员国" },
  states: { en: "States", zh: "国家" },
  organisation: { en: "Organisations", zh: "国际组织" },
  firm: { en: "Firms", zh: "企业" },
  community: { en: "Technical communities", zh: "技术社群" },
  caption: {
    en: "One row per agent, one column per meeting; the darker, the more often "
      + "it signs. Rows run from those who sign most to those who sign least.",
    zh: "每行为一个主体，每列为一次会议；颜色越深，签署越频繁。各组内由多到少排列。",
  },
} as const;

/** What each forum draws and what it is worth. */
export const forumWords = {
  attention: { en: "Share of the states' attention", zh: "各国关注所占份额" },
  legitimacy: { en: "Legitimacy", zh: "合法性" },
  headline: (first: string): Label => ({
    en: `Most attention at the end: ${first}`, zh: chinese`到期末，${first}获得的关注最多`,
  }),
  headlineLegitimacy: (first: string): Label => ({
    en: `Most legitimate at the end: ${first}`,
    zh: chinese`到期末，${first}的合法性最高`,
  }),
  note: {
    en: "Lines: medians; bands: nine simulated worlds in ten. Dots: the forum meets.",
    zh: "线：中位数；带：九成模拟世界；圆点：该论坛开会。",
  },
  caption: {
    en: "Attention is divided among the forums at which a state has a seat; legitimacy follows "
      + "who is let in and what comes of it.",
    zh: "关注在各国拥有席位的论坛之间分配；合法性取决于吸纳了谁、取得了什么结果。",
  },
} as const;

/** Norms and how far they differ. */
export const normsWords = {
  headline: (count: string, from: string, to: string): Label => ({
    en: `${count} texts at the end; fragmentation goes from ${from} to ${to}`,
    zh: `期末共有 ${count} 份文本；碎片化由 ${from} 变为 ${to}`,
  }),
  caption: {
    en: "Left: texts that anyone signed so far. Right: how far the states' norms differ from one "
      + "another, summed over issues; lower means a common order.",
    zh: "左图：迄今有主体签署的文本数；右图：各国既有规范的差异，按议题求和，数值越低，秩序越趋一致。",
  },
} as const;

/** Who looks to whom. */
export const pullWords = {
  headline: (name: string): Label => ({
    en: `Those at the table look most to ${name}`, zh: chinese`在座各方最看重${name}的选择`,
  }),
  note: (shown: string, all: string): Label => ({
    en: `${shown} of ${all} at the table, ordered by alignment both ways. Read a row: whose `
      + "signatures weigh with this agent.",
    zh: `在座 ${all} 个主体中的 ${shown} 个，行列均按阵营取向排列。横向阅读：谁的签署对该主体有分量。`,
  }),
  legend: (least: string, most: string): Label => ({
    en: `Part of the pull on a row, ${least} to ${most}`, zh: `占该行所受拉力的份额，${least} 至 ${most}`,
  }),
  caption: {
    en: "Nearness in alignment times drafting weight, each row summing to 1 over all at the "
      + "table. Blocks along the diagonal are blocs.",
    zh: "数值为阵营取向的接近程度与起草权重之积，每行对全体在座者合计为 1。沿对角线的色块即阵营。",
  },
} as const;

/** Heads of the tables of these figures. */
export const worldTableWords = {
  date: { en: "Date", zh: "日期" },
  what: { en: "What", zh: "内容" },
  sort: { en: "Sort", zh: "类型" },
  meeting: { en: "meeting", zh: "会议" },
  event: { en: "event", zh: "事件" },
  share: { en: "Happens in", zh: "发生占比" },
  forum: { en: "Forum", zh: "论坛" },
  present: { en: "Present", zh: "到会" },
  start: { en: "At the start", zh: "起始" },
  half: { en: "Halfway", zh: "中途" },
  end: { en: "At the end", zh: "期末" },
  lowEnd: { en: "Lower end, at the end", zh: "期末下端" },
  highEnd: { en: "Upper end, at the end", zh: "期末上端" },
  variable: { en: "Variable", zh: "变量" },
  pulled: { en: "Who is pulled", zh: "受影响者" },
  first: { en: "Most by", zh: "首要影响者" },
  second: { en: "then by", zh: "其次" },
  third: { en: "then by", zh: "再次" },
  part: { en: "Part", zh: "份额" },
  meaning: { en: "Meaning", zh: "含义" },
} as const satisfies Readonly<Record<string, Label>>;
