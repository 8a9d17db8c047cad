import type { Label } from "../base/label.ts";
import { chinese } from "./chinese.ts";

/** Words that more than one figure uses. */
export const figureWords = {
  states: { en: "states", zh: "个国家" },
  agents: { en: "agents", zh: "个主体" },
  alignment: { en: "Alignment", zh: "阵营取向" },
  kind: { en: "Kind", zh: "类别" },
  kinds: {
    state: { en: "state", zh: "国家" },
    firm: { en: "firm", zh: "企业" },
    community: { en: "community", zh: "技术社群" },
    organisation: { en: "organisation", zh: "国际组织" },
  },
  upTo: (value: string): Label => ({ en: `up to ${value}`, zh: `${value} 以下` }),
  between: (low: string, high: string): Label => ({
    en: `${low} to ${high}`, zh: `${low} 至 ${high}`,
  }),
  above: (value: string): Label => ({ en: `above ${value}`, zh: `${value} 以上` }),
  meeting: (forum: string, date: string, worlds: string): Label => ({
    en: `${forum}, ${date}. ${worlds} simulated worlds.`,
    zh: `${forum}，${date}，${worlds} 个模拟世界。`,
  }),
  at: (forum: string, date: string): Label => ({
    en: `${forum}, ${date},`, zh: `${forum}（${date}）`,
  }),
  ofModel: {
    en: "Spread of this model, not of the world.",
    zh: "此为模型的离散程度，而非现实的离散程度。",
  },
  bindingness: { en: "Bindingness", zh: "约束力" },
  level: { en: "Level in the text, 0 to 1", zh: "文本中的水平（0 至 1）" },
  interval: {
    en: "Line: nine in ten simulated worlds. Mark: the median.",
    zh: "横线：九成模拟世界所在的区间；标记：中位数。",
  },
} as const;

/** The number of signatories. */
export const signatoriesWords = {
  headline: (low: string, high: string, tally: Label): Label => (low === high
    ? {
      en: `In at least half of the simulated worlds ${low} ${tally.en} sign`,
      zh: `在至少半数模拟世界中，有 ${low} ${tally.zh}签署`,
    }
    : {
      en: `In half of the simulated worlds between ${low} and ${high} ${tally.en} sign`,
      zh: `在半数模拟世界中，有 ${low} 至 ${high} ${tally.zh}签署`,
    }),
  dots: { en: "Each of the 50 dots is one fiftieth of them.", zh: "共 50 个点，每点代表其中的五十分之一。" },
  axis: (tally: Label): Label => ({
    en: `Signatures (${tally.en})`, zh: `签署数（${tally.zh.replace("个", "")}）`,
  }),
  median: (value: string): Label => ({ en: `median ${value}`, zh: `中位数 ${value}` }),
  caption: (p05: string, p50: string, p95: string): Label => ({
    en: `Nine simulated worlds in ten lie between ${p05} and ${p95} signatures; `
      + `the median is ${p50}.`,
    zh: `九成模拟世界的签署数在 ${p05} 至 ${p95} 之间，中位数为 ${p50}。`,
  }),
} as const;

/** Who signs. */
export const agentsWords = {
  headline: (often: string, seldom: string, all: string): Label => ({
    en: `Of ${all} who may sign, ${often} sign in most simulated worlds and ${seldom} in few`,
    zh: `有权签署的 ${all} 个主体中，${often} 个在多数模拟世界中签署，${seldom} 个很少签署`,
  }),
  note: {
    en: "One dot per agent, ordered by alignment from top to bottom; named are those coded from "
      + "their own documents and the most capable. Thin line: 95% interval of the simulation.",
    zh: "每点代表一个主体，自上而下按阵营取向排列；标出名称者为依据其自身文件编码及能力最强的主体。"
      + "细线：模拟抽样的 95% 区间。",
  },
  noteInWords: {
    en: "One dot per agent, ordered by alignment from top to bottom; named are those coded from "
      + "their own documents and the most capable. Thin line: sampling error of the simulation.",
    zh: "每点代表一个主体，自上而下按阵营取向排列；标出名称者为依据其自身文件编码及能力最强的主体。"
      + "细线：模拟的抽样误差。",
  },
  axis: { en: "Share of simulated worlds in which it signs", zh: "其签署的模拟世界占比" },
  caption: (most: string, least: string): Label => ({
    en: `Signs most often: ${most}. Signs least often: ${least}. The table lists everyone.`,
    zh: `最常签署：${most}。最少签署：${least}。全部主体见下表。`,
  }),
} as const;

/** What the signatories cover. */
export const coverageWords = {
  headline: (models: string): Label => ({
    en: `The signatories hold ${models} of AI systems at the median`,
    zh: chinese`按中位数计，签署方持有${models}的人工智能系统`,
  }),
  headlineWithout: {
    en: "What the signatories hold of the world",
    zh: "签署方在世界中所占的份额",
  },
  axis: {
    en: "Share held by the signatories", zh: "签署方所占份额",
  },
  caption: {
    en: "Shares are of all whose kind the forum invites, present or not.",
    zh: "份额的分母为论坛所邀类别的全部主体，无论是否到会。",
  },
} as const;

/** The text. */
export const textWords = {
  headline: (issue: string, level: string, binding: string): Label => ({
    en: `The text is strongest on ${issue} (${level}); its bindingness is ${binding}`,
    zh: chinese`文本在“${issue}”上的水平最高（${level}），约束力为${binding}`,
  }),
  positions: {
    en: "Triangles: where leading agents stand.", zh: "三角形：主要主体的立场。",
  },
  caption: {
    en: "Each line is one issue from 0 to 1; what its ends mean is written below it.",
    zh: "每行为一个议题，取值 0 至 1，两端的含义注于其下。",
  },
  fixed: { en: "The text is given, not drafted.", zh: "文本为给定，未经起草。" },
  loose: { en: "a mere declaration", zh: "仅为宣示" },
  binding: { en: "fully binding", zh: "完全具有约束力" },
} as const;

/** Why an agent decides as it does. */
export const decisionFigureWords = {
  headline: (agent: string, term: string, signs: boolean): Label => (signs
    ? { en: `${agent} signs; what speaks for it most is: ${term}`,
      zh: chinese`${agent}签署，最主要的推动项是“${term}”` }
    : { en: `${agent} does not sign; what speaks against it most is: ${term}`,
      zh: chinese`${agent}不签署，最主要的阻碍项是“${term}”` }),
  several: {
    en: "What speaks for and against signing", zh: "支持与反对签署的各项因素",
  },
  note: (replicate: string | null): Label => (replicate === null
    ? { en: "At the modes, without chance. Right of zero speaks for signing, left against.",
      zh: "各量取众数，不含随机。零线右侧支持签署，左侧反对签署。" }
    : { en: `Simulated world ${replicate}. Right of zero speaks for signing, left against.`,
      zh: `第 ${replicate} 号模拟世界。零线右侧支持签署，左侧反对签署。` }),
  signs: { en: "signs", zh: "签署" },
  refuses: { en: "does not sign", zh: "不签署" },
  caption: {
    en: "Parts add up to the sum; an agent signs when the sum is not below zero.",
    zh: "各项相加即为合计；合计不小于零时签署。",
  },
  axis: { en: "Contribution, in units of loss", zh: "贡献（损失单位）" },
} as const;

/** Coming, and signing once there. */
export const attendanceWords = {
  headline: (present: string): Label => ({
    en: `About ${present} come at the median; coming and signing are two questions`,
    zh: `按中位数计约有 ${present} 个到会：到会与签署是两个问题`,
  }),
  note: {
    en: "Right: comes more often. Up: signs more often once there.",
    zh: "越靠右到会越多，越靠上到会后签署越多。",
  },
  x: { en: "Share of simulated worlds in which it comes", zh: "其到会的模拟世界占比" },
  y: { en: "Share of those in which it signs", zh: "到会时签署的占比" },
  caption: {
    en: "An agent that hardly ever comes has no share of signing and is left to the table.",
    zh: "几乎从不到会的主体没有签署占比，只列于表中。",
  },
} as const;

/** What a change does. */
export const contrastWords = {
  headline: (difference: string, more: boolean, tally: Label): Label => (more
    ? { en: `${difference} more ${tally.en} sign than otherwise, on average`,
      zh: `平均比对照多 ${difference} ${tally.zh}签署` }
    : { en: `${difference} fewer ${tally.en} sign than otherwise, on average`,
      zh: `平均比对照少 ${difference} ${tally.zh}签署` }),
  none: (others: boolean, tally: Label): Label => ({
    en: `The number of ${others ? "other " : ""}${tally.en} that sign hardly changes`,
    zh: `${others ? "其他" : ""}${tally.zh.replace("个", "")}的签署数几乎不变`,
  }),
  collapse: (others: boolean, share: Label): Label => ({
    en: `All or nothing: ${share.en} ${
      others ? "the others" : "signatures"} fall below half of what they were`,
    zh: `非全即无：${share.zh}，${others ? "其他" : ""}签署数跌至对照的一半以下`,
  }),
  collapseShare: (share: string): Label => ({
    en: `in ${share} of the simulated worlds`, zh: chinese`在${share}的模拟世界中`,
  }),
  note: (whatif: string, partner: string): Label => ({
    en: `“${whatif}” against “${partner}”, the same chance in both.`,
    zh: `“${whatif}”与“${partner}”对照，两者随机条件相同。`,
  }),
  axis: (others: boolean): Label => ({
    en: `Change in the signatures${
      others ? " of the others" : ""} (each dot: one fiftieth of the simulated worlds)`,
    zh: `${others ? "其他主体" : ""}签署数的变化（每点代表五十分之一的模拟世界）`,
  }),
  noChange: { en: "no change", zh: "无变化" },
  flips: {
    en: "Who changes its mind, and through which term", zh: "谁改变决定，通过哪一项",
  },
  flipAxis: {
    en: "Share of simulated worlds: left lost, right gained",
    zh: "模拟世界占比：左为失去，右为新增",
  },
  nobody: { en: "Nobody changes its mind.", zh: "没有主体改变决定。" },
  caption: (low: string, high: string): Label => ({
    en: `The 95% interval of the mean change is ${low} to ${high} signatures.`,
    zh: `平均变化的 95% 区间为 ${low} 至 ${high} 个签署。`,
  }),
  captionInWords: (low: string, high: string): Label => ({
    en: `The mean change lies between ${low} and ${high} signatures, by the simulation's error.`,
    zh: `计入模拟误差，平均变化在 ${low} 至 ${high} 个签署之间。`,
  }),
  partners: {
    refuses: (title: string): Label => ({
      en: `${title}, with the opposite decision (refusal)`, zh: `${title}（决定相反：拒签）`,
    }),
    signs: (title: string): Label => ({
      en: `${title}, with the opposite decision (signature)`, zh: `${title}（决定相反：签署）`,
    }),
    "present-and-signs": (title: string): Label => ({
      en: `${title}, but present and signing`, zh: `${title}（改为到会并签署）`,
    }),
    turned: (title: string): Label => ({
      en: `${title}, with every decision turned round`, zh: `${title}（各项决定均相反）`,
    }),
    base: (title: string): Label => ({ en: title, zh: title }),
    whatif: (title: string): Label => ({ en: title, zh: title }),
  },
} as const;

/** Where a change would matter. */
export const mapWords = {
  headline: (whatif: string, cells: string, all: string): Label => ({
    en: `“${whatif}” moves the others in ${cells} of ${all} settings`,
    zh: `“${whatif}”在 ${all} 种设定中的 ${cells} 种会带动其他主体`,
  }),
  never: (whatif: string): Label => ({
    en: `“${whatif}” moves the others in none of these settings`,
    zh: `在这些设定下，“${whatif}”都不会带动其他主体`,
  }),
  note: (threshold: string, replicates: string): Label => ({
    en: `Mean change in the others' signatures, ${replicates} simulated worlds per cell. Heavy `
      + `line: from ${threshold} signatures on. Diamond: where the set in use stands.`,
    zh: `其他主体签署数的平均变化，每格 ${replicates} 个模拟世界。粗线：变化达到 ${threshold} 个签署的界线。`
      + "菱形：所用参数集所在位置。",
  }),
  here: { en: "in use", zh: "所用" },
  axes: {
    coverageNeed: { en: "Need for the regime to cover AI systems", zh: "对人工智能系统覆盖面的需求" },
    goodwill: { en: "Goodwill", zh: "善意" },
    "peerPull/noise": { en: "Pull of peers, relative to noise", zh: "同伴拉力（相对于噪声）" },
    blocWidth: { en: "Width of the blocs", zh: "阵营宽度" },
  },
  channels: {
    coverage: { en: "through coverage", zh: "经由覆盖面" },
    peers: { en: "through peers", zh: "经由同伴" },
  },
  caption: {
    en: "No record fixes these two parameters: read the whole map, not one cell.",
    zh: "没有任何记录能确定这两个参数：应看整张图，而非某一格。",
  },
} as const;

/** How the text came about. */
export const draftWords = {
  headline: (rounds: string): Label => ({
    en: `The draft settles after ${rounds} rounds`, zh: `草案在 ${rounds} 轮后趋于稳定`,
  }),
  note: (played: string): Label => ({
    en: `Above: levels of the text, round by round (${played} played), at the modes without `
      + "chance. Below: who pulls hardest on each issue, on average per "
      + "round (“bounds”: those of the instrument).",
    zh: `上图：文本各议题水平逐轮变化（共 ${played} 轮，各量取众数，不含随机）。下图：各议题上拉动最大者（每轮平均；“上下限”指文书本身的限制）。`,
  }),
  round: { en: "Round", zh: "轮次" },
  pull: { en: "Pull per round: left down, right up", zh: "每轮拉动：左为调低，右为调高" },
  forum: { en: "bounds", zh: "上下限" },
  caption: {
    en: "Where the pulls balance, the text stands still; hard pulls both ways mean a tug-of-war.",
    zh: "各方拉动相抵，文本即告稳定；两侧拉动都大，意味着拉锯。",
  },
} as const;

/** What-ifs side by side. */
export const armsWords = {
  headline: {
    en: "The same summit in different worlds", zh: "不同世界中的同一场峰会",
  },
  base: { en: "as it stands", zh: "原情景" },
  signatures: { en: "Signatures", zh: "签署数" },
  text: { en: "Level in the text", zh: "文本水平" },
  coverage: { en: "AI systems covered", zh: "人工智能系统覆盖面" },
  caption: {
    en: "Staying away, drafting and then refusing, and signing are three different worlds: the "
      + "first changes the text, the second only what is covered.",
    zh: "缺席、参与起草后拒签、签署是三个不同的世界：缺席会改变文本，起草后拒签只改变覆盖面。",
  },
} as const;
